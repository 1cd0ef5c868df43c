# What is spoken with the tempo where the person wants it. Short: each has less than a second.
# After a change: python -m scripts.spoken_count (docs/WRITING-CONTENT.md).

count-lift = بالا
count-squeeze = فشار
count-lower = پایین
count-hold = نگه دار
count-rest = استراحت
count-other-side = طرف دیگر
count-last-one = آخری
