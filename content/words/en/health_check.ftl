# The health check: questions, what the answers mean, clearing by a professional, emergencies.
# health-<item> is the question, .button its short name; health-<item>-<answer> what it means,
# its .button the answer to a follow-up; -cleared what stays once a professional has said yes.

health-check-general = A few quick health questions, to choose safe exercises. <b>Tap everything that applies.</b>
health-check-back = Now your back. <b>Tap everything that applies.</b>
health-check-more = A few more questions about that pain. <b>Tap everything that applies.</b>
# What a sentence has checked: "I'm pregnant".
health-check-noted = Checked: { $items }.
health-check-line = { $mark } { $item }
health-check-button-item = { $mark } { $name }
health-check-button-none = None of these
health-check-button-continue = Continue · { $count } checked
health-check-pain-now = How bad is your back pain right now, from 0 (none) to 10 (worst)?

### Screen 1

health-G1 = A doctor has told you that you have a heart condition or uncontrolled high blood pressure, or that you've had a stroke
    .button = Heart
health-G1-yes = Please talk to a doctor first. Until then, we'll do gentle warm-ups. Keep breathing throughout. Sessions start once a professional says exercise is OK for you.
health-G1-yes-cleared = Heart or blood pressure: stop each set with 3 or more reps left, no long holds, and keep breathing.

health-G2 = Chest pain or pressure, at rest or when you move
    .button = Chest pain
health-G2-yes = Please talk to a doctor first. If it's happening now, call your local emergency number. Your training is on hold until a professional says it's OK.

health-G3 = You've fainted, or lost your balance from dizziness, in the last 12 months
    .button = Fainting
health-G3-question = Fainting or dizziness: do you know the cause, and has a professional said exercise is OK?
health-G3-unknown = Then we'll do lying and seated warm-ups only, until you've had it checked.
    .button = No, not yet
health-G3-unknown-cleared = Always keep a hand on the wall, and no standing on one leg.
health-G3-known = Good. Always keep a hand on the wall, and no standing on one leg.
    .button = Yes

health-G4 = A long-term condition, or medicine for one, that means you should get advice before exercising (diabetes, epilepsy, osteoporosis, inflammatory arthritis, cancer treatment)
    .button = Condition
health-G4-question = Is it osteoporosis, or something else?
health-G4-other = Please ask whoever treats you. Until they say yes, we'll stay on the two easiest steps of each exercise, and you stop each set with 3 or more reps left.
    .button = Something else
health-G4-osteoporosis = Please ask whoever treats you. Until they say yes, we'll stay on the two easiest steps of each exercise, you stop each set with 3 or more reps left, and we leave out weighted hinges.
    .button = Osteoporosis

health-G5 = Surgery, a fracture or a muscle tear in the last 12 months that still limits you
    .button = Injury
health-G5-question = I'll leave out exercises for that part until a professional clears you. Which part is it?
health-G5-hip = I'll leave out exercises that load the hip until a professional clears you.
    .button = Hip
health-G5-hamstring = I'll leave out leg curls and weighted hinges until a professional clears you.
    .button = Back of thigh
health-G5-elsewhere = Then we'll do easy warm-ups only, until a professional clears you.
    .button = Elsewhere

health-G6 = You're pregnant, or gave birth in the last 6 months
    .button = Pregnancy
health-G6-question = Has your midwife or doctor cleared you for exercise?
health-G6-not_yet = Then we'll do standing warm-ups for now.
    .button = Not yet
health-G6-not_yet-cleared = No lying flat on your back, no holding your breath, and stop each set with 3 or more reps left.
health-G6-agreed = Good. No lying flat on your back, no holding your breath, and stop each set with 3 or more reps left.
    .button = Yes

### Screen 2

health-G7 = You've been told to exercise only under supervision
    .button = Supervised
health-G7-yes = Then please train with the person who supervises you. You can read everything here, but I won't start sessions.

health-B0 = Back pain in the last 3 months
    .button = Back pain
health-B0-yes = Thanks, I've noted your back pain. You'll start one step easier, and I'll wait for more good sessions than usual before moving you up.

health-E1 = <b>New</b> numbness or pins and needles between your legs, or around your genitals or anus
    .button = Numbness
health-E2 = <b>New</b> trouble peeing or with bowel movements (starting, stopping or feeling it), or <b>new</b> changes in sexual feeling or function
    .button = Bladder, bowel
