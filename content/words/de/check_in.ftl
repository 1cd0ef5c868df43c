# Die Fragen nach einem Satz und was auf die Antworten folgt.

check-in-set-done = <b>Satz { $number } geschafft: { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
}.</b>
check-in-set-done-rest = <b>Satz { $number } geschafft: { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
}.</b> { $seconds } s Pause. Ich melde mich.
check-in-all-done = <b>{ $sets } × { $reps } geschafft.</b>
check-in-one-done = <b>{ $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
} geschafft.</b>
check-in-last-done = <b>Letzter Satz geschafft: { $reps ->
    [one] 1 Wiederholung
   *[other] { $reps } Wiederholungen
}.</b>

check-in-felt = Wo hast du es am meisten gespürt?
check-in-felt-left = Wo hast du es <b>links</b> am meisten gespürt?
check-in-felt-right = Und <b>rechts</b>?
check-in-rir = Wie viele gute Wiederholungen wären noch gegangen?
check-in-rir-most = 4+
check-in-form = Wie war deine Technik bei den letzten Wiederholungen?
check-in-form-clean = Sauber
check-in-form-slipped = Letzte 1–2 unsauber
check-in-form-lost = Früher unsauber
check-in-felt-form = Technik unsauber

# Was ein Tippen noch einmal antwortet, nach dem letzten Satz einer Übung, an dem heute nichts hängt.
check-in-last-time = Letztes Mal hast du es { $felt } gespürt, mit { $rir ->
    [4] 4 oder mehr guten Wiederholungen
    [one] 1 guten Wiederholung
   *[other] { $rir } guten Wiederholungen
} in Reserve{ $form ->
    [clean] {" "}und sauberer Technik
   *[none] {""}
}. Und heute?
check-in-last-time-sides = { $last } Gilt das für beide Seiten?
check-in-button-as-last-time = Wie letztes Mal
check-in-button-changed = Etwas ist anders

check-in-last-question = <b>Letzte Frage: Tut jetzt etwas weh?</b>
check-in-pain-none = Nein
check-in-pain-slight = 1–2

### Die Antwort, je ein Satz; $felt ist eine Stelle, $cue ist, was sich jetzt ändert

check-in-cue-worked = Du hast es { $felt } gespürt: <b>Der Tipp hat geholfen</b>, ich merke ihn mir für dich.
check-in-cue-next = Notiert: { $felt }. Versuch nächstes Mal: <b>{ $cue }</b>
check-in-shake-out = Hör hier auf. Schüttle das Bein 30 bis 60 s aus und streck es dann sanft.
check-in-ask-again = Nach dem nächsten Satz frage ich wieder.
check-in-rest-easier = Zum Abschluss machen wir es leichter: { $easier }.
check-in-reply-slipped = Die letzten Wiederholungen waren unsauber, die anderen gut. Das zählt.
check-in-reply-nothing-left = Du hast alles gegeben, mehr als wir brauchen. Hör nächstes Mal auf, wenn noch { $left ->
    [1] eine gute Wiederholung gehen würde
   *[other] { $left } gute Wiederholungen gehen würden
}.
check-in-reply-much-left = 4 oder mehr wären noch gegangen: Da ist Luft nach oben.
check-in-drill-done = { $sessions ->
    [0] Technikübung geschafft: Nächstes Mal testen wir { FORM($exercise, case: "acc") } neu.
    [one] Technikübung für heute geschafft. Noch eine Einheit, dann testen wir { FORM($exercise, case: "acc") } neu.
   *[other] Technikübung für heute geschafft. Noch { $sessions } Einheiten, dann testen wir { FORM($exercise, case: "acc") } neu.
}
check-in-towards = { $reported ->
    [one] Den Satz, zu dem du geantwortet hast, hast du an der richtigen Stelle gespürt.
   *[other] Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, { $good ->
        [one] hast du 1 an der richtigen Stelle gespürt.
       *[other] hast du { $good } an der richtigen Stelle gespürt.
    }
} { $sessions ->
    [one] Noch eine gute Einheit bis zur nächsten Stufe.
   *[other] Noch etwa { $sessions } gute Einheiten bis zur nächsten Stufe.
}

