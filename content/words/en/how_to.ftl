# How an exercise is done: its lines, its pictures, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-line = { $number } { $line }
how-to-feel = You should feel: { $feel }.
how-to-fault = { $fault }: { $feels }.
how-to-still = <b>{ $exercise }</b>: where it starts, and where it ends.
how-to-button-faults = What goes wrong
how-to-button-still = Slow pictures

tempo-button = ♪ Tempo
tempo-asked = The tempo of the { $exercise }, { $reps } reps: a falling tone lowers, a rising one lifts, a steady one squeezes.
tempo-asked-first = The tempo of the { $exercise }, { $reps } reps: a falling tone lowers, a rising one lifts, a steady one squeezes. From now on it comes with each exercise.
tempo-along = The tempo of the { $exercise }, { $reps } reps.
tempo-button-when-asked = Only when I ask
tempo-when-asked = Only when you ask from now on: ⋯, then ♪ Tempo.
