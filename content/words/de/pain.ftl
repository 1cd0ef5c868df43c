# Etwas tut weh: Zahl, Stelle, Art, und was daraus folgt.

pain-nothing = Gut. Weiter geht's.
pain-no-consent = Bei Schmerzen kann ich nur helfen, wenn du zustimmst, dass ich Gesundheitsantworten speichere.
pain-no-consent-urgent = Bei Brustschmerzen, Ohnmacht, neuer Taubheit zwischen den Beinen, Problemen mit Blase oder Darm oder Schwäche in beiden Beinen: <b>Ruf jetzt den Notruf an.</b>

pain-thanks = Danke, dass du es sagst. Geh zuerst aus der Position heraus.
pain-number = <b>Wie stark ist der Schmerz gerade, 0 bis 10?</b> 0 ist keiner, 10 der schlimmste, den du dir vorstellen kannst.
pain-where = Wo tut es weh?
pain-kind = Wie fühlt es sich an?

pain-button-hurts = Etwas tut weh
pain-button-heart = Brustschmerz, Ohnmacht
pain-button-mistake = War ein Versehen
pain-button-low_back = Unterer Rücken
pain-button-hip = Hüfte
pain-button-knee = Knie
pain-button-hamstring = Oberschenkel hinten
pain-button-neck = Nacken
pain-button-other = Woanders
pain-button-muscle_work = Muskel arbeitet
pain-button-ache = Dumpf
pain-button-sharp = Stechend
pain-button-shooting_down_leg = Schießt ins Bein
pain-button-numb_or_tingling = Taub oder kribbelnd
pain-button-giving_way = Gelenk gibt nach

pain-place-low_back = unterer Rücken
    .nom = dein unterer Rücken
    .loc = im unteren Rücken
pain-place-hip = Hüfte
    .nom = deine Hüfte
    .loc = in der Hüfte
pain-place-knee = Knie
    .nom = dein Knie
    .loc = im Knie
pain-place-hamstring = Oberschenkel hinten
    .nom = dein hinterer Oberschenkel
    .loc = hinten im Oberschenkel
pain-place-neck = Nacken
    .nom = dein Nacken
    .loc = im Nacken
pain-place-other = schmerzende Stelle
    .nom = deine schmerzende Stelle
    .loc = an der schmerzenden Stelle
pain-kind-muscle_work = Muskel arbeitet
pain-kind-ache = dumpf
pain-kind-sharp = stechend
pain-kind-shooting_down_leg = schießt ins Bein
pain-kind-numb_or_tingling = taub oder kribbelnd
pain-kind-giving_way = gibt nach

### Unwohlsein, Gedanken an Selbstverletzung

unwell = <b>Lass uns für heute aufhören.</b> Setz oder leg dich jetzt hin und bleib so, bis es vorbei ist.
unwell-call = <b>Ruf den Notruf an</b>, wenn du ohnmächtig wirst, schlecht Luft bekommst, Brustschmerzen oder Probleme beim Sprechen hast oder wenn dein Gesicht, ein Arm oder ein Bein schwach oder taub wird. Wenn es nicht bald vorbeigeht oder wiederkommt, lass es bitte ärztlich abklären.
unwell-early = Setz oder leg dich hin, bis es vorbei ist. <b>Ruf den Notruf an</b>, wenn du ohnmächtig wirst, schlecht Luft bekommst oder Brustschmerzen hast. Wir machen weiter, sobald es dir gut geht.
unwell-better = Gut. Lass es für den Rest des Tages ruhig angehen, morgen sehen wir weiter.
unwell-button-better = Es geht mir besser

support = Ich bin wirklich froh, dass du mir das sagst. Ich bin nur ein Trainings-Bot, und dafür braucht es einen Menschen. <b>Wenn du dir etwas antun könntest, ruf jetzt den Notruf an</b>, oder geh zu jemandem in deiner Nähe und bleib dort. Auf findahelpline.com findest du kostenlose, vertrauliche Hilfetelefone in deinem Land.
support-still = Ich bin noch da, und das Training kann warten. Bitte hol dir jetzt einen Menschen dazu: <b>den Notruf</b>, jemanden in deiner Nähe oder ein Hilfetelefon von findahelpline.com.
support-safe = Da bin ich froh. Wenn es wieder schwer wird, ruf bitte jemanden an. Ich bin da, wann immer du trainieren möchtest.
support-button-safe = Bin gerade in Sicherheit

### Ist ein Notfallzeichen neu?

