# /settings: seine Seiten, Wünsche, was wegbleibt, die Sprache.

preferences-title = Was möchtest du ändern? Änderungen gelten sofort.
preferences-button-times = Zeiten
preferences-button-place = Zeitzone und Sprache
preferences-button-plan = Mein Training
preferences-button-texts = Nachrichten und Töne
preferences-button-avoid = Was wegbleibt
preferences-button-health = Gesundheit
preferences-button-privacy = Datenschutz
preferences-button-close = Schließen
preferences-closed = Alles klar. Öffne /settings, wann immer du magst.

preferences-times = <b>Zeiten</b>
preferences-hour = Tägliches Warm-up um { $at }
    .anchored = Tägliches Warm-up um { $at }, { $anchor }
preferences-sessions = Training { $days } um { $at }
preferences-review = Wochenrückblick { $day } um { $at }
preferences-quiet = Ruhezeit: { $start } bis { $end }
preferences-button-hour = Zeit des Warm-ups
preferences-button-anchor = Nach welcher Gewohnheit
preferences-button-days = Trainingstage
preferences-button-session = Trainingszeit
preferences-button-quiet = Ruhezeit
preferences-button-clock = 12 oder 24 Stunden
preferences-button-review = Wochenrückblick

preferences-place = <b>Zeitzone und Sprache</b>. Ich nutze die Zeit von { $zone }.
preferences-button-zone = Zeitzone
preferences-button-language = Sprache

preferences-plan = <b>Mein Training</b>
preferences-level-beginner = Neu dabei
preferences-level-intermediate = Mit etwas Erfahrung
preferences-week = { $days } Trainings pro Woche, { $minutes } min
preferences-equipment = Ausrüstung: { $things }
preferences-equipment-home = Zu Hause: { $things }
preferences-equipment-gym = Im Studio: { $things }
preferences-floor = nur Boden und Wand
preferences-button-equipment = Ausrüstung
preferences-button-gym = Geräte im Studio
preferences-button-level = Erfahrung
preferences-button-week = Tage und Minuten
preferences-button-units = Kilogramm oder Pfund
preferences-button-long = Täglich langes Warm-up

wishes-texts = Was soll in meinen Nachrichten stehen? Tippe zum Ein- oder Ausschalten.
wishes-button-cues = Tipps auf jeder Karte
wishes-button-cards = Wusstest-du-Fakten
wishes-button-streaks = Geübte Tage
wishes-button-timers = Pausen-Timer
wishes-button-tempo = ♪ Takt jedes Mal
wishes-button-count = ♪ Gesprochener Takt
wishes-clock = Wie soll ich Uhrzeiten zeigen? Jetzt: { $at }.
wishes-button-clock-24 = 24 Stunden
wishes-button-clock-12 = 12 Stunden
wishes-button-clock-usual = Automatisch
wishes-units-kg = Welche Einheit soll ich für Gewichte nehmen? Jetzt: Kilogramm.
wishes-units-lb = Welche Einheit soll ich für Gewichte nehmen? Jetzt: amerikanische Pfund (lb).
wishes-button-units-kg = Kilogramm
wishes-button-units-lb = Pfund (lb)
wishes-button-units-usual = Automatisch
wishes-quiet = Wann soll ich dir nicht von mir aus schreiben? Ein Warm-up, das du in diese Zeit gelegt hast, kommt trotzdem.
wishes-button-quiet = { $start }–{ $end }
wishes-button-quiet-never = Keine Ruhezeit
wishes-quiet-from = Wann soll die Ruhezeit beginnen? Schreib eine Uhrzeit, zum Beispiel { $at }.
wishes-quiet-to = Die Ruhezeit beginnt um { $start }. Wann soll sie enden?

avoid-title = Was soll ich weglassen? Tippe zum Ein- oder Ausschalten.
avoid-button-never = Ausgeblendet · { $count }
avoid-never = Übungen, die du ausgeblendet hast. Tippe auf eine, um sie zurückzuholen.
avoid-never-none = Du hast keine Übung ausgeblendet. Dafür tippst du unter der Übung auf „Nie mehr anbieten“.

language-title = Welche Sprache möchtest du?
language-button = { $name }
# Noch hat niemand, der die Sprache spricht, die Texte abgenommen.
language-button-draft = { $name } (Entwurf)

### Wann trainiert wird

session-times-days = Welche Tage? Zwei bis vier pro Woche: Muskeln wachsen an den Tagen dazwischen.
session-times-refused = So bleibt zu wenig Erholung. Lass bei zwei Einheiten zwei Tage Abstand, bei drei einen Tag. Bei vier dürfen höchstens zwei direkt aufeinander folgen.
session-times-button-day = { $day }
session-times-hour = Um wie viel Uhr soll ich dich ans Training erinnern?
session-times-saved = Erledigt. Dein Training ist jetzt { $days } um { $at }.
session-next = Nächstes Training: { $name }, { $day } { $at }.
