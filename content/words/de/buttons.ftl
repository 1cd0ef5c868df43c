# Knöpfe und kurze Zeilen, die mehrere Gespräche gemeinsam haben. Höchstens 24 Buchstaben.

button-back = Zurück
button-done = Fertig
button-start = Los
button-skip = Auslassen
button-no = Nein
button-good = Super
button-undo = Rückgängig
button-continue = Weiter
button-more = Mehr…
button-other = Andere
button-my-plan = Mein Plan
button-settings = Einstellungen
button-resume = Jetzt fortsetzen
button-warm-up-now = Jetzt aufwärmen

button-pain-low = 0–2
button-pain-high = 8–10
button-number = { $number }
button-time = { $at }

button-ticked = ✓ { $name }
button-numbered-line = { $number } { $name }

button-saved = Gespeichert.

times-next = Als Nächstes: { $day } { $at }.
times-next-session = Nächstes Training: { $day } { $at }.
times-session-open = Das Training von heute ist noch offen.
times-today-open = Das Warm-up von heute ist noch offen.
