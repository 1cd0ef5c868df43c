# The questions after a set, and what their answers are answered with.

check-in-set-done = <b>Set { $number } done: { $reps }.</b>
check-in-set-done-rest = <b>Set { $number } done: { $reps }.</b> Rest { $seconds } s, I ring.
check-in-all-done = <b>{ $sets } × { $reps } done.</b>
check-in-one-done = <b>{ $reps } done.</b>
check-in-last-done = <b>Last set done: { $reps }.</b>

check-in-felt = Where did you feel it most?
check-in-felt-left = Where did you feel it most on the <b>left</b>?
check-in-felt-right = And on the <b>right</b>?
check-in-rir = How many more could you have done with the same form?
check-in-rir-most = 4+
check-in-form = How did the last reps look?
check-in-form-clean = Clean
check-in-form-slipped = Last 1–2 slipped
check-in-form-lost = Form went earlier
# Within a sentence, beside the places: "again lost form".
check-in-felt-form = lost form

check-in-last-question = <b>Last question: any pain now?</b>
check-in-pain-none = None
check-in-pain-slight = 1–2

### The reply, one sentence each; $felt is a place, $cue what changes now

check-in-cue-worked = Felt in { $felt }: <b>that cue worked</b>, so I keep it for you.
check-in-cue-next = Noted: { $felt }. What helps with that: <b>{ $cue }</b> Try it next time.
check-in-shake-out = Stop there. Shake the leg out for 30 to 60 s, stretch it gently straight.
check-in-ask-again = I ask once more after the next set.
check-in-rest-easier = We finish with the { $easier }.
check-in-reply-slipped = The last ones slipped, the rest stands. It counts.
check-in-reply-nothing-left = Nothing left: more than we need. Stop next time when 2 or 3 are still in you.
check-in-reply-much-left = 4 or more left: room to grow.
check-in-drill-done = { $sessions ->
    [0] The drill is done: next time the { $exercise } is tested.
    [one] The drill is done for today. One session more, then the test of the { $exercise }.
   *[other] The drill is done for today. { $sessions } sessions more, then the test of the { $exercise }.
}
check-in-towards = That is { $done } of the { $needed } good sessions in a row for the next step.

why-good = Felt in { $felt }: that is right for this one. It counts.
why-unanswered = No answer: the set is saved, and the next time tells.
why-cue = Noted: { $felt }. One thing changes: <b>{ $cue }</b>
why-cue-slower = Noted: { $felt }. One thing changes: <b>{ $cue }</b> And a little slower.
why-step-back = Again { $felt } in the { $exercise }, so that's the part to teach: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-step-back-cramp = Two cramps are enough for the { $exercise }: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-step-back-form = The form went in the { $exercise }, so we make it easier: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-step-back-reps = Honest ones count, and these were few for the { $exercise }: { $sets ->
    [one] one easier set.
   *[other] { $sets } easier sets.
}
why-retest-good = Felt in { $felt }. <b>That was the weak spot.</b> You stay on the { $exercise }.
why-retest-not-yet = Not yet, and that's fine: skill takes sessions. Next time the { $exercise } starts fresh.
why-less-load-form = The form went: the next set of the { $exercise } is 15% lighter.
why-less-load-reps = Fewer than planned: the next set of the { $exercise } is 15% lighter.
why-lighter-next-time-form = The form went in the { $exercise }: then that is where we work next time.
why-lighter-next-time-reps = Fewer than planned in the { $exercise }: then that is where we work next time.
why-noted = Noted: { $place }, { $number }. That is inside what we train with.
why-amber = At { $number } the { $exercise } is done at this step for today; the rest is the { $easier }.
why-stop-exercise = We stop the { $exercise } here; it rests { $hours } hours, until { $day } { $until }.
why-stop-session = The session ends here; the { $exercise } rests { $hours } hours, until { $day } { $until }.
why-stop-shooting = The session ends here; the { $exercise } rests { $hours } hours, until { $day } { $until }, and the health check comes first.
why-stop-professional = Please see a doctor or physiotherapist before you continue with the { $exercise }. It rests { $hours } hours at least, until { $day } { $until }.
