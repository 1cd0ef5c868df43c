# How an exercise is done: its lines, its film, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>Posición</b>
how-to-movement = <b>Movimiento</b>
how-to-line = { $number } { $line }
how-to-feel = <b>Dónde deberías sentirlo:</b> { $feel }.
how-to-trains = <b>Entrena:</b> { $muscles }.
how-to-trains-also = <b>Entrena:</b> { $muscles }, con ayuda de { $also }.
how-to-not-reviewed = <i>Ningún médico ni fisioterapeuta ha revisado todavía estas instrucciones. Si tienes dudas, pregunta a quien te atiende.</i>
how-to-known = <b>Lo que dicen los estudios</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = Se siente así: { $feels }.
how-to-fault-remedy = Prueba esto: { $remedy }
how-to-still = <b>{ $exercise }</b>: inicio y final.
film-signs = <i>En el video: ↑ sube, ↓ baja, ›‹ aprieta, ‹› suelta, ‖ mantén, … descansa. El anillo marca los segundos.</i>
how-to-button-faults = Errores comunes
how-to-button-still = Inicio y final

note-button = Mi nota
note-button-remove = Borrar nota
note-line = <b>Tu nota:</b> { $note }
note-ask = ¿Qué debe decir tu nota sobre { FORM($exercise, case: "nom") }? La mostraré con el ejercicio. Escríbela, hasta { $most } caracteres.
note-long = Son { $count } caracteres. Una nota puede tener hasta { $most }. ¿La acortas?
note-removed = Borrada.
note-takes = Escribe tu nota.

tempo-button = ♪ Ritmo
tempo-asked = El ritmo { FORM($exercise, case: "gen") }, { $reps } repeticiones. Tono que sube: sube. Tono fijo: aprieta. Tono que baja: baja.
tempo-once = El ritmo { FORM($exercise, case: "gen") }, { $reps } repeticiones. Tono que sube: sube. Tono fijo: aprieta. Tono que baja: baja. ¿Lo quieres con cada ejercicio?
tempo-along = El ritmo { FORM($exercise, case: "gen") }, { $reps } repeticiones.
tempo-button-always = Con cada ejercicio
tempo-always = OK, con cada ejercicio desde ahora.
tempo-button-when-asked = Solo si lo pido
tempo-when-asked = OK, solo si lo pides: toca ⋯ y luego ♪ Ritmo.

# Under the words of a sound that the person's app takes from nobody.
media-no-voice = Tus ajustes de privacidad en Telegram no me dejan mandarte mensajes de voz, así que aquí va con palabras.
