# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = One page for a doctor or physical therapist. Only you can see it here: you decide who gets it.
report-caption = One page for your doctor or physical therapist. Please look at it before you pass it on.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = Training report, { $since } to { $until } { $year }
report-about = About this page
report-not-medical = This is a record of what was tapped in Backline, a training bot. It's not a medical document, and it contains no diagnosis.

report-done = What was done
report-days = { $days ->
    [one] 1 day
   *[other] { $days } days
} of practice out of { $of }, { $sessions ->
    [one] 1 training session
   *[other] { $sessions } training sessions
}
# "Glute bridge: 12 sets, last time 10 reps"
report-exercise = { $exercise }: { $sets ->
    [one] 1 set
   *[other] { $sets } sets
}, last time { $reps ->
    [one] 1 rep
   *[other] { $reps } reps
}
report-exercise-felt = { $line }, felt in the right place { $on_target } of { $answers } times

report-pain = Pain reported, 0 (none) to 10 (worst)
report-pain-none = None
report-pain-place = { $place }: { $times ->
    [one] once
   *[other] { $times } times
}, highest { $most }, latest { $number } on { $day }
report-mornings = Mornings after: { $same } better or the same, { $worse } worse

report-stopped = What was stopped, and why
report-stopped-none = Nothing
# "25 Nov: low back, 5 out of 10, ache, during wall hinge"
report-stop = { $day }: { $details }
report-ended = { $day }: { $details }; the exercise was ended or made easier for that day
report-number = { $number } out of { $worst }
report-during = during { $exercise }
report-unwell = { $day }: felt unwell, practice ended for the day

report-rules = Rules that apply now
report-locked = Everything is locked: an emergency sign was reported
report-mode-full = Health check: no limits
report-mode-back_sensitive = Health check: moving up a step takes more good sessions than usual
report-mode-warmups_only = Health check: easy warm-ups only
report-mode-blocked = Health check: training is on hold
report-mode-none = No health answers are stored
report-max-step = Only the { $steps ->
    [one] easiest step
   *[other] { $steps } easiest steps
} of each exercise
report-min-rir = Each set ends with { $reps } or more reps left
# The name of a group of exercises.
report-resting = { $family }: on hold until { $day }
report-resting-cleared = { $families }: on hold until a professional gives the OK
report-held = { $exercise } and its harder versions: on hold at the request of a professional or coach
report-after-stop = After a stop for pain, the exercise and similar ones are left alone for { $hours } hours and come back { $steps ->
    [one] 1 step
   *[other] { $steps } steps
} easier

report-ladders = Where each exercise stands
report-ladder = { $family }: { $exercise }, { $step }

report-health = Health answers from { $day }
report-health-none = Nothing checked
report-cleared = Cleared for exercise by: { $who }

report-chart = Pain by place and date
report-key-stop = something was stopped
report-key-pain = continued, or made easier

report-languages = Which language should the page be in?
report-button-pdf = As a PDF
report-button-language = Another language
report-button-period-28 = 4 weeks
report-button-period-14 = 2 weeks
report-button-period-91 = 3 months
report-button-with = Add my health answers
report-button-without = Without health answers
report-button-page = One-page report
report-for-them = /report puts what happened on one page for them.
