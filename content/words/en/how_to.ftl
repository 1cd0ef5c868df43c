# How an exercise is done: its lines, its film, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>Set-up</b>
how-to-movement = <b>Movement</b>
how-to-line = { $number } { $line }
how-to-feel = <b>You should feel:</b> { $feel }.
how-to-trains = <b>Trains:</b> { $muscles }.
how-to-trains-also = <b>Trains:</b> { $muscles }; with help from { $also }.
how-to-known = <b>What studies found</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = Feels like: { $feels }.
how-to-fault-remedy = Try this: { $remedy }
how-to-still = <b>{ $exercise }</b>: where it starts, and where it ends.
how-to-button-faults = What goes wrong
how-to-button-still = Slow pictures

tempo-button = ♪ Tempo
tempo-asked = The tempo of the { $exercise }, { $reps } reps: a falling tone lowers, a rising one lifts, a steady one squeezes.
tempo-asked-first = The tempo of the { $exercise }, { $reps } reps: a falling tone lowers, a rising one lifts, a steady one squeezes. From now on it comes with each exercise.
tempo-along = The tempo of the { $exercise }, { $reps } reps.
tempo-button-when-asked = Only when I ask
tempo-when-asked = Only when you ask from now on: ⋯, then ♪ Tempo.
