# Was auf Wunsch zum Tempo gesprochen wird. Kurz: jedes dauert weniger als eine Sekunde.

count-lift = hoch
count-squeeze = anspannen
count-lower = runter
count-hold = halten
count-rest = Pause
count-other-side = andere Seite
count-last-one = letzte
