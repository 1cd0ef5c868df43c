# /plan and /progress.

plan-title = <b>What comes, and why</b>
plan-warmup = Warm-up · { $day } { $at } · the hour you chose
    .anchored = Warm-up · { $day } { $at } · { $anchor }
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
progress-sets-counted = A set counts whole where a muscle leads, half where it helps. Warm-ups don't count.
progress-button-calendar = Days
progress-button-felt = Where felt
progress-button-ladders = Ladders
progress-button-sets = Sets a week
