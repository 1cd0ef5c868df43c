# How days and lengths of time are named; weekdays and months come from the language itself.
# $weekday and $month are short names ("Wed", "Nov"), $day and $year are digits.

day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера
day-daily = ежедневно
day-far = { $weekday }, { $day } { $month }
    .year = { $weekday }, { $day } { $month } { $year }
day-short = { $day } { $month }
