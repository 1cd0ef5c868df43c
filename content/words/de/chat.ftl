# Was Telegram selbst zeigt: Tastaturen, kurze Hinweise, die Beschreibungen des Bots.

place-button-share = Standort teilen
place-button-list = Aus Liste wählen

flood-one-at-a-time = Eins nach dem anderen, bitte. Ich bin gleich bei dir.

bot-description =
    Ich trainiere mit dir Po, Beinrückseite und Rücken: ein kurzes tägliches Warm-up zu deiner Wunschzeit, eine Übung nach der anderen, mit Tipps, die sich danach richten, wo du sie spürst.

    Eine Trainingshilfe, kein Arztersatz.
bot-short-description = Ein kurzes tägliches Warm-up für Po, Beinrückseite und Rücken, zu deiner Wunschzeit.
