# Something hurts: number, place, kind, and what follows.

pain-nothing = Good. Let's carry on.
pain-no-consent = I can only help with pain if you agree to let me store health answers.
pain-no-consent-urgent = Chest pain, fainting, new numbness between your legs, trouble with your bladder or bowels, or weakness in both legs: <b>call your local emergency number now.</b>

pain-thanks = Thanks for telling me. First, come out of the position.
pain-number = <b>How bad is the pain now, 0 to 10?</b> 0 is none, 10 is the worst you can imagine.
pain-where = Where does it hurt?
pain-kind = What does it feel like?

pain-button-hurts = Something hurts
pain-button-heart = Chest pain or fainting
pain-button-mistake = Tapped by mistake
pain-button-low_back = Low back
pain-button-hip = Hip
pain-button-knee = Knee
pain-button-hamstring = Back of thigh
pain-button-neck = Neck
pain-button-other = Elsewhere
pain-button-muscle_work = Muscles working
pain-button-ache = Ache
pain-button-sharp = Sharp
pain-button-shooting_down_leg = Shoots down the leg
pain-button-numb_or_tingling = Numb or tingling
pain-button-giving_way = Joint gives way

# Within a sentence: "your low back was at 3", "Noted: low back, 3, ache".
pain-place-low_back = low back
pain-place-hip = hip
pain-place-knee = knee
pain-place-hamstring = hamstring area
pain-place-neck = neck
pain-place-other = sore spot
pain-kind-muscle_work = muscles working
pain-kind-ache = ache
pain-kind-sharp = sharp
pain-kind-shooting_down_leg = shoots down the leg
pain-kind-numb_or_tingling = numb or tingling
pain-kind-giving_way = gives way

### Feeling unwell; thoughts of self-harm

unwell = <b>Let's stop for today.</b> Sit or lie down now, and stay there until it has passed.
unwell-call = <b>Call your local emergency number</b> if you faint, can't breathe well, get chest pain, have trouble speaking, or your face, an arm or a leg goes weak or numb. If it doesn't pass soon, or comes back, please see a doctor.
unwell-early = Sit or lie down until it has passed. <b>Call your local emergency number</b> if you faint, can't breathe well or get chest pain. We can go on once you feel well.
unwell-better = Good. Take it easy for the rest of the day, and we'll see tomorrow.
unwell-button-better = I feel better

support = I'm really glad you told me. I'm only a training bot, and you deserve help from a real person. <b>If you might act on it, call your local emergency number now</b>, or go to someone near you and stay with them. findahelpline.com lists free, confidential helplines in your country.
support-still = I'm still here, and training can wait. Please don't face this alone: call <b>your local emergency number</b>, someone near you, or a helpline from findahelpline.com.
support-safe = I'm glad. If it gets bad again, please call someone. I'm here whenever you'd like to train.
support-button-safe = I'm safe for now

### Is any sign of an emergency new?

pain-signs = One more question, to be safe. <b>Are any of these new?</b>
pain-sign-1 = · numbness between your legs, or around your genitals or anus
pain-sign-2 = · trouble with your bladder or bowels, or changes in sexual feeling
pain-sign-3 = · weakness in both legs, or pain down both legs
pain-sign-4 = · chest pain or fainting
pain-button-none-of-these = None of these
pain-button-sign-nerves = Yes: legs, bladder…
pain-button-sign-heart = Yes: chest, fainting

### What follows

pain-noted = Noted: { $place }, { $number }, { $kind }.
    .so-far = Noted: { $place }, { $number }.
pain-green = That's OK to train with. If it reaches 3, tell me again.
pain-green-cue = That's OK to train with. <b>{ $cue }</b> If it reaches 3, tap the same button.
pain-amber = That's enough of the { $exercise } for today. For the remaining sets, do the <b>{ $easier }</b>: small and slow.
pain-amber-half = That's enough of the full { $exercise } for today. For the remaining sets, go only halfway: small and slow.
pain-amber-done = That was the last { $exercise } for today.
pain-amber-day = Easy does it today.
pain-amber-twice = That's the second time your pain has been between 3 and 5. Next time we'll start one step lower and retest from there.
pain-rising = Your pain scores went up over { $weeks } weeks, from { $before } to { $after }. Please see a doctor or physical therapist about it.
pain-tomorrow = I'll check in tomorrow at { $at }.
pain-button-end-exercise = End this exercise
pain-button-worse = It got worse
pain-button-ok = OK
pain-button-professional = A professional OK'd it

pain-stop-exercise = <b>Let's stop the { $exercise } here.</b> Thanks for telling me. We'll leave it and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. I'll ask again in { $minutes } minutes. If the pain is at { $most } or lower by then, you can do a few easy sets: { $easy }.
pain-stop-rest = <b>Let's stop here for today.</b> Thanks for telling me. We'll leave the { $exercise } and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. I'll check in tomorrow at { $at }.
pain-stop-session = <b>Let's end the warm-up here.</b> Thanks for telling me. We'll leave the { $exercise } and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. Move gently for the rest of the day if that feels OK. I'll check in tomorrow at { $at }.
pain-stop-shooting = <b>Let's end the warm-up here.</b> Thanks for telling me. We'll leave the { $exercise } and similar exercises alone for { $hours } hours, until { $day } at { $until }, and bring them back { $steps ->
    [one] one step
   *[other] { $steps } steps
} easier. Before the next warm-up I'll repeat the health check. It takes a minute.
pain-stop-professional = <b>Let's end the warm-up here.</b> Please see a doctor or physical therapist before you go on with the { $exercise } and similar exercises. I can't tell from here what it is, but they can.
pain-stop-day = <b>No warm-up today, then.</b> Thanks for telling me. Move gently for the rest of the day if that feels OK.
pain-stop-day-professional = <b>No warm-up today, then.</b> Please see a doctor or physical therapist before you go on. I can't tell from here what it is, but they can.

### Ten minutes later

pain-waiting = Rest until { $at }. Then I'll ask again.
pain-settling = How is your { $place } now?
pain-button-three-or-more = 3 or more
pain-button-worse-or-new = Worse, or something new
pain-settled = Good. Would you like a few easy sets of the { $exercise }, or is that enough for today?
pain-button-easy = A few easy sets
pain-button-enough = Enough for today
pain-enough = Then that's it for today. What you did counts.
pain-enough-tomorrow = Then that's it for today. I'll check in tomorrow at { $at }.
