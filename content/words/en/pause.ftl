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
pause-not-paused = You are not paused; all goes on.
pause-button-plan = Change my plan
pause-button-again = Pause again
pause-button-health = Health check first
