# Prompts that fade as the habit grows: four questions, the offer, what holds; and an hour that learns.

habit-invite = You've been steady for weeks. May I ask four short questions? If this has become a habit, I can be quieter.
habit-button-questions = Four questions
# The items and the scale of the SRBAI (Gardner et al. 2012); the source is in content/cards.yaml.
habit-question = { $number } of { $of }: <b>{ $item }</b>
habit-item-1 = My warm-up is something I do automatically.
habit-item-2 = My warm-up is something I do without having to consciously remember.
habit-item-3 = My warm-up is something I do without thinking.
habit-item-4 = My warm-up is something I start before I realize I'm doing it.
habit-scale = { $least }: not true at all. { $most }: completely true.
habit-button-not-now = Not now
habit-not-now = OK, maybe next month. Your reminders stay as they are.
habit-thanks = Thanks. Nothing changes: your reminders are still doing their job.
habit-kept = OK, nothing changes.

habit-offer = This looks like a habit: { $days } of the last { $of } days, { $unprompted } of them without a reminder that made a sound. Should I be quieter?
habit-next = { $step ->
    [silent] The next step: <b>the warm-up reminder comes every day, without a sound.</b>
    [every_other_day] The next step: <b>the warm-up reminder comes every other day, without a sound.</b>
    [after_a_miss] The next step: <b>a warm-up reminder comes only after a day without practice.</b>
   *[none] The next step: <b>no more warm-up reminders.</b>
}
habit-way-back = One tap in /plan undoes this. Two days without practice within a week undo it automatically.
habit-evidence = In one study, relying on reminders helped people repeat an action but got in the way of the habit. In a pilot study of only 18 people, reminders that faded led to stronger habits.
habit-button-quieter = Yes, be quieter
habit-button-stay = Keep it as it is

habit-now = { $step ->
    [ringing] Your warm-up reminder comes with a sound every day.
    [silent] Your warm-up reminder comes without a sound. After a day without practice, it makes a sound.
    [every_other_day] Your warm-up reminder comes every other day, without a sound. After a day without practice, it also comes the next day, with a sound.
    [after_a_miss] A warm-up reminder comes only after a day without practice.
   *[none] No warm-up reminders. After two days without practice within a week, they come back.
}
# At most 24 letters: what one step back leads to.
habit-button-back = { $step ->
    [ringing] Turn sound back on
    [silent] Back to daily, silent
    [every_other_day] Back to every other day
   *[after_a_miss] Back to missed days only
}
habit-returning = Two days without practice this week, so I've moved your reminders back one step.

habit-hour = On { $days } of your last { $of } days, your warm-up was at about { $at }. Should I remind you then?
    .weekdays = { $weekdays }: your warm-up was at about { $at } ({ $days } of { $of } times). Should I remind you then on those days?
habit-button-hour = Yes, at { $at }
habit-button-keep = Keep it as it is
habit-hour-kept = OK, the time stays as it is.
habit-hours-saved = Done. New warm-up time: { $weekdays } at { $at }. The other days stay the same.
habit-hours = { $weekdays } at { $at }
