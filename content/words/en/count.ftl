# What is spoken with the tempo where the person wants it. Short: each has less than a second.
# After a change: python -m scripts.spoken_count (docs/WRITING-CONTENT.md).

count-lift = lift
count-squeeze = squeeze
count-lower = lower
count-hold = hold
count-rest = rest
count-other-side = other side
count-last-one = last one
