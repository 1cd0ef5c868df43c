# Only for whoever runs the bot: alarms, and /stats. What to do about each: docs/OPERATING.md.

alarm-lost = ⚠️ <b>lost</b>: given up after three requests without an answer, so they may not have arrived: { $count }.
alarm-late = ⚠️ <b>late</b>: messages that were not sent because their time had passed: { $count }.
alarm-refused = ⚠️ <b>refused</b>: messages that Telegram will never take: { $count }. Look for message_refused in the log.
alarm-failed = ⚠️ <b>failed</b>: updates that could not be handled and were put aside: { $count }. Look for update_failed in the log.
alarm-unreadable = ⚠️ <b>unreadable</b>: what this release could not read or say: { $count }. /stats says which kind.
alarm-reminders = ⚠️ <b>reminders</b>: they rest, because their zone is unknown or their row is damaged: { $count }. The last is of { $who }. Look for reminder_unreadable in the log.
alarm-deaf = ⚠️ <b>deaf</b>: no update has come in for five minutes or more. Look for telegram_unreachable, polling_conflict, webhook_refused and webhook_failing in the log.
alarm-database = ⚠️ <b>database</b>: it was away for minutes, and is back. No update was acknowledged meanwhile.
alarm-outage = ⚠️ <b>outage</b>: I was out of order for a quarter of an hour or more, and run again.

stats-title = <b>How the bot fares</b>
stats-people = People: { $people }, active in 7 days: { $active }, practised today: { $practised }
stats-messages = Messages that wait: { $waiting }, under way: { $sending }
stats-beat = { $part }: { $seconds } s ago
stats-counter = { $name }: { $value }
