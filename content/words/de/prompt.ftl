# Die Erinnerungen und was auf sie folgt.

prompt-title = <b>Warm-up · { $minutes } min</b>
prompt-title-plain = <b>Warm-up</b>
prompt-what = Heute: { $exercises }.
prompt-what-after = Heute, { $anchor }: { $exercises }.
prompt-drill = { $answer ->
    [form] Technikübung, Tag { $day }: <b>{ $exercise }</b>, weil deine Technik { FORM($spot, case: "loc") } unsauber wurde.
    [cramp] Technikübung, Tag { $day }: <b>{ $exercise }</b>, weil du { FORM($spot, case: "loc") } einen Krampf hattest.
    [nowhere] Technikübung, Tag { $day }: <b>{ $exercise }</b>, weil du nicht sicher warst, wo du { FORM($spot, case: "acc") } gespürt hast.
   *[other] Technikübung, Tag { $day }: <b>{ $exercise }</b>, weil du { FORM($spot, case: "acc") } { $felt } gespürt hast.
}
prompt-drill-test = Neuer Test ({ $spot }): { $on }.
prompt-warm-up = Aufwärmen
prompt-missed = { $minutes ->
    [one] Heute genügt eine Minute.
   *[other] Heute genügen { $minutes } Minuten.
}{ $days ->
    [0] {""}
   *[other] {" "}Du hast an { $days } deiner letzten { $window } Tage geübt.
}
prompt-smallest = Nur ein Satz: { $exercise }. Das zählt.
prompt-smallest-2 = Ein Satz genügt mir heute: { $exercise }.
prompt-smallest-3 = Ein einziger Satz, wenn du magst: { $exercise }. Klein anfangen ist auch anfangen.
prompt-hour = Passt { $at } noch für dich? Vielleicht passt eine andere Uhrzeit besser in deinen Tag.
prompt-small = { $minutes ->
    [one] Wieder anfangen kann leicht sein: nur eine Minute.
   *[other] Wieder anfangen kann leicht sein: nur { $minutes } Minuten.
}
prompt-check-first = Bevor es weitergeht, noch einmal ein paar Fragen zur Gesundheit. Sie dauern eine Minute und entscheiden, was jetzt zu dir passt.
prompt-quiet = Ich bin jetzt still, bis du tippst oder schreibst.
prompts-on-again = Die Erinnerungen sind wieder an.
prompt-outage = Ich war ausgefallen: { $first } { $since } bis { $last } { $until }. Mein Fehler, nicht deiner: Diese Tage gelten nicht als verpasst.
prompt-ill-again = Wie geht es dir? Wenn Fieber und Beschwerden in der Brust seit { $hours } Stunden weg sind, kannst du klein anfangen.

prompt-session = <b>{ $name } · { $minutes } min</b>
prompt-session-what = Heute: { $exercises }.
prompt-session-warm-up = Aufwärmen
prompt-session-exercise = { $exercise } × { $sets }
prompt-session-needs = Du brauchst: { $things }.
prompt-session-test = Heute testen wir neu: <b>{ $exercise }</b>, gleich zuerst, solange du frisch bist.
prompt-session-drill = Heute dabei: <b>{ $easier }</b>, deine Technikübung für { FORM($exercise, case: "acc") }.
prompt-session-lighter = Das ist eine leichtere Woche: etwa halb so viele Sätze, und keine höhere Stufe.
prompt-session-first = Deine ersten { $sessions } Trainings sind mit Absicht kurz.

prompt-button-move = Auf morgen verschieben
prompt-button-short = Kurz: { $minutes } min
prompt-button-full = Ganz: { $minutes } min
prompt-button-one-set = Ein Satz, { $minutes } min
prompt-button-one-set-now = Ein Satz
prompt-button-later = Später
prompt-button-done = Schon gemacht
prompt-button-not-today = Heute nicht
prompt-button-ill = Krank, Schmerzen
prompt-button-why = Warum das?
prompt-button-hour = Uhrzeit ändern
prompt-button-pause = Eine Weile pausieren
prompt-button-meanwhile = Ich habe doch geübt
prompt-button-not-yet = Noch nicht gesund

