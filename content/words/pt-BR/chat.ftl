# What Telegram itself shows: keyboards, toasts, the bot's descriptions.

place-button-share = Enviar localização
place-button-list = Escolher numa lista

flood-one-at-a-time = Uma coisa de cada vez, por favor. Já respondo.

bot-description =
    Treino com você glúteos, posterior da coxa e costas: um aquecimento curto por dia na hora que você escolher, um exercício de cada vez, com dicas que dependem de onde você o sente.

    Uma ajuda para treinar, não um médico.
bot-short-description = Um aquecimento curto por dia para glúteos, posterior da coxa e costas, na hora que você escolher.
