# How days and lengths of time are named; weekdays and months come from the language itself.
# $weekday and $month are short names ("mié", "nov"), $day and $year are digits.

day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
day-daily = todos los días
day-far = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
