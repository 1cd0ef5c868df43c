# What is spoken with the tempo where the person wants it. Short: each has less than a second.
# After a change: python -m scripts.spoken_count (docs/WRITING-CONTENT.md).

count-lift = вверх
count-squeeze = сжать
count-lower = вниз
count-hold = держи
count-rest = отдых
count-other-side = другая сторона
count-last-one = последний
