# Where you are, help, text that means nothing, the exercises to read.

menu-home = Good to see you. Nothing was reset.
menu-next-warmup = Warm-up · { $day } { $at }
menu-next-weekly = Your week · { $day } { $at }
menu-next-training = { $name } · { $day } { $at }
menu-practised = Practised · { $days } of the last { $of } days
menu-paused = Paused until you write
menu-paused-until = Paused until { $day }
menu-resting = Warm-ups rest, because of your health answers
menu-button-begin = Start
menu-button-health = Health answers
menu-button-help = Help

menu-help =
    A warm-up a day and your sessions, at your hours; tap the buttons, or type numbers, times and cities.

    /warmup now · /train a session · /plan what comes · /progress your days
    /settings change anything · /pause and /resume
    /health your answers · /privacy, /export, /delete your data

    If something hurts, say so at any moment.
menu-unknown = I didn't get that. I understand buttons, numbers, cities and the commands in the menu.

library-title = The exercises, from the easiest step up. Which family?
library-family = <b>{ $family }</b>
