# The prompts that ring, and what is answered to them.

prompt-title = <b>Warm-up · { $minutes } min</b>
prompt-title-plain = <b>Warm-up</b>
prompt-what = Today: { $exercises }.
prompt-what-after = Today, { $anchor }: { $exercises }.
prompt-drill = { $answer ->
    [form] Drill day { $day }: the <b>{ $exercise }</b>, because your form slipped in the { $spot }.
    [cramp] Drill day { $day }: the <b>{ $exercise }</b>, because you got a cramp during the { $spot }.
    [nowhere] Drill day { $day }: the <b>{ $exercise }</b>, because you weren't sure where you felt the { $spot }.
   *[other] Drill day { $day }: the <b>{ $exercise }</b>, because you felt the { $spot } { $felt }.
}
prompt-drill-test = We'll retest the { $spot } { $on }.
prompt-warm-up = warm-up
prompt-missed = { $minutes ->
    [one] One minute is enough today.
   *[other] { $minutes } minutes is enough today.
}{ $days ->
    [0] {""}
   *[other] {" "}You've practiced on { $days } of the last { $window } days.
}
prompt-smallest = Just one set of the { $exercise }. It counts.
prompt-smallest-2 = One set of the { $exercise } is all I'd ask for today.
prompt-smallest-3 = A single set of the { $exercise }, if you like. Starting small is still starting.
prompt-hour = Does { $at } still work for you? Another time might suit your day better.
prompt-small = { $minutes ->
    [one] Coming back can be easy: just one minute.
   *[other] Coming back can be easy: just { $minutes } minutes.
}
prompt-check-first = Before we go on, a few health questions again. They take a minute and decide what's right for you now.
prompt-quiet = I'll stay quiet now until you tap a button or message me.
# Said to whoever has just come back after a long silence, or had blocked the bot.
prompts-on-again = Reminders are back on.
prompt-outage = I was down from { $first } at { $since } to { $last } at { $until }. My fault, not yours: those days don't count against you.
prompt-ill-again = How are you feeling? If the fever and chest symptoms have been gone for { $hours } hours, it's OK to start small.

# The prompt of a session.
prompt-session = <b>{ $name } · { $minutes } min</b>
prompt-session-what = Today: { $exercises }.
prompt-session-warm-up = warm-up
prompt-session-exercise = { $exercise } × { $sets }
prompt-session-needs = You'll need: { $things }.
prompt-session-test = Today we'll retest the <b>{ $exercise }</b> first, while you're fresh.
prompt-session-drill = Today includes the <b>{ $easier }</b>, your drill for the { $exercise }.
prompt-session-lighter = This is a lighter week: about half the sets, and no moving up.
prompt-session-first = Your first { $sessions } sessions are short on purpose.

prompt-button-move = Move to tomorrow
prompt-button-short = { $minutes }-minute version
prompt-button-full = Full { $minutes } min
prompt-button-one-set = One set, { $minutes } min
prompt-button-one-set-now = One set
prompt-button-later = Later
prompt-button-done = Already done
prompt-button-not-today = Not today
prompt-button-ill = Sick or hurt
prompt-button-why = Why this?
prompt-button-hour = Change the time
prompt-button-pause = Pause for a while
prompt-button-meanwhile = I practiced anyway
prompt-button-not-yet = Still not well

### Later

# .once: prompts are fewer, and none may come tomorrow.
prompt-later = When should I remind you? Tomorrow stays at { $at }.
    .once = When should I remind you? Only today's reminder moves.
prompt-later-session = When should I remind you? Only this session moves; your days stay the same.
prompt-moved = OK, { $day } at { $at }. <i>Just this once.</i>
prompt-button-in-quarter = In 15 min
prompt-button-in-hour = In 1 hour
prompt-button-in-evening = This evening
prompt-snoozed = OK, { $at }. <i>Just this once.</i>
prompt-late-plan = And if you're running late: { $plan }
prompt-late-one-set = one set of bridges.
prompt-button-start-now = Start now instead
prompt-no-later = I won't remind you again today. One set counts, and so does tomorrow.

### Not today

prompt-skipped = OK, I won't mention it again today.
prompt-button-no-time = No time
prompt-button-elsewhere = I'm lifting elsewhere
prompt-elsewhere = OK, today counts as training. You haven't missed anything, and your next session stays the same.
prompt-elsewhere-again = Today already counts as training.
prompt-elsewhere-warm-up = Before you lift, how about a long warm-up?
prompt-button-tired = Tired

### Ill or hurt

prompt-ill = Sorry to hear that. What is it? I'll hold your reminders while you recover; your progress is safe.
prompt-button-fever = Fever or chest cold
prompt-button-worn-out = Worn out
prompt-button-hurts = Something hurts
prompt-fever = Rest up. Start again once you've been free of fever and chest symptoms for { $hours } hours. Your first session will be a little lighter, on purpose. When should I check in?
prompt-button-ask-tomorrow = Tomorrow { $at }
prompt-button-ask-three-days = In 3 days
prompt-button-ask-never = I'll message you
prompt-held = Get well soon. I'll check in { $day } at { $at }, and won't message you before then.
prompt-held-open = Get well soon. I won't message you until you message me.
prompt-button-resume = I feel better
prompt-worn-out = Then take today off. Tomorrow at { $at } we'll start with the short version.

### Why this, and practised meanwhile

prompt-why = You chose { $at }.
prompt-why-after = You chose { $at }, { $anchor }.
prompt-why-these = The bridge and the hinge are the two movements everything else builds on. You can change this in /settings.
prompt-why-session = You chose sessions on { $days } at { $at }.
prompt-why-turns = Your sessions rotate, so each movement gets to go first while you're fresh. Today is { $name }. You can change this in /settings.
prompt-meanwhile = Which days did you practice?
prompt-meanwhile-none = There's no missed day to fill in. You can still do today's warm-up.
prompt-meanwhile-kept = { $days ->
    [0] No day added.
    [one] One day added.
   *[other] { $days } days added.
}
prompt-button-day = { $day }
