# The words within the pictures of progress; short, since they stand on a phone. No tags here.

chart-fortnight = Last 14 days
chart-twelve-weeks = Last 12 weeks
chart-count = { $days } of { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = practised
chart-key-session = with a session
chart-key-open = not practised
chart-key-left_out = left out: a pause, an outage

chart-felt = Where you felt it
chart-felt-on-target = Felt as intended
chart-felt-none = Nothing to show yet: it fills with your answers to "Where did you feel it most?"
chart-on-target = as intended
chart-share = { $on_target } of { $answers }
chart-place-glutes = glutes
chart-place-outer_hip = outer hip
chart-place-hamstrings = back of thighs
chart-place-low_back = low back
chart-place-other = another place
chart-place-nowhere = nowhere clear

chart-ladders = Your ladders
chart-ladders-none = No ladder is open at the moment, because of your health answers.
chart-step = step { $step } of { $steps }
chart-key-here = where you are
chart-key-owned = owned
chart-key-above = still to come
chart-spot-drill = { $sessions ->
    [one] drill: 1 session, then a test
   *[other] drill: { $sessions } sessions, then a test
}
chart-spot-test = test next time
chart-spot-fixed = { $days ->
    [0] weak spot fixed in a day
    [one] weak spot fixed in a day
   *[other] weak spot fixed in { $days } days
}

chart-sets = Hard sets a week
chart-group-glutes = Glutes
chart-group-hamstrings = Back of thighs
chart-group-abductors = Outer hip
chart-range = range { $least }–{ $most }
chart-sets-number = { $sets }
chart-key-range = range of your programme
chart-key-within = within it
chart-key-outside = below or above

chart-moved = Ladders that moved
chart-before = last week
chart-now = this week
chart-no-answer = –
chart-week-none = The rest fills with your answers after a set.
