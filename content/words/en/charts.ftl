# The words within the pictures of progress; short, since they stand on a phone. No tags here.

chart-fortnight = Last 14 days
chart-twelve-weeks = Last 12 weeks
chart-count = { $days } of { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = practiced
chart-key-session = with a session
chart-key-open = no practice
chart-key-left_out = not counted: pause or outage

chart-felt = Where you felt it
chart-felt-on-target = Felt in the right place
chart-felt-none = Nothing here yet. It fills in as you answer "Where did you feel it most?"
chart-on-target = in the right place
chart-share = { $on_target } of { $answers }
chart-place-glutes = glutes
chart-place-outer_hip = outer hip
chart-place-hamstrings = back of thighs
chart-place-back_muscles = back muscles
chart-place-low_back = low back
chart-place-other = somewhere else
chart-place-nowhere = not sure

chart-ladders = Your step on each exercise
chart-ladders-none = No exercises are available right now because of your health answers.
chart-step = step { $step } of { $steps }
chart-key-here = where you are
chart-key-owned = mastered
chart-key-above = still to come
chart-spot-drill = { $sessions ->
    [one] drill: 1 more session, then a retest
   *[other] drill: { $sessions } more sessions, then a retest
}
chart-spot-test = retest next time
chart-spot-fixed = { $days ->
    [0] weak spot fixed the same day
    [one] weak spot fixed in a day
   *[other] weak spot fixed in { $days } days
}
# The sides of a ladder: sets felt in the right place, and how the gap changes.
chart-sides = L { $left }/{ $left_sets } · R { $right }/{ $right_sets }{ $trend ->
    [narrower] {" "}· gap closing
    [wider] {" "}· gap growing
   *[same] {""}
}

chart-sets = Hard sets per week
chart-group-glutes = Glutes
chart-group-hamstrings = Back of thighs
chart-group-abductors = Outer hip
chart-group-back = Back
chart-range = target { $least }–{ $most }
chart-sets-number = { $sets }
chart-key-range = your plan's target
chart-key-within = on target
chart-key-outside = under or over

chart-moved = What moved up or down
chart-before = last week
chart-now = this week
chart-no-answer = –
chart-week-none = This fills in as you answer the questions after your sets.

# A picture to be forwarded.
milestone-title-step = One step up
milestone-title-spot = Weak spot fixed
milestone-button = Picture to share
milestone-caption = Here's your picture. It says nothing about your health, so forward it to anyone you like.