pain-signs = Noch eine Frage, zur Sicherheit. <b>Ist etwas davon neu?</b>
pain-sign-1 = · Taubheit zwischen den Beinen oder im Bereich von Genitalien oder After
pain-sign-2 = · Probleme beim Wasserlassen oder Stuhlgang oder Veränderungen beim sexuellen Empfinden
pain-sign-3 = · Schwäche in beiden Beinen oder Schmerzen, die in beide Beine ziehen
pain-sign-4 = · Brustschmerzen oder Ohnmacht
pain-button-none-of-these = Nichts davon
pain-button-sign-nerves = Ja: Beine, Blase…
pain-button-sign-heart = Ja: Brust, Ohnmacht

### Was folgt

pain-noted = Notiert: { $place }, { $number }, { $kind }.
    .so-far = Notiert: { $place }, { $number }.
pain-green = Damit kannst du trainieren. Wenn es auf 3 steigt, sag mir noch einmal Bescheid.
pain-green-cue = Damit kannst du trainieren. <b>{ $cue }</b> Wenn es auf 3 steigt, tippe auf denselben Knopf.
pain-amber = Für heute reicht es mit { FORM($exercise, case: "dat") }. Mach den Rest so: <b>{ $easier }</b>, klein und langsam.
pain-amber-half = Für heute reicht es mit { FORM($exercise, case: "dat") } in voller Bewegung. Geh beim Rest nur den halben Weg: klein und langsam.
pain-amber-done = Das war der letzte Satz für heute: { $exercise }.
pain-amber-day = Heute lieber sachte.
pain-amber-twice = Das war das zweite Mal, dass der Schmerz bei 3 bis 5 lag. Nächstes Mal beginnen wir eine Stufe tiefer und testen von dort aus neu.
pain-rising = Deine Schmerzwerte sind in { $weeks } Wochen von { $before } auf { $after } gestiegen. Bitte lass das ärztlich oder physiotherapeutisch abklären.
pain-tomorrow = Morgen um { $at } frage ich nach.
pain-button-end-exercise = Übung beenden
pain-button-worse = Es wurde schlimmer
pain-button-ok = Okay
pain-button-professional = Fachperson sagt: okay

pain-stop-exercise = <b>Hier hören wir mit { FORM($exercise, case: "dat") } auf.</b> Danke, dass du es sagst. Diese und ähnliche Übungen machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. In { $minutes } Minuten frage ich wieder: Bei { $most } oder weniger kannst du noch etwas Leichtes machen: { $easy }.
pain-stop-rest = <b>Hören wir für heute auf.</b> Danke, dass du es sagst. Diese Übung ({ $exercise }) und ähnliche machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. Morgen um { $at } frage ich nach.
pain-stop-session = <b>Wir beenden das Warm-up hier.</b> Danke, dass du es sagst. Diese Übung ({ $exercise }) und ähnliche machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. Beweg dich für den Rest des Tages sanft, wenn sich das gut anfühlt. Morgen um { $at } frage ich nach.
pain-stop-shooting = <b>Wir beenden das Warm-up hier.</b> Danke, dass du es sagst. Diese Übung ({ $exercise }) und ähnliche machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. Vor dem nächsten Warm-up wiederhole ich den Gesundheitscheck. Das dauert eine Minute.
pain-stop-professional = <b>Wir beenden das Warm-up hier.</b> Bitte lass das ärztlich oder physiotherapeutisch abklären, bevor du mit dieser ({ $exercise }) und ähnlichen Übungen weitermachst. Ich kann von hier aus nicht sagen, was es ist, eine Fachperson schon.
pain-stop-day = <b>Dann heute kein Warm-up.</b> Danke, dass du es sagst. Beweg dich für den Rest des Tages sanft, wenn sich das gut anfühlt.
pain-stop-day-professional = <b>Dann heute kein Warm-up.</b> Bitte lass das ärztlich oder physiotherapeutisch abklären, bevor du weitermachst. Ich kann von hier aus nicht sagen, was es ist, eine Fachperson schon.

### Zehn Minuten später

pain-waiting = Ruh dich bis { $at } aus. Dann frage ich wieder.
pain-settling = Wie fühlt es sich jetzt { FORM($place, case: "loc") } an?
pain-button-three-or-more = 3 oder mehr
pain-button-worse-or-new = Schlimmer oder neu
pain-settled = Gut. Möchtest du noch ein paar leichte Sätze ({ $exercise }), oder reicht es für heute?
pain-button-easy = Ein paar leichte Sätze
pain-button-enough = Für heute genug
pain-enough = Dann war es das für heute. Was du gemacht hast, zählt.
pain-enough-tomorrow = Dann war es das für heute. Morgen um { $at } frage ich nach.
