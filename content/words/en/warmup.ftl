# The warm-up of the day, from its first card to the end.

### The card of an exercise

# Glute bridge · set 1 of 2 · 8 reps · 3 s down, 2 s squeeze
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = set { $number } of { $sets }
warmup-reps = { $reps } reps
warmup-sided = { $reps } reps per side
warmup-held = { $reps } × { $hold } s
warmup-held-sided = { $reps } × { $hold } s per side
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } per side
warmup-times-held = { $sets } × { $reps } × { $hold } s
warmup-times-held-sided = { $sets } × { $reps } × { $hold } s per side
warmup-switch = One side, then the other.
warmup-switch-left = Left side first.
warmup-switch-right = Right side first.
warmup-switch-each = Switch sides each rep.
# $rest is the rest between sets in seconds; 0 where one press stands for one set.
warmup-pace = { $rest ->
    [0] {" "}· { $lower } s down
   *[other] {" "}· { $lower } s down, { $rest } s between sets
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· { $lower } s down, { $squeeze } s squeeze
   *[other] {" "}· { $lower } s down, { $squeeze } s squeeze, { $rest } s between sets
}
warmup-pace-held = { $rest ->
    [0] {""}
   *[other] , { $rest } s between sets
}
warmup-setup = Setup: { $line }
warmup-move = Move: { $line }

warmup-first-half = Do the first { $reps } reps only halfway: that's easier on your body right after you get up.
warmup-standing = Do it standing today.
warmup-drill = This one is today's drill for your weak spot.

warmup-button-done = Done
warmup-button-easier = Easier
warmup-button-hurts = Something hurts
warmup-button-more = More ⋯
warmup-button-how-to = How to
warmup-button-pause = Pause
warmup-button-end = End the warm-up
warmup-button-go-on = Continue

### Where did you feel it?

warmup-set-done = Set { $number } done.
warmup-set-done-rest = Set { $number } done. Short rest.
warmup-felt-question = <b>Where did you feel it most?</b> There's no wrong answer: it decides your next tip.

warmup-button-glutes = Glutes
warmup-button-outer_hip = Outer hip
warmup-button-hamstrings = Back of thighs
warmup-button-back_muscles = Back muscles
warmup-button-cramp = I got a cramp
# .hurts: beside the back muscles, where these are the right place.
warmup-button-low_back = Low back
    .hurts = Low back hurts
warmup-button-knees = Knees
warmup-button-front_thigh = Front of thighs
warmup-button-nowhere = Not sure
warmup-button-elsewhere = Somewhere else

# Within a sentence.
warmup-felt-glutes = in your glutes
warmup-felt-outer_hip = in your outer hip
warmup-felt-hamstrings = in the back of your thighs
warmup-felt-back_muscles = in your back muscles
warmup-felt-cramp = a cramp
warmup-felt-low_back = in your low back
warmup-felt-knees = in your knees
warmup-felt-front_thigh = in the front of your thighs
warmup-felt-nowhere = nowhere in particular
warmup-felt-elsewhere = somewhere else

# .last: no set of this exercise is left.
warmup-reply-good-glutes = That's where we want it: in your glutes. Do it the same way again, same speed.
    .last = That's where we want it: in your glutes.
warmup-reply-good-outer_hip = That counts: the outer hip is right for this one. Do it the same way again, same speed.
    .last = That counts: the outer hip is right for this one.
warmup-reply-good-hamstrings = The back of your thighs is right for this one. Do it the same way again, same speed.
    .last = The back of your thighs is right for this one.
warmup-reply-good-back_muscles = Your back muscles are right for this one. Do it the same way again, same speed.
    .last = Your back muscles are right for this one.
warmup-reply-good-elsewhere = That's fine for this one too. Do it the same way again, same speed.
    .last = That's fine for this one too.
warmup-reply-cue-worked = You felt it { $felt }: <b>that cue worked</b>, so I'll keep it for you.

