# Something hurts: number, place, kind, and what follows.

pain-noticed = Does something hurt? Then let's look at that first.
pain-nothing = Good. All as it was.
pain-no-consent = I can only look at pain with your consent to keep health answers.
pain-no-consent-urgent = Chest pain, fainting, new numbness between the legs, trouble with bladder or bowel, weakness in both legs: <b>call your emergency number now.</b>

pain-thanks = Thanks for saying so. Let go of the position first.
pain-number = <b>Pain now, 0 to 10?</b> 0 is none, 10 the worst you can imagine.
pain-where = Where?
pain-kind = What is it like?

pain-button-hurts = Something hurts
pain-button-heart = Chest pain, fainting
pain-button-mistake = Tapped by mistake
pain-button-low_back = Low back
pain-button-hip = Hip
pain-button-knee = Knee
pain-button-hamstring = Back of thigh
pain-button-neck = Neck
pain-button-other = Elsewhere
pain-button-muscle_work = Muscle working
pain-button-ache = Ache
pain-button-sharp = Sharp
pain-button-shooting_down_leg = Shoots down the leg
pain-button-numb_or_tingling = Numb or tingling
pain-button-giving_way = Gives way

# Within a sentence: "your low back was at 3", "Noted: low back, 3, ache".
pain-place-low_back = low back
pain-place-hip = hip
pain-place-knee = knee
pain-place-hamstring = back of the thigh
pain-place-neck = neck
pain-place-other = sore spot
pain-kind-muscle_work = muscle working
pain-kind-ache = ache
pain-kind-sharp = sharp
pain-kind-shooting_down_leg = shoots down the leg
pain-kind-numb_or_tingling = numb or tingling
pain-kind-giving_way = gives way

### Is any sign of an emergency new?

pain-signs = One more question, because it decides what is right now. <b>Is any of these new?</b>
pain-sign-1 = · numbness between the legs, around the genitals or back passage
pain-sign-2 = · trouble with urine, bowel movements or sexual feeling
pain-sign-3 = · weakness in both legs, or pain down both legs
pain-sign-4 = · chest pain or fainting
pain-button-none-of-these = None of these
pain-button-sign-nerves = Yes: legs, bladder…
pain-button-sign-heart = Yes: chest, fainting

### What follows

pain-noted = Noted: { $place }, { $number }, { $kind }.
pain-green = That is inside what we train with. If it reaches 3, tell me again.
pain-green-cue = That is inside what we train with. <b>{ $cue }</b> If it reaches 3, tap the same button.
pain-amber = The { $exercise } is done at this step for today; the rest is the <b>{ $easier }</b>, small and slow.
pain-amber-half = The { $exercise } is done at this step for today; the rest goes only half the way, small and slow.
pain-amber-done = That was the last { $exercise } for today.
pain-amber-day = Easy does it today.
pain-amber-twice = That is twice at 3 to 5. Next time we start one step lower and test again from there.
pain-rising = Over two weeks the numbers went up, from { $before } to { $after }. Worth showing a doctor or physiotherapist.
pain-tomorrow = Tomorrow at { $at } I ask how it is.
pain-button-end-exercise = End this exercise
pain-button-worse = It got worse
pain-button-ok = OK
pain-button-professional = A professional said OK

pain-stop-exercise = <b>We stop the { $exercise } here.</b> Good that you said so. It and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. In 10 minutes I ask once more: at 2 or less, a few easy ones are open today: { $easy }.
pain-stop-rest = <b>We stop here for today.</b> Good that you said so. The { $exercise } and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. Tomorrow at { $at } I ask how it is.
pain-stop-session = <b>The warm-up ends here.</b> Good that you said so. The { $exercise } and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. Move gently for the rest of the day if that feels all right. Tomorrow at { $at } I ask how it is.
pain-stop-shooting = <b>The warm-up ends here.</b> Good that you said so. The { $exercise } and its relatives rest 48 hours, until { $day } { $until }, and come back two steps easier. Before the next warm-up I repeat the health check; it takes a minute.
pain-stop-professional = <b>The warm-up ends here.</b> Please see a doctor or physiotherapist before you continue with the { $exercise } and its relatives. I can't tell from here what it is, and they can.
pain-stop-day = <b>Then no warm-up today.</b> Good that you said so. Move gently for the rest of the day if that feels all right.
pain-stop-day-professional = <b>Then no warm-up today.</b> Please see a doctor or physiotherapist before you continue. I can't tell from here what it is, and they can.

### Ten minutes later

pain-waiting = Rest until { $at }. Then I ask once more.
pain-settling = How is the { $place } now?
pain-button-three-or-more = 3 or more
pain-button-worse-or-new = Worse or something new
pain-settled = Good. Easy sets of the { $exercise }, or enough for today?
pain-button-easy = Easy ones
pain-button-enough = Enough for today
pain-enough = Then that's it for today. What you did counts.
pain-enough-tomorrow = Then that's it for today. Tomorrow at { $at } I ask how it is.
