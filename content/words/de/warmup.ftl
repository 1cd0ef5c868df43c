# Das Warm-up des Tages, von der ersten Karte bis zum Ende.

### Die Karte einer Übung

# Brücke · Satz 1 von 2 · 8 Wdh. · 3 s runter, 2 s anspannen
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = Satz { $number } von { $sets }
warmup-reps = { $reps } Wdh.
warmup-sided = { $reps } Wdh. pro Seite
warmup-held = { $reps } × { $hold } s
warmup-held-sided = { $reps } × { $hold } s pro Seite
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } pro Seite
warmup-times-held = { $sets } × { $reps } × { $hold } s
warmup-times-held-sided = { $sets } × { $reps } × { $hold } s pro Seite
warmup-switch = Eine Seite, dann die andere.
warmup-switch-left = Zuerst die linke Seite.
warmup-switch-right = Zuerst die rechte Seite.
warmup-switch-each = Seite bei jeder Wiederholung wechseln.
warmup-pace = { $rest ->
    [0] {" "}· { $lower } s runter
   *[other] {" "}· { $lower } s runter, dazwischen { $rest } s Pause
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· { $lower } s runter, { $squeeze } s anspannen
   *[other] {" "}· { $lower } s runter, { $squeeze } s anspannen, dazwischen { $rest } s Pause
}
warmup-pace-held = { $rest ->
    [0] {""}
   *[other] , dazwischen { $rest } s Pause
}
warmup-setup = Position: { $line }
warmup-move = Bewegung: { $line }

warmup-first-half = Mach die ersten { $reps } nur halb: Das ist direkt nach dem Aufstehen angenehmer für den Körper.
warmup-standing = Mach es heute im Stehen.
warmup-drill = Das ist heute die Technikübung für deine Schwachstelle.

warmup-button-done = Fertig
warmup-button-easier = Leichter
warmup-button-hurts = Etwas tut weh
warmup-button-more = Mehr ⋯
warmup-button-how-to = Anleitung
warmup-button-pause = Pause
warmup-button-end = Warm-up beenden
warmup-button-go-on = Weiter

### Wo hast du es gespürt?

warmup-set-done = Satz { $number } geschafft.
warmup-set-done-rest = Satz { $number } geschafft. Kurze Pause.
warmup-felt-question = <b>Wo hast du es am meisten gespürt?</b> Es gibt keine falsche Antwort: Danach richtet sich dein nächster Tipp.

warmup-button-glutes = Po
warmup-button-outer_hip = Hüfte seitlich
warmup-button-hamstrings = Oberschenkel hinten
warmup-button-back_muscles = Rückenmuskeln
warmup-button-cramp = Ich hatte einen Krampf
warmup-button-low_back = Unterer Rücken
    .hurts = Unterer Rücken schmerzt
warmup-button-knees = Knie
warmup-button-front_thigh = Oberschenkel vorn
warmup-button-nowhere = Nicht sicher
warmup-button-elsewhere = Woanders

# Im Satz.
warmup-felt-glutes = im Po
warmup-felt-outer_hip = in der seitlichen Hüfte
warmup-felt-hamstrings = hinten in den Oberschenkeln
warmup-felt-back_muscles = in den Rückenmuskeln
warmup-felt-cramp = als Krampf
warmup-felt-low_back = im unteren Rücken
warmup-felt-knees = in den Knien
warmup-felt-front_thigh = vorn in den Oberschenkeln
warmup-felt-nowhere = nirgends so richtig
warmup-felt-elsewhere = woanders

warmup-reply-good-glutes = Genau da wollen wir hin: im Po. Noch einmal so, im gleichen Tempo.
    .last = Genau da wollen wir hin: im Po.
warmup-reply-good-outer_hip = Das zählt: Die seitliche Hüfte ist hier richtig. Noch einmal so, im gleichen Tempo.
    .last = Das zählt: Die seitliche Hüfte ist hier richtig.
warmup-reply-good-hamstrings = Hinten in den Oberschenkeln ist hier richtig. Noch einmal so, im gleichen Tempo.
    .last = Hinten in den Oberschenkeln ist hier richtig.
warmup-reply-good-back_muscles = Die Rückenmuskeln sind hier richtig. Noch einmal so, im gleichen Tempo.
    .last = Die Rückenmuskeln sind hier richtig.
warmup-reply-good-elsewhere = Auch das passt bei dieser Übung. Noch einmal so, im gleichen Tempo.
    .last = Auch das passt bei dieser Übung.
warmup-reply-cue-worked = Du hast es { $felt } gespürt: <b>Der Tipp hat geholfen</b>, ich merke ihn mir für dich.

