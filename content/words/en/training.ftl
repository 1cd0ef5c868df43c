# A session: its cards, rests and questions, and what stands behind the dots.

training-day-A = Bridge day
training-day-A_light = Light bridge day
training-day-B = Hinge day
training-day-C = One-side day
# A beginner's: on two legs, with a longer squeeze.
training-day-C-beginner = Squeeze day

### Before the first set

training-none-locked = Your training is paused. Get help now if you have not.
training-none-health = Sessions wait until your health answers open them.
training-none-warm_ups_only = For now it is warm-ups only. Sessions open when a professional has said exercise is fine for you.
training-none-sore_back = No session today. Short walks and changing position often are fine if they feel all right.
training-none-ill = Rest first. Sessions wait until you have been free of fever and chest symptoms for 24 hours.
training-none-morning = No session after such a morning. I ask again tomorrow at { $at }.
training-none-nothing = Nothing is open for a session today: what is sore or resting comes first.
training-done-already = Today's session is done already. The days between are when you get stronger.
training-button-again = One more all the same
training-back-now = Before we begin: <b>your low back right now, 0 to 10?</b>
training-closed = That session is closed, and what you did is saved.
training-button-start = Start a session
training-warmed = Warm-up done. Now the session: one easy set first.
training-lighter-week = A lighter week: the same exercises, about half the sets. That is when strength settles.

### The card

# Hip thrust · set 1 of 3 · 10 reps · 3 s down, 2 s squeeze
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = easy set
    .title = Easy set
training-test-set = test set
    .title = Test set
training-set-title = Set { $number } of { $sets }
# Repetitions in reserve: how many to leave.
training-leave = { $rir ->
    [0] Go on until the last good one.
    [1] Stop with one good one left.
   *[other] Stop with { $rir } good ones left.
}
training-leave-load = { $leave } { $load }
training-half-range = Only half the way.
training-half-effort = Only half as hard.
# The same exercise at half range, within a sentence.
training-half-way = { $exercise }, half the way
training-half-held = { $exercise }, half as hard
training-promised-test = This is the promised test: same squeeze as in the drill.
training-drill = A drill: slow, with a squeeze.
training-button-fewer = Fewer reps
training-button-harder = Back to it
training-button-end = End the session

training-count = How many were good ones?
training-count-left = How many on the <b>left</b>?
training-count-right = And on the <b>right</b>?
training-button-or-fewer = { $number } or fewer
training-button-more-reps = More

training-easier = Good call: easy and felt teaches more than hard and lost.
training-easier-now = The rest is the { $easier }; next time starts with the { $exercise } again.
training-easier-half = The rest of the { $exercise } goes half the way; next time starts in full again.

### Rest

training-rest = Next set in { $seconds } s, I ring.
training-set-done-rest = <b>{ $reps } done.</b> Rest { $seconds } s, I ring.
training-button-skip-rest = Skip the rest
training-button-more-rest = +{ $seconds } s

### A step back, and its test

training-step-back = Now the <b>{ $exercise }</b>, slow ones, squeeze first.
training-step-back-test = <b>Then one set of the { $exercise } as a test.</b> You stay on it unless the test says otherwise.
training-button-do-that = Do that
training-button-finish-easier = Finish with easier ones

### Behind the dots

training-button-swap = Swap
training-button-sides = Sides differ
training-button-weight = Weight
training-button-band = Band
training-swap = What suits better today? The same number of sets.
training-swap-none = Nothing else fits what you have here today.
training-swapped = Today the { $exercise }. The way up stays as it was.
training-button-gone = Not here today
training-button-never = Never offer this
training-paused = The clock stands still. The { $exercise }, set { $number }, waits for you.

training-weight-question = What do you use for the { $exercise }? Tap, or type it: 12.5 kg.
training-band-question = Which band do you use for the { $exercise }?
training-weight-open = Take a weight that leaves { $rir }; note it behind ⋯.
training-band-open = Your band can be noted behind ⋯.
training-load = Last time: { $load }.
training-load-changed = Today { $load } (last time { $before }).
training-load-kg = { $amount } kg
training-load-lb = { $amount } lb
training-band-yellow = yellow band
training-band-red = red band
training-band-green = green band
training-band-blue = blue band
training-band-black = black band
training-band-none = no band

### Coming back

training-return = { $exercise }, set { $number } of { $sets } is where you were. Everything before it is saved.
training-return-questions = { $exercise }: the sets are done, a question is left. Everything is saved.
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
training-ended-empty = Closed. Nothing is lost; it waits for you.
training-praise-change = { $exercise }: felt in { $felt } after one change. That was the change of the day.
training-next = { $name }: { $day } { $at }.
training-button-undo-set = Undo the last set

### Something hurts within a session

training-amber-day = No finisher today and no step up from this one.
training-stop-exercise = <b>We stop the { $exercise } here.</b> Good that you said so. It and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. In 10 minutes I ask once more: at 2 or less, easy sets of the { $easy } are open today.
training-stop-rest = <b>We stop here for today.</b> Good that you said so. The { $exercise } and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier.
training-stop-session = <b>The session ends here.</b> Good that you said so. The { $exercise } and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. Move gently for the rest of the day if that feels all right. Tomorrow at { $at } I ask how it is.
training-stop-shooting = <b>The session ends here.</b> Good that you said so. The { $exercise } and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. Before the next session I repeat the health check.
training-stop-professional = <b>The session ends here.</b> Please see a doctor or physiotherapist before you continue with the { $exercise } and its relatives. I can't tell from here what it is, and they can.
