# /plan and /progress.

plan-title = <b>What's coming up, and why</b>
plan-warmup = Warm-up · { $day } { $at } · the time you chose
    .anchored = Warm-up · { $day } { $at } · { $anchor }
plan-training = { $name } · { $day } { $at } · { $minutes } min, one of your session days
    .moved = { $name } · { $day } { $at } · { $minutes } min, moved just this once
plan-training-after = { $name } · { $day } { $at }
plan-test = Retest of the { $exercise } · { $day } · after its drill
plan-sessions-resting = Sessions are on hold because of your health answers
plan-weekly = Weekly review · { $day } { $at }
plan-morning = Morning check-in · { $day } { $at } · because you reported pain
plan-comeback = One message · { $day } { $at } · because I haven't heard from you
plan-nothing = Nothing is planned.
plan-nothing-else = That's all I'll ever send. Quiet hours { $start }–{ $end }, { $place } time.
plan-button-long = Long warm-up · { $minutes } min
plan-button-times = Change times
plan-button-pause = Pause
plan-button-calendar = Add to calendar

progress-days = <b>{ $of ->
    [one] Today:
   *[other] Last { $of } days:
}</b> { $of ->
    [one] { $days ->
        [0] no practice yet
        [one] practiced
       *[other] practiced
    }
   *[other] { $days ->
        [one] 1 day practiced
       *[other] { $days } days practiced
    }
}{ $sessions ->
    [0] .
    [one] , 1 session.
   *[other] , { $sessions } sessions.
}
progress-row = { $row }
progress-weeks = { $days ->
    [one] In the last 12 weeks: 1 day.
   *[other] In the last 12 weeks: { $days } days.
}
progress-strength = Habit strength: { $percent }%. It grows with every day you practice and fades slowly. One day off hardly matters.
progress-felt = <b>Felt in the right place</b>, last 8 weeks
progress-felt-row = { $exercise } · { $on_target } of { $answers }
progress-felt-else = { $row }, otherwise { $place }
progress-ladders = <b>Your step on each exercise</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
progress-nearest = { $sessions ->
    [one] Next step up: { $exercise }, after one more good session.
   *[other] Next step up: { $exercise }, after { $sessions } more good sessions.
}
progress-sets = <b>Hard sets this week</b>
progress-sets-row = { $group } · { $sets } (target { $least }–{ $most })
progress-sets-counted = A set counts fully for the main muscle and half for muscles that help. Warm-ups don't count. The target is a guide, not a limit: go by how you feel and recover.
progress-button-calendar = Days
progress-button-felt = Where you felt it
progress-button-ladders = Exercise steps
progress-button-sets = Weekly sets
progress-button-one = One exercise
progress-button-others = Other exercises

### One ladder

ladder-which = Which exercise?
ladder-title = <b>{ $family }</b> · step { $step } of { $steps }
ladder-now = Now: { $exercise }, { $sets } × { $reps }.
ladder-felt = Felt in the right place in { $on_target } of { $answers } answers over the last four weeks.
ladder-sides = Left { $left }, right { $right }.
ladder-side-steps = Left side: { $left }. Right side: { $right }.
ladder-gap = Sets felt in the right place: left { $left } of { $left_sets }, right { $right } of { $right_sets }.
ladder-gap-narrower = The gap between your sides is getting smaller.
ladder-gap-same = The gap between your sides is about the same as before.
ladder-gap-wider = The gap between your sides is growing, so the weaker one goes first.
ladder-next = { $sessions ->
    [one] Next: { $exercise }, after one more good session.
   *[other] Next: { $exercise }, after about { $sessions } more good sessions.
}
ladder-first-reps = More reps come first.
ladder-first-squeeze = A longer squeeze comes first.
ladder-next-after-drill = Next: { $exercise }, once the weak spot is fixed.
ladder-promised = { $exercise }, from your next session on.
ladder-closed-top = This is the top step. From here, you progress by lowering more slowly, holding longer, resting less, or adding weight.
ladder-closed-equipment = The next step needs equipment you don't have. Update your list in /settings.
# For a beginner: weeks of training, and steps owned on all ladders.
ladder-closed-gate = The next step opens after { $weeks } weeks of training and { $rungs } steps mastered. You're in week { $week }, with { $owned } mastered. If you've trained before, change your level in /settings.
ladder-closed-health = The next step is locked because of your health answers.
ladder-spot = Weak spot: { $answer ->
    [form] your form slipped in the { $exercise }.
    [cramp] you got a cramp during the { $exercise }.
    [nowhere] you weren't sure where you felt the { $exercise }.
   *[other] you felt the { $exercise } { $felt }.
} { $days ->
    [0] Found today
    [one] Found 1 day ago
   *[other] Found { $days } days ago
}, { $sessions ->
    [0] and the retest is next.
    [one] with 1 drill session left.
   *[other] with { $sessions } drill sessions left.
}
ladder-fixed = { $days ->
    [0] Fixed: the { $exercise }, the same day.
    [one] Fixed: the { $exercise }, in one day.
   *[other] Fixed: the { $exercise }, in { $days } days.
}

# [Add to calendar] under /plan: the caption of a file, and an address to subscribe to.
calendar-file = Your warm-ups and sessions for the next four weeks. Open the file to add them to your calendar. It won't update itself: if your plan changes, get a new one.
calendar-none = Nothing is planned for the next four weeks, so there's nothing for your calendar yet.
calendar-button-open = Private address
calendar-button-copy = Copy the address
calendar-button-revoke = Turn address off
calendar-address = <b>Your private calendar address.</b> Add it to your calendar app as a subscription, and it will follow your plan. Anyone who has it can see when you train, and nothing else. Any earlier address no longer works.
calendar-address-line = <code>{ $address }</code>
calendar-revoked = OK. The address no longer shows your plan. Events that your calendar app has already loaded may stay there until you remove the subscription.
calendar-title = Backline
calendar-event-warmup = Warm-up
calendar-event-training = Session
