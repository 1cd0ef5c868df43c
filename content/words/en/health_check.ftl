# The health check: questions, what the answers mean, clearing by a professional, emergencies.
# health-<item> is the question, .button its short name; health-<item>-<answer> what it means,
# its .button the answer to a follow-up; -cleared what stays once a professional has said yes.

health-check-general = A few quick questions on two screens. Your answers only decide what I offer you. <b>Tap what applies.</b>
health-check-back = And the back. <b>Tap what applies.</b>
health-check-more = A few more about that pain. <b>Tap what applies.</b>
health-check-line = { $mark } { $item }
health-check-button-item = { $mark } { $name }
health-check-button-none = None of these
health-check-button-continue = Continue · { $count } ticked
health-check-pain-now = Back pain right now, from 0 (none) to 10?

### Screen 1

health-G1 = A doctor told you: heart condition, high blood pressure not under control, or a stroke
    .button = Heart
health-G1-yes = Worth a word with a doctor first. Until then: gentle warm-ups, breathing all the way. Sessions open when a professional has said exercise is fine for you.
health-G1-yes-cleared = Heart or blood pressure: 3 or more reps left in each set, no long holds, breathing all the way.

health-G2 = Chest pain or pressure, at rest or when moving
    .button = Chest pain
health-G2-yes = Please talk to a doctor first. If it is happening now, call the emergency number. I hold the training until a professional says it is fine.

health-G3 = Fainted, or lost balance from dizziness, in the last 12 months
    .button = Fainting
health-G3-question = Fainting or dizziness: is the cause known, and did a professional say exercise is fine?
health-G3-unknown = Then warm-ups lying or seated until you have had it looked at.
    .button = No, not yet
health-G3-unknown-cleared = Always a hand on the wall, and nothing on one leg while standing.
health-G3-known = Good. Always a hand on the wall, and nothing on one leg while standing.
    .button = Yes

health-G4 = A long-term condition or its medicine that makes exercise advice necessary (diabetes, epilepsy, osteoporosis, inflammatory joints, cancer treatment)
    .button = Condition
health-G4-question = Is it osteoporosis, or something else?
health-G4-other = Please ask whoever treats you. Until they say yes we stay with the two easiest steps of each exercise, and you stop with 3 or more reps left.
    .button = Something else
health-G4-osteoporosis = Please ask whoever treats you. Until they say yes we stay with the two easiest steps of each exercise, and you stop with 3 or more reps left. No weights in the hinge until you are cleared.
    .button = Osteoporosis

health-G5 = Surgery, fracture or muscle tear in the last 12 months that still limits you
    .button = Injury
health-G5-question = Exercises for that part stay off until a professional clears you. Which part?
health-G5-hip = The exercises that load the hip stay off until a professional clears you.
    .button = Hip
health-G5-hamstring = The leg curls and weights in the hinge stay off until a professional clears you.
    .button = Back of thigh
health-G5-elsewhere = Then easy warm-ups only, until a professional clears you.
    .button = Elsewhere

health-G6 = Pregnant, or gave birth in the last 6 months
    .button = Pregnancy
health-G6-question = Has your midwife or doctor cleared you for exercise?
health-G6-not_yet = Then standing warm-ups for now.
    .button = Not yet
health-G6-not_yet-cleared = Nothing flat on the back, no breath holding, 3 or more reps left in each set.
health-G6-agreed = Good. Nothing flat on the back, no breath holding, 3 or more reps left in each set.
    .button = Yes

### Screen 2

health-G7 = Somebody told you to exercise only under supervision
    .button = Supervised
health-G7-yes = Then training belongs with the person who supervises you. You can read everything here; I don't start sessions.

health-B0 = Back pain in the last 3 months
    .button = Back pain
health-B0-yes = Back pain noted. You start one step easier, and I wait for 3 good sessions instead of 2 before each step up.

health-E1 = <b>New</b> numbness or pins and needles between the legs, around the genitals or back passage
    .button = Numbness
