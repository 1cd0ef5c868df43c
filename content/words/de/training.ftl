# Ein Training: seine Karten, Pausen und Fragen, und was hinter den Punkten liegt.

training-day-A = Brücken-Tag
training-day-A_light = Leichter Brücken-Tag
training-day-B = Hinge-Tag
training-day-C = Einbein-Tag
training-day-C-beginner = Anspannungs-Tag

### Vor dem ersten Satz

training-none-locked = Dein Training ist pausiert. Wenn du noch keine Hilfe hast, hol sie jetzt.
training-none-health = Das Training ruht wegen deiner Gesundheitsantworten.
training-none-warm_ups_only = Vorerst nur Warm-ups. Das Training schalte ich frei, sobald dir eine Fachperson sagt, dass Sport für dich in Ordnung ist.
training-none-sore_back = Heute kein Training. Kurze Spaziergänge und häufige Lagewechsel sind in Ordnung, wenn sie sich gut anfühlen.
training-none-ill = Erst ausruhen. Komm wieder, wenn Fieber und Beschwerden in der Brust seit { $hours } Stunden weg sind.
training-none-morning = Nach so einem Morgen heute kein Training. Morgen um { $at } frage ich wieder.
training-none-stopped = Für heute reicht es. Ruh dich aus, morgen sehen wir weiter.
training-none-nothing = Heute kein Training: Was wehtut, braucht erst Ruhe.
training-done-already = Das Training von heute hast du schon gemacht. An Ruhetagen wirst du stärker.
training-done-elsewhere = Heute zählt: Du trainierst woanders. An Ruhetagen wirst du stärker.
training-button-again = Trotzdem noch eins
training-back-now = Bevor es losgeht: <b>Wie geht es deinem unteren Rücken gerade, 0 bis 10?</b> 0 heißt keine Schmerzen.
training-place = Wo trainierst du heute?
training-button-home = Zu Hause
training-button-gym = Im Studio
training-button-elsewhere = Woanders
training-closed = Dieses Training ist vorbei. Was du gemacht hast, ist gespeichert.
training-button-start = Training starten
training-warmed = Warm-up geschafft. Jetzt das Training: zuerst ein leichter Satz.
training-short-first = Heute etwa { $minutes } Minuten: Deine ersten { $sessions } Trainings sind mit Absicht kurz.
training-short = Heute etwa { $minutes } Minuten, nicht { $asked }: Mehr Sätze würden diese Woche wenig bringen.
training-lighter-week = Eine leichtere Woche: dieselben Übungen, etwa halb so viele Sätze. In dieser Zeit erholt sich dein Körper.

### Die Karte

# Hip Thrust · Satz 1 von 3 · 10 Wdh. · 3 s runter, 2 s anspannen
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = leichter Satz
    .title = Leichter Satz
training-test-set = Testsatz
    .title = Testsatz
# Once, before the first set of two exercises that alternate.
training-turns = Satz für Satz im Wechsel: diese Übung und { FORM($other, case: "nom") }.
training-set-title = Satz { $number } von { $sets }
# Above a line about one side of a one-sided exercise.
training-side-left = <b>Linke Seite.</b> { $line }
training-side-right = <b>Rechte Seite.</b> { $line }
training-leave = { $rir ->
    [0] Mach weiter bis zur letzten guten Wiederholung.
    [1] Hör auf, wenn noch eine gute Wiederholung gehen würde.
   *[other] Hör auf, wenn noch { $rir } gute Wdh. gehen.
}
training-leave-load = { $leave } { $load }
training-half-range = Nur den halben Weg.
training-half-effort = Nimm halbe Kraft.
training-half-way = { $exercise }, nur halber Weg
    .dat = { FORM($exercise, case: "dat") }, nur halber Weg
training-half-held = { $exercise }, mit halber Kraft
    .dat = { FORM($exercise, case: "dat") }, mit halber Kraft
training-promised-test = Hier ist der versprochene Test: Spann an wie bei der Technikübung.
training-drill = Technik: langsam, mit Anspannung.
training-button-fewer = Weniger Wdh.
training-button-harder = Wieder normal
training-button-end = Training beenden

training-count = Wie viele gute Wiederholungen?
training-count-left = Wie viele gute Wiederholungen <b>links</b>?
training-count-right = Und <b>rechts</b>?
training-button-or-fewer = { $number } oder weniger
training-button-more-reps = Mehr

training-easier = Gute Entscheidung: Leichte Wiederholungen, die du spürst, lehren mehr als schwere, die du nicht spürst.
training-easier-now = Mach den Rest so: { $easier }. Nächstes Mal beginnen wir wieder mit { FORM($exercise, case: "dat") }.
training-easier-half = Mach den Rest leichter ({ $exercise }): halb so weit oder halb so fest. Nächstes Mal wieder normal.

### Pause

