# Nur für die Person, die den Bot betreibt: Meldungen und /stats.

alarm-lost = ⚠️ <b>verloren</b>: { $count ->
    [one] 1 Nachricht ist vielleicht nicht angekommen: Ich habe nach drei unbeantworteten Anfragen aufgegeben.
   *[other] { $count } Nachrichten sind vielleicht nicht angekommen: Ich habe nach drei unbeantworteten Anfragen aufgegeben.
}
alarm-late = ⚠️ <b>zu spät</b>: { $count ->
    [one] 1 Nachricht wurde nicht gesendet, weil ihre Zeit vorbei war.
   *[other] { $count } Nachrichten wurden nicht gesendet, weil ihre Zeit vorbei war.
}
alarm-refused = ⚠️ <b>abgelehnt</b>: { $count ->
    [one] 1 Nachricht, die Telegram nie annehmen wird.
   *[other] { $count } Nachrichten, die Telegram nie annehmen wird.
} Suche im Log nach message_refused.
alarm-failed = ⚠️ <b>fehlgeschlagen</b>: { $count ->
    [one] 1 Update konnte nicht verarbeitet werden und wurde zurückgelegt.
   *[other] { $count } Updates konnten nicht verarbeitet werden und wurden zurückgelegt.
} Suche im Log nach update_failed.
alarm-unreadable = ⚠️ <b>unlesbar</b>: { $count ->
    [one] 1 Eintrag, den diese Version nicht lesen oder darstellen konnte.
   *[other] { $count } Einträge, die diese Version nicht lesen oder darstellen konnte.
} /stats nennt die Art.
alarm-reminders = ⚠️ <b>Erinnerungen</b>: { $count } angehalten, weil die Zeitzone unbekannt oder die Zeile beschädigt ist. Die letzte gehört { $who }. Suche im Log nach reminder_unreadable.
alarm-deaf = ⚠️ <b>kein Empfang</b>: seit fünf Minuten oder länger keine Updates. Suche im Log nach telegram_unreachable, polling_conflict, webhook_refused und webhook_failing.
alarm-database = ⚠️ <b>Datenbank</b>: Sie war einige Minuten nicht erreichbar und ist wieder da. In dieser Zeit wurden keine Updates bestätigt.
alarm-outage = ⚠️ <b>Ausfall</b>: Ich war 15 Minuten oder länger ausgefallen und laufe wieder.

stats-title = <b>Status des Bots</b>
stats-people = Personen: { $people }, aktiv in 7 Tagen: { $active }, heute geübt: { $practised }
stats-messages = Nachrichten in der Schlange: { $waiting }, beim Senden: { $sending }
stats-beat = { $part }: vor { $seconds } s
stats-counter = { $name }: { $value }
