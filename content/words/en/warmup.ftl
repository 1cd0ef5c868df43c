# The warm-up of the day, from its first card to the end.

### The card of an exercise

# Glute bridge · set 1 of 2 · 8 reps · 3 s down, 2 s squeeze
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = set { $number } of { $sets }
warmup-reps = { $reps } reps
warmup-sided = { $reps } reps a side
warmup-held = { $reps } × { $hold } s
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } a side
warmup-times-held = { $sets } × { $reps } × { $hold } s
# $rest is the rest between sets in seconds; 0 where one press stands for one set.
warmup-pace = { $rest ->
    [0] {" "}· { $lower } s down
   *[other] {" "}· { $lower } s down, { $rest } s rest between
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· { $lower } s down, { $squeeze } s squeeze
   *[other] {" "}· { $lower } s down, { $squeeze } s squeeze, { $rest } s rest between
}
warmup-pace-held = { $rest ->
    [0] {""}
   *[other] , { $rest } s rest between
}
warmup-setup = Set-up: { $line }
warmup-move = Move: { $line }

warmup-half-range = Only half the way today.
warmup-first-half = First { $reps } only half-way: kinder right after bed.
warmup-standing = Standing today.
warmup-drill = This one is in today as a drill for the weak spot.

warmup-button-done = Done
warmup-button-easier = Easier
warmup-button-hurts = Something hurts
warmup-button-more = ⋯
warmup-button-how-to = How to
warmup-button-pause = Pause
warmup-button-end = End the warm-up
warmup-button-go-on = Go on

### Where did you feel it?

warmup-set-done = Set { $number } done.
warmup-set-done-rest = Set { $number } done. Short rest.
warmup-felt-question = <b>Where did you feel it most?</b> There is no wrong answer: it picks your next cue.

warmup-button-glutes = Glutes
warmup-button-outer_hip = Outer hip
warmup-button-hamstrings = Back of thighs
warmup-button-cramp = Cramp
warmup-button-low_back = Low back
warmup-button-knees = Knees
warmup-button-front_thigh = Front of thighs
warmup-button-nowhere = Nowhere clear
warmup-button-elsewhere = Somewhere else

# Within a sentence.
warmup-felt-glutes = your glutes
warmup-felt-outer_hip = your outer hip
warmup-felt-hamstrings = the back of your thighs
warmup-felt-cramp = a cramp
warmup-felt-low_back = your low back
warmup-felt-knees = your knees
warmup-felt-front_thigh = the front of your thighs
warmup-felt-nowhere = nowhere clear
warmup-felt-elsewhere = somewhere else

# .last: no set of this exercise is left.
warmup-reply-good-glutes = That's where we want it: your glutes. Same again, same speed.
    .last = That's where we want it: your glutes.
warmup-reply-good-outer_hip = That counts: outer hip is right for this one. Same again, same speed.
    .last = That counts: outer hip is right for this one.
warmup-reply-good-hamstrings = Right for this one: the back of the thighs. Same again, same speed.
    .last = Right for this one: the back of the thighs.
warmup-reply-good-elsewhere = That works too in this one. Same again, same speed.
    .last = That works too in this one.
warmup-reply-cue-worked = Felt in { $felt }: <b>that cue worked</b>, so I keep it for you.

# $felt is the answer, $cue what changes now.
warmup-reply-glutes = Glutes help here too, and today we look for the back of the thighs. <b>{ $cue }</b> I ask again after this set.
warmup-reply-outer_hip = Outer hip helps too. Now one thing changes. <b>{ $cue }</b> I ask again after this set.
warmup-reply-hamstrings = Common, and easy to change. <b>{ $cue }</b> I ask again after this set.
warmup-reply-cramp = Stop there. Shake the leg out for 30 to 60 s, stretch it gently straight. Then: <b>{ $cue }</b>
warmup-reply-low_back = Low back: then one thing changes. <b>{ $cue }</b> That takes work away from it.
warmup-reply-knees = Knees: then one thing changes. <b>{ $cue }</b>
warmup-reply-front_thigh = Front of the thighs: that changes with one thing. <b>{ $cue }</b>
warmup-reply-nowhere = Fine, that comes with practice. <b>{ $cue }</b> Slow lets you notice more.
warmup-reply-elsewhere = Then one thing changes. <b>{ $cue }</b> I ask again after this set.

warmup-next-time = Noted: { $felt }. Next time from the first one on: <b>{ $cue }</b>
warmup-next-time-cramp = A cramp: shake the leg out for 30 to 60 s, stretch it gently straight. Next time: <b>{ $cue }</b>
warmup-cramp-again = Two cramps are enough: shake it out, then 8 glute squeezes to end it. Next time the other way: <b>{ $cue }</b> What works for you, I keep.
warmup-again = Again { $felt }, so that's the part to teach. Next time starts with the { $exercise }, where it is easier to feel; then we try this one again.
warmup-again-half = Again { $felt }, so that's the part to teach. Next time we do the { $exercise } half the way; then we try all of it again.

warmup-easier = Good call: easy and felt teaches more than hard and lost. Now the { $exercise }; next time starts as before.

### How to, and a pause

warmup-paused = The clock stands still. The { $exercise }, set { $number } of { $sets }, waits for you.

### The end

warmup-finished = { $minutes ->
    [one] <b>Warm-up done: 1 minute.</b> { $praise }
   *[other] <b>Warm-up done: { $minutes } minutes.</b> { $praise }
}
warmup-told = <b>Noted: done without me.</b> That is what a habit looks like.
warmup-ended = <b>Saved:</b> { $counts }. They count.
warmup-ended-empty = Closed. Nothing is lost; it waits for you.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = You felt the { $exercise } in { $felt }.
warmup-praise-cue = After one change you felt it in { $felt }: { $cue }
warmup-praise-return = <b>Back again: that is the part that builds a habit.</b>
warmup-praise-long-away = <b>You came back. That's the hardest rep.</b>
warmup-practised = Practised: { $days } of the last { $window } days.
warmup-next = Next: { $day } { $at }.
warmup-next-after = Next: { $day } { $at }, { $anchor }.
warmup-button-less-text = Less text
warmup-cards-off = No more cards.
warmup-undo-late = That was more than ten minutes ago: it stays.
warmup-open-again = Today counts as open again.

warmup-late-plan = And on a late day? "If I'm late, I do one set of bridges."
warmup-button-late-one-set = That's my plan
warmup-button-late-another = Another plan
warmup-button-late-skip = Skip
warmup-late-plan-typed = Type it: "If I'm late, I …"
warmup-late-plan-too-long = A little shorter, please: at most { $characters } letters.
warmup-late-plan-kept = Kept as your plan for late days.

### Where none can begin

warmup-done-already = Today is done already: { $at }. Another round is welcome.
warmup-done-today = Today is done already. Another round is welcome.
warmup-button-again = One more round
warmup-closed = That warm-up is closed, and what you did is saved.
warmup-nothing-left = No warm-up today: what is sore or resting comes first. Short walks and changing position often are fine if they feel all right.
warmup-button-health = Health answers
warmup-no-answers = Without your health answers I can't choose exercises safely. You can read how they are done.
warmup-button-answer = Answer the questions
warmup-button-read = Read the exercises
warmup-resting = These wait until a professional says OK: { $families }.
