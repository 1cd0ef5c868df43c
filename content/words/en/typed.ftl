# What is answered to typed words: pain before there is a plan, stop, small talk, what would be
# understood.

# The side of a pain within "Noted: left knee, 6, ache".
typed-pain-left = left { $place }
typed-pain-right = right { $place }
typed-pain-before-plan = Thanks for saying so: rest what hurts. Your plan comes first, and the health questions ask about it.
typed-pain-so-far = Thanks for saying so: { $detail }. Let go of the position first.
    .both = Thanks for saying so: { $place }, { $kind }. Let go of the position first.
