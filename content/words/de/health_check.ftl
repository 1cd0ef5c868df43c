# Der Gesundheitscheck: Fragen, was die Antworten bedeuten, Freigabe, Notfälle.

health-check-general = Ein paar kurze Fragen zur Gesundheit, um sichere Übungen auszuwählen. <b>Tippe alles an, was auf dich zutrifft.</b>
health-check-back = Jetzt zum Rücken. <b>Tippe alles an, was auf dich zutrifft.</b>
health-check-more = Noch ein paar Fragen zu diesen Schmerzen. <b>Tippe alles an, was auf dich zutrifft.</b>
health-check-noted = Angekreuzt: { $items }.
health-check-line = { $mark } { $item }
health-check-button-item = { $mark } { $name }
health-check-button-none = Nichts davon
health-check-button-continue = Weiter · { $count } gewählt
health-check-pain-now = Wie stark sind deine Rückenschmerzen gerade, von 0 (keine) bis 10 (am schlimmsten)?

### Seite 1

health-G1 = Ärztlich festgestellt: eine Herzerkrankung, ein nicht oder schlecht eingestellter hoher Blutdruck oder ein früherer Schlaganfall
    .button = Herz
health-G1-yes = Bitte sprich zuerst mit einem Arzt oder einer Ärztin. Bis dahin machen wir sanfte Warm-ups. Halt dabei nie die Luft an. Die Trainingseinheiten schalte ich frei, sobald dir eine Fachperson sagt, dass Sport für dich in Ordnung ist.
health-G1-yes-cleared = Herz oder Blutdruck: Beende jeden Satz mit mindestens 3 Wiederholungen in Reserve, halt Positionen nicht lange und halt nicht die Luft an.

health-G2 = Schmerzen oder Druck in der Brust, in Ruhe oder bei Bewegung
    .button = Brustschmerzen
health-G2-yes = Bitte sprich zuerst mit einem Arzt oder einer Ärztin. Wenn es gerade passiert, ruf den Notruf an. Dein Training ruht, bis dir eine Fachperson sagt, dass es in Ordnung ist.

health-G3 = In den letzten 12 Monaten ohnmächtig geworden oder durch Schwindel das Gleichgewicht verloren
    .button = Ohnmacht
health-G3-question = Ohnmacht oder Schwindel: Kennst du die Ursache, und hat eine Fachperson gesagt, dass Sport in Ordnung ist?
health-G3-unknown = Dann machen wir nur Warm-ups im Liegen und Sitzen, bis du es hast abklären lassen.
    .button = Nein, noch nicht
health-G3-unknown-cleared = Immer eine Hand an der Wand, und nicht auf einem Bein stehen.
health-G3-known = Gut. Immer eine Hand an der Wand, und nicht auf einem Bein stehen.
    .button = Ja

health-G4 = Eine dauerhafte Erkrankung oder Medikamente dagegen, deretwegen du dich vor dem Sport ärztlich beraten lassen solltest (Diabetes, Epilepsie, Osteoporose, entzündliche Arthritis, Krebsbehandlung)
    .button = Erkrankung
health-G4-question = Ist es Osteoporose oder etwas anderes?
health-G4-other = Bitte frag die Person, die dich behandelt. Bis sie Ja sagt, bleiben wir bei den zwei leichtesten Stufen jeder Übung, und du beendest jeden Satz mit mindestens 3 Wiederholungen in Reserve.
    .button = Etwas anderes
health-G4-osteoporosis = Bitte frag die Person, die dich behandelt. Bis sie Ja sagt, bleiben wir bei den zwei leichtesten Stufen jeder Übung, du beendest jeden Satz mit mindestens 3 Wiederholungen in Reserve, und Hip Hinges mit Gewicht lassen wir weg.
    .button = Osteoporose

health-G5 = Eine Operation, ein Knochenbruch oder ein Muskel(faser)riss in den letzten 12 Monaten, der dich noch einschränkt
    .button = Verletzung
health-G5-question = Übungen für diese Stelle lasse ich weg, bis eine Fachperson sie freigibt. Um welche Stelle geht es?
health-G5-hip = Übungen, die die Hüfte belasten, lasse ich weg, bis eine Fachperson sie freigibt.
    .button = Hüfte
