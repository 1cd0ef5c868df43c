# What is answered to typed words: pain before there is a plan, stop, small talk, what would be
# understood.

# The side of a pain within "Noted: left knee, 6, ache".
typed-pain-left = left { $place }
typed-pain-right = right { $place }
typed-health-before-plan = Thanks for telling me. The health questions will ask about it.
typed-pain-before-plan = Thanks for telling me. Rest what hurts. Let's make your plan first. The health questions will ask about it.
typed-pain-in-plan = Thanks for telling me. Rest what hurts. Let's finish your plan first. Then tell me again, and I'll ask how bad it is.
typed-pain-number = { $number } out of 10
typed-pain-so-far = Thanks for telling me: { $details }. First, come out of the position.

typed-quiet-long = Quiet from { $start } to { $end } is most of the day. Is that what you mean?
typed-most-reps = I can log up to { $most } reps per set.

### What would be understood; the lines take turns, so that none comes twice in a row

typed-unclear-1 = Sorry, I didn't understand that. { $takes }
typed-unclear-2 = I still don't get it, sorry. { $takes }
typed-unclear-3 = That's beyond me. { $takes } Or type “help”.
typed-unknown-2 = I don't know what to do with that. Try “plan”, “warm-up”, “how do I do the clam”, or a number where I ask for one.
typed-unknown-3 = That's beyond me, sorry. Tell me if something hurts, name an exercise, or type “help”.
typed-takes-label = Tap a button, or type what it says: “{ $one }” or “{ $other }”.
    .only = Tap the button, or type what it says: “{ $one }”.
    .none = Type “help” to see what I understand.
typed-takes-place = Please type a city, a country or a time zone such as “UTC+3”, or share your location.
typed-takes-time = Please type a time, such as 7:30, “half past seven” or “7 pm”.
typed-takes-span = Please type two times, such as “10 pm to 7 am”.
typed-takes-date = Please type a date, such as “12 December”, “next Monday” or “in 10 days”.
typed-takes-number = Please choose one of the numbers on the buttons.
typed-takes-reps = Please type the number of good reps, such as 8, or “done”.
typed-takes-load = Please type a weight, such as “12.5 kg” or “25 lb”.
typed-takes-pain = Please type a number from 0 to 10, and where it hurts.
typed-takes-where = Please type a part of the body, such as “left knee” or “lower back”.
typed-takes-kind = Please type how it feels, such as “dull ache”, “sharp” or “tingling”.

# What is said to "why do you ask", and to who has no answer.
typed-about-any = Nothing changes until you choose.
typed-about-consent = I ask so that I can choose exercises that are safe for you. I store nothing about your health before you agree.
typed-about-zone = I ask so that my messages come at the right time for you. I keep only the time zone, not the place.
typed-about-health = Some conditions rule out some exercises, so I ask before I plan anything. If you're not sure about one, tap it, and I'll be more careful.
typed-about-level = It decides which step you start on. If you're not sure, choose the first one: both start easy.
typed-about-equipment = I only plan exercises that you have the equipment for. A floor and a wall are enough.
typed-about-week = That's how many sessions I'll plan, and how long they'll be. You can change it anytime in /settings.
typed-about-time = That's when my message comes. You can change it anytime in /settings.
typed-about-anchor = Something you do every day anyway reminds you better than a clock. You can skip this one.
typed-about-set = Where you felt it shows whether the right muscles are working. The reps you had left show whether it's hard enough. A guess is fine.
typed-about-pain = Pain decides what we leave out, and for how long. 0 is no pain, 10 the worst you can imagine. If you're not sure, choose the higher number.
typed-about-where = Where it hurts and how it feels decide what we leave out. Choose what comes closest.
typed-about-habit = Your answers show whether I can remind you less often. A guess is fine.
typed-about-pause = I won't message you until then. You can come back earlier.

typed-not-text = I can only read text. Type it, or tap a button.
typed-not-text-2 = Pictures, voice and video don't reach me. Only text does.

# How much is left, said at a card.
typed-left = { $sets ->
    [0] That was the last set.
    [one] 1 set left, about { $minutes } min.
   *[other] { $sets } sets left, about { $minutes } min.
}
typed-left-session = { $left } After that, the session starts.

### Stop

typed-stop = Should I stop messaging you? A pause lasts until you message me again. Erasing removes everything I store about you.
typed-stop-paused = You're already paused: I won't message you until you're back. You can also erase everything I store about you.
typed-stop-early = I won't message you unless you message me. You can also erase everything I store about you.
typed-button-pause = Pause until I'm back
typed-button-erase = Erase everything
typed-button-end-session = End the session

### Small talk, two answers each, which take turns

talk-hello-1 = Hello! Good to hear from you.
talk-hello-2 = Hi there. Ready when you are.
talk-back-1 = Welcome back! Nothing was lost.
talk-back-2 = Good to have you back. We'll pick up where you left off.
talk-thanks-1 = You're welcome!
talk-thanks-2 = Anytime. You're the one doing the work.
talk-how_are_you-1 = All good here, thanks. How about you?
talk-how_are_you-2 = Steady as ever. If something hurts, tell me.
talk-who-1 = I'm Backline, a training helper: software, not a person and not a doctor.
talk-who-2 = I'm a bot that coaches glutes, hamstrings and back. For medical questions, see a professional.
talk-bye-1 = See you!
talk-bye-2 = Take care. I'll be here.
talk-sorry-1 = No harm done. One missed day changes nothing.
talk-sorry-2 = Don't worry about it. Let's just carry on.
talk-hard-1 = Nice work sticking with it. “Easier” is always there if it's too much.
talk-hard-2 = It's meant to be hard work, but it should never hurt. If it does, tell me.
talk-mood-1 = Glad to hear it.
talk-mood-2 = Good. Let's keep it that way.
talk-so_so-1 = Thanks for telling me. On a day like this, one set counts too.
talk-so_so-2 = That happens. Do as much as feels OK.
talk-ack-1 = Good.
talk-ack-2 = OK.
talk-wait-1 = Take your time. I'll be here.
talk-wait-2 = No rush. We'll go on when you're ready.
talk-undo-1 = There's nothing to undo right now.
talk-undo-2 = I can't undo anything here. You can change your plan in /settings.
