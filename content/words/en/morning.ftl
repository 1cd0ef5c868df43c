# How it is the morning after a pain; part of the prompt of the warm-up.

morning-question = Good morning. <b>How does it feel this morning, compared with before you trained?</b>
morning-question-pain = Good morning. You rated the pain in your { $place } { $number } out of 10 { $day }. <b>How does it feel this morning, compared with before you trained?</b>
morning-decides = Your answer decides today's warm-up.
morning-button-better-or-same = Better or the same
morning-button-bit-worse = A bit worse
morning-button-much-worse = Much worse
morning-button-not-now = Not now

morning-number = <b>How bad is it now, 0 to 10?</b>
morning-good = Good, then we'll carry on as planned. Ready for your { $minutes }-minute warm-up?
    .open = Good, then we'll carry on as planned.
    .closed = Good to hear.
morning-bit = Thanks for telling me. Bodies recover at their own pace. Ready for your usual easy warm-up, { $minutes } min?
    .open = Thanks for telling me. Bodies recover at their own pace. Today, the usual easy warm-up:
    .closed = Thanks for telling me. Bodies recover at their own pace.
morning-bit-session = Thanks for telling me. Next session: same exercises, one fewer set, and no moving up this week. Ready for your usual easy warm-up, { $minutes } min?
    .open = Thanks for telling me. Same exercises, one fewer set, and no moving up this week.
    .closed = Thanks for telling me. Next session: same exercises, one fewer set, and no moving up this week.
morning-worse = No session today. If you feel like it, do just the two easiest warm-up exercises.
    .nothing = No session today, and no warm-up. Short walks and changing position often are fine if they feel OK.
morning-worse-professional = That's { $mornings } mornings now. Please see a doctor or physical therapist. Until then, just the two easiest warm-up exercises, if you feel like it.
    .nothing = That's { $mornings } mornings now. Please see a doctor or physical therapist. Until then, no session and no warm-up; short walks are fine if they feel OK.
morning-worse-session = The exercises you did will come back one step easier.
morning-again = I'll ask again tomorrow at { $at }.
morning-button-easy = Easy warm-up
morning-button-rest = Rest today
morning-button-new = Something new
