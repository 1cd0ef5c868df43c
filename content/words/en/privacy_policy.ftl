# The full policy, a paragraph each.

privacy-policy = <b>Privacy, in full</b>
privacy-policy-who = <b>Who.</b> Whoever runs this bot is responsible for the data and holds the key to it; their contact stands in the bot's profile. Telegram carries the messages and keeps them by its own rules.
privacy-policy-stored = <b>What is stored.</b> Your chat number, language and time zone; your plan (level, equipment, days, minutes, hours, what the warm-up comes after); your wishes; which days you practised, which sets you did, what you felt; when prompts were sent and answered. After your consent, and encrypted: the health check and what follows from it, answers about pain, the open conversation.
privacy-policy-why = <b>Why.</b> To choose exercises that are safe for you, to remind you at your hour, to turn your answers into the next step, and to show you your progress. Nothing else: no advertising, no profiles for others. For health answers the basis is your consent; you can withdraw it at any time, and they are erased at once.
privacy-policy-not = <b>What is not stored.</b> Your location (only the time zone it lies in), contacts, photos, voice messages, your name. Logs hold numbers, never what you wrote.
privacy-policy-long = <b>How long.</b> As long as you use the coach. Technical numbers of messages 7 days; texts that were sent 30 days; backups 30 days; an unfinished start 30 days. After 24 months of silence everything is erased, with a warning first.
privacy-policy-rights = <b>Your rights.</b> /export gives you everything as files. /settings changes it. /health shows and changes your health answers. /delete erases everything at once, for good; copies in backups go within 30 days. You can also complain to a data protection authority.
privacy-policy-safe = <b>How it is kept.</b> In a database of whoever runs the bot; health, pain and conversation are encrypted with a key that is kept apart from it. Nobody else gets it.
