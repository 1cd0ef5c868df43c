# Was auf getippte Worte folgt: Schmerz vor dem Plan, Stopp, Plauderei, was verstanden würde.

# Die Seite eines Schmerzes in „Notiert: Knie links, 6, dumpf“.
typed-pain-left = { $place } links
    .loc = links { FORM($place, case: "loc") }
typed-pain-right = { $place } rechts
    .loc = rechts { FORM($place, case: "loc") }
typed-health-before-plan = Danke, dass du es sagst. Die Fragen zur Gesundheit gehen darauf ein.
typed-pain-before-plan = Danke, dass du es sagst: Schone, was wehtut. Machen wir zuerst deinen Plan. Die Fragen zur Gesundheit gehen darauf ein.
typed-pain-in-plan = Danke, dass du es sagst: Schone, was wehtut. Machen wir zuerst deinen Plan fertig. Sag es mir danach noch einmal, dann frage ich, wie stark es ist.
typed-pain-number = { $number } von 10
typed-pain-so-far = Danke, dass du es sagst: { $details }. Geh zuerst aus der Position heraus.

typed-quiet-long = Ruhe von { $start } bis { $end } ist fast der ganze Tag. Meinst du das so?
typed-most-reps = Ich kann höchstens { $most } Wiederholungen pro Satz eintragen.

### Was verstanden würde; die Zeilen wechseln sich ab

typed-unclear-1 = Entschuldige, das habe ich nicht verstanden. { $takes }
typed-unclear-2 = Ich verstehe es noch nicht, tut mir leid. { $takes }
typed-unclear-3 = Da komme ich nicht mit. { $takes } Oder schreib „Hilfe“.
typed-unknown-2 = Damit kann ich nichts anfangen. Versuch „Plan“, „Warm-up“, „wie geht die Muschel“ oder eine Zahl, wo ich nach einer frage.
typed-unknown-3 = Da komme ich nicht mit, tut mir leid. Sag mir, wenn etwas wehtut, nenn eine Übung oder schreib „Hilfe“.
typed-takes-label = Tippe auf einen Knopf oder schreib, was daraufsteht: „{ $one }“ oder „{ $other }“.
    .only = Tippe auf den Knopf oder schreib, was daraufsteht: „{ $one }“.
    .none = Schreib „Hilfe“, um zu sehen, was ich verstehe.
typed-takes-place = Bitte schreib eine Stadt, ein Land oder eine Zeitzone wie „UTC+3“, oder teile deinen Standort.
typed-takes-time = Bitte schreib eine Uhrzeit, zum Beispiel 7:30, „halb acht“ oder „7 Uhr abends“.
typed-takes-span = Bitte schreib zwei Uhrzeiten, zum Beispiel „22 bis 7“.
typed-takes-date = Bitte schreib ein Datum, zum Beispiel „12. Dezember“, „nächsten Montag“ oder „in 10 Tagen“.
typed-takes-number = Bitte wähl eine der Zahlen auf den Knöpfen.
typed-takes-reps = Bitte schreib die Zahl der guten Wiederholungen, zum Beispiel 8, oder „fertig“.
typed-takes-load = Bitte schreib ein Gewicht, zum Beispiel „12,5 kg“ oder „25 lb“.
typed-takes-pain = Bitte schreib eine Zahl von 0 bis 10 und wo es wehtut.
typed-takes-where = Bitte schreib eine Körperstelle, zum Beispiel „linkes Knie“ oder „unterer Rücken“.
typed-takes-kind = Bitte schreib, wie es sich anfühlt, zum Beispiel „dumpf“, „stechend“ oder „kribbelt“.

