# Where you are, help, text that means nothing, the exercises to read.

menu-home = Good to see you. Everything is where you left it.
menu-next-warmup = Warm-up · { $day } { $at }
menu-next-weekly = Weekly review · { $day } { $at }
menu-next-training = { $name } · { $day } { $at }
menu-practised = Practiced · { $days } of { $of ->
    [one] 1 day
   *[other] the last { $of } days
}
menu-paused = Paused until you message me
menu-paused-until = Paused until { $day }
menu-resting = Warm-ups are on hold because of your health answers
menu-button-begin = Start
menu-button-help = Help

menu-help =
    You get a warm-up every day plus your sessions, at the times you chose. Tap the buttons, or type numbers, times and cities.

    /warmup now · /train a session · /plan what's coming up · /progress your days
    /settings change anything · /pause and /resume
    /health your answers · /privacy, /export, /delete your data

    If something hurts, tell me anytime.
menu-unknown = Sorry, I didn't understand that. I understand buttons, numbers, times, cities and the commands in the menu. And if something hurts, just say so.

library-title = All exercises, easiest first. Which group?
library-family = <b>{ $family }</b>
