# The prompts that ring, and what is answered to them.

prompt-title = <b>Warm-up · { $minutes } min</b>
prompt-title-plain = <b>Warm-up</b>
prompt-what = Today: { $exercises }.
prompt-what-after = Today: { $exercises }, { $anchor }.
prompt-drill = { $answer ->
    [form] The <b>{ $exercise }</b> is in today: drill day { $day }, because the form of the { $spot } went.
    [nowhere] The <b>{ $exercise }</b> is in today: drill day { $day }, because you felt the { $spot } nowhere clear.
   *[other] The <b>{ $exercise }</b> is in today: drill day { $day }, because you felt { $felt } in the { $spot }.
}
prompt-drill-test = We test the { $spot } again: { $on }.
prompt-warm-up = warm-up
prompt-missed = { $minutes ->
    [one] One minute is enough today.
   *[other] { $minutes } minutes are enough today.
} { $days } of your last { $window } days are in; one day off changes nothing.
prompt-smallest = One set of the { $exercise }, nothing else. It counts.
prompt-hour = Does { $at } still suit you? Another hour may fit your days better.
prompt-small = { $minutes ->
    [one] Coming back can be small: one minute.
   *[other] Coming back can be small: { $minutes } minutes.
}
prompt-quiet = I stay quiet now until you tap or write.
# Said to whoever has just come back after a long silence, or had blocked the bot.
prompts-on-again = Prompts are on again.
prompt-outage = I was out of order from { $first } { $since } to { $last } { $until }. My fault, not yours: those days are left out of your 14.
prompt-ill-again = How are you? If fever and chest symptoms have been gone for 24 hours, a small start is right.

# The prompt of a session.
prompt-session = <b>{ $name } · { $minutes } min</b>
prompt-session-what = Today: { $exercises }.
prompt-session-warm-up = warm-up
prompt-session-exercise = { $exercise } { $sets }
prompt-session-needs = You need: { $things }.
prompt-session-test = The <b>{ $exercise }</b> is tested today: it comes first, while you are fresh.
prompt-session-drill = The <b>{ $easier }</b> is in today: the drill for the { $exercise }.
prompt-session-lighter = A lighter week: about half the sets, and no steps up.

prompt-button-move = Move to tomorrow
prompt-button-short = { $minutes }-minute version
prompt-button-full = Full { $minutes } min
prompt-button-one-set = One set, { $minutes } min
prompt-button-one-set-now = One set
prompt-button-later = Later
prompt-button-done = I did it already
prompt-button-not-today = Not today
prompt-button-ill = Ill or hurt
prompt-button-why = Why this?
prompt-button-hour = Change the hour
prompt-button-pause = Pause for a while
prompt-button-meanwhile = I practised meanwhile
prompt-button-not-yet = Not well yet

### Later

prompt-later = When shall I ring again? Tomorrow stays at { $at }.
prompt-later-session = When shall I ring again? Just this session; your days stay as they are.
prompt-moved = OK, { $day } { $at }. <i>Just this once.</i>
prompt-button-in-quarter = In 15 min
prompt-button-in-hour = In 1 hour
prompt-button-in-evening = This evening
prompt-snoozed = OK, { $at }. <i>Just this once.</i>
prompt-late-plan = And if it gets late: { $plan }
prompt-late-one-set = one set of bridges.
prompt-button-start-now = Start now after all
prompt-no-later = Today I don't ring again. One set counts, and so does tomorrow.

### Not today

prompt-skipped = Fine, no more about it today.
prompt-button-no-time = No time
prompt-button-tired = Tired

### Ill or hurt

prompt-ill = Sorry to hear it. What is it? I hold the prompts while you mend; your days simply wait.
prompt-button-fever = Fever or chest cold
prompt-button-worn-out = Worn out
prompt-button-hurts = Something hurts
prompt-fever = Rest. Begin again when you have been free of fever and chest symptoms for 24 hours; the first session then is a little lighter, on purpose. Shall I ask?
prompt-button-ask-tomorrow = Tomorrow { $at }
prompt-button-ask-three-days = In 3 days
prompt-button-ask-never = I'll write
prompt-held = Get well. I ask { $day } at { $at }; nothing comes before that.
prompt-held-open = Get well. Nothing comes until you write.
prompt-button-resume = I'm well again
prompt-worn-out = Then today is a rest day. Tomorrow { $at }, the small version first.

### Why this, and practised meanwhile

prompt-why = You asked for { $at }.
prompt-why-after = You asked for { $at }, { $anchor }.
prompt-why-these = Bridge and hinge are the two movements that everything else builds on. Change it in /settings.
prompt-why-session = You chose sessions on { $days } at { $at }.
prompt-why-turns = The days take turns, so that each movement comes first once, while you are fresh. Now it is { $name }. Change it in /settings.
prompt-meanwhile = On which days did you practise?
prompt-meanwhile-none = No day of the last ones is open. Today's warm-up is.
prompt-meanwhile-kept = { $days ->
    [0] No day added.
    [one] One day added.
   *[other] { $days } days added.
}
prompt-button-day = { $day }
