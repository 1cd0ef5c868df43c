# /privacy, /export, /delete.

privacy-stored = <b>Stored:</b> your chat number, language, time zone (no location) and what you tap here. Nothing about your health.
privacy-stored-health = <b>Stored:</b> your chat number, language, time zone (no location), plan, sets, what you felt. Health and pain answers encrypted, after your consent of { $day }.
privacy-not-stored = <b>Not stored:</b> your place, contacts, photos.
privacy-not-shared = <b>Not shared</b> with anybody.
privacy-kept = Silent accounts go after 24 months, with a warning first.
privacy-button-policy = Full policy
privacy-button-export = Export my data
privacy-button-withdraw = Withdraw consent
privacy-button-delete = Delete everything
privacy-button-return = Back to the question
privacy-export = Your data comes as files in a moment: one for programs (JSON), and tables (CSV).

erasure-erase-ask = Erase everything: plan, sets, health answers, all of it? It happens at once and can't be undone.
erasure-button-keep = Keep my data
erasure-button-export-first = Export first
erasure-button-erase = Erase everything
erasure-kept-all = Kept. Nothing changed.
erasure-erased = Erased: every record of yours is gone. You can delete this chat too. /start begins from nothing.
erasure-withdraw-ask = Withdraw your consent? Every answer about health and pain is erased at once, and warm-ups rest until you agree again. Your plan stays.
erasure-button-withdraw = Withdraw consent
