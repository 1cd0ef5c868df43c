# What Telegram itself shows: keyboards, toasts, the bot's descriptions.

place-button-share = Share my location
place-button-list = Pick from a list

flood-one-at-a-time = One at a time, please. I'll be right with you.

bot-description =
    I coach your glutes, hamstrings and back: a short daily warm-up at a time you choose, one exercise at a time, with tips based on where you felt it.

    A training helper, not a doctor.
bot-short-description = A short daily warm-up for glutes, hamstrings and back, at a time you choose.
