# /pause und /resume.

pause-ask = Bis wann? Vorher schreibe ich dir nicht, und dein Fortschritt bleibt dir erhalten.
pause-button-1-week = 1 Woche: { $day }
pause-button-2-week = 2 Wochen: { $day }
pause-button-open = Bis ich dir schreibe
pause-button-other = Anderes Datum
pause-typed = Schreib das Datum, an dem du wieder anfangen möchtest, zum Beispiel { $day }.
pause-past = Bitte wähl ein Datum innerhalb der nächsten zwölf Monate.
pause-until = <b>Pausiert bis { $day }, { $at }.</b> Vorher schreibe ich dir nicht. Mit /resume geht es jederzeit weiter.
pause-open = <b>Pausiert, bis du mir schreibst.</b> Vorher schreibe ich dir nicht.
pause-button-change = Datum ändern
pause-unchanged = Es hat sich nichts geändert.

pause-welcome = Willkommen zurück. Wir machen da weiter, wo du aufgehört hast.
pause-welcome-long = Willkommen zurück. Du warst { $days } Tage weg, also fangen wir sanft an.
pause-welcome-away = { $days ->
    [one] Willkommen zurück. Dein letztes Training war vor einem Tag.
   *[other] Willkommen zurück. Dein letztes Training war vor { $days } Tagen.
}
pause-not-paused = Du machst gerade keine Pause. Alles läuft wie gewohnt.
pause-button-plan = Meinen Plan ändern
pause-button-again = Wieder pausieren
pause-button-health = Erst Gesundheitscheck

### Was sich durch eine Pause ändert

break-same = Dieselben Übungen. Die erste Einheit hat zum Reinkommen einen Satz weniger und { $percent } % weniger Gewicht.
    .plain = Dieselben Übungen. Die erste Einheit hat zum Reinkommen einen Satz weniger.
break-lower = { $steps ->
    [one] Wir beginnen eine Stufe tiefer, mit { $sets } Sätzen und { $percent } % weniger Gewicht. Eine gute Einheit, und du bist wieder oben.
   *[other] Wir beginnen { $steps } Stufen tiefer, mit { $sets } Sätzen und { $percent } % weniger Gewicht. Jede gute Einheit bringt dich eine Stufe höher.
}
    .plain = { $steps ->
        [one] Wir beginnen eine Stufe tiefer, mit { $sets } Sätzen. Eine gute Einheit, und du bist wieder oben.
       *[other] Wir beginnen { $steps } Stufen tiefer, mit { $sets } Sätzen. Jede gute Einheit bringt dich eine Stufe höher.
    }
break-lower-weeks = { $steps ->
    [one] Wir beginnen eine Stufe tiefer, { $weeks } Wochen lang mit { $sets } Sätzen und { $percent } % weniger Gewicht. Eine gute Einheit, und du bist wieder oben.
   *[other] Wir beginnen { $steps } Stufen tiefer, { $weeks } Wochen lang mit { $sets } Sätzen und { $percent } % weniger Gewicht. Jede gute Einheit bringt dich eine Stufe höher.
}
    .plain = { $steps ->
        [one] Wir beginnen eine Stufe tiefer, { $weeks } Wochen lang mit { $sets } Sätzen. Eine gute Einheit, und du bist wieder oben.
       *[other] Wir beginnen { $steps } Stufen tiefer, { $weeks } Wochen lang mit { $sets } Sätzen. Jede gute Einheit bringt dich eine Stufe höher.
    }
break-check = Es ist lange her, also machen wir erst den Gesundheitscheck und beginnen dann wieder mit den ersten Stufen.
