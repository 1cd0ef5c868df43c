# Between sessions: a weak spot and its drill, one step up, one step down, each with its reason.

suggestion-weak-spot = You felt <b>{ $felt }</b> twice in the <b>{ $exercise }</b>. That is the part to drill.
suggestion-weak-form = The form went twice in the <b>{ $exercise }</b>. That is the part to drill.
suggestion-drill = { $sessions ->
    [one] Next session: <b>{ $drill }</b>, slow and with a squeeze, and a little of it each morning.
   *[other] Next { $sessions } sessions: <b>{ $drill }</b>, slow and with a squeeze, and a little of it each morning.
}
suggestion-test = Then we test the { $exercise } again.
suggestion-test-on = Then we test the { $exercise } again: <b>{ $day }</b>.
suggestion-drill-why = Sessions on the easier version teach the place; then the harder one is tried without weight. You stay on your step.
suggestion-button-good-plan = Good plan
suggestion-button-why = Why?
suggestion-button-show = Show the exercise

suggestion-earned = { $sessions ->
    [one] <b>{ $exercise }: { $sets } × { $reps }, felt where it should be, { $left } or more left.</b>
   *[other] <b>{ $exercise }: { $sessions } good sessions in a row, the last with { $sets } × { $reps }, felt where it should be, { $left } or more left.</b>
}
suggestion-offer = Next step: the <b>{ $exercise }</b>, { $sets } × { $reps }.
suggestion-offer-safe = The first two sessions may feel harder; a miss won't take you down, only pain or lost form would.
suggestion-button-accept = Accept
suggestion-button-keep = Keep it as it is
suggestion-accepted = From the next session on: the <b>{ $exercise }</b>.
suggestion-not-after-pain = Within a day of pain we leave it as it is. The { $exercise } comes up again after the next good ones.
suggestion-kept = Kept. I ask again after more good ones.

suggestion-sideways = Two tests did not go well, so we build the strength from one step lower: the { $exercise }. Or come at it from another side?
suggestion-button-lower = One step lower
suggestion-button-swap = { $family } instead
suggestion-lower = One step lower it is, and up again from there.
suggestion-swapped = For the next four weeks: { $family } in its place.
suggestion-passed = That suggestion has passed. Nothing changed.

### The reasons, one sentence each

why-offer = { $exposures ->
    [one] One good session of the { $exercise }: next step the { $to }.
   *[other] { $exposures } good sessions in a row of the { $exercise }: next step the { $to }.
}
why-more-reps = Next time { $reps } of the { $exercise }: there was room.
why-longer-squeeze = Next time hold the { $exercise } for { $seconds } s more at the top.
why-longer-hold = Next time { $seconds } s longer in each { $exercise }.
why-more-load = Next time a little more weight in the { $exercise }.
why-bounced-slower = The next step was climbed and lost twice; it rests for two weeks. Until then the { $exercise } gets a slower way down: { $seconds } s more.
why-kept-slower = The { $exercise } goes { $seconds } s slower on the way down instead.
why-too-hard-reps = Nothing left twice: next time { $reps } of the { $exercise }, same exercise.
why-too-hard-load = Nothing left twice: next time 10% less weight in the { $exercise }.
why-less-load-next = The form went twice: next time less weight in the { $exercise }, same step.
why-lower-form = The form went twice in the { $exercise }: next time the { $easier }, and up again from there.
why-lower-after-stop = The { $exercise } comes back easier: the { $easier }.
why-lower-after-morning = After such a morning the { $exercise } comes back easier: the { $easier }.
why-amber-twice = That is twice at 3 to 5 in the { $exercise }: next time the { $easier }, and we test again from there.
why-pain-rises = Over two weeks the numbers went up, from { $before } to { $after }. Worth showing a doctor or physiotherapist.
why-drill-place = You felt { $felt } twice in the { $exercise }: { $sessions } sessions of the { $easier }, then a test.
why-drill-form = The form went twice in the { $exercise } ({ $felt }): { $sessions } sessions of the { $easier }, then a test.
why-drill-cramp = Twice { $felt } in the { $exercise }: { $sessions } sessions of the { $easier }, then a test.
why-drill-again = The test of the { $exercise } was not there yet: { $sessions } sessions more, with other cues, then a second test.
why-drill-closed = { $days ->
    [0] <b>The { $exercise } is where it should be again.</b> Weak spot closed.
    [one] <b>The { $exercise } is where it should be again: fixed in one day.</b> Weak spot closed.
   *[other] <b>The { $exercise } is where it should be again: fixed in { $days } days.</b> Weak spot closed.
}
why-drill-lower = The second test of the { $exercise } did not go well either: next time the { $easier }.
why-sideways = There is another side to come at the { $exercise } from.
why-bit-worse = A bit worse: the same step, one set less, and no step up for { $days } days.
why-much-worse = No session today: rest comes first.{ $mornings ->
    [1] {""}
   *[other] {" "}That is { $mornings } mornings.
}
why-mornings-professional = { $mornings } mornings now. Please show it to a doctor or physiotherapist.