training-rest = Nächster Satz in { $seconds } s. Ich melde mich.
training-set-done-rest = <b>{ $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
} geschafft.</b> { $seconds } s Pause. Ich melde mich.
training-button-skip-rest = Pause überspringen
training-button-more-rest = +{ $seconds } s

### Ein Schritt zurück, und sein Test

training-step-back = Jetzt langsam: <b>{ $exercise }</b>.
training-step-back-test = <b>Dann ein Satz als Test: { $exercise }.</b> Du bleibst dabei, außer der Test läuft schlecht.
training-button-do-that = So machen wir's
training-button-finish-easier = Leicht zu Ende machen

### Hinter den Punkten

training-button-swap = Tauschen
training-button-sides = Links anders als rechts
training-button-weight = Gewicht
training-button-band = Bandstärke
training-swap = Was passt dir heute besser? Die Zahl der Sätze bleibt gleich.
training-swap-none = Mit der Ausrüstung, die du heute hier hast, passt sonst nichts.
training-swapped = Okay, heute: { $exercise }. Dein Fortschritt bleibt davon unberührt.
training-instead = Für { FORM($exercise, case: "acc") } fehlt hier die Ausrüstung, darum heute diese Übung. Dein Fortschritt bleibt davon unberührt.
training-button-gone = Geht heute hier nicht
training-button-never = Nie mehr anbieten
training-paused = Pausiert. Es wartet auf dich: { $exercise }, Satz { $number }.

training-weight-question = Welches Gewicht nimmst du ({ $exercise })? Tippe darauf oder schreib es: { $example }.
training-band-question = Welches Band nimmst du ({ $exercise })?
training-weight-open = Wähl ein Gewicht, das { $rir } Wdh. in Reserve lässt. Eintragen: ⋯.
training-band-open = Band eintragen: ⋯.
training-load = Letztes Mal: { $load }.
training-load-changed = Heute { $load } (letztes Mal { $before }).
training-load-kg = { $amount } kg
training-load-lb = { $amount } lb
training-band-yellow = gelbes Band
training-band-red = rotes Band
training-band-green = grünes Band
training-band-blue = blaues Band
training-band-black = schwarzes Band
training-band-light = leichtes Band
training-band-medium = mittleres Band
training-band-strong = starkes Band
training-band-extra_strong = sehr starkes Band
training-band-none = kein Band

### Wieder da

training-return = Du warst hier: { $exercise }, Satz { $number } von { $sets }. Alles davor ist gespeichert.
training-return-questions = { $exercise }: Deine Sätze sind fertig. Es fehlt noch eine Frage. Alles ist gespeichert.
training-button-end-here = Hier beenden
training-button-start-over = Heute neu anfangen

### Das Ende

training-finished = { $sets ->
    [one] <b>{ $day } geschafft: { $minutes } min, 1 Satz.</b>
   *[other] <b>{ $day } geschafft: { $minutes } min, { $sets } Sätze.</b>
}
training-ended = { $sets ->
    [one] Gespeichert: 1 Satz. Er zählt.
   *[other] Gespeichert: { $sets } Sätze. Sie zählen.
}
training-ended-empty = Okay, das war's für heute. Nichts ist verloren.
training-praise-change = { $exercise }: eine kleine Änderung, und du hast es { $felt } gespürt. Gut gemacht.
training-next = { $name }: { $day } { $at }.
training-button-undo-set = Letzten Satz rückgängig

### Etwas tut weh im Training

training-amber-day = Heute kein Abschluss-Satz, und nach dieser Einheit keine höhere Stufe.
training-stop-exercise = <b>Hier hören wir mit { FORM($exercise, case: "dat") } auf.</b> Danke, dass du es sagst. Diese und ähnliche Übungen machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. In { $minutes } Minuten frage ich wieder: Bei { $most } oder weniger kannst du heute noch leichte Sätze machen: { $easy }.
training-stop-rest = <b>Hören wir für heute auf.</b> Danke, dass du es sagst. Diese Übung ({ $exercise }) und ähnliche machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück.
training-stop-session = <b>Wir beenden das Training hier.</b> Danke, dass du es sagst. Diese Übung ({ $exercise }) und ähnliche machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. Beweg dich für den Rest des Tages sanft, wenn sich das gut anfühlt. Morgen um { $at } frage ich nach.
training-stop-shooting = <b>Wir beenden das Training hier.</b> Danke, dass du es sagst. Diese Übung ({ $exercise }) und ähnliche machen wir { $hours } Stunden lang nicht, bis { $day } { $until }; dann kommen sie { $steps ->
    [one] eine Stufe
   *[other] { $steps } Stufen
} leichter zurück. Vor dem nächsten Training wiederhole ich den Gesundheitscheck.
training-stop-professional = <b>Wir beenden das Training hier.</b> Bitte lass das ärztlich oder physiotherapeutisch abklären, bevor du mit dieser ({ $exercise }) und ähnlichen Übungen weitermachst. Ich kann von hier aus nicht sagen, was es ist, eine Fachperson schon.
