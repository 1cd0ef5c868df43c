# How it is the morning after a pain; part of the prompt of the warm-up.

morning-question = Good morning. <b>How is it this morning, compared with before?</b>
morning-question-pain = Good morning. Your { $place } was at { $number }, { $day }. <b>How is it this morning, compared with before you trained?</b>
morning-decides = Your answer decides today's warm-up.
morning-button-better-or-same = Better or the same
morning-button-bit-worse = A bit worse
morning-button-much-worse = Much worse
morning-button-not-now = Not now

morning-number = <b>How much is it now, 0 to 10?</b>
morning-good = Good, then all goes on as planned. Warm-up, { $minutes } min?
    .open = Good, then all goes on as planned.
morning-bit = Noted. Bodies settle at their own pace. Warm-up at the usual ease, { $minutes } min?
    .open = Noted. Bodies settle at their own pace. Today at the usual ease:
morning-bit-session = Noted. Next session: the same steps, one set less, and no step up this week. Bodies settle at their own pace. Warm-up at the usual ease, { $minutes } min?
    .open = Noted: the same steps, one set less, and no step up this week. Bodies settle at their own pace.
morning-worse = No session today. Only the two easiest warm-up steps, if you feel like it.
morning-worse-professional = Three mornings now. Please show it to a doctor or physiotherapist. Until then only the two easiest warm-up steps, if you feel like it.
morning-worse-session = What you trained comes back one step easier.
morning-again = I ask again tomorrow at { $at }.
morning-button-easy = Easy warm-up
morning-button-rest = Rest today
morning-button-new = Something is new
