# The day comes before the month.

day-far = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
