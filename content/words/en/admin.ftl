# Only for whoever runs the bot: alarms, and /stats. What to do about each: docs/OPERATING.md.

alarm-lost = ⚠️ <b>lost</b>: { $count ->
    [one] 1 message may not have arrived: I gave up after three unanswered requests.
   *[other] { $count } messages may not have arrived: I gave up after three unanswered requests.
}
alarm-late = ⚠️ <b>late</b>: { $count ->
    [one] 1 message wasn't sent because its time had passed.
   *[other] { $count } messages weren't sent because their time had passed.
}
alarm-refused = ⚠️ <b>refused</b>: { $count ->
    [one] 1 message that Telegram will never accept.
   *[other] { $count } messages that Telegram will never accept.
} Look for message_refused in the log.
alarm-failed = ⚠️ <b>failed</b>: { $count ->
    [one] 1 update couldn't be handled and was set aside.
   *[other] { $count } updates couldn't be handled and were set aside.
} Look for update_failed in the log.
alarm-unreadable = ⚠️ <b>unreadable</b>: { $count ->
    [one] 1 item this release couldn't read or render.
   *[other] { $count } items this release couldn't read or render.
} /stats says which kind.
alarm-reminders = ⚠️ <b>reminders</b>: { $count } on hold because their time zone is unknown or their row is damaged. The most recent one is { $who }'s. Look for reminder_unreadable in the log.
alarm-deaf = ⚠️ <b>deaf</b>: no updates received for five minutes or more. Look for telegram_unreachable, polling_conflict, webhook_refused and webhook_failing in the log.
alarm-database = ⚠️ <b>database</b>: it was unreachable for a few minutes and is back. No updates were acknowledged in that time.
alarm-outage = ⚠️ <b>outage</b>: I was down for 15 minutes or more and am running again.

stats-title = <b>Bot status</b>
stats-people = People: { $people }, active in the last 7 days: { $active }, practiced today: { $practised }
stats-messages = Messages queued: { $waiting }, being sent: { $sending }
stats-beat = { $part }: { $seconds } s ago
stats-counter = { $name }: { $value }
