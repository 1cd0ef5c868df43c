# /plan and /progress.

plan-title = <b>What comes, and why</b>
plan-warmup = Warm-up · { $day } { $at } · the hour you chose
    .anchored = Warm-up · { $day } { $at } · { $anchor }
plan-training = { $name } · { $day } { $at } · { $minutes } min, your session day
    .moved = { $name } · { $day } { $at } · { $minutes } min, moved just this once
plan-training-after = { $name } · { $day } { $at }
plan-test = Test of the { $exercise } · { $day } · after its drill
plan-sessions-resting = Sessions rest, because of your health answers
plan-weekly = Your week in one picture · { $day } { $at }
plan-morning = "How is it this morning?" · { $day } { $at } · because of the pain you told me of
plan-comeback = One message · { $day } { $at } · because it has been quiet
plan-nothing = Nothing is planned.
plan-nothing-else = Nothing else ever comes. Quiet { $start }–{ $end }, { $place } time.
plan-button-times = Change times
plan-button-pause = Pause

progress-days = <b>Last { $of } days:</b> practised { $days }{ $sessions ->
    [0] .
    [one] , 1 session.
   *[other] , { $sessions } sessions.
}
progress-row = { $row }
progress-weeks = { $days ->
    [one] In the last 12 weeks: 1 day.
   *[other] In the last 12 weeks: { $days } days.
}
progress-strength = Habit strength: { $percent } %. It grows with each day and fades slowly; one day off changes little.
progress-felt = <b>Felt as intended</b>, of your answers in 8 weeks
progress-felt-row = { $exercise } · { $on_target } of { $answers }
progress-felt-else = { $row }, else { $place }
progress-ladders = <b>Your ladders</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
progress-nearest = { $sessions ->
    [one] Nearest step up: { $exercise }, one good session.
   *[other] Nearest step up: { $exercise }, { $sessions } good sessions.
}
progress-sets = <b>Hard sets this week</b>
progress-sets-row = { $group } · { $sets }, range { $least }–{ $most }
progress-sets-counted = A set counts whole where a muscle leads, half where it helps. Warm-ups don't count. The range is a guide, no limit: what you have left, and how you recover, decides.
progress-button-calendar = Days
progress-button-felt = Where felt
progress-button-ladders = Ladders
progress-button-sets = Sets a week
progress-button-one = One ladder
progress-button-others = Other ladders

### One ladder

ladder-which = Which ladder?
ladder-title = <b>{ $family }</b> · step { $step } of { $steps }
ladder-now = Now: { $exercise }, { $sets } × { $reps }.
ladder-felt = Felt as intended in { $on_target } of { $answers } answers, in four weeks.
ladder-sides = Left { $left }, right { $right }.
ladder-next = { $sessions ->
    [one] Next: { $exercise }. Missing for it: one good session.
   *[other] Next: { $exercise }. Missing for it: { $sessions } good sessions in a row.
}
ladder-first-reps = Before that come more repetitions.
ladder-first-squeeze = Before that comes a longer squeeze.
ladder-next-after-drill = Next: { $exercise }, once the weak spot is closed.
ladder-promised = Accepted: { $exercise }, from the next session on.
ladder-closed-top = This is the top step. From here it grows by weight, tempo and sets.
ladder-closed-equipment = The next step needs something you don't have; /settings keeps what is at hand.
ladder-closed-level = The next step opens with more training; your level stands in /settings.
ladder-closed-health = The next step stays closed, because of your health answers.
ladder-spot = Weak spot: { $felt }, in the { $exercise }. { $days ->
    [0] Opened today
    [one] Open for one day
   *[other] Open for { $days } days
}, { $sessions ->
    [0] the test is due.
    [one] one session of its drill left.
   *[other] { $sessions } sessions of its drill left.
}
ladder-spot-form = Weak spot: the form of the { $exercise }. { $days ->
    [0] Opened today
    [one] Open for one day
   *[other] Open for { $days } days
}, { $sessions ->
    [0] the test is due.
    [one] one session of its drill left.
   *[other] { $sessions } sessions of its drill left.
}
ladder-fixed = { $days ->
    [0] Closed: the { $exercise }, fixed on the same day.
    [one] Closed: the { $exercise }, fixed in one day.
   *[other] Closed: the { $exercise }, fixed in { $days } days.
}