health-E2 = <b>New</b> trouble starting, stopping or feeling urine or bowel movements, or a new change in sexual feeling or function
    .button = Bladder, bowel
health-E3 = <b>New</b> weakness or loss of control in both legs, or pain down both legs
    .button = Both legs

### More about the back

health-B1 = It began after a fall, crash or hard knock; or after something small and you are over 65, have osteoporosis or use steroids for long
    .button = Fall, knock
health-B2 = Fever, chills or feeling ill with it, a recent infection, or a weak immune system
    .button = Fever
health-B3 = Ever had cancer, or losing weight without trying
    .button = Cancer, weight
health-B4 = Steadily worse, or bad at night and no position helps
    .button = Worse, at night
health-B5 = Pain, tingling or weakness going below one knee
    .button = Below knee
health-B5-question = Below the knee: is it new, getting worse, or is a leg or foot weak?
health-B5-stable = Then warm-ups at the easiest steps.
    .button = No, mild and the same
health-B5-changed =
    .button = Yes
health-B6 = Stiff over 30 minutes each morning for more than 3 months, better with movement, and you are under 45
    .button = Stiff mornings
health-B6-yes = Stiff mornings are worth mentioning to a doctor. You can train meanwhile, at the first three steps of each exercise.

health-B7-3 = With 3 to 4 right now we use the easiest steps today.
health-B7-5 = No session today. Short walks and changing position often are fine if they feel all right. I ask again tomorrow.

### What the answers mean

health-check-refer-check = That is worth a check by a doctor or physiotherapist before we train. I cannot tell from here.
health-check-refer-week = That is worth a check by a doctor or physiotherapist this week, before we train. I cannot tell from here.
health-check-refer-week-calm = That is worth a check by a doctor or physiotherapist this week, before we train. It is probably nothing serious - most back pain is not - but I cannot tell from here.
health-check-refer-today = That is worth a check by a doctor or physiotherapist today, before we train. I cannot tell from here.
health-check-button-go-on = Go on
health-check-button-go-on-warmups = Go on with warm-ups
health-check-button-change = Change my answers
health-check-button-professional = A professional said OK

health-check-who = Good. Who said that exercise is fine for you?
health-check-button-doctor = Doctor
health-check-button-physiotherapist = Physiotherapist
health-check-button-midwife = Midwife
health-check-when = And roughly when? Tap, or type it.
health-check-button-today = Today
health-check-button-this_week = This week
health-check-button-earlier = Earlier

health-check-mode-full = Everything is open to you.
health-check-mode-back_sensitive = All is open; you climb a little slower, because of the back.
health-check-mode-warmups_only = Warm-ups at the easiest steps are open.
health-check-mode-blocked = Nothing is started for now; reading is open.
health-check-saved = Saved, and it holds from now on.
health-check-blocked = I start nothing for now. You can read how everything is done. When a professional has said that exercise is fine, tell me with /health.
health-check-button-read = Read the exercises
health-check-button-answers = My health answers

### Later on

health-check-review = Your health answers from { $day }: { $items }.
health-check-review-none = Your health answers from { $day }: nothing ticked.
health-check-anything-new = Anything new?
health-check-button-nothing-new = Nothing new
health-check-button-again = Answer again
health-check-button-erase = Erase the answers

### Emergency

emergency-nerves = These can be signs of a rare but urgent nerve problem. <b>Please go to an emergency department or call your emergency number now, today, not tomorrow.</b> I have paused your training.
emergency-heart = Stop and sit or lie down. If it is happening now, or you have just fainted, <b>call your emergency number now</b>, or have somebody near you call. I have paused your training.
emergency-paused = Your training is paused. Get help now if you have not: emergency number or emergency department.
emergency-button-answers = What I answered
emergency-button-ok = A clinician says OK
emergency-button-mistake = Ticked by mistake
emergency-since = Answered { $day } at { $at }, to show to a clinician:
emergency-line = · { $answer }
emergency-answer-nerves = one of these is new: numbness between the legs, trouble with urine, bowel movements or sexual feeling, weakness or pain in both legs
emergency-answer-heart = chest pain or fainting
