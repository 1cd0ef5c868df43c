# Zwischen den Einheiten: Schwachstelle und Technikübung, eine Stufe hoch oder runter, mit Grund.

suggestion-weak-spot = { $answer ->
    [form] Deine Technik wurde zweimal unsauber: <b>{ $exercise }</b>.
    [cramp] Du hattest zweimal einen Krampf: <b>{ $exercise }</b>.
    [nowhere] Du warst zweimal nicht sicher, wo du es gespürt hast: <b>{ $exercise }</b>.
   *[other] Du hast <b>{ FORM($exercise, case: "acc") }</b> zweimal <b>{ $felt }</b> gespürt.
} Daran arbeiten wir.
    .mixed = { $answer ->
        [form] Dieses Mal wurde deine Technik unsauber (<b>{ $exercise }</b>)
        [cramp] Dieses Mal hattest du einen Krampf (<b>{ $exercise }</b>)
        [nowhere] Dieses Mal warst du nicht sicher, wo du es gespürt hast (<b>{ $exercise }</b>)
       *[other] Du hast <b>{ FORM($exercise, case: "acc") }</b> dieses Mal <b>{ $felt }</b> gespürt
    }, und letztes Mal war es auch noch nicht ganz richtig. Daran arbeiten wir.
suggestion-counts = Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, hast du { $good ->
    [0] keinen
    [one] 1
   *[other] { $good }
} an der richtigen Stelle gespürt.
suggestion-drill = { $sessions ->
    [one] Nächstes Training: <b>{ $drill }</b>, langsam und mit Anspannung, dazu jeden Morgen ein wenig davon.
   *[other] Die nächsten { $sessions } Trainings: <b>{ $drill }</b>, langsam und mit Anspannung, dazu jeden Morgen ein wenig davon.
}
suggestion-test = Dann testen wir { FORM($exercise, case: "acc") } neu.
suggestion-test-on = Dann testen wir { FORM($exercise, case: "acc") } neu (<b>{ $day }</b>).
suggestion-drill-why = Die leichtere Variante zeigt dir, wo du es spüren sollst. Dann versuchst du die schwerere wieder, ohne Gewicht. Deine Stufe behältst du so oder so.
suggestion-button-good-plan = Guter Plan
suggestion-button-why = Warum?
suggestion-button-show = Übung zeigen

suggestion-earned = <b>{ $exercise }:</b> Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, hast du { $good ->
    [one] 1
   *[other] { $good }
} an der richtigen Stelle gespürt. <b>Heute: { $sets } × { $reps }, mit { $left } oder mehr Wiederholungen in Reserve.</b>
suggestion-offer = Nächste Stufe: <b>{ $exercise }</b>, { $sets } × { $reps }.
suggestion-offer-safe = Die ersten zwei Einheiten fühlen sich vielleicht schwerer an. Ein paar fehlende Wiederholungen bringen dich nicht zurück, nur Schmerzen oder unsaubere Technik.
suggestion-button-accept = Annehmen
suggestion-button-keep = Auf dieser Stufe bleiben
suggestion-accepted = Ab deinem nächsten Training: <b>{ $exercise }</b>.
suggestion-not-after-pain = Innerhalb eines Tages nach Schmerzen gehen wir keine Stufe höher. Nach deinen nächsten guten Einheiten schlage ich es wieder vor: { $exercise }.
suggestion-kept = Okay, du bleibst auf dieser Stufe. Nach weiteren guten Einheiten frage ich wieder.

suggestion-sideways = Zwei Tests liefen nicht gut, also bauen wir eine Stufe tiefer Kraft auf: { $exercise }. Oder möchtest du eine andere Übung versuchen?
suggestion-button-lower = Eine Stufe tiefer
suggestion-button-swap = Lieber { $family }
suggestion-lower = Okay, eine Stufe tiefer, und von dort wieder hoch.
suggestion-swapped = In den nächsten { $weeks } Wochen machen wir stattdessen: { $family }.
suggestion-passed = Dieser Vorschlag ist nicht mehr offen. Es hat sich nichts geändert.

### Die Gründe, je ein Satz

