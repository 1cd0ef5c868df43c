# Das Befehlsmenü: was jeder Befehl tut, in wenigen Worten.

command-start = Anfangen oder sehen, wo du bist
command-warmup = Das Warm-up von heute starten
command-train = Ein Training starten
command-plan = Was ansteht, und warum
command-progress = Dein Fortschritt
command-report = Eine Seite für die Arztpraxis
command-shared = Wer dein Training sieht
command-settings = Einstellungen
command-pause = Nachrichten pausieren
command-resume = Nach einer Pause fortsetzen
command-health = Deine Gesundheitsantworten
command-language = Sprache ändern
command-timezone = Zeitzone ändern
command-privacy = Was ich speichere, und warum
command-export = Deine Daten herunterladen
command-delete = Alles löschen
command-stop = Nachrichten abstellen
command-help = Hilfe

# In groups.
command-warmup-together = Jeden Tag zusammen aufwärmen
