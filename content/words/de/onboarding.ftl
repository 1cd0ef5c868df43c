# Die ersten zwei Minuten: Begrüßung und Einwilligung, Zeitzone, Fragen zum Plan, der Plan.

onboarding-languages = Die Sprache, die du in Telegram eingestellt hast, spreche ich noch nicht. Mit /language kannst du eine von diesen wählen: { $names }.
onboarding-greeting = Ich trainiere mit dir Po, Beinrückseite und Rücken. Du bekommst ein kurzes tägliches Warm-up und Trainingseinheiten von 20 bis 45 Minuten, mit Tipps, die sich danach richten, wo du jede Übung spürst.
onboarding-consent =
    Ich bin eine Trainingshilfe, <b>kein Arztersatz</b>. Um sichere Übungen auszuwählen, brauche ich ein paar Antworten zu deiner Gesundheit und später zu Schmerzen. Wenn du zustimmst, speichere ich sie verschlüsselt. Mit /delete kannst du sie jederzeit löschen.
onboarding-button-agree = Ab 18, ich stimme zu
onboarding-button-stored = Was speicherst du?
onboarding-button-not-now = Nicht jetzt
onboarding-button-minor = Ich bin unter 18
onboarding-adults-only = Tut mir leid, ich trainiere nur mit Erwachsenen. Über deine Gesundheit habe ich nichts gespeichert, und den Rest habe ich gelöscht. Mach's gut!
onboarding-without-consent = Kein Problem, über deine Gesundheit speichere ich nichts. Ohne diese Antworten kann ich keine Übungen sicher auswählen, aber du kannst lesen, wie sie gehen.
onboarding-declined = In Ordnung. Wenn du doch anfangen möchtest, tippe auf „{ $button }“ oder schreib „starten“.
onboarding-button-after-all = Ich möchte doch
onboarding-button-read = Übungen lesen

onboarding-plan = <b>Dein Plan</b>
onboarding-plan-warmup = Warm-up · täglich { $at }
    .anchored = Warm-up · täglich { $at }, { $anchor }
onboarding-plan-weekly = Wochenrückblick · { $day } { $at }
onboarding-plan-sessions = Training · { $days } { $at }, { $minutes } min, ab { $first }
onboarding-plan-morning = Eine kurze Nachfrage am nächsten Morgen, nur wenn etwas wehgetan hat
onboarding-nothing-else = Mehr schicke ich dir nie. Ruhezeit: { $start } bis { $end }.
onboarding-button-first = Erstes Warm-up starten
onboarding-button-change = Etwas ändern
onboarding-see-you = Okay. Wir sehen uns { $day } um { $at }.
    .anchored = Okay. Wir sehen uns { $day } um { $at }, { $anchor }.

### Woran das Warm-up anschließt

anchor-kettle = nach dem Kaffeekochen
anchor-teeth = nach dem Zähneputzen
anchor-dressed = nach dem Anziehen
anchor-lunch = nach dem Mittagessen
anchor-desk = nach der Schreibtischarbeit
anchor-walk = nach einem Spaziergang
anchor-work = nach der Arbeit
anchor-dinner = nach dem Abendessen
anchor-own = „{ $words }“
anchor-button-kettle = Nach dem Kaffeekochen
anchor-button-teeth = Nach dem Zähneputzen
anchor-button-dressed = Nach dem Anziehen
anchor-button-lunch = Nach dem Mittagessen
anchor-button-desk = Nach Schreibtischarbeit
anchor-button-walk = Nach einem Spaziergang
anchor-button-work = Nach der Arbeit
anchor-button-dinner = Nach dem Abendessen

### Die Zeitzone

zone-guess =
    Damit ich dir zur richtigen Zeit schreibe: Ist es bei dir <b>{ $at }</b>?

    Ich vermute: { $place }.
zone-kept = Ich nutze die Zeit von { $place }. Ist es bei dir <b>{ $at }</b>?
zone-found = <b>{ $place }</b>. Ist es bei dir <b>{ $at }</b>?
zone-button-yes = Ja, es ist { $at }
zone-button-other = Ein anderer Ort
zone-button-again = Nein, neu suchen
zone-search = Schreib deine Stadt oder teile deinen Standort. Ich behalte nur die Zeitzone, nicht den Ort.
zone-unknown = „{ $city }“ kenne ich nicht. Versuch es mit der nächsten großen Stadt oder wähl aus der Liste.
zone-thanks = Danke dir.
zone-which = Welchen Ort meinst du?
zone-region = In welchem Teil der Welt?
zone-city = Welche Stadt liegt in deiner Zeitzone?
zone-button-place = { $place }
zone-button-place-country = { $place }, { $country }
zone-follows = Ab jetzt nutze ich die Zeit von { $place }.

region-europe = Europa
region-north_america = Nordamerika
region-latin_america = Lateinamerika
region-africa = Afrika
region-middle_east = Naher Osten
region-south_asia = Südasien
region-east_asia = Ostasien
region-oceania = Ozeanien

### Die Fragen zum Plan

plan-questions-level = Hast du schon einmal so trainiert? Beides beginnt leicht, und in den ersten Tagen passe ich es an.
plan-questions-button-beginner = Neu oder nicht sicher
plan-questions-button-intermediate = Das trainiere ich schon
plan-questions-equipment = Was hast du zum Trainieren? Boden und Wand genügen.
plan-questions-button-floor = Nichts davon
plan-questions-gym = Was gibt es in deinem Fitnessstudio? Ich plane für den Ort, an dem du bist, und frage vor jeder Einheit.
plan-questions-button-no-gym = Kein Fitnessstudio
plan-questions-bands = Welche Bandstärken hast du? Wenn dir eine leichtfällt, schlage ich die nächste vor.
band-light = Leicht
band-medium = Mittel
band-strong = Stark
band-extra_strong = Sehr stark
plan-questions-button-continue = Weiter · { $count } gewählt
plan-questions-week = Wie viele Trainings pro Woche möchtest du, und wie lang? Das tägliche Warm-up kommt dazu.
plan-questions-button-week = { $days } Tage · { $minutes } min
plan-questions-button-other-week = Anders
plan-questions-days = Wie viele Tage pro Woche?
plan-questions-button-days = { $days } Tage
plan-questions-minutes = Und wie lang?
plan-questions-button-minutes = { $minutes } min
plan-questions-hour = Wann möchtest du dein tägliches Warm-up?
plan-questions-hour-typed = Schreib eine Uhrzeit, zum Beispiel { $at }.
plan-questions-button-other-hour = Andere Uhrzeit
plan-questions-quiet = { $at } liegt in deiner Ruhezeit. Soll ich dir dann trotzdem schreiben?
plan-questions-button-ring = Ja, um { $at }
plan-questions-hour-saved = Erledigt. Dein Warm-up kommt jetzt täglich um { $at }.
plan-questions-anchor = Nach welcher Gewohnheit möchtest du es machen? Sie erinnert dich am besten: „Wenn der Kaffee läuft, mache ich meine Brücken.“
plan-questions-anchor-typed = Schreib es mit deinen Worten, zum Beispiel „nach dem Füttern der Katze“.
plan-questions-button-own-words = Mit eigenen Worten
