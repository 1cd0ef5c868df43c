# What Telegram itself shows: keyboards, toasts, the bot's descriptions.

place-button-share = Compartir ubicación
place-button-list = Elegir de una lista

flood-one-at-a-time = De uno en uno, por favor. Enseguida estoy contigo.

bot-description =
    Entreno contigo glúteos, isquiotibiales y espalda: un calentamiento corto cada día, a la hora que elijas, un ejercicio a la vez, con consejos según dónde lo sentiste.

    Una ayuda para entrenar, no un médico.
bot-short-description = Un calentamiento corto cada día para glúteos, isquios y espalda, a la hora que elijas.
