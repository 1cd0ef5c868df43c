# Between sessions: a weak spot and its drill, one step up, one step down, each with its reason.

suggestion-weak-spot = { $answer ->
    [form] Your form slipped twice in the <b>{ $exercise }</b>.
    [cramp] You got a cramp twice during the <b>{ $exercise }</b>.
    [nowhere] Twice now, you weren't sure where you felt the <b>{ $exercise }</b>.
   *[other] You felt the <b>{ $exercise }</b> <b>{ $felt }</b> twice.
} Let's work on that.
    .mixed = { $answer ->
        [form] This time your form slipped in the <b>{ $exercise }</b>
        [cramp] This time you got a cramp during the <b>{ $exercise }</b>
        [nowhere] This time you weren't sure where you felt the <b>{ $exercise }</b>
       *[other] You felt the <b>{ $exercise }</b> <b>{ $felt }</b> this time
    }, and last time wasn't right either. Let's work on that.
suggestion-counts = Of the last { $reported } sets you told me about, you felt { $good ->
    [0] none
   *[other] { $good }
} in the right place.
suggestion-drill = { $sessions ->
    [one] Next session: the <b>{ $drill }</b>, slow and with a squeeze, plus a little of it every morning.
   *[other] Next { $sessions } sessions: the <b>{ $drill }</b>, slow and with a squeeze, plus a little of it every morning.
}
suggestion-test = Then we'll retest the { $exercise }.
suggestion-test-on = Then we'll retest the { $exercise }: <b>{ $day }</b>.
suggestion-drill-why = The easier version teaches you where to feel it. Then you try the harder one again, without weight. You keep your step either way.
suggestion-button-good-plan = Good plan
suggestion-button-why = Why?
suggestion-button-show = Show the exercise

suggestion-earned = <b>{ $exercise }:</b> of the last { $reported } sets you told me about, you felt { $good } in the right place. <b>Today: { $sets } × { $reps }, with { $left } or more reps left.</b>
suggestion-offer = Next step: the <b>{ $exercise }</b>, { $sets } × { $reps }.
suggestion-offer-safe = The first two sessions may feel harder. Missing a few reps won't move you down; only pain or lost form will.
suggestion-button-accept = Accept
suggestion-button-keep = Stay on this step
suggestion-accepted = From your next session on: the <b>{ $exercise }</b>.
suggestion-not-after-pain = We don't move up within a day of pain. I'll suggest the { $exercise } again after your next good sessions.
suggestion-kept = OK, you stay on this step. I'll ask again after more good sessions.

suggestion-sideways = Two retests didn't go well, so let's build strength one step lower: the { $exercise }. Or would you like to try a different exercise?
suggestion-button-lower = One step lower
suggestion-button-swap = { $family } instead
suggestion-lower = OK, one step lower, and back up from there.
suggestion-swapped = For the next { $weeks } weeks, we'll do this instead: { $family }.
suggestion-passed = That suggestion is no longer open. Nothing has changed.

### The reasons, one sentence each

why-offer = Of the last { $reported } sets you told me about, you felt { $good ->
    [0] none
   *[other] { $good }
} in the right place. Next step: the { $to }.
why-more-reps = That went well: next time, do { $reps } reps of the { $exercise }.
why-longer-squeeze = Next time, hold the { $exercise } { $seconds } s longer at the top.
why-longer-hold = Next time, hold each { $exercise } { $seconds } s longer.
why-more-load = Next time, use a little more weight for the { $exercise }.
why-stronger-band = Next time, use the { $band } for the { $exercise }.
why-bounced-slower = You've moved up to the next step and back down twice, so we'll leave it for { $days } days. Until then, take { $seconds } s longer to lower in the { $exercise }.
why-kept-slower = Instead, take { $seconds } s longer to lower in the { $exercise }.
why-beyond-lower = You've reached the top step: next time, take 1 second longer to lower in the { $exercise }.
why-beyond-squeeze = You've reached the top step: next time, squeeze 1 second longer in the { $exercise }.
why-beyond-hold = You've reached the top step: next time, hold 1 second longer in the { $exercise }.
why-beyond-rest = You've reached the top step: next time, rest { $seconds } seconds less between sets of the { $exercise }.
why-too-hard-reps = You had nothing left twice: next time, do only { $reps } reps of the { $exercise }.
why-too-hard-load = You had nothing left twice: next time, use { $percent }% less weight for the { $exercise }.
why-less-load-next = Your form slipped twice: next time, use less weight for the { $exercise }. You stay on this step.
why-lower-form = Your form slipped twice in the { $exercise }: next time, the { $easier }, and back up from there.
why-lower-after-stop = We'll ease back into the { $exercise } with the { $easier }.
why-lower-after-morning = After a morning like that, we'll ease back into the { $exercise } with the { $easier }.
why-amber-twice = That's the second time your pain has been between 3 and 5 during the { $exercise }: next time, the { $easier }, and we retest from there.
why-pain-rises = Your pain scores went up over { $weeks } weeks, from { $before } to { $after }. Please see a doctor or physical therapist about it.
why-drill-place = You felt the { $exercise } { $felt } twice. Of the last { $reported } sets you told me about, you felt { $good ->
    [0] none
   *[other] { $good }
} in the right place. So we'll do { $sessions } sessions of the { $easier }, then a retest.
why-drill-form = Your form slipped twice in the { $exercise }. Of the last { $reported } sets you told me about, you felt { $good ->
    [0] none
   *[other] { $good }
} in the right place. So we'll do { $sessions } sessions of the { $easier }, then a retest.
why-drill-cramp = You got { $felt } twice during the { $exercise }. Of the last { $reported } sets you told me about, you felt { $good ->
    [0] none
   *[other] { $good }
} in the right place. So we'll do { $sessions } sessions of the { $easier }, then a retest.
why-drill-again = You weren't quite there on the retest of the { $exercise }: { $sessions } more sessions, with different cues, then a second retest.
why-drill-closed = { $days ->
    [0] <b>You feel the { $exercise } in the right place again.</b> Weak spot fixed.
    [one] <b>You feel the { $exercise } in the right place again.</b> Weak spot fixed in one day.
   *[other] <b>You feel the { $exercise } in the right place again.</b> Weak spot fixed in { $days } days.
}
why-drill-lower = The second retest of the { $exercise } didn't go well either: next time, the { $easier }.
why-sideways = There's another way to build up to the { $exercise }.
why-bit-worse = A bit worse: same exercises, one fewer set, and no moving up for { $days } days.
why-much-worse = No session today: rest comes first.{ $mornings ->
    [1] {""}
   *[other] {" "}That's { $mornings } mornings now.
}
why-mornings-professional = That's { $mornings } mornings now. Please see a doctor or physical therapist.
