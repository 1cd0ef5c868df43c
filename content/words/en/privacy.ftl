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
privacy-export = Your data comes in a moment, as one ZIP file: tables (CSV), and the same for programs (JSON).
privacy-export-again = Your data comes once an hour at most. The next is possible at { $at }.

# A text file beside the exported tables.
export-readme =
    This is everything that Backline knows of you.

    backline.json holds all of it, for programs.
    The other files hold the same as tables, for a spreadsheet. A table without rows has no file.

    people.csv          you: language, time zone, plan, wishes, health answers
    conversations.csv   the question that is open in the chat
    sessions.csv        warm-ups and sessions, when they began and how they ended
    journal.csv         what you did and answered, one line each
    practice.csv        the days on which you practised
    kept.csv            what I keep in mind: cues, levels, weights
    reminders.csv       when you are reminded
    occurrences.csv     reminders that came, and what became of them
    outbox.csv          messages of the last 30 days, without their texts
    failed_updates.csv  messages of yours that I could not handle

    Times end in +00:00: they are those of Greenwich (UTC), not of your clock.

erasure-erase-ask = Erase everything: plan, sets, health answers, all of it? It happens at once and can't be undone.
erasure-button-keep = Keep my data
erasure-button-export-first = Export first
erasure-button-erase = Erase everything
erasure-kept-all = Kept. Nothing changed.
erasure-erased = Erased: every record of yours is gone. You can delete this chat too. /start begins from nothing.
erasure-withdraw-ask = Withdraw your consent? Every answer about health and pain is erased at once, and warm-ups rest until you agree again. Your plan stays.
erasure-button-withdraw = Withdraw consent