health-E3 = <b>New</b> weakness or loss of control in both legs, or pain down both legs
    .button = Both legs

### More about the back

health-B1 = It started after a fall, crash or hard knock, or after something minor if you're over 65, have osteoporosis, or have taken steroids for a long time
    .button = Fall, knock
health-B2 = You have a fever or chills or feel ill with it, have had a recent infection, or have a weak immune system
    .button = Fever
health-B3 = You've ever had cancer, or you're losing weight without trying
    .button = Cancer, weight
health-B4 = It's getting steadily worse, or it's bad at night and no position helps
    .button = Worse, at night
health-B5 = Pain, tingling or weakness going below one knee
    .button = Below knee
health-B5-question = Below the knee: is it new or getting worse, or is a leg or foot weak?
health-B5-stable = Then we'll do warm-ups at the easiest steps.
    .button = No, mild and stable
health-B5-changed =
    .button = Yes
health-B6 = You've been stiff for over 30 minutes every morning for more than 3 months, it eases as you move, and you're under 45
    .button = Stiff mornings
health-B6-yes = Stiff mornings are worth mentioning to a doctor. Meanwhile you can train, on the first three steps of each exercise.

health-B7-3 = With your pain at 3 to 4 right now, we'll use the easiest steps today.
health-B7-5 = No session today. Short walks and changing position often are fine if they feel OK. I'll ask again tomorrow.

### What the answers mean

health-check-refer-check = Please have that checked by a doctor or physical therapist before we train. I can't judge it from here.
health-check-refer-week = Please have that checked by a doctor or physical therapist this week, before we train. I can't judge it from here.
health-check-refer-week-calm = Please have that checked by a doctor or physical therapist this week, before we train. It's probably nothing serious (most back pain isn't), but I can't judge it from here.
health-check-refer-today = Please have that checked by a doctor or physical therapist today, before we train. I can't judge it from here.
health-check-button-go-on = Continue
health-check-button-go-on-warmups = Continue with warm-ups
health-check-button-change = Change my answers
health-check-button-professional = A professional OK'd it

health-check-who = Good. Who said exercise is OK for you?
health-check-button-doctor = Doctor
health-check-button-physiotherapist = Physical therapist
health-check-button-midwife = Midwife
health-check-when = Roughly when? Tap or type a date.
health-check-button-today = Today
health-check-button-this_week = This week
health-check-button-earlier = Earlier

health-check-mode-full = Everything is available to you.
health-check-mode-back_sensitive = Everything is available. You'll move up a little more slowly because of your back.
health-check-mode-warmups_only = The easiest warm-ups are available.
health-check-mode-blocked = Training is on hold for now. You can still read the exercises.
health-check-saved = Saved. This applies from now on.
health-check-blocked = Training is on hold for now. You can still read how everything is done. Once a professional says exercise is OK, tell me with /health.
health-check-button-read = Read the exercises
health-check-button-answers = My health answers

### Later on

health-check-review = Your health answers from { $day }: { $items }.
health-check-review-none = Your health answers from { $day }: nothing checked.
health-check-anything-new = Anything new?
health-check-button-nothing-new = Nothing new
health-check-button-again = Answer again
health-check-button-erase = Erase the answers

### Emergency

emergency-nerves = These can be signs of a rare but urgent nerve problem. <b>Please go to an emergency department or call your local emergency number now: today, not tomorrow.</b> I've paused your training.
emergency-heart = Stop and sit or lie down. If it's happening now, or you've just fainted, <b>call your local emergency number now</b>, or have someone near you call. I've paused your training.
emergency-paused = Your training is paused. If you haven't gotten help yet, get it now: call your local emergency number or go to an emergency department.
emergency-paused-2 = Your training stays paused. Don't wait: call your local emergency number, or have someone take you to an emergency department.
emergency-button-answers = What I answered
emergency-button-ok = A doctor says it's OK
emergency-button-mistake = Tapped by mistake
emergency-since = Your answers from { $day } at { $at }, to show a doctor:
emergency-line = · { $answer }
emergency-answer-nerves = one of these is new: numbness between your legs, trouble with your bladder or bowels, changes in sexual feeling, weakness or pain in both legs
emergency-answer-heart = chest pain or fainting
