# Between sessions: a weak spot and its drill, one step up, one step down, each with its reason.

suggestion-weak-spot = { $answer ->
    [form] Dos veces perdiste la técnica en <b>{ FORM($exercise, case: "nom") }</b>.
    [cramp] Dos veces te dio un calambre haciendo <b>{ FORM($exercise, case: "nom") }</b>.
    [nowhere] Dos veces no sabías bien dónde sentías <b>{ FORM($exercise, case: "nom") }</b>.
   *[other] Dos veces sentiste <b>{ FORM($exercise, case: "nom") }</b> <b>{ $felt }</b>.
} Trabajemos en eso.
    .mixed = { $answer ->
        [form] Esta vez perdiste la técnica en <b>{ FORM($exercise, case: "nom") }</b>
        [cramp] Esta vez te dio un calambre haciendo <b>{ FORM($exercise, case: "nom") }</b>
        [nowhere] Esta vez no sabías bien dónde sentías <b>{ FORM($exercise, case: "nom") }</b>
       *[other] Esta vez sentiste <b>{ FORM($exercise, case: "nom") }</b> <b>{ $felt }</b>
    }, y la última vez tampoco salió del todo bien. Trabajemos en eso.
suggestion-counts = { $good ->
    [0] En ninguna
    [one] En 1
    [many] En { $good }
   *[other] En { $good }
} de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto.
suggestion-drill = { $sessions ->
    [one] Próxima sesión: <b>{ FORM($drill, case: "nom") }</b>, despacio y apretando, y además un poco cada mañana.
    [many] Próximas { $sessions } sesiones: <b>{ FORM($drill, case: "nom") }</b>, despacio y apretando, y además un poco cada mañana.
   *[other] Próximas { $sessions } sesiones: <b>{ FORM($drill, case: "nom") }</b>, despacio y apretando, y además un poco cada mañana.
}
suggestion-test = Luego volvemos a probar { FORM($exercise, case: "nom") }.
suggestion-test-on = Luego volvemos a probar { FORM($exercise, case: "nom") }: <b>{ $day }</b>.
suggestion-drill-why = La versión más fácil te enseña dónde sentirlo. Después pruebas otra vez la más difícil, sin peso. Pase lo que pase, conservas tu nivel.
suggestion-button-good-plan = Buen plan
suggestion-button-why = ¿Por qué?
suggestion-button-show = Ver el ejercicio

suggestion-earned = <b>{ $exercise }:</b> en { $good } de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto. <b>Hoy: { $sets } × { $reps }, con { $left } o más repeticiones en reserva.</b>
suggestion-offer = Próximo nivel: <b>{ $exercise }</b>, { $sets } × { $reps }.
suggestion-offer-safe = Las dos primeras sesiones pueden costar más. Si te faltan unas repeticiones, no bajas; solo bajas por dolor o si pierdes la técnica.
suggestion-button-accept = Aceptar
suggestion-button-keep = Seguir en este nivel
suggestion-accepted = Desde tu próxima sesión: <b>{ FORM($exercise, case: "nom") }</b>.
suggestion-not-after-pain = No subimos de nivel al día siguiente de un dolor. Te volveré a proponer { FORM($exercise, case: "nom") } después de tus próximas sesiones buenas.
suggestion-kept = OK, te quedas en este nivel. Te vuelvo a preguntar después de más sesiones buenas.

suggestion-sideways = Dos pruebas no salieron bien, así que ganemos fuerza un nivel más abajo: { $exercise }. ¿O prefieres probar otro ejercicio?
suggestion-button-lower = Un nivel más abajo
suggestion-button-swap = Mejor: { $family }
suggestion-lower = OK, un nivel más abajo, y desde ahí volvemos a subir.
suggestion-swapped = En las próximas { $weeks } semanas hacemos esto en su lugar: { $family }.
suggestion-passed = Esa propuesta ya no está abierta. No ha cambiado nada.

### The reasons, one sentence each

