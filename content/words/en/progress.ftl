# /plan and /progress.

plan-title = <b>What comes, and why</b>
plan-warmup = { $day } { $at } · warm-up · the hour you chose
    .anchored = { $day } { $at } · warm-up · { $anchor }
plan-morning = { $day } { $at } · "how is it this morning?" · because of the pain you told me of
plan-comeback = { $day } { $at } · one message · because it has been quiet
plan-nothing = Nothing is planned.
plan-nothing-else = Nothing else ever comes. Quiet { $start }–{ $end }, { $place } time.
plan-button-times = Change times
plan-button-pause = Pause

progress-days = <b>Last { $of } days:</b> practised { $days }
progress-row = { $row }
progress-strength = Habit strength: { $percent } %. It grows with each day and fades slowly; one day off changes little.