# What is said to "why do you ask", and to who has no answer.
typed-about-any = Bis du wählst, ändert sich nichts.
typed-about-consent = Ich frage, damit ich Übungen aussuchen kann, die für dich sicher sind. Über deine Gesundheit speichere ich nichts, bevor du zustimmst.
typed-about-zone = Ich frage, damit meine Nachrichten zur richtigen Uhrzeit bei dir ankommen. Ich speichere nur die Zeitzone, nicht den Ort.
typed-about-health = Bei manchen Beschwerden passen bestimmte Übungen nicht, darum frage ich, bevor ich plane. Wenn du bei einem Punkt unsicher bist, tippe ihn an: Dann bin ich vorsichtiger.
typed-about-level = Davon hängt ab, auf welcher Stufe du anfängst. Wenn du unsicher bist, nimm das Erste: Beides beginnt leicht.
typed-about-equipment = Ich plane nur Übungen, für die du die Ausrüstung hast. Boden und Wand reichen.
typed-about-week = So viele Einheiten plane ich, und so lang werden sie. Du kannst das jederzeit in /settings ändern.
typed-about-time = Dann kommt meine Nachricht. Du kannst das jederzeit in /settings ändern.
typed-about-anchor = Was du ohnehin jeden Tag machst, erinnert dich besser als eine Uhr. Du kannst das überspringen.
typed-about-set = Wo du es gespürt hast, zeigt, ob die richtigen Muskeln arbeiten. Wie viel noch gegangen wäre, zeigt, ob es schwer genug ist. Eine Schätzung reicht.
typed-about-pain = Vom Schmerz hängt ab, was wir weglassen und wie lange. 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst. Wenn du unsicher bist, nimm die höhere Zahl.
typed-about-where = Wo es wehtut und wie es sich anfühlt, entscheidet, was wir weglassen. Nimm, was am besten passt.
typed-about-habit = Deine Antworten zeigen, ob ich seltener erinnern kann. Eine Schätzung reicht.
typed-about-pause = Bis dahin schreibe ich dir nicht. Du kannst früher zurückkommen.

typed-not-text = Ich kann nur Text lesen. Schreib es oder tippe auf einen Knopf.
typed-not-text-2 = Bilder, Sprache und Videos erreichen mich nicht. Nur Text.

# How much is left, said at a card.
typed-left = { $sets ->
    [0] Das war der letzte Satz.
    [one] Noch 1 Satz, etwa { $minutes } min.
   *[other] Noch { $sets } Sätze, etwa { $minutes } min.
}
typed-left-session = { $left } Danach kommt das Training.

### Stopp

typed-stop = Soll ich dir nicht mehr schreiben? Eine Pause dauert, bis du mir wieder schreibst. Löschen entfernt alles, was ich über dich speichere.
typed-stop-paused = Du machst schon Pause: Ich schreibe dir nicht, bis du zurück bist. Du kannst auch alles löschen, was ich über dich speichere.
typed-stop-early = Ich schreibe dir nur, wenn du mir schreibst. Du kannst auch alles löschen, was ich über dich speichere.
typed-button-pause = Pause, bis ich schreibe
typed-button-erase = Alles löschen
typed-button-end-session = Training beenden

### Plauderei, je zwei Antworten, die sich abwechseln

talk-hello-1 = Hallo! Schön, von dir zu hören.
talk-hello-2 = Hallo du. Es geht los, wann immer du magst.
talk-back-1 = Willkommen zurück! Nichts ist verloren.
talk-back-2 = Schön, dass du wieder da bist. Wir machen da weiter, wo du aufgehört hast.
talk-thanks-1 = Gern geschehen!
talk-thanks-2 = Jederzeit. Die Arbeit machst ja du.
talk-how_are_you-1 = Hier ist alles gut, danke. Und bei dir?
talk-how_are_you-2 = Läuft wie immer. Wenn etwas wehtut, sag es mir.
talk-who-1 = Ich bin Backline, eine Trainingshilfe: Software, kein Mensch und kein Arztersatz.
talk-who-2 = Ich bin ein Bot, der Po, Beinrückseite und Rücken trainiert. Mit medizinischen Fragen geh bitte zu einer Fachperson.
talk-bye-1 = Bis bald!
talk-bye-2 = Mach's gut. Ich bin hier.
talk-sorry-1 = Nicht schlimm. Ein ausgelassener Tag ändert nichts.
talk-sorry-2 = Mach dir keine Gedanken. Machen wir einfach weiter.
talk-hard-1 = Stark, dass du dranbleibst. „Leichter“ ist immer da, wenn es zu viel wird.
talk-hard-2 = Es soll Arbeit sein, nie Schmerz. Wenn es wehtut, sag es mir.
talk-mood-1 = Das freut mich.
talk-mood-2 = Gut. So soll es bleiben.
talk-so_so-1 = Danke, dass du es sagst. An so einem Tag zählt auch ein Satz.
talk-so_so-2 = Kommt vor. Mach so viel, wie sich gut anfühlt.
talk-ack-1 = Gut.
talk-ack-2 = Okay.
talk-wait-1 = Lass dir Zeit. Ich bin da.
talk-wait-2 = Keine Eile. Wir machen weiter, wenn du so weit bist.
talk-undo-1 = Gerade gibt es nichts zurückzunehmen.
talk-undo-2 = Hier kann ich nichts zurücknehmen. Was du zu deinem Plan gesagt hast, änderst du in /settings.
