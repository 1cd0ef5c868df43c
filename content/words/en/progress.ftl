# /plan and /progress.

plan-title = <b>What comes, and why</b>
plan-warmup = Warm-up · { $day } { $at } · the hour you chose
    .anchored = Warm-up · { $day } { $at } · { $anchor }
plan-morning = "How is it this morning?" · { $day } { $at } · because of the pain you told me of
plan-comeback = One message · { $day } { $at } · because it has been quiet
plan-nothing = Nothing is planned.
plan-nothing-else = Nothing else ever comes. Quiet { $start }–{ $end }, { $place } time.
plan-button-times = Change times
plan-button-pause = Pause

progress-days = <b>Last { $of } days:</b> practised { $days }
progress-row = { $row }
progress-strength = Habit strength: { $percent } %. It grows with each day and fades slowly; one day off changes little.
