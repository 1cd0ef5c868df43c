# The month comes before the day.

day-far = { $weekday }, { $month } { $day }
    .year = { $weekday }, { $month } { $day }, { $year }
day-short = { $month } { $day }
