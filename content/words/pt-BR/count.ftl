# What is spoken with the tempo where the person wants it. Short: each has less than a second.
# After a change: python -m scripts.spoken_count (docs/WRITING-CONTENT.md).

count-lift = sobe
count-squeeze = contrai
count-lower = desce
count-hold = segura
count-rest = descansa
count-other-side = outro lado
count-last-one = última