why-offer = Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, hast du { $good ->
    [0] keinen
    [one] 1
   *[other] { $good }
} an der richtigen Stelle gespürt: nächste Stufe, { $to }.
why-more-reps = Das lief gut: Mach nächstes Mal { $reps } Wiederholungen ({ $exercise }).
why-longer-squeeze = Nächstes Mal oben { $seconds } s länger halten: { $exercise }.
why-longer-hold = Nächstes Mal jedes Mal { $seconds } s länger halten: { $exercise }.
why-more-load = Nächstes Mal etwas mehr Gewicht: { $exercise }.
why-stronger-band = Nächstes Mal ein stärkeres Band ({ $exercise }): { $band }.
why-bounced-slower = Du bist zweimal auf die nächste Stufe und wieder zurückgegangen, also lassen wir sie { $days } Tage ruhen. Senk dich bis dahin { $seconds } s länger ab: { $exercise }.
why-kept-slower = Stattdessen { $seconds } s länger absenken: { $exercise }.
why-beyond-lower = Du bist auf der höchsten Stufe: Senk nächstes Mal 1 Sekunde langsamer ab ({ $exercise }).
why-beyond-squeeze = Du bist auf der höchsten Stufe: Spann nächstes Mal 1 Sekunde länger an ({ $exercise }).
why-beyond-hold = Du bist auf der höchsten Stufe: Halt nächstes Mal 1 Sekunde länger ({ $exercise }).
why-beyond-rest = Du bist auf der höchsten Stufe: Mach nächstes Mal { $seconds } Sekunden weniger Pause zwischen den Sätzen ({ $exercise }).
why-too-hard-reps = Zweimal blieb keine Reserve: Mach nächstes Mal nur { $reps } Wiederholungen ({ $exercise }).
why-too-hard-load = Zweimal blieb keine Reserve: Nimm nächstes Mal { $percent } % weniger Gewicht ({ $exercise }).
why-less-load-next = Deine Technik wurde zweimal unsauber: Nimm nächstes Mal weniger Gewicht ({ $exercise }). Du bleibst auf dieser Stufe.
why-lower-form = Deine Technik wurde { FORM($exercise, case: "loc") } zweimal unsauber. Nächstes Mal: { $easier }, und von dort wieder hoch.
why-lower-after-stop = Wir steigen sanft wieder ein ({ $exercise }), und zwar mit { FORM($easier, case: "dat") }.
why-lower-after-morning = Nach so einem Morgen steigen wir sanft wieder ein ({ $exercise }), und zwar mit { FORM($easier, case: "dat") }.
why-amber-twice = Das war { FORM($exercise, case: "loc") } das zweite Mal, dass der Schmerz bei 3 bis 5 lag. Nächstes Mal: { $easier }, und von dort testen wir neu.
why-pain-rises = Deine Schmerzwerte sind in { $weeks } Wochen von { $before } auf { $after } gestiegen. Bitte lass das ärztlich oder physiotherapeutisch abklären.
why-drill-place = Du hast { FORM($exercise, case: "acc") } zweimal { $felt } gespürt. Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, hast du { $good ->
    [0] keinen
    [one] 1
   *[other] { $good }
} an der richtigen Stelle gespürt: { $sessions } Einheiten mit Technikübung ({ $easier }), dann ein Test.
why-drill-form = Deine Technik wurde { FORM($exercise, case: "loc") } zweimal unsauber. Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, hast du { $good ->
    [0] keinen
    [one] 1
   *[other] { $good }
} an der richtigen Stelle gespürt: { $sessions } Einheiten mit Technikübung ({ $easier }), dann ein Test.
why-drill-cramp = Du hattest { FORM($exercise, case: "loc") } zweimal einen Krampf. Von den letzten { $reported } Sätzen, zu denen du geantwortet hast, hast du { $good ->
    [0] keinen
    [one] 1
   *[other] { $good }
} an der richtigen Stelle gespürt: { $sessions } Einheiten mit Technikübung ({ $easier }), dann ein Test.
why-drill-again = Beim Test hat es noch nicht ganz geklappt ({ $exercise }): noch { $sessions } Einheiten, mit anderen Tipps, dann ein zweiter Test.
why-drill-closed = { $days ->
    [0] <b>Du spürst { FORM($exercise, case: "acc") } wieder an der richtigen Stelle.</b> Schwachstelle behoben.
    [one] <b>Du spürst { FORM($exercise, case: "acc") } wieder an der richtigen Stelle.</b> Schwachstelle in einem Tag behoben.
   *[other] <b>Du spürst { FORM($exercise, case: "acc") } wieder an der richtigen Stelle.</b> Schwachstelle in { $days } Tagen behoben.
}
why-drill-lower = Auch der zweite Test lief nicht gut ({ $exercise }). Nächstes Mal: { $easier }.
why-sideways = Es gibt noch einen anderen Weg dorthin: { $exercise }.
why-bit-worse = Etwas schlimmer: dieselben Übungen, ein Satz weniger, und { $days } Tage lang keine höhere Stufe.
why-much-worse = Heute kein Training: Erholung geht vor.{ $mornings ->
    [1] {""}
   *[other] {" "}Das sind jetzt { $mornings } Morgen.
}
why-mornings-professional = Das sind jetzt { $mornings } Morgen. Bitte lass es ärztlich oder physiotherapeutisch abklären.
