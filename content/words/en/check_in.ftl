# The questions after a set, and what their answers are answered with.

check-in-set-done = <b>Set { $number } done: { $reps ->
    [one] 1 rep
   *[other] { $reps } reps
}.</b>
check-in-set-done-rest = <b>Set { $number } done: { $reps ->
    [one] 1 rep
   *[other] { $reps } reps
}.</b> Rest { $seconds } s. I'll ping you.
check-in-all-done = <b>{ $sets } × { $reps } done.</b>
check-in-one-done = <b>{ $reps ->
    [one] 1 rep
   *[other] { $reps } reps
} done.</b>
check-in-last-done = <b>Last set done: { $reps ->
    [one] 1 rep
   *[other] { $reps } reps
}.</b>

check-in-felt = Where did you feel it most?
check-in-felt-left = Where did you feel it most on the <b>left</b>?
check-in-felt-right = And on the <b>right</b>?
# What one tap answers again, after the last set of an exercise on which nothing hangs today.
check-in-last-time = Last time you felt it { $felt }, with { $rir ->
    [4] 4 or more good reps
    [one] 1 good rep
   *[other] { $rir } good reps
} left{ $form ->
    [clean] {" "}and clean form
   *[none] {""}
}. And today?
check-in-last-time-sides = { $last } Same on both sides?
check-in-button-as-last-time = Same as last time
check-in-button-changed = Something changed
check-in-rir = How many more good reps could you have done?
check-in-rir-most = 4+
check-in-form = How was your form on the last reps?
check-in-form-clean = Clean
check-in-form-slipped = Last 1–2 slipped
check-in-form-lost = Slipped earlier
# Within a sentence, beside the places: "again lost form".
check-in-felt-form = your form slipped

check-in-last-question = <b>Last question: any pain now?</b>
check-in-pain-none = None
check-in-pain-slight = 1–2

### The reply, one sentence each; $felt is a place, $cue what changes now

check-in-cue-worked = You felt it { $felt }: <b>that cue worked</b>, so I'll keep it for you.
check-in-cue-next = Noted: { $felt }. Next time, try this: <b>{ $cue }</b>
check-in-shake-out = Stop there. Shake your leg out for 30 to 60 s, then gently stretch it straight.
check-in-ask-again = I'll ask again after the next set.
check-in-rest-easier = We'll finish with the { $easier }.
check-in-reply-slipped = Your form slipped on the last reps, but the others were good. It counts.
check-in-reply-nothing-left = You went all out, and that's harder than you need to go. Next time, stop with { $left ->
    [1] one good rep
   *[other] { $left } good reps
} left.
check-in-reply-much-left = 4 or more reps left: there's room to grow.
check-in-drill-done = { $sessions ->
    [0] Drill done: next time we'll retest the { $exercise }.
    [one] Drill done for today. One more session, then we'll retest the { $exercise }.
   *[other] Drill done for today. { $sessions } more sessions, then we'll retest the { $exercise }.
}
check-in-towards = { $reported ->
    [one] You told me about one set, and you felt it in the right place.
   *[other] Of the last { $reported } sets you told me about, you felt { $good } in the right place.
} { $sessions ->
    [one] One more good session until the next step.
   *[other] About { $sessions } more good sessions until the next step.
}

why-good = You felt it { $felt }, which is right for this one. It counts.
why-unanswered = No answer, no problem. The set is saved, and we'll see next time.
why-cue = Noted: { $felt }. Let's change one thing: <b>{ $cue }</b>
# $line is what was decided; the counts are those of its cue, for this person and this answer.
why-cue-counts = { $line } It helped in { $successes } of { $tries } sets so far.
why-cue-slower = Noted: { $felt }. Let's change one thing: <b>{ $cue }</b> And go a little slower.
why-step-back = You felt the { $exercise } { $felt }, so let's work on that: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-step-back-cramp = Two cramps during the { $exercise } is enough: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
# One cramp, after a set that was felt elsewhere.
why-step-back-one-cramp = You got a cramp during the { $exercise }, so let's make it easier: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-step-back-form = Your form slipped in the { $exercise }, so let's make it easier: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-step-back-reps = You got fewer good reps than planned in the { $exercise }, so let's make it easier: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-retest-good = You felt it { $felt }. <b>Retest passed.</b> You stay on the { $exercise }.
why-retest-not-yet = Not yet, and that's fine: skills take time. Next time we'll start fresh with the { $exercise }.
why-less-load-form = Your form slipped: the next set of the { $exercise } is { $percent }% lighter.
why-less-load-reps = Fewer reps than planned: the next set of the { $exercise } is { $percent }% lighter.
why-lighter-next-time-form = Your form slipped in the { $exercise }, so that's what we'll work on next time.
why-lighter-next-time-reps = Fewer reps than planned in the { $exercise }, so that's what we'll work on next time.
why-noted = Noted: { $place }, { $number } out of 10. That's OK to train with.
why-amber = With the pain at { $number }, that's enough of the { $exercise } for today. For the remaining sets, do the { $easier }.
why-stop-exercise = Let's stop the { $exercise } here and leave it alone for { $hours } hours, until { $day } at { $until }.
why-stop-session = Let's end the session here and leave the { $exercise } alone for { $hours } hours, until { $day } at { $until }.
why-stop-shooting = Let's end the session here and leave the { $exercise } alone for { $hours } hours, until { $day } at { $until }. The health check comes first.
why-stop-professional = Please see a doctor or physical therapist before you go on with the { $exercise }. We'll leave it alone for at least { $hours } hours, until { $day } at { $until }.
