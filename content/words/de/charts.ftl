# Die Wörter in den Bildern zum Fortschritt; kurz, denn sie stehen auf einem Telefon.

chart-fortnight = Letzte 14 Tage
chart-twelve-weeks = Letzte 12 Wochen
chart-count = { $days } von { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = geübt
chart-key-session = mit Training
chart-key-open = nicht geübt
chart-key-left_out = nicht gezählt: Pause oder Ausfall

chart-felt = Wo du es gespürt hast
chart-felt-on-target = An der richtigen Stelle gespürt
chart-felt-none = Noch leer. Es füllt sich mit deinen Antworten auf „Wo hast du es am meisten gespürt?“
chart-on-target = an der richtigen Stelle
chart-share = { $on_target } von { $answers }
chart-place-glutes = Po
chart-place-outer_hip = seitliche Hüfte
chart-place-hamstrings = Oberschenkel hinten
chart-place-back_muscles = Rückenmuskeln
chart-place-low_back = unterer Rücken
chart-place-other = andere Stelle
chart-place-nowhere = nicht sicher

chart-ladders = Deine Stufen
chart-ladders-none = Wegen deiner Gesundheitsantworten ist gerade keine Übung offen.
chart-step = Stufe { $step } von { $steps }
chart-key-here = hier bist du
chart-key-owned = geschafft
chart-key-above = kommt noch
chart-spot-drill = { $sessions ->
    [one] Technikübung: noch 1 Einheit, dann Test
   *[other] Technikübung: noch { $sessions } Einheiten, dann Test
}
chart-spot-test = nächstes Mal Test
chart-spot-fixed = { $days ->
    [0] Schwachstelle am selben Tag behoben
    [one] Schwachstelle in einem Tag behoben
   *[other] Schwachstelle in { $days } Tagen behoben
}
# The sides of a ladder: sets felt in the right place, and how the gap changes.
chart-sides = L { $left }/{ $left_sets } · R { $right }/{ $right_sets }{ $trend ->
    [narrower] {" "}· Abstand kleiner
    [wider] {" "}· Abstand größer
   *[same] {""}
}

chart-sets = Arbeitssätze pro Woche
chart-group-glutes = Po
chart-group-hamstrings = Oberschenkel hinten
chart-group-abductors = Seitliche Hüfte
chart-group-back = Rücken
chart-range = Ziel { $least }–{ $most }
chart-sets-number = { $sets }
chart-key-range = Ziel deines Plans
chart-key-within = im Ziel
chart-key-outside = darunter oder darüber

chart-moved = Was hoch oder runter ging
chart-before = letzte Woche
chart-now = diese Woche
chart-no-answer = –
chart-week-none = Das füllt sich, wenn du die Fragen nach den Sätzen beantwortest.

# A picture to be forwarded.
milestone-title-step = Eine Stufe höher
milestone-title-spot = Schwachstelle behoben
milestone-button = Bild zum Teilen
milestone-caption = Hier ist dein Bild. Es verrät nichts über deine Gesundheit, du kannst es also gern weiterleiten.