# $felt is the answer, $cue what changes now.
warmup-reply-glutes = Glutes help here too, but today we're after the back of your thighs. <b>{ $cue }</b> I'll ask again after this set.
warmup-reply-outer_hip = The outer hip helps too. Let's change one thing: <b>{ $cue }</b> I'll ask again after this set.
warmup-reply-hamstrings = That's common, and easy to change. <b>{ $cue }</b> I'll ask again after this set.
warmup-reply-back_muscles = Your back helps too. Let's change one thing: <b>{ $cue }</b> I'll ask again after this set.
warmup-reply-cramp = Stop there. Shake your leg out for 30 to 60 s, then gently stretch it straight. Then: <b>{ $cue }</b>
warmup-reply-low_back = Low back? Let's change one thing: <b>{ $cue }</b> That takes the load off it.
warmup-reply-knees = Knees? Let's change one thing: <b>{ $cue }</b>
warmup-reply-front_thigh = Front of the thighs? One change helps with that: <b>{ $cue }</b>
warmup-reply-nowhere = No problem, that comes with practice. <b>{ $cue }</b> Going slowly helps you notice more.
warmup-reply-elsewhere = Let's change one thing: <b>{ $cue }</b> I'll ask again after this set.

warmup-next-time = Noted: { $felt }. Next time: <b>{ $cue }</b>
warmup-next-time-cramp = Shake your leg out for 30 to 60 s, then gently stretch it straight. Next time: <b>{ $cue }</b>
warmup-cramp-again = Two cramps is enough: shake your leg out, then do 8 glute squeezes. Next time, let's try this: <b>{ $cue }</b>
warmup-again = You felt it { $felt }, so let's work on that. Next time we'll start with the { $exercise }, where it's easier to feel, then try this again.
warmup-again-half = You felt it { $felt }, so let's work on that. Next time we'll start with an easier { $exercise }, then do it in full again.

warmup-easier = Good call: easy reps you feel beat hard ones. Now the { $exercise }. Next time, back to normal.

### How to, and a pause

warmup-paused = Paused. Your { $exercise }, set { $number } of { $sets }, is waiting for you.

### The end

warmup-finished = { $minutes ->
    [0] <b>Warm-up done.</b> { $praise }
    [one] <b>Warm-up done: 1 minute.</b> { $praise }
   *[other] <b>Warm-up done: { $minutes } minutes.</b> { $praise }
}
warmup-told = <b>Noted: done on your own.</b> That's what a habit looks like.
warmup-ended = <b>Saved:</b> { $counts }. They count.
warmup-ended-empty = OK, that's it for now. Nothing is lost.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = You felt the { $exercise } { $felt }.
warmup-praise-cue = You felt it { $felt } after one change: { $cue }
warmup-praise-return = <b>You came back. That's what builds a habit.</b>
warmup-praise-long-away = <b>You came back. That's the hardest rep.</b>
warmup-practised = Practiced: { $days } of { $window ->
    [one] 1 day
   *[other] the last { $window } days
}.
warmup-next = Next: { $day } at { $at }.
warmup-next-after = Next: { $day } at { $at }, { $anchor }.
warmup-button-less-text = No more facts
warmup-cards-off = OK, no more facts.
warmup-undo-late = That was more than ten minutes ago, so I can't undo it.
warmup-open-again = OK, today's warm-up isn't marked as done anymore.

warmup-late-plan = And on busy days? "If I'm running late, I'll do one set of bridges."
warmup-button-late-one-set = That's my plan
warmup-button-late-another = Another plan
warmup-button-late-skip = Skip
warmup-late-plan-typed = Type it: "If I'm running late, I'll …"
warmup-late-plan-too-long = A little shorter, please: at most { $characters } characters.
warmup-late-plan-kept = Saved as your plan for busy days.

### Where none can begin

# .resting: no other round is open.
warmup-done-already = You've already done today's warm-up, at { $at }. You're welcome to do another.
    .resting = You've already done today's warm-up, at { $at }.
warmup-done-today = You've already done today's warm-up. You're welcome to do another.
    .resting = You've already done today's warm-up.
warmup-button-again = One more round
warmup-closed = That warm-up is over. What you did is saved.
warmup-nothing-left = No warm-up today: what's sore needs rest first. Short walks and changing position often are fine if they feel OK.
# When the first of what rests is open again.
warmup-opens-again = You can warm up again { $day } at { $at }.
warmup-button-health = Health answers
warmup-no-answers = Without your health answers I can't choose exercises safely. You can still read how they're done.
warmup-button-answer = Answer the questions
warmup-button-read = Read the exercises
warmup-resting = On hold until a professional gives the OK: { $families }.
