# Wie eine Übung geht: ihre Zeilen, ihr Film, ihr Tempo als Ton.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>Ausgangsposition</b>
how-to-movement = <b>Bewegung</b>
how-to-line = { $number } { $line }
how-to-feel = <b>Das solltest du spüren:</b> { $feel }.
how-to-trains = <b>Trainiert:</b> { $muscles }.
how-to-trains-also = <b>Trainiert:</b> { $muscles }, dabei helfen: { $also }.
how-to-not-reviewed = <i>Noch hat niemand aus Medizin oder Physiotherapie diese Anleitung geprüft. Wenn du unsicher bist, frag in deiner Praxis nach.</i>
how-to-known = <b>Was Studien gefunden haben</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = Fühlt sich so an: { $feels }.
how-to-fault-remedy = Versuch das: { $remedy }
how-to-still = <b>{ $exercise }</b>: Anfang und Ende.
film-signs = <i>Im Film: ↑ hoch, ↓ runter, ›‹ anspannen, ‹› lösen, ‖ stillhalten, … Pause. Der Ring zeigt die Sekunden.</i>
how-to-button-faults = Häufige Fehler
how-to-button-still = Anfang und Ende

note-button = Meine Notiz
note-button-remove = Notiz löschen
note-line = <b>Deine Notiz:</b> { $note }
note-ask = Was soll in deiner Notiz stehen ({ $exercise })? Ich zeige sie bei der Übung an. Schreib sie hier, bis zu { $most } Zeichen.
note-long = Das sind { $count } Zeichen. Eine Notiz darf bis zu { $most } haben. Geht es kürzer?
note-removed = Gelöscht.
note-takes = Bitte schreib deine Notiz.

tempo-button = ♪ Takt
tempo-asked = Der Takt ({ $exercise }), { $reps } Wiederholungen. Steigender Ton: hoch. Gleicher Ton: anspannen. Fallender Ton: runter.
tempo-once = Der Takt ({ $exercise }), { $reps } Wiederholungen. Steigender Ton: hoch. Gleicher Ton: anspannen. Fallender Ton: runter. Möchtest du ihn bei jeder Übung?
tempo-along = Der Takt ({ $exercise }), { $reps } Wiederholungen.
tempo-button-always = Bei jeder Übung
tempo-always = Okay, ab jetzt bei jeder Übung.
tempo-button-when-asked = Nur wenn ich frage
tempo-when-asked = Okay, nur wenn du fragst: Tippe auf ⋯, dann auf ♪ Takt.

media-no-voice = Deine Privatsphäre-Einstellungen in Telegram erlauben mir keine Sprachnachrichten, darum hier in Worten.
