# What is spoken with the tempo where the person wants it. Short: each has less than a second.

count-lift = sube
count-squeeze = aprieta
count-lower = baja
count-hold = mantén
count-rest = descansa
count-other-side = otro lado
count-last-one = la última
