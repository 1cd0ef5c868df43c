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
    You get a daily warm-up plus your sessions, at the times you chose. Tap the buttons, or type numbers, times or cities.

    /warmup now · /train a session · /plan what's next · /progress your days
    /report for a doctor · /shared who sees your training
    /settings, /pause, /resume
    /health, /privacy, /export, /delete your data

    If something hurts, tell me.
menu-unknown = Sorry, I didn't understand that. I understand buttons, numbers, times, cities and the commands in the menu. And if something hurts, just say so.

library-title = All exercises, easiest first. Which group?
library-family = <b>{ $family }</b>
