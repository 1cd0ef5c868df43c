# /pause and /resume.

pause-ask = Until when? I won't message you before then, and your progress is safe.
pause-button-1-week = 1 week: { $day }
pause-button-2-week = 2 weeks: { $day }
pause-button-open = Until I message you
pause-button-other = Another date
pause-typed = Type the date you want to start again, for example { $day }.
pause-past = Please choose a date within the next year.
pause-until = <b>Paused until { $day } at { $at }.</b> I won't message you before then. You can /resume anytime.
pause-open = <b>Paused until you message me.</b> I won't message you before then.
pause-button-change = Change the date
pause-unchanged = Nothing has changed.

pause-welcome = Welcome back. We'll pick up where you left off.
pause-welcome-long = Welcome back. You were away for { $days } days, so we'll start gently.
pause-welcome-away = { $days ->
    [one] Welcome back. Your last session was a day ago.
   *[other] Welcome back. Your last session was { $days } days ago.
}
pause-not-paused = You're not paused. Everything is running as usual.
pause-button-plan = Change my plan
pause-button-again = Pause again
pause-button-health = Health check first

### What a break changes

break-same = Same exercises. Your first session has one fewer set and { $percent }% less weight, to ease you in.
    .plain = Same exercises. Your first session has one fewer set, to ease you in.
break-lower = { $steps ->
    [one] We'll start one step lower, with { $sets } sets and { $percent }% less weight. One good session and you're back up.
   *[other] We'll start { $steps } steps lower, with { $sets } sets and { $percent }% less weight. Each good session takes you one step back up.
}
    .plain = { $steps ->
        [one] We'll start one step lower, with { $sets } sets. One good session and you're back up.
       *[other] We'll start { $steps } steps lower, with { $sets } sets. Each good session takes you one step back up.
    }
break-lower-weeks = { $steps ->
    [one] We'll start one step lower, with { $sets } sets for { $weeks } weeks and { $percent }% less weight. One good session and you're back up.
   *[other] We'll start { $steps } steps lower, with { $sets } sets for { $weeks } weeks and { $percent }% less weight. Each good session takes you one step back up.
}
    .plain = { $steps ->
        [one] We'll start one step lower, with { $sets } sets for { $weeks } weeks. One good session and you're back up.
       *[other] We'll start { $steps } steps lower, with { $sets } sets for { $weeks } weeks. Each good session takes you one step back up.
    }
break-check = It's been a long time, so we'll do the health check first and then start again from the first steps.