health-G5-hamstring = Beincurls und Hip Hinges mit Gewicht lasse ich weg, bis eine Fachperson sie freigibt.
    .button = Oberschenkel hinten
health-G5-elsewhere = Dann machen wir nur leichte Warm-ups, bis eine Fachperson mehr freigibt.
    .button = Woanders

health-G6 = Du bist schwanger oder hast in den letzten 6 Monaten ein Kind geboren
    .button = Schwangerschaft
health-G6-question = Hat deine Hebamme, dein Arzt oder deine Ärztin dir Sport erlaubt?
health-G6-not_yet = Dann machen wir vorerst Warm-ups im Stehen.
    .button = Noch nicht
health-G6-not_yet-cleared = Nicht flach auf dem Rücken liegen, nicht die Luft anhalten, und jeden Satz mit mindestens 3 Wiederholungen in Reserve beenden.
health-G6-agreed = Gut. Nicht flach auf dem Rücken liegen, nicht die Luft anhalten, und jeden Satz mit mindestens 3 Wiederholungen in Reserve beenden.
    .button = Ja

### Seite 2

health-G7 = Dir wurde gesagt, dass du nur unter Aufsicht trainieren sollst
    .button = Nur mit Aufsicht
health-G7-yes = Dann trainiere bitte mit der Person, die dich betreut. Du kannst hier alles lesen, aber ich starte kein Training.

health-B0 = Rückenschmerzen in den letzten 3 Monaten
    .button = Rückenschmerzen
health-B0-yes = Danke, deine Rückenschmerzen sind notiert. Du beginnst eine Stufe leichter, und ich warte mehr gute Einheiten ab als sonst, bevor es höher geht.

health-E1 = <b>Neue</b> Taubheit oder Kribbeln zwischen den Beinen oder im Bereich von Genitalien oder After
    .button = Taubheit
health-E2 = <b>Neue</b> Probleme beim Wasserlassen oder Stuhlgang (beim Beginnen, Anhalten oder Spüren) oder <b>neue</b> Veränderungen beim sexuellen Empfinden oder der Sexualfunktion
    .button = Blase, Darm
health-E3 = <b>Neue</b> Schwäche oder fehlende Kontrolle in beiden Beinen, oder Schmerzen, die in beide Beine ziehen
    .button = Beide Beine

### Mehr zum Rücken

health-B1 = Es begann nach einem Sturz, einem Unfall oder einem harten Stoß, oder schon nach etwas Kleinem, wenn du über 65 bist, Osteoporose hast oder lange Kortison genommen hast
    .button = Sturz, Stoß
health-B2 = Du hast dabei Fieber oder Schüttelfrost oder fühlst dich krank, hattest vor Kurzem eine Infektion oder hast ein schwaches Immunsystem
    .button = Fieber
health-B3 = Du hattest schon einmal Krebs, oder du nimmst ungewollt ab
    .button = Krebs, Gewicht
health-B4 = Es wird stetig schlimmer, oder es ist nachts schlimm und keine Lage hilft
    .button = Schlimmer, nachts
health-B5 = Schmerzen, Kribbeln oder Schwäche, die in einem Bein bis unters Knie reichen
    .button = Unterm Knie
health-B5-question = Unterhalb des Knies: Ist es neu oder wird es schlimmer, oder ist ein Bein oder Fuß schwach?
health-B5-stable = Dann machen wir Warm-ups auf den leichtesten Stufen.
    .button = Nein, leicht und stabil
health-B5-changed =
    .button = Ja
health-B6 = Seit über 3 Monaten jeden Morgen länger als 30 Minuten steif, mit Bewegung wird es besser, und du bist unter 45
    .button = Morgens steif
health-B6-yes = Morgendliche Steifheit solltest du ärztlich ansprechen. Bis dahin kannst du trainieren, auf den ersten drei Stufen jeder Übung.

health-B7-3 = Bei 3 bis 4 nehmen wir heute die leichtesten Stufen.
health-B7-5 = Heute kein Training. Kurze Spaziergänge und häufige Lagewechsel sind in Ordnung, wenn sie sich gut anfühlen. Morgen frage ich wieder.

