# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = Eine Seite für die Arzt- oder Physiotherapiepraxis. Hier siehst nur du sie: Du entscheidest, wer sie bekommt.
report-caption = Eine Seite für deine Arzt- oder Physiotherapiepraxis. Bitte sieh sie dir an, bevor du sie weitergibst.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = Trainingsbericht, { $since } bis { $until } { $year }
report-about = Über diese Seite
report-not-medical = Hier steht, was in Backline, einem Trainingsbot, angetippt wurde. Das ist kein medizinisches Dokument und enthält keine Diagnose.

report-done = Was gemacht wurde
report-days = An { $days } von { $of } Tagen geübt, { $sessions ->
    [one] 1 Trainingseinheit
   *[other] { $sessions } Trainingseinheiten
}
report-exercise = { $exercise }: { $sets ->
    [one] 1 Satz
   *[other] { $sets } Sätze
}, zuletzt { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
}
report-exercise-felt = { $line }, an der richtigen Stelle gespürt: { $on_target } von { $answers }

report-pain = Gemeldete Schmerzen, 0 (keine) bis 10 (stärkste)
report-pain-none = Keine
report-pain-place = { $place }: { $times }-mal, höchstens { $most }, zuletzt { $number } ({ $day })
report-mornings = Am Morgen danach: { $same }-mal besser oder gleich, { $worse }-mal schlechter

report-stopped = Was abgebrochen wurde, und warum
report-stopped-none = Nichts
report-stop = { $day }: { $details }
report-ended = { $day }: { $details }; die Übung wurde für diesen Tag beendet oder leichter gemacht
report-number = { $number } von { $worst }
report-during = bei der Übung { $exercise }
report-unwell = { $day }: Unwohlsein, an diesem Tag nicht weiter geübt

report-rules = Was jetzt gilt
report-locked = Alles ist gesperrt: Ein Anzeichen für einen Notfall wurde gemeldet
report-mode-full = Gesundheitscheck: keine Einschränkung
report-mode-back_sensitive = Gesundheitscheck: vor jeder höheren Stufe mehr gute Einheiten als üblich
report-mode-warmups_only = Gesundheitscheck: nur leichte Warm-ups
report-mode-blocked = Gesundheitscheck: Das Training ruht
report-mode-none = Es sind keine Gesundheitsantworten gespeichert
report-max-step = Nur { $steps ->
    [one] die leichteste Stufe
   *[other] die { $steps } leichtesten Stufen
} jeder Übung
report-min-rir = Jeder Satz endet mit mindestens { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
} in Reserve
report-resting = { $family }: ruht bis { $day }
report-resting-cleared = Ruht, bis eine Fachperson zustimmt: { $families }
report-held = { $exercise } und die schwereren Varianten: pausiert, auf Wunsch einer Fachperson oder eines Coachs
report-after-stop = Nach einem Abbruch wegen Schmerzen ruhen die Übung und ähnliche { $hours } Stunden und kommen { $steps ->
    [one] 1 Stufe
   *[other] { $steps } Stufen
} leichter zurück

report-ladders = Stand der Übungen
report-ladder = { $family }: { $exercise }, { $step }

report-health = Gesundheitsantworten ({ $day })
report-health-none = Nichts angekreuzt
report-cleared = Freigabe für das Training durch: { $who }

report-chart = Schmerzen nach Ort und Datum
report-key-stop = etwas wurde abgebrochen
report-key-pain = weitergemacht, oder leichter gemacht

report-languages = In welcher Sprache soll die Seite sein?
report-button-pdf = Als PDF
report-button-language = Andere Sprache
report-button-period-28 = 4 Wochen
report-button-period-14 = 2 Wochen
report-button-period-91 = 3 Monate
report-button-with = Mit Gesundheitsangaben
report-button-without = Ohne Gesundheitsangaben
report-button-page = Bericht auf einer Seite
report-for-them = /report fasst dafür auf einer Seite zusammen, was war.
