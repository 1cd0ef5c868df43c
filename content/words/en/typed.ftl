# What is answered to typed words: pain before there is a plan, stop, small talk, what would be
# understood.

# The side of a pain within "Noted: left knee, 6, ache".
typed-pain-left = left { $place }
typed-pain-right = right { $place }
typed-pain-before-plan = Thanks for telling me: rest what hurts. Let's make your plan first. The health questions will ask about it.
typed-pain-so-far = Thanks for telling me: { $detail }. First, come out of the position.
    .both = Thanks for telling me: { $place }, { $kind }. First, come out of the position.

typed-quiet-long = Quiet from { $start } to { $end } is most of the day. Is that what you mean?
typed-most-reps = I take up to { $most } for one set.
