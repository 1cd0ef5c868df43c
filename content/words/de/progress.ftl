# /plan und /progress.

plan-title = <b>Was ansteht, und warum</b>
plan-warmup = Warm-up · { $day } { $at } · deine Wunschzeit
    .anchored = Warm-up · { $day } { $at } · { $anchor }
plan-training = { $name } · { $day } { $at } · { $minutes } min, dein Trainingstag
    .moved = { $name } · { $day } { $at } · { $minutes } min, nur dieses Mal verschoben
plan-training-after = { $name } · { $day } { $at }
plan-test = Test: { $exercise } · { $day } · nach der Technikübung
plan-sessions-resting = Das Training ruht wegen deiner Gesundheitsantworten
plan-weekly = Wochenrückblick · { $day } { $at }
plan-morning = Nachfrage am Morgen · { $day } { $at } · weil du Schmerzen gemeldet hast
plan-comeback = Eine Nachricht · { $day } { $at } · weil ich nichts von dir gehört habe
plan-nothing = Es ist nichts geplant.
plan-nothing-else = Mehr schicke ich dir nie. Ruhezeit { $start }–{ $end }, Zeit von { $place }.
plan-button-long = Langes Warm-up · { $minutes } min
plan-button-times = Zeiten ändern
plan-button-pause = Pausieren
plan-button-calendar = In meinen Kalender

progress-days = <b>{ $of ->
    [one] Heute:
   *[other] Letzte { $of } Tage:
}</b> { $days ->
    [one] 1 Tag geübt
   *[other] { $days } Tage geübt
}{ $sessions ->
    [0] .
    [one] , 1 Training.
   *[other] , { $sessions } Trainings.
}
progress-row = { $row }
progress-weeks = { $days ->
    [one] In den letzten 12 Wochen: 1 Tag.
   *[other] In den letzten 12 Wochen: { $days } Tage.
}
progress-strength = Stärke der Gewohnheit: { $percent } %. Sie wächst mit jedem Tag, an dem du übst, und lässt langsam nach. Ein freier Tag macht kaum etwas aus.
progress-felt = <b>An der richtigen Stelle gespürt</b>, letzte 8 Wochen
progress-felt-row = { $exercise } · { $on_target } von { $answers }
progress-felt-else = { $row }, sonst { $place }
progress-ladders = <b>Deine Stufen</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
progress-nearest = { $sessions ->
    [one] Nächste Stufe: { $exercise }, nach noch einer guten Einheit.
   *[other] Nächste Stufe: { $exercise }, nach noch { $sessions } guten Einheiten.
}
progress-sets = <b>Arbeitssätze diese Woche</b>
progress-sets-row = { $group } · { $sets } (Ziel { $least }–{ $most })
progress-sets-counted = Ein Satz zählt für den Hauptmuskel ganz und für helfende Muskeln halb. Warm-ups zählen nicht. Das Ziel ist eine Orientierung, keine Grenze: Richte dich danach, wie du dich fühlst und erholst.
progress-button-calendar = Tage
progress-button-felt = Wo du es gespürt hast
progress-button-ladders = Stufen
progress-button-sets = Sätze pro Woche
progress-button-one = Eine Übung
progress-button-others = Andere Übungen

### Eine Übungsreihe

