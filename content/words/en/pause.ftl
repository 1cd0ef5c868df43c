# /pause and /resume.

pause-ask = Until when? No message at all comes before that, and your days wait.
pause-button-1-week = 1 week: { $day }
pause-button-2-week = 2 weeks: { $day }
pause-button-open = Until I write
pause-button-other = Another date
pause-typed = Type the date on which I shall ring again, for example { $day }.
pause-past = That day has to lie ahead, within a year. Which date shall it be?
pause-until = <b>Paused until { $day }, { $at }.</b> Nothing comes before that. /resume whenever you like.
pause-open = <b>Paused until you write.</b> Nothing comes before that.
pause-button-change = Change the date
pause-unchanged = All stays as it is.

pause-welcome = Welcome back. All goes on where it was.
pause-welcome-long = Welcome back. You were away { $days } days; we begin gently.
pause-welcome-away = { $days ->
    [one] Welcome back. Your last session was a day ago.
   *[other] Welcome back. Your last session was { $days } days ago.
}
pause-not-paused = You are not paused; all goes on.
pause-button-plan = Change my plan
pause-button-again = Pause again
pause-button-health = Health check first

### What a break changes

break-same = Same exercises. The first session has one set less and { $percent } % less weight, on purpose.
    .plain = Same exercises. The first session has one set less, on purpose.
break-lower = { $steps ->
    [one] One step lower at first, { $sets } sets, { $percent } % less weight; back after one good session.
   *[other] { $steps } steps lower at first, { $sets } sets, { $percent } % less weight; back after one good session each.
}
    .plain = { $steps ->
        [one] One step lower at first, { $sets } sets; back after one good session.
       *[other] { $steps } steps lower at first, { $sets } sets; back after one good session each.
    }
break-lower-weeks = { $steps ->
    [one] One step lower, { $sets } sets for { $weeks } weeks, { $percent } % less weight; back after one good session.
   *[other] { $steps } steps lower, { $sets } sets for { $weeks } weeks, { $percent } % less weight; a step back up after each good session.
}
    .plain = { $steps ->
        [one] One step lower, { $sets } sets for { $weeks } weeks; back after one good session.
       *[other] { $steps } steps lower, { $sets } sets for { $weeks } weeks; a step back up after each good session.
    }
break-check = So much time has passed that the health check comes first; then the first steps again.