### Später

prompt-later = Wann soll ich dich erinnern? Morgen bleibt es bei { $at }.
    .once = Wann soll ich dich erinnern? Nur die Erinnerung von heute verschiebt sich.
prompt-later-session = Wann soll ich dich erinnern? Nur dieses Training verschiebt sich, deine Tage bleiben.
prompt-moved = Okay, { $day } { $at }. <i>Nur dieses Mal.</i>
prompt-button-in-quarter = In 15 min
prompt-button-in-hour = In 1 Stunde
prompt-button-in-evening = Heute Abend
prompt-snoozed = Okay, { $at }. <i>Nur dieses Mal.</i>
prompt-late-plan = Und wenn es spät wird: { $plan }
prompt-late-one-set = ein Satz Brücken.
prompt-button-start-now = Doch jetzt starten
prompt-no-later = Heute erinnere ich dich nicht noch einmal. Ein Satz zählt, und morgen auch.

### Heute nicht

prompt-skipped = Okay, heute sage ich nichts mehr dazu.
prompt-button-no-time = Keine Zeit
prompt-button-elsewhere = Ich trainiere woanders
prompt-elsewhere = Okay, heute zählt als Training. Du verpasst nichts, und deine nächste Einheit bleibt, wie sie war.
prompt-elsewhere-again = Heute zählt schon als Training.
prompt-elsewhere-warm-up = Vor dem Krafttraining: ein langes Warm-up?
prompt-button-tired = Müde

### Krank oder mit Schmerzen

prompt-ill = Das tut mir leid. Was ist es? Solange du dich erholst, halte ich die Erinnerungen an; dein Fortschritt bleibt dir erhalten.
prompt-button-fever = Fieber, Husten
prompt-button-worn-out = Erschöpft
prompt-button-hurts = Etwas tut weh
prompt-fever = Ruh dich aus. Fang wieder an, wenn Fieber und Beschwerden in der Brust seit { $hours } Stunden weg sind. Dein erstes Training wird mit Absicht etwas leichter. Wann soll ich nachfragen?
prompt-button-ask-tomorrow = Morgen { $at }
prompt-button-ask-three-days = In 3 Tagen
prompt-button-ask-never = Ich melde mich
prompt-held = Gute Besserung. Ich frage { $day } um { $at } nach und schreibe dir vorher nicht.
prompt-held-open = Gute Besserung. Ich schreibe dir erst, wenn du dich meldest.
prompt-button-resume = Es geht mir besser
prompt-worn-out = Dann nimm dir heute frei. Morgen um { $at } beginnen wir mit der kurzen Version.

### Warum das, und inzwischen geübt

prompt-why = Du hast { $at } gewählt.
prompt-why-after = Du hast { $at } gewählt, { $anchor }.
prompt-why-these = Brücke und Hip Hinge sind die zwei Bewegungen, auf denen alles andere aufbaut. In /settings kannst du das ändern.
prompt-why-session = Du hast dein Training gewählt: { $days } um { $at }.
prompt-why-turns = Die Trainingstage wechseln sich ab, damit jede Bewegung einmal zuerst kommt, solange du frisch bist. Heute ist { $name }. In /settings kannst du das ändern.
prompt-meanwhile = An welchen Tagen hast du geübt?
prompt-meanwhile-none = Es gibt keinen Tag nachzutragen. Das Warm-up von heute ist noch offen.
prompt-meanwhile-kept = { $days ->
    [0] Kein Tag nachgetragen.
    [one] Ein Tag nachgetragen.
   *[other] { $days } Tage nachgetragen.
}
prompt-button-day = { $day }
