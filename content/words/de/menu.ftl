# Wo du bist, Hilfe, Text ohne Bedeutung, die Übungen zum Lesen.

menu-home = Schön, dich zu sehen. Alles ist noch so, wie du es verlassen hast.
menu-next-warmup = Warm-up · { $day } { $at }
menu-next-weekly = Wochenrückblick · { $day } { $at }
menu-next-training = { $name } · { $day } { $at }
menu-practised = Geübt · { $days } von { $of ->
    [one] 1 Tag
   *[other] den letzten { $of } Tagen
}
menu-paused = Pausiert, bis du mir schreibst
menu-paused-until = Pausiert bis { $day }
menu-resting = Warm-ups ruhen wegen deiner Gesundheitsantworten
menu-button-begin = Los
menu-button-help = Hilfe

menu-help =
    Du bekommst jeden Tag ein Warm-up und dazu deine Trainingseinheiten, zu den Zeiten, die du gewählt hast. Tippe auf die Knöpfe oder schreib Zahlen, Uhrzeiten und Städte.

    /warmup jetzt · /train Training · /plan was ansteht · /progress deine Tage
    /report für die Arztpraxis · /shared wer dein Training sieht
    /settings, /pause, /resume
    /health, /privacy, /export, /delete deine Daten

    Wenn etwas wehtut, sag es mir jederzeit.
menu-unknown = Entschuldige, das habe ich nicht verstanden. Ich verstehe Knöpfe, Zahlen, Uhrzeiten, Städte und die Befehle im Menü. Und wenn etwas wehtut, sag es einfach.

library-title = Alle Übungen, die leichtesten zuerst. Welche Gruppe?
library-family = <b>{ $family }</b>
