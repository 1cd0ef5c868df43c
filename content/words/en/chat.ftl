# What Telegram itself shows: keyboards, toasts, the bot's descriptions.

place-button-share = Share my location
place-button-list = Pick from a list

flood-one-at-a-time = One at a time, please. I'm with you again in a moment.

bot-description =
    I coach glutes, hamstrings and back: a short warm-up a day at your own hour, one exercise at a time, and cues that follow from how it felt.

    A training helper, not a doctor.
bot-short-description = A short warm-up a day for glutes, hamstrings and back, at your own hour.