warmup-reply-glutes = Der Po hilft hier mit, aber heute geht es uns um die Oberschenkel hinten. <b>{ $cue }</b> Nach diesem Satz frage ich wieder.
warmup-reply-outer_hip = Die seitliche Hüfte hilft mit. Wir ändern eine Sache: <b>{ $cue }</b> Nach diesem Satz frage ich wieder.
warmup-reply-hamstrings = Das ist häufig und leicht zu ändern. <b>{ $cue }</b> Nach diesem Satz frage ich wieder.
warmup-reply-back_muscles = Der Rücken hilft mit. Wir ändern eine Sache: <b>{ $cue }</b> Nach diesem Satz frage ich wieder.
warmup-reply-cramp = Hör hier auf. Schüttle das Bein 30 bis 60 s aus und streck es dann sanft. Danach: <b>{ $cue }</b>
warmup-reply-low_back = Unterer Rücken? Wir ändern eine Sache: <b>{ $cue }</b> Das entlastet ihn.
warmup-reply-knees = Knie? Wir ändern eine Sache: <b>{ $cue }</b>
warmup-reply-front_thigh = Oberschenkel vorn? Da hilft eine Änderung: <b>{ $cue }</b>
warmup-reply-nowhere = Kein Problem, das kommt mit der Übung. <b>{ $cue }</b> Langsam spürst du mehr.
warmup-reply-elsewhere = Wir ändern eine Sache: <b>{ $cue }</b> Nach diesem Satz frage ich wieder.

warmup-next-time = Notiert: { $felt }. Nächstes Mal: <b>{ $cue }</b>
warmup-next-time-cramp = Schüttle das Bein 30 bis 60 s aus und streck es dann sanft. Nächstes Mal: <b>{ $cue }</b>
warmup-cramp-again = Zwei Krämpfe sind genug: Schüttle das Bein aus und spann dann 8-mal den Po an. Nächstes Mal versuchen wir: <b>{ $cue }</b>
warmup-again = Du hast es { $felt } gespürt, daran arbeiten wir. Nächstes Mal beginnen wir damit, weil man es dabei leichter spürt: { $exercise }. Dann versuchen wir diese Übung wieder.
warmup-again-half = Du hast es { $felt } gespürt, daran arbeiten wir. Nächstes Mal beginnen wir leichter ({ $exercise }) und machen es dann wieder ganz.

warmup-easier = Gute Entscheidung: Leichte Wiederholungen, die du spürst, sind mehr wert als schwere. Jetzt: { $exercise }. Nächstes Mal wieder normal.

### Anleitung und Pause

warmup-paused = Pausiert. Es wartet auf dich: { $exercise }, Satz { $number } von { $sets }.

### Das Ende

warmup-finished = { $minutes ->
    [0] <b>Warm-up geschafft.</b> { $praise }
    [one] <b>Warm-up geschafft: 1 Minute.</b> { $praise }
   *[other] <b>Warm-up geschafft: { $minutes } Minuten.</b> { $praise }
}
warmup-told = <b>Notiert: selbstständig gemacht.</b> So sieht eine Gewohnheit aus.
warmup-ended = <b>Gespeichert:</b> { $counts }. Das zählt.
warmup-ended-empty = Okay, das war's fürs Erste. Nichts ist verloren.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = Du hast { FORM($exercise, case: "acc") } { $felt } gespürt.
warmup-praise-cue = Nach einer Änderung hast du es { $felt } gespürt: { $cue }
warmup-praise-return = <b>Du bist zurückgekommen. Genau so entsteht eine Gewohnheit.</b>
warmup-praise-long-away = <b>Du bist zurückgekommen. Das ist die schwerste Wiederholung.</b>
warmup-practised = Geübt: { $days } von { $window ->
    [one] 1 Tag
   *[other] den letzten { $window } Tagen
}.
warmup-next = Als Nächstes: { $day } { $at }.
warmup-next-after = Als Nächstes: { $day } { $at }, { $anchor }.
warmup-button-less-text = Keine Fakten mehr
warmup-cards-off = Okay, keine Fakten mehr.
warmup-undo-late = Das ist mehr als zehn Minuten her, das kann ich nicht mehr rückgängig machen.
warmup-open-again = Das Warm-up von heute ist wieder offen.

warmup-late-plan = Und an vollen Tagen? „Wenn es spät wird, mache ich einen Satz Brücken.“
warmup-button-late-one-set = Das ist mein Plan
warmup-button-late-another = Ein anderer Plan
warmup-button-late-skip = Auslassen
warmup-late-plan-typed = Schreib ihn: „Wenn es spät wird, mache ich …“
warmup-late-plan-too-long = Etwas kürzer, bitte: höchstens { $characters } Zeichen.
warmup-late-plan-kept = Als dein Plan für volle Tage gespeichert.

### Wenn keins beginnen kann

warmup-done-already = Das Warm-up von heute hast du schon gemacht, um { $at }. Du kannst gern noch eins machen.
    .resting = Das Warm-up von heute hast du schon gemacht, um { $at }.
warmup-done-today = Das Warm-up von heute hast du schon gemacht. Du kannst gern noch eins machen.
    .resting = Das Warm-up von heute hast du schon gemacht.
warmup-button-again = Noch eine Runde
warmup-closed = Dieses Warm-up ist vorbei. Was du gemacht hast, ist gespeichert.
warmup-nothing-left = Heute kein Warm-up: Was wehtut, braucht erst Ruhe. Kurze Spaziergänge und häufige Lagewechsel sind in Ordnung, wenn sie sich gut anfühlen.
warmup-opens-again = Ein Warm-up ist wieder möglich: { $day } um { $at }.
warmup-button-health = Gesundheitsantworten
warmup-no-answers = Ohne deine Gesundheitsantworten kann ich keine Übungen sicher auswählen. Du kannst trotzdem lesen, wie sie gehen.
warmup-button-answer = Fragen beantworten
warmup-button-read = Übungen lesen
warmup-resting = Das ruht, bis eine Fachperson sagt, dass es in Ordnung ist: { $families }.
