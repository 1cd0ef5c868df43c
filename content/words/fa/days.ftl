# How days and lengths of time are named; weekdays and months come from the language itself.
# $weekday and $month are names ("چهارشنبه", "نوامبر"), $day and $year are digits.

day-today = امروز
day-tomorrow = فردا
day-yesterday = دیروز
day-daily = هر روز
day-far = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
day-short = { $day } { $month }
