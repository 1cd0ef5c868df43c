# Wie Tage heißen; Wochentage und Monate kommen aus der Sprache selbst.

day-today = heute
day-tomorrow = morgen
day-yesterday = gestern
day-daily = täglich
day-far = { $weekday }, { $day }. { $month }
    .year = { $weekday }, { $day }. { $month } { $year }
day-short = { $day }. { $month }
