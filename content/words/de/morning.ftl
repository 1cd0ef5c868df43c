# Wie es am Morgen nach einem Schmerz ist; Teil der Erinnerung ans Warm-up.

morning-question = Guten Morgen. <b>Wie fühlt es sich heute Morgen an, im Vergleich zur Zeit vor dem Training?</b>
morning-question-pain = Guten Morgen. Dein Schmerz ({ $place }) war { $day } bei { $number } von 10. <b>Wie fühlt es sich heute Morgen an, im Vergleich zur Zeit vor dem Training?</b>
morning-decides = Deine Antwort entscheidet über das Warm-up von heute.
morning-button-better-or-same = Besser oder gleich
morning-button-bit-worse = Etwas schlimmer
morning-button-much-worse = Viel schlimmer
morning-button-not-now = Nicht jetzt

morning-number = <b>Wie stark ist es jetzt, 0 bis 10?</b>
morning-good = Gut, dann machen wir weiter wie geplant. Lust auf dein Warm-up, { $minutes } min?
    .open = Gut, dann machen wir weiter wie geplant.
    .closed = Schön zu hören.
morning-bit = Danke, dass du es sagst. Jeder Körper erholt sich in seinem Tempo. Lust auf dein gewohntes leichtes Warm-up, { $minutes } min?
    .open = Danke, dass du es sagst. Jeder Körper erholt sich in seinem Tempo. Heute das gewohnte leichte Warm-up:
    .closed = Danke, dass du es sagst. Jeder Körper erholt sich in seinem Tempo.
morning-bit-session = Danke, dass du es sagst. Nächste Einheit: dieselben Übungen, ein Satz weniger, und diese Woche keine höhere Stufe. Lust auf dein gewohntes leichtes Warm-up, { $minutes } min?
    .open = Danke, dass du es sagst: dieselben Übungen, ein Satz weniger, und diese Woche keine höhere Stufe.
    .closed = Danke, dass du es sagst. Nächste Einheit: dieselben Übungen, ein Satz weniger, und diese Woche keine höhere Stufe.
morning-worse = Heute kein Training. Wenn dir danach ist, mach nur die zwei leichtesten Übungen aus dem Warm-up.
    .nothing = Heute kein Training und kein Warm-up. Kurze Spaziergänge und häufige Lagewechsel sind in Ordnung, wenn sie sich gut anfühlen.
morning-worse-professional = Das sind jetzt { $mornings } Morgen. Bitte lass es ärztlich oder physiotherapeutisch abklären. Bis dahin nur die zwei leichtesten Übungen aus dem Warm-up, wenn dir danach ist.
    .nothing = Das sind jetzt { $mornings } Morgen. Bitte lass es ärztlich oder physiotherapeutisch abklären. Bis dahin kein Training und kein Warm-up; kurze Spaziergänge sind in Ordnung, wenn sie sich gut anfühlen.
morning-worse-session = Die Übungen, die du gemacht hast, kommen eine Stufe leichter zurück.
morning-again = Morgen um { $at } frage ich wieder.
morning-button-easy = Leichtes Warm-up
morning-button-rest = Heute ausruhen
morning-button-new = Etwas Neues
