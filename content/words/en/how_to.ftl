# How an exercise is done: its lines, its film, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>Setup</b>
how-to-movement = <b>Movement</b>
how-to-line = { $number } { $line }
how-to-feel = <b>You should feel:</b> { $feel }.
how-to-trains = <b>Trains:</b> { $muscles }.
how-to-trains-also = <b>Trains:</b> { $muscles }, with help from { $also }.
how-to-not-reviewed = <i>No doctor or physical therapist has checked these instructions yet. If you're unsure, ask yours.</i>
how-to-known = <b>What studies have found</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = Feels like: { $feels }.
how-to-fault-remedy = Try this: { $remedy }
how-to-still = <b>{ $exercise }</b>: start and finish.
film-signs = <i>In the video: ↑ lift, ↓ lower, ›‹ squeeze, ‹› let go, ‖ hold still, … rest. The ring shows the seconds.</i>
how-to-button-faults = Common mistakes
how-to-button-still = Start and finish

note-button = My note
note-button-remove = Remove note
note-line = <b>Your note:</b> { $note }
note-ask = What should your note on the { $exercise } say? I'll show it with the exercise. Type it, up to { $most } characters.
note-long = That's { $count } characters. A note can have up to { $most }. Can you make it shorter?
note-removed = Removed.
note-takes = Please type your note.

tempo-button = ♪ Tempo
tempo-asked = The tempo of the { $exercise }, { $reps } reps. Rising tone: lift. Steady tone: squeeze. Falling tone: lower.
tempo-once = The tempo of the { $exercise }, { $reps } reps. Rising tone: lift. Steady tone: squeeze. Falling tone: lower. Do you want it with every exercise?
tempo-along = The tempo of the { $exercise }, { $reps } reps.
tempo-button-always = With every exercise
tempo-always = OK, with every exercise from now on.
tempo-button-when-asked = Only when I ask
tempo-when-asked = OK, only when you ask: tap ⋯, then ♪ Tempo.

# Under the words of a sound that the person's app takes from nobody.
media-no-voice = Your privacy settings in Telegram don't let me send voice messages, so here it is in words.