ladder-which = Welche Übung?
ladder-title = <b>{ $family }</b> · Stufe { $step } von { $steps }
ladder-now = Jetzt: { $exercise }, { $sets } × { $reps }.
ladder-felt = In { $on_target } von { $answers } Antworten an der richtigen Stelle gespürt, über vier Wochen.
ladder-sides = Links { $left }, rechts { $right }.
ladder-side-steps = Linke Seite: { $left }. Rechte Seite: { $right }.
ladder-gap = An der richtigen Stelle gespürte Sätze: links { $left } von { $left_sets }, rechts { $right } von { $right_sets }.
ladder-gap-narrower = Der Unterschied zwischen deinen Seiten wird kleiner.
ladder-gap-same = Der Unterschied zwischen deinen Seiten ist etwa so groß wie vorher.
ladder-gap-wider = Der Unterschied zwischen deinen Seiten wird größer, darum kommt die schwächere zuerst.
ladder-next = { $sessions ->
    [one] Danach: { $exercise }, nach noch einer guten Einheit.
   *[other] Danach: { $exercise }, nach noch etwa { $sessions } guten Einheiten.
}
ladder-first-reps = Zuerst kommen mehr Wiederholungen.
ladder-first-squeeze = Zuerst kommt längeres Anspannen.
ladder-next-after-drill = Danach: { $exercise }, sobald die Schwachstelle behoben ist.
ladder-promised = { $exercise }, ab deinem nächsten Training.
ladder-closed-top = Das ist die höchste Stufe. Ab hier steigerst du dich, indem du langsamer absenkst, länger hältst, kürzer pausierst oder Gewicht nimmst.
ladder-closed-equipment = Die nächste Stufe braucht Ausrüstung, die du nicht hast. Ändere deine Liste in /settings.
# Für Neue: Wochen mit Training, und geschaffte Stufen aller Übungsreihen.
ladder-closed-gate = Die nächste Stufe öffnet sich nach { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
} Training und { $rungs ->
    [one] einer geschafften Stufe
   *[other] { $rungs } geschafften Stufen
}. Du bist in Woche { $week } und hast bisher { $owned ->
    [0] noch keine
   *[other] { $owned }
} geschafft. Falls du früher schon trainiert hast, ändere deine Erfahrung in /settings.
ladder-closed-health = Die nächste Stufe ist wegen deiner Gesundheitsantworten gesperrt.
ladder-spot = Schwachstelle: { $answer ->
    [form] deine Technik wurde { FORM($exercise, case: "loc") } unsauber.
    [cramp] du hattest { FORM($exercise, case: "loc") } einen Krampf.
    [nowhere] du warst nicht sicher, wo du { FORM($exercise, case: "acc") } gespürt hast.
   *[other] du hast { FORM($exercise, case: "acc") } { $felt } gespürt.
} { $days ->
    [0] Heute gefunden
    [one] Vor 1 Tag gefunden
   *[other] Vor { $days } Tagen gefunden
}, { $sessions ->
    [0] als Nächstes kommt der Test.
    [one] noch 1 Einheit mit Technikübung.
   *[other] noch { $sessions } Einheiten mit Technikübung.
}
ladder-fixed = { $days ->
    [0] Behoben: { $exercise }, am selben Tag.
    [one] Behoben: { $exercise }, in einem Tag.
   *[other] Behoben: { $exercise }, in { $days } Tagen.
}

# [In meinen Kalender] unter /plan.
calendar-file = Deine Warm-ups und Trainings der nächsten vier Wochen. Öffne die Datei, um sie in deinen Kalender zu übernehmen. Sie ändert sich später nicht: Wenn sich dein Plan ändert, hol dir eine neue.
calendar-none = Für die nächsten vier Wochen ist nichts geplant, also gibt es noch nichts für deinen Kalender.
calendar-button-open = Private Adresse
calendar-button-copy = Adresse kopieren
calendar-button-revoke = Adresse abschalten
calendar-address = <b>Deine private Kalenderadresse.</b> Füge sie in deiner Kalender-App als Abo hinzu, dann folgt der Kalender deinem Plan. Wer die Adresse hat, sieht, wann du trainierst, sonst nichts. Eine frühere Adresse gilt nicht mehr.
calendar-address-line = <code>{ $address }</code>
calendar-revoked = Okay. Jetzt zeigt keine Adresse mehr deinen Plan. Termine, die deine Kalender-App schon geladen hat, können bleiben, bis du das Abo entfernst.
calendar-title = Backline
calendar-event-warmup = Warm-up
calendar-event-training = Training
