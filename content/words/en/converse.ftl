# Lines that belong to no flow.

converse-earlier-screen = That button is from an earlier message. Nothing has changed.
converse-you-are-here = That button is from an earlier message, so nothing has changed. Here's where you are:
converse-nothing-open = That button is from an earlier message, so nothing has changed. What would you like to do?
converse-another-day = That one was for { $day }. Today's is ready when you are.
converse-another-day-closed = That one was for { $day }. There's nothing to do right now: what's sore needs rest first.
converse-another-day-done = That one was for { $day }. You've already done today's.
converse-edited = I can't read edited messages. Please send it again as a new one.
converse-export-under-way = Your data is already on its way. It will arrive as soon as Telegram accepts it.
converse-damaged =
    The data I have about you is damaged, and I can't read it. You did nothing wrong, and I won't overwrite it.

    Whoever runs this bot can restore it from a backup, so please tell them. Until then I can't go on from here, and I won't send any reminders.
converse-group = I only coach one-on-one. Message me here: t.me/{ $bot }
converse-button-open-chat = Open the chat
converse-button-todays = Start today's
converse-button-plan = My plan

retention-unfinished =
    Your plan is half done and your answers are saved. Finishing takes about two minutes.

    If you'd rather not, I'll delete them after 30 days.
retention-button-go-on = Continue
retention-silent =
    It's been a long time. In { $days } days I'll delete your data, as promised.

    To keep it, send me any message.
retention-button-stay = Keep my plan
