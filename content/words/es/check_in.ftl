# The questions after a set, and what their answers are answered with.

check-in-set-done = <b>Serie { $number } hecha: { $reps ->
    [one] 1 repetición
    [many] { $reps } de repeticiones
   *[other] { $reps } repeticiones
}.</b>
check-in-set-done-rest = <b>Serie { $number } hecha: { $reps ->
    [one] 1 repetición
    [many] { $reps } de repeticiones
   *[other] { $reps } repeticiones
}.</b> Descansa { $seconds } s. Yo te aviso.
check-in-all-done = <b>Hechas: { $sets } × { $reps }.</b>
check-in-one-done = <b>{ $reps ->
    [one] 1 repetición hecha
    [many] { $reps } de repeticiones hechas
   *[other] { $reps } repeticiones hechas
}.</b>
check-in-last-done = <b>Última serie hecha: { $reps ->
    [one] 1 repetición
    [many] { $reps } de repeticiones
   *[other] { $reps } repeticiones
}.</b>

check-in-felt = ¿Dónde lo sentiste más?
check-in-felt-left = ¿Dónde lo sentiste más en el lado <b>izquierdo</b>?
check-in-felt-right = ¿Y en el <b>derecho</b>?
# What one tap answers again, after the last set of an exercise on which nothing hangs today.
check-in-last-time = La última vez lo sentiste { $felt }, con { $rir ->
    [4] 4 o más repeticiones buenas
    [one] 1 repetición buena
    [many] { $rir } de repeticiones buenas
   *[other] { $rir } repeticiones buenas
} en reserva{ $form ->
    [clean] {" "}y con técnica limpia
   *[none] {""}
}. ¿Y hoy?
check-in-last-time-sides = { $last } ¿Vale para los dos lados?
check-in-button-as-last-time = Como la última vez
check-in-button-changed = Algo cambió
check-in-rir = ¿Cuántas repeticiones buenas más podrías haber hecho?
check-in-rir-most = 4+
check-in-form = ¿Qué tal la técnica en las últimas repeticiones?
check-in-form-clean = Limpia
check-in-form-slipped = Fallaron las últimas 1–2
check-in-form-lost = Falló antes
# Within a sentence, beside the places: "again lost form".
check-in-felt-form = perdiste la técnica

check-in-last-question = <b>Última pregunta: ¿te duele algo ahora?</b>
check-in-pain-none = Nada
check-in-pain-slight = 1–2

### The reply, one sentence each; $felt is a place, $cue what changes now

check-in-cue-worked = Lo sentiste { $felt }: <b>ese consejo funcionó</b>, así que te lo guardo.
check-in-cue-next = Anotado: { $felt }. La próxima vez, prueba esto: <b>{ $cue }</b>
check-in-shake-out = Detente ahí. Sacude la pierna de 30 a 60 s y luego estírala con suavidad.
check-in-ask-again = Te vuelvo a preguntar después de la próxima serie.
check-in-rest-easier = Terminamos con { FORM($easier, case: "nom") }.
check-in-reply-slipped = Las últimas repeticiones fallaron, pero las demás fueron buenas. La serie cuenta.
check-in-reply-nothing-left = No dejaste nada en reserva, y no hace falta llegar a tanto. La próxima vez, termina cuando { $left ->
    [1] te quede una repetición buena
   *[other] te queden { $left } repeticiones buenas
}.
check-in-reply-much-left = 4 o más repeticiones en reserva: hay margen para crecer.
check-in-drill-done = { $sessions ->
    [0] Repaso hecho: la próxima vez volvemos a probar { FORM($exercise, case: "nom") }.
    [one] Repaso de hoy hecho. Una sesión más, y volvemos a probar { FORM($exercise, case: "nom") }.
    [many] Repaso de hoy hecho. { $sessions } de sesiones más, y volvemos a probar { FORM($exercise, case: "nom") }.
   *[other] Repaso de hoy hecho. { $sessions } sesiones más, y volvemos a probar { FORM($exercise, case: "nom") }.
}
check-in-towards = { $reported ->
    [one] La serie que comentaste la sentiste en el lugar correcto.
    [many] En { $good } de los últimos { $reported } de series que comentaste lo sentiste en el lugar correcto.
   *[other] En { $good } de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto.
} { $sessions ->
    [one] Te falta una sesión buena para el próximo nivel.
    [many] Te faltan unos { $sessions } de sesiones buenas para el próximo nivel.
   *[other] Te faltan unas { $sessions } sesiones buenas para el próximo nivel.
}

