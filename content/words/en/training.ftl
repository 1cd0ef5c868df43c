# A session: its cards, rests and questions, and what stands behind the dots.

training-day-A = Bridge day
training-day-A_light = Light bridge day
training-day-B = Hinge day
training-day-C = Single-leg day
# A beginner's: on two legs, with a longer squeeze.
training-day-C-beginner = Squeeze day

### Before the first set

training-none-locked = Your training is paused. If you haven't gotten help yet, get it now.
training-none-health = Sessions are on hold because of your health answers.
training-none-warm_ups_only = Warm-ups only for now. Sessions start once a professional says exercise is OK for you.
training-none-sore_back = No session today. Short walks and changing position often are fine if they feel OK.
training-none-ill = Rest first. Come back once you've been free of fever and chest symptoms for { $hours } hours.
training-none-morning = No session today, after a morning like that. I'll ask again tomorrow at { $at }.
training-none-stopped = That's enough for today. Rest now, and we'll see tomorrow.
training-none-nothing = No session today: what's sore needs rest first.
training-done-already = You've already done today's session. Rest days are when you get stronger.
training-done-elsewhere = Today counts: you're training elsewhere. Rest days are when you get stronger.
training-button-again = Do another anyway
training-back-now = Before we start: <b>how is your low back right now, 0 to 10?</b>
training-place = Where are you training today?
training-button-home = At home
training-button-gym = At the gym
training-button-elsewhere = Somewhere else
training-closed = That session is over. What you did is saved.
training-button-start = Start a session
training-warmed = Warm-up done. Now the session: one easy set first.
training-short-first = About { $minutes } minutes today: your first { $sessions } sessions are short on purpose.
training-short = About { $minutes } minutes today, not { $asked }: more sets this week would add little.
training-lighter-week = A lighter week: the same exercises, about half the sets. That's when your body catches up.

### The card

# Hip thrust · set 1 of 3 · 10 reps · 3 s down, 2 s squeeze
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = easy set
    .title = Easy set
training-test-set = test set
    .title = Test set
# Once, before the first set of two exercises that alternate.
training-turns = Alternate this with the { $other }, set by set.
training-set-title = Set { $number } of { $sets }
# Above a line about one side of a one-sided exercise.
training-side-left = <b>Left side.</b> { $line }
training-side-right = <b>Right side.</b> { $line }
# Repetitions in reserve: how many to leave.
training-leave = { $rir ->
    [0] Keep going to your last good rep.
    [1] Stop when you have one good rep left.
   *[other] Stop when you have { $rir } good reps left.
}
training-leave-load = { $leave } { $load }
training-half-range = Go only halfway.
training-half-effort = Use half the effort.
# The same exercise at half range, within a sentence.
training-half-way = { $exercise }, going halfway
training-half-held = { $exercise }, at half effort
training-promised-test = Here's the retest I promised: squeeze as you did in the drill.
training-drill = A drill: slow, with a squeeze.
training-button-fewer = Fewer reps
training-button-harder = Back to normal
training-button-end = End the session

training-count = How many good reps?
training-count-left = How many good reps on the <b>left</b>?
training-count-right = And on the <b>right</b>?
training-button-or-fewer = { $number } or fewer
training-button-more-reps = More

training-easier = Good call: easy reps you feel teach more than hard ones you don't.
training-easier-now = For what's left, do the { $easier }. Next time we'll start with the { $exercise } again.
training-easier-half = Take the rest of the { $exercise } easier: half as far, or half as hard. Next time, back to normal.

### Rest

training-rest = Next set in { $seconds } s. I'll ping you.
training-set-done-rest = <b>{ $reps ->
    [one] 1 rep
   *[other] { $reps } reps
} done.</b> Rest { $seconds } s. I'll ping you.
training-button-skip-rest = Skip the rest
training-button-more-rest = +{ $seconds } s

### A step back, and its test

training-step-back = Now the <b>{ $exercise }</b>, slowly.
training-step-back-test = <b>Then one set of the { $exercise } as a test.</b> You stay on it unless the test goes badly.
training-button-do-that = Let's do that
training-button-finish-easier = Finish with easy ones

### Behind the dots

training-button-swap = Swap
training-button-sides = Left and right differ
training-button-weight = Weight
training-button-band = Band
training-swap = What would suit you better today? You'll do the same number of sets.
training-swap-none = Nothing else fits the equipment you have here today.
training-swapped = OK, today it's the { $exercise }. Your progress isn't affected.
training-instead = There's no equipment for the { $exercise } here, so do this one today. Your progress isn't affected.
training-button-gone = Can't do that here today
training-button-never = Never offer this
training-paused = Paused. Your { $exercise }, set { $number }, is waiting for you.

training-weight-question = What weight are you using for the { $exercise }? Tap it, or type it: { $example }.
training-band-question = Which band are you using for the { $exercise }?
training-weight-open = Choose a weight that leaves { $rir } reps in reserve. You can log it under ⋯.
training-band-open = You can log your band under ⋯.
training-load = Last time: { $load }.
training-load-changed = Today { $load } (last time { $before }).
training-load-kg = { $amount } kg
training-load-lb = { $amount } lb
training-band-yellow = yellow band
training-band-red = red band
training-band-green = green band
training-band-blue = blue band
training-band-black = black band
training-band-light = light band
training-band-medium = medium band
training-band-strong = heavy band
training-band-extra_strong = extra heavy band
training-band-none = no band

### Coming back

training-return = You were on the { $exercise }, set { $number } of { $sets }. Everything before it is saved.
training-return-questions = { $exercise }: your sets are done. There's one question left. Everything is saved.
training-button-end-here = End it here
training-button-start-over = Start over today

### The end

training-finished = { $sets ->
    [one] <b>{ $day } done: { $minutes } min, 1 set.</b>
   *[other] <b>{ $day } done: { $minutes } min, { $sets } sets.</b>
}
training-ended = { $sets ->
    [one] Saved: 1 set. It counts.
   *[other] Saved: { $sets } sets. They count.
}
training-ended-empty = OK, that's it for today. Nothing is lost.
training-praise-change = { $exercise }: one small change, and you felt it { $felt }. Nice work.
training-next = { $name }: { $day } at { $at }.
training-button-undo-set = Undo the last set

### Something hurts within a session

training-amber-day = No finisher today, and no moving up from this session.
training-stop-exercise = <b>Let's stop the { $exercise } here.</b> Thanks for telling me. We'll leave it and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. I'll ask again in { $minutes } minutes. If the pain is at { $most } or lower by then, you can do easy sets of the { $easy } today.
training-stop-rest = <b>Let's stop here for today.</b> Thanks for telling me. We'll leave the { $exercise } and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier.
training-stop-session = <b>Let's end the session here.</b> Thanks for telling me. We'll leave the { $exercise } and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. Move gently for the rest of the day if that feels OK. I'll check in tomorrow at { $at }.
training-stop-shooting = <b>Let's end the session here.</b> Thanks for telling me. We'll leave the { $exercise } and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. Before the next session I'll repeat the health check.
training-stop-professional = <b>Let's end the session here.</b> Please see a doctor or physical therapist before you go on with the { $exercise } and similar exercises. I can't tell from here what it is, but they can.