why-good = Du hast es { $felt } gespürt, genau richtig bei dieser Übung. Das zählt.
why-unanswered = Keine Antwort, kein Problem. Der Satz ist gespeichert, nächstes Mal sehen wir weiter.
why-cue = Notiert: { $felt }. Wir ändern eine Sache: <b>{ $cue }</b>
why-cue-counts = { $line } Bisher hat es in { $successes } von { $tries } Sätzen geholfen.
why-cue-slower = Notiert: { $felt }. Wir ändern eine Sache: <b>{ $cue }</b> Und etwas langsamer.
why-step-back = Du hast { FORM($exercise, case: "acc") } { $felt } gespürt, daran arbeiten wir: { $sets ->
    [one] ein leichterer Satz.
   *[other] { $sets } leichtere Sätze.
}
why-step-back-cramp = Zwei Krämpfe { FORM($exercise, case: "loc") } sind genug: { $sets ->
    [one] ein leichterer Satz.
   *[other] { $sets } leichtere Sätze.
}
why-step-back-one-cramp = Du hattest { FORM($exercise, case: "loc") } einen Krampf, also machen wir es leichter: { $sets ->
    [one] ein leichterer Satz.
   *[other] { $sets } leichtere Sätze.
}
why-step-back-form = Deine Technik wurde { FORM($exercise, case: "loc") } unsauber, also machen wir es leichter: { $sets ->
    [one] ein leichterer Satz.
   *[other] { $sets } leichtere Sätze.
}
why-step-back-reps = Es waren { FORM($exercise, case: "loc") } weniger gute Wiederholungen als geplant, also machen wir es leichter: { $sets ->
    [one] ein leichterer Satz.
   *[other] { $sets } leichtere Sätze.
}
why-retest-good = Du hast es { $felt } gespürt. <b>Test bestanden.</b> Du bleibst bei dieser Übung: { $exercise }.
why-retest-not-yet = Noch nicht, und das ist in Ordnung: Technik braucht Zeit. Nächstes Mal steht diese Übung frisch am Anfang: { $exercise }.
why-less-load-form = Deine Technik wurde unsauber: Der nächste Satz ({ $exercise }) ist { $percent } % leichter.
why-less-load-reps = Weniger Wiederholungen als geplant: Der nächste Satz ({ $exercise }) ist { $percent } % leichter.
why-lighter-next-time-form = Deine Technik wurde { FORM($exercise, case: "loc") } unsauber, daran arbeiten wir nächstes Mal.
why-lighter-next-time-reps = Es waren { FORM($exercise, case: "loc") } weniger Wiederholungen als geplant, daran arbeiten wir nächstes Mal.
why-noted = Notiert: { $place }, { $number } von 10. Damit kannst du trainieren.
why-amber = Bei { $number } reicht es für heute mit { FORM($exercise, case: "dat") }. Mach den Rest so: { $easier }.
why-stop-exercise = Hier hören wir mit { FORM($exercise, case: "dat") } auf. Die Übung machen wir { $hours } Stunden lang nicht, bis { $day } { $until }.
why-stop-session = Wir beenden das Training hier. Diese Übung ({ $exercise }) machen wir { $hours } Stunden lang nicht, bis { $day } { $until }.
why-stop-shooting = Wir beenden das Training hier. Diese Übung ({ $exercise }) machen wir { $hours } Stunden lang nicht, bis { $day } { $until }. Zuerst kommt der Gesundheitscheck.
why-stop-professional = Bitte lass das ärztlich oder physiotherapeutisch abklären, bevor du mit { FORM($exercise, case: "dat") } weitermachst. Die Übung machen wir mindestens { $hours } Stunden lang nicht, bis { $day } { $until }.
