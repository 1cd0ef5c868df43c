# Erinnerungen, die leiser werden: vier Fragen, das Angebot, was gilt; und eine Uhrzeit, die lernt.

habit-invite = Du übst seit Wochen regelmäßig. Darf ich dir vier kurze Fragen stellen? Wenn daraus eine Gewohnheit geworden ist, kann ich leiser werden.
habit-button-questions = Vier Fragen
# Die Fragen und die Skala des SRBAI (Gardner et al. 2012); die Quelle steht in content/cards.yaml.
habit-question = { $number } von { $of }: <b>{ $item }</b>
habit-item-1 = Mein Warm-up mache ich automatisch.
habit-item-2 = Mein Warm-up mache ich, ohne bewusst daran denken zu müssen.
habit-item-3 = Mein Warm-up mache ich, ohne nachzudenken.
habit-item-4 = Mit meinem Warm-up fange ich an, bevor ich merke, dass ich es tue.
habit-scale = { $least }: trifft gar nicht zu. { $most }: trifft voll und ganz zu.
habit-button-not-now = Nicht jetzt
habit-not-now = Okay, vielleicht nächsten Monat. Deine Erinnerungen bleiben, wie sie sind.
habit-thanks = Danke. Es bleibt, wie es ist: Deine Erinnerungen tun noch ihren Dienst.
habit-kept = Okay, es bleibt, wie es ist.

habit-offer = Das sieht nach einer Gewohnheit aus: Du hast an { $days } der letzten { $of } Tage geübt, an { $unprompted } davon ohne klingelnde Erinnerung. Soll ich leiser werden?
habit-next = { $step ->
    [silent] Der nächste Schritt: <b>Die Erinnerung ans Warm-up kommt jeden Tag, aber ohne Ton.</b>
    [every_other_day] Der nächste Schritt: <b>Die Erinnerung ans Warm-up kommt jeden zweiten Tag, ohne Ton.</b>
    [after_a_miss] Der nächste Schritt: <b>Eine Erinnerung ans Warm-up kommt nur nach einem Tag ohne Übung.</b>
   *[none] Der nächste Schritt: <b>keine Erinnerungen ans Warm-up mehr.</b>
}
habit-way-back = In /plan kannst du ihn mit einem Tippen rückgängig machen. Nach zwei Tagen ohne Übung innerhalb einer Woche passiert das von selbst.
habit-evidence = In einer Studie half es beim Dranbleiben, sich auf Erinnerungen zu verlassen, doch der Gewohnheit stand es im Weg. Erinnerungen, die nach und nach weniger wurden, führten in einer Pilotstudie zu stärkeren Gewohnheiten, allerdings mit nur 18 Personen.
habit-button-quieter = Ja, werde leiser
habit-button-stay = Lass es so

habit-now = { $step ->
    [ringing] Die Erinnerung ans Warm-up klingelt jeden Tag.
    [silent] Die Erinnerung ans Warm-up kommt ohne Ton. Nach einem Tag ohne Übung klingelt sie.
    [every_other_day] Die Erinnerung ans Warm-up kommt jeden zweiten Tag, ohne Ton. Nach einem Tag ohne Übung kommt sie und klingelt.
    [after_a_miss] Eine Erinnerung ans Warm-up kommt nur nach einem Tag ohne Übung.
   *[none] Keine Erinnerungen ans Warm-up. Nach zwei Tagen ohne Übung innerhalb einer Woche kommen sie wieder.
}
# Höchstens 24 Zeichen: wohin ein Schritt zurück führt.
habit-button-back = { $step ->
    [ringing] Wieder mit Ton
    [silent] Wieder täglich, lautlos
    [every_other_day] Wieder jeden 2. Tag
   *[after_a_miss] Wieder nach Pausentagen
}
habit-returning = Zwei Tage ohne Übung innerhalb einer Woche: Mit den Erinnerungen geht es einen Schritt zurück.

habit-hour = An { $days } deiner letzten { $of } Tage war dein Warm-up gegen { $at }. Soll ich dich um diese Zeit erinnern?
    .weekdays = { $weekdays }: Da war dein Warm-up gegen { $at } ({ $days } von { $of } Mal). Soll ich dich an diesen Tagen um diese Zeit erinnern?
habit-button-hour = Ja, um { $at }
habit-button-keep = Lass es so
habit-hour-kept = Okay, die Uhrzeit bleibt, wie sie ist.
habit-hours-saved = Fertig. Dein Warm-up kommt jetzt so: { $weekdays } um { $at }. Die anderen Tage bleiben.
habit-hours = { $weekdays } um { $at }
