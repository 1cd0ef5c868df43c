# Lines that belong to no flow.

converse-earlier-screen = That button is from an earlier screen, nothing changed.
converse-you-are-here = That button is from an earlier screen, nothing changed. You are here:
converse-nothing-open = That button is from an earlier screen, nothing changed. What would you like?
converse-still-here = I'm still at this one:
converse-another-day = That one was for { $day }. Today's is open.
converse-another-day-done = That one was for { $day }. Today's is done already.
converse-edited = I read a message once, as it was first written. Write it again and I'll take it.
converse-export-under-way = Your data is on its way already. It comes as soon as Telegram takes it.
converse-damaged =
    What I keep about you is damaged, and I cannot read it. You did nothing wrong, and I write nothing over it.

    Whoever runs this bot can restore it from a backup: please tell them. Until then I send no prompts, and cannot go on from here.
converse-group = I coach one person at a time. Write to me: t.me/{ $bot }
converse-button-open-chat = Open the chat
converse-button-todays = Start today's
converse-button-plan = My plan
converse-button-warmup = Warm up now

keeper-unfinished =
    Your plan is half made, and your answers are still here. Two minutes finish it.

    If you would rather not: after 30 days I forget them.
keeper-button-go-on = Go on
keeper-silent =
    You have not been here for a long time. In { $days } days I erase what I keep of you, as promised.

    One tap and it stays.
keeper-button-stay = Keep my plan