why-good = Lo sentiste { $felt }, que es lo correcto en este ejercicio. Esta serie cuenta.
why-unanswered = Sin respuesta no pasa nada. La serie está guardada; ya veremos la próxima vez.
why-cue = Anotado: { $felt }. Cambiemos una cosa. <b>{ $cue }</b>
# $line is what was decided; the counts are those of its cue, for this person and this answer.
why-cue-counts = { $line } Hasta ahora ayudó en { $successes } de { $tries } series.
why-cue-slower = Anotado: { $felt }. Cambiemos una cosa. <b>{ $cue }</b> Y ve un poco más despacio.
why-step-back = Sentiste { FORM($exercise, case: "nom") } { $felt }, así que trabajemos en eso: { $sets ->
    [one] una serie más fácil.
    [many] { $sets } de series más fáciles.
   *[other] { $sets } series más fáciles.
}
why-step-back-cramp = Dos calambres bastan ({ $exercise }): { $sets ->
    [one] una serie más fácil.
    [many] { $sets } de series más fáciles.
   *[other] { $sets } series más fáciles.
}
# One cramp, after a set that was felt elsewhere.
why-step-back-one-cramp = Te dio un calambre haciendo { FORM($exercise, case: "nom") }, así que vamos a hacerlo más fácil: { $sets ->
    [one] una serie más fácil.
    [many] { $sets } de series más fáciles.
   *[other] { $sets } series más fáciles.
}
why-step-back-form = Perdiste la técnica en { FORM($exercise, case: "nom") }, así que vamos a hacerlo más fácil: { $sets ->
    [one] una serie más fácil.
    [many] { $sets } de series más fáciles.
   *[other] { $sets } series más fáciles.
}
why-step-back-reps = Te salieron menos repeticiones buenas de las previstas en { FORM($exercise, case: "nom") }, así que vamos a hacerlo más fácil: { $sets ->
    [one] una serie más fácil.
    [many] { $sets } de series más fáciles.
   *[other] { $sets } series más fáciles.
}
why-retest-good = Lo sentiste { $felt }. <b>Prueba superada.</b> Te quedas en { FORM($exercise, case: "nom") }.
why-retest-not-yet = Todavía no, y no pasa nada: aprender lleva tiempo. La próxima vez volvemos a empezar desde cero con { FORM($exercise, case: "nom") }.
why-less-load-form = Perdiste la técnica: la próxima serie { FORM($exercise, case: "gen") } lleva un { $percent } % menos de peso.
why-less-load-reps = Menos repeticiones de las previstas: la próxima serie { FORM($exercise, case: "gen") } lleva un { $percent } % menos de peso.
why-lighter-next-time-form = Perdiste la técnica en { FORM($exercise, case: "nom") }: en eso trabajaremos la próxima vez.
why-lighter-next-time-reps = Menos repeticiones de las previstas en { FORM($exercise, case: "nom") }: en eso trabajaremos la próxima vez.
why-noted = Anotado: { $place }, { $number } de 10. Con eso se puede entrenar.
why-amber = Con un { $number }, por hoy ya basta { FORM($exercise, case: "gen") }. Para lo que queda, haz { FORM($easier, case: "nom") }.
why-stop-exercise = Paremos aquí { FORM($exercise, case: "nom") }. No haremos este ejercicio durante { $hours } horas (hasta { $day } { $until }).
why-stop-session = Terminemos aquí la sesión. No haremos { FORM($exercise, case: "nom") } durante { $hours } horas (hasta { $day } { $until }).
why-stop-shooting = Terminemos aquí la sesión. No haremos { FORM($exercise, case: "nom") } durante { $hours } horas (hasta { $day } { $until }). Primero van las preguntas de salud.
why-stop-professional = Por favor, ve a un médico o fisioterapeuta antes de seguir con { FORM($exercise, case: "nom") }. No haremos este ejercicio durante al menos { $hours } horas (hasta { $day } { $until }).
