# How days and lengths of time are named; weekdays and months come from the language itself.
# $weekday and $month are short names ("Wed", "Nov"), $day and $year are digits.

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-daily = daily
day-far = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
