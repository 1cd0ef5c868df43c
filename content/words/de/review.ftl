# Der Rückblick am Sonntag: die Zeilen zum Bild, was darauf folgt, und seine Uhrzeit.

review-title = { $sessions ->
    [0] { $days ->
        [0] <b>Eine ruhige Woche.</b>
        [one] <b>Deine Woche: 1 Tag geübt.</b>
       *[other] <b>Deine Woche: { $days } Tage geübt.</b>
    }
    [one] { $days ->
        [one] <b>Deine Woche: 1 Tag geübt, 1 Training.</b>
       *[other] <b>Deine Woche: { $days } Tage geübt, 1 Training.</b>
    }
   *[other] <b>Deine Woche: { $days } Tage geübt, { $sessions } Trainings.</b>
}
review-title-plain = <b>Deine Woche</b>
review-thin = { $days ->
    [0] Dein Plan wartet auf dich.
   *[other] Auch kleine Wochen halten die Gewohnheit am Leben.
} Möchtest du nächste Woche weniger?

review-good-fixed = { $days ->
    [0] Du spürst { FORM($exercise, case: "acc") } wieder an der richtigen Stelle: Schwachstelle am selben Tag behoben.
    [one] Du spürst { FORM($exercise, case: "acc") } wieder an der richtigen Stelle: Schwachstelle in einem Tag behoben.
   *[other] Du spürst { FORM($exercise, case: "acc") } wieder an der richtigen Stelle: Schwachstelle in { $days } Tagen behoben.
}
review-good-climbed = Du bist eine Stufe höher: { $exercise }.
review-good-clearer = Du hast { FORM($exercise, case: "acc") } öfter an der richtigen Stelle gespürt: letzte Woche in { $before } von { $of_before } Sätzen, diese Woche in { $now } von { $of_now }.
review-good-back = Du bist nach { $days } freien Tagen zurückgekommen. Genau so entsteht eine Gewohnheit.
review-good-sessions = { $sessions ->
    [one] Du hast dein geplantes Training gemacht.
   *[other] Du hast alle { $sessions } geplanten Trainings gemacht.
}
review-good-steady = { $days } von 7 Tagen: Du hast deinen Rhythmus gefunden.

review-next-settle = Nächste Woche bleibt alles gleich: Etwas hat mit Stärke 3 oder mehr wehgetan, und jeder Körper erholt sich in seinem Tempo.
review-next-begin = Nächste Woche kann klein beginnen: ein Warm-up, zu deiner gewohnten Zeit.
review-next-drill = { $sessions ->
    [one] Nächste Woche: noch eine Technikübung für { FORM($exercise, case: "acc") }, dann ein Test.
   *[other] Nächste Woche: noch { $sessions } Technikübungen für { FORM($exercise, case: "acc") }, dann ein Test.
}
review-next-test = Nächste Woche testen wir zuerst, solange du frisch bist: { $exercise }.
review-next-cue = { $answer ->
    [cramp] Du hattest { FORM($exercise, case: "loc") } oft einen Krampf.
    [nowhere] Du warst oft nicht sicher, wo du { FORM($exercise, case: "acc") } gespürt hast.
   *[other] Du hast { FORM($exercise, case: "acc") } meist { $felt } gespürt.
} Ein Tipp für nächste Woche: { $cue }
review-next-weekday = Vier Wochen in Folge ausgefallen: { $day }. Vielleicht passt dort die kurze Version besser.
review-next-step = Noch eine gute Einheit, und du kommst eine Stufe höher: { $exercise }.
review-next-keep = Nächste Woche: genauso weiter. Wiederholen macht dich stärker.

review-fourteen = Geübt: { $days } von { $of ->
    [one] 1 Tag
   *[other] den letzten { $of } Tagen
}.
review-coming-warmup = Als Nächstes: Warm-up { $day } { $at }.
review-coming-training = Als Nächstes: Training { $day } { $at }.
review-is-off = Der Wochenrückblick ist aus. In /settings kannst du ihn wieder einschalten.
review-is-on = Der Wochenrückblick ist wieder an: { $day } { $at }.

review-button-same = Klingt gut
review-button-same-plan = Plan beibehalten
review-button-change = Plan ändern
review-button-smaller = { $days } Tage · { $minutes } min
review-button-off = Keine Rückblicke mehr
review-button-pause = Pausieren
review-button-show = Meine Woche

review-hour = Dein Wochenrückblick kommt { $day } { $at }. Zum Ändern wähl eine andere Uhrzeit oder schreib eine.
review-hour-off = Dein Wochenrückblick ist aus. Wann möchtest du ihn?
review-hour-quiet = Das liegt in deiner Ruhezeit. Bitte wähl eine andere Uhrzeit.
review-hour-button = { $day } { $at }
review-hour-button-off = Kein Rückblick