why-offer = { $good ->
    [0] En ninguna
    [one] En 1
    [many] En { $good }
   *[other] En { $good }
} de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto. Próximo nivel: { $to }.
why-more-reps = Te salió bien: la próxima vez, haz { $reps } repeticiones de { $exercise }.
why-longer-squeeze = La próxima vez, mantén arriba { $seconds } s más en { FORM($exercise, case: "nom") }.
why-longer-hold = La próxima vez, mantén { $seconds } s más en cada repetición de { $exercise }.
why-more-load = La próxima vez, usa un poco más de peso en { FORM($exercise, case: "nom") }.
why-stronger-band = La próxima vez, usa una banda más fuerte en { FORM($exercise, case: "nom") }: { $band }.
why-beyond-lower = Has llegado al nivel más alto: la próxima vez, tarda 1 segundo más en bajar en { FORM($exercise, case: "nom") }.
why-beyond-squeeze = Has llegado al nivel más alto: la próxima vez, aprieta 1 segundo más en { FORM($exercise, case: "nom") }.
why-beyond-hold = Has llegado al nivel más alto: la próxima vez, mantén 1 segundo más en { FORM($exercise, case: "nom") }.
why-beyond-rest = Has llegado al nivel más alto: la próxima vez, descansa { $seconds } segundos menos entre series en { FORM($exercise, case: "nom") }.
why-bounced-slower = Has subido al próximo nivel y vuelto a bajar dos veces, así que lo dejamos { $days } días. Hasta entonces, tarda { $seconds } s más en bajar en { FORM($exercise, case: "nom") }.
why-kept-slower = A cambio, tarda { $seconds } s más en bajar en { FORM($exercise, case: "nom") }.
why-too-hard-reps = Dos veces no te quedó nada en reserva: la próxima vez, haz solo { $reps } repeticiones de { $exercise }.
why-too-hard-load = Dos veces no te quedó nada en reserva: la próxima vez, usa un { $percent } % menos de peso en { FORM($exercise, case: "nom") }.
why-less-load-next = Dos veces perdiste la técnica: la próxima vez, usa menos peso en { FORM($exercise, case: "nom") }. Te quedas en este nivel.
why-lower-form = Dos veces perdiste la técnica en { FORM($exercise, case: "nom") }: la próxima vez hacemos { FORM($easier, case: "nom") }, y desde ahí volvemos a subir.
why-lower-after-stop = Volvemos poco a poco { FORM($exercise, case: "dat") } con { FORM($easier, case: "nom") }.
why-lower-after-morning = Después de una mañana así, volvemos poco a poco { FORM($exercise, case: "dat") } con { FORM($easier, case: "nom") }.
why-amber-twice = Es la segunda vez que el dolor está entre 3 y 5 en { FORM($exercise, case: "nom") }: la próxima vez hacemos { FORM($easier, case: "nom") }, y volvemos a probar desde ahí.
why-pain-rises = Tu dolor ha subido en { $weeks } semanas, de { $before } a { $after }. Por favor, consúltalo con un médico o fisioterapeuta.
why-drill-place = Dos veces sentiste { FORM($exercise, case: "nom") } { $felt }. { $good ->
    [0] En ninguna
    [one] En 1
    [many] En { $good }
   *[other] En { $good }
} de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto. Ahora, { $sessions } sesiones con { FORM($easier, case: "nom") }, y luego la prueba.
why-drill-form = Dos veces perdiste la técnica en { FORM($exercise, case: "nom") }. { $good ->
    [0] En ninguna
    [one] En 1
    [many] En { $good }
   *[other] En { $good }
} de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto. Ahora, { $sessions } sesiones con { FORM($easier, case: "nom") }, y luego la prueba.
why-drill-cramp = Dos veces te dio { $felt } haciendo { FORM($exercise, case: "nom") }. { $good ->
    [0] En ninguna
    [one] En 1
    [many] En { $good }
   *[other] En { $good }
} de las últimas { $reported } series que comentaste lo sentiste en el lugar correcto. Ahora, { $sessions } sesiones con { FORM($easier, case: "nom") }, y luego la prueba.
why-drill-again = A la prueba { FORM($exercise, case: "gen") } le faltó un poco: { $sessions } sesiones más, con otros consejos, y luego una segunda prueba.
why-drill-closed = { $days ->
    [0] <b>Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto.</b> Punto débil resuelto.
    [one] <b>Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto.</b> Punto débil resuelto en un día.
    [many] <b>Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto.</b> Punto débil resuelto en { $days } de días.
   *[other] <b>Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto.</b> Punto débil resuelto en { $days } días.
}
why-drill-lower = La segunda prueba { FORM($exercise, case: "gen") } tampoco salió bien: la próxima vez hacemos { FORM($easier, case: "nom") }.
why-sideways = Hay otro camino para llegar { FORM($exercise, case: "dat") }.
why-bit-worse = Un poco peor: los mismos ejercicios, una serie menos, y sin subir de nivel en { $days } días.
why-much-worse = Hoy no hay sesión: primero, descanso.{ $mornings ->
    [1] {""}
   *[other] {" "}Ya van { $mornings } mañanas así.
}
why-mornings-professional = Ya van { $mornings } mañanas así. Por favor, ve a un médico o fisioterapeuta.
