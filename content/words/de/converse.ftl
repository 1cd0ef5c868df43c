# Zeilen, die zu keinem Ablauf gehören.

converse-earlier-screen = Dieser Knopf gehört zu einer früheren Nachricht. Es hat sich nichts geändert.
converse-you-are-here = Dieser Knopf gehört zu einer früheren Nachricht, es hat sich also nichts geändert. Hier bist du gerade:
converse-nothing-open = Dieser Knopf gehört zu einer früheren Nachricht, es hat sich also nichts geändert. Was möchtest du tun?
converse-another-day = Das war für { $day }. Das von heute wartet, wann immer du magst.
converse-another-day-closed = Das war für { $day }. Gerade ist nichts offen: Was wehtut, braucht erst Ruhe.
converse-another-day-done = Das war für { $day }. Das von heute hast du schon gemacht.
converse-edited = Bearbeitete Nachrichten kann ich nicht lesen. Bitte schick sie noch einmal als neue.
converse-export-under-way = Deine Daten sind schon unterwegs. Sie kommen an, sobald Telegram sie annimmt.
converse-damaged =
    Die Daten, die ich über dich habe, sind beschädigt, und ich kann sie nicht lesen. Du hast nichts falsch gemacht, und ich überschreibe sie nicht.

    Wer diesen Bot betreibt, kann sie aus einer Sicherung wiederherstellen; sag dort bitte Bescheid. Bis dahin kann ich hier nicht weitermachen und schicke keine Erinnerungen.
converse-group = Ich trainiere nur unter vier Augen. Schreib mir hier: t.me/{ $bot }
converse-button-open-chat = Chat öffnen
converse-button-todays = Das von heute starten
converse-button-plan = Mein Plan

retention-unfinished =
    Dein Plan ist halb fertig, und deine Antworten sind gespeichert. Der Rest dauert etwa zwei Minuten.

    Wenn du lieber nicht möchtest, lösche ich sie nach 30 Tagen.
retention-button-go-on = Weiter
retention-silent =
    Es ist lange her. In { $days } Tagen lösche ich deine Daten, wie versprochen.

    Wenn du sie behalten möchtest, schreib mir einfach etwas.
retention-button-stay = Meinen Plan behalten
