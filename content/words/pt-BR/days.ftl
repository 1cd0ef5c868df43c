# How days and lengths of time are named; weekdays and months come from the language itself.
# $weekday and $month are short names ("qua.", "nov."), $day and $year are digits.

day-today = hoje
day-tomorrow = amanhã
day-yesterday = ontem
day-daily = todo dia
day-far = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