### Was die Antworten bedeuten

health-check-refer-check = Bitte lass das ärztlich oder physiotherapeutisch abklären, bevor wir trainieren. Ich kann es von hier aus nicht beurteilen.
health-check-refer-week = Bitte lass das noch diese Woche ärztlich oder physiotherapeutisch abklären, bevor wir trainieren. Ich kann es von hier aus nicht beurteilen.
health-check-refer-week-calm = Bitte lass das noch diese Woche ärztlich oder physiotherapeutisch abklären, bevor wir trainieren. Wahrscheinlich ist es nichts Ernstes (das sind die meisten Rückenschmerzen nicht), aber ich kann es von hier aus nicht beurteilen.
health-check-refer-today = Bitte lass das noch heute ärztlich oder physiotherapeutisch abklären, bevor wir trainieren. Ich kann es von hier aus nicht beurteilen.
health-check-button-go-on = Weiter
health-check-button-go-on-warmups = Weiter mit Warm-ups
health-check-button-change = Antworten ändern
health-check-button-professional = Fachperson sagt: okay

health-check-who = Gut. Wer hat gesagt, dass Sport für dich in Ordnung ist?
health-check-button-doctor = Arzt oder Ärztin
health-check-button-physiotherapist = Physiotherapie
health-check-button-midwife = Hebamme
health-check-when = Wann ungefähr? Tippe auf einen Knopf oder schreib ein Datum.
health-check-button-today = Heute
health-check-button-this_week = Diese Woche
health-check-button-earlier = Früher

health-check-mode-full = Dir stehen alle Übungen offen.
health-check-mode-back_sensitive = Dir stehen alle Übungen offen. Wegen deines Rückens geht es etwas langsamer nach oben.
health-check-mode-warmups_only = Die leichtesten Warm-ups stehen dir offen.
health-check-mode-blocked = Das Training ruht vorerst. Die Übungen kannst du trotzdem lesen.
health-check-saved = Gespeichert. Das gilt ab jetzt.
health-check-blocked = Das Training ruht vorerst. Du kannst trotzdem lesen, wie alles geht. Sobald eine Fachperson sagt, dass Sport für dich in Ordnung ist, sag es mir mit /health.
health-check-button-read = Übungen lesen
health-check-button-answers = Gesundheitsantworten

### Später

health-check-review = Deine Gesundheitsantworten ({ $day }): { $items }.
health-check-review-none = Deine Gesundheitsantworten ({ $day }): nichts angekreuzt.
health-check-anything-new = Gibt es etwas Neues?
health-check-button-nothing-new = Nichts Neues
health-check-button-again = Neu beantworten
health-check-button-erase = Antworten löschen

### Notfall

emergency-nerves = Das können Anzeichen für ein seltenes, aber dringendes Nervenproblem sein. <b>Bitte geh in die Notaufnahme oder ruf den Notruf an: jetzt, heute, nicht erst morgen.</b> Dein Training habe ich pausiert.
emergency-heart = Hör auf und setz oder leg dich hin. Wenn es gerade passiert oder du eben ohnmächtig warst, <b>ruf jetzt den Notruf an</b> oder bitte jemanden in der Nähe, das zu tun. Dein Training habe ich pausiert.
emergency-paused = Dein Training ist pausiert. Wenn du noch keine Hilfe hast, hol sie jetzt: Ruf den Notruf an oder geh in die Notaufnahme.
emergency-paused-2 = Dein Training bleibt pausiert. Warte damit nicht: Ruf den Notruf an oder lass dich in die Notaufnahme bringen.
emergency-button-answers = Was ich geantwortet habe
emergency-button-ok = Ärztlich abgeklärt: okay
emergency-button-mistake = War ein Versehen
emergency-since = Deine Antworten, zum Vorzeigen in Praxis oder Klinik ({ $day }, { $at }):
emergency-line = · { $answer }
emergency-answer-nerves = eines davon ist neu: Taubheit zwischen den Beinen, Probleme beim Wasserlassen oder Stuhlgang, Veränderungen beim sexuellen Empfinden, Schwäche oder Schmerzen in beiden Beinen
emergency-answer-heart = Brustschmerzen oder Ohnmacht
