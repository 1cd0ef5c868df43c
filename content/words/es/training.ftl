# A session: its cards, rests and questions, and what stands behind the dots.

training-day-A = Día de puentes
training-day-A_light = Día de puentes suave
training-day-B = Día de bisagras
training-day-C = Día a una pierna
# A beginner's: on two legs, with a longer squeeze.
training-day-C-beginner = Día de contracciones

### Before the first set

training-none-locked = Tu entrenamiento está en pausa. Si todavía no te ha atendido nadie, busca ayuda ahora.
training-none-health = Las sesiones están en espera por tus respuestas de salud.
training-none-warm_ups_only = Por ahora, solo calentamientos. Las sesiones se abren cuando un profesional de la salud diga que puedes hacer ejercicio.
training-none-sore_back = Hoy no hay sesión. Caminar un poco y cambiar a menudo de postura está bien si te sienta bien.
training-none-ill = Primero, descansa. Vuelve cuando lleves { $hours } horas sin fiebre ni síntomas en el pecho.
training-none-morning = Hoy no hay sesión, después de una mañana así. Mañana ({ $at }) te vuelvo a preguntar.
training-none-stopped = Por hoy ya basta. Ahora descansa, y mañana vemos.
training-none-nothing = Hoy no hay sesión: primero tiene que descansar lo que te duele.
training-done-already = Ya hiciste la sesión de hoy. En los días de descanso es cuando ganas fuerza.
training-done-elsewhere = Hoy cuenta: entrenas en otro lado. En los días de descanso es cuando ganas fuerza.
training-button-again = Hacer otra
training-back-now = Antes de empezar: <b>¿cuánto te duele la zona lumbar ahora, de 0 a 10?</b>
training-place = ¿Dónde entrenas hoy?
training-button-home = En casa
training-button-gym = En el gimnasio
training-button-elsewhere = En otro lado
training-closed = Esa sesión ya terminó. Lo que hiciste está guardado.
training-button-start = Empezar una sesión
training-warmed = Calentamiento hecho. Ahora la sesión: primero, una serie suave.
training-short-first = Hoy, unos { $minutes } minutos: tus primeras { $sessions } sesiones son cortas a propósito.
training-short = Hoy, unos { $minutes } minutos, y no { $asked }: más series esta semana aportarían poco.
training-lighter-week = Una semana más ligera: los mismos ejercicios, más o menos la mitad de las series. Es cuando tu cuerpo se recupera.

### The card

# Hip thrust · set 1 of 3 · 10 reps · 3 s down, 2 s squeeze
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = serie suave
    .title = Serie suave
training-test-set = serie de prueba
    .title = Serie de prueba
# Once, before the first set of two exercises that alternate.
training-turns = Se alterna, serie a serie, con { FORM($other, case: "nom") }.
training-set-title = Serie { $number } de { $sets }
# Above a line about one side of a one-sided exercise.
training-side-left = <b>Lado izquierdo.</b> { $line }
training-side-right = <b>Lado derecho.</b> { $line }
# Repetitions in reserve: how many to leave.
training-leave = { $rir ->
    [0] Sigue hasta tu última repetición buena.
    [1] Deja una repetición buena en reserva.
   *[other] Deja { $rir } reps buenas en reserva.
}
training-leave-load = { $leave } { $load }
training-half-range = Solo hasta la mitad.
training-half-effort = Usa la mitad del esfuerzo.
# The same exercise at half range, within a sentence.
training-half-way = { $exercise }, hasta la mitad
    .nom = { FORM($exercise, case: "nom") }, hasta la mitad
training-half-held = { $exercise }, con la mitad del esfuerzo
    .nom = { FORM($exercise, case: "nom") }, con la mitad del esfuerzo
training-promised-test = Aquí está la prueba que te prometí: aprieta como en el repaso.
training-drill = Repaso: lento, apretando.
training-button-fewer = Menos reps
training-button-harder = Volver al completo
training-button-end = Terminar la sesión

training-count = ¿Cuántas repeticiones buenas?
training-count-left = ¿Cuántas repeticiones buenas con la <b>izquierda</b>?
training-count-right = ¿Y con la <b>derecha</b>?
training-button-or-fewer = { $number } o menos
training-button-more-reps = Más

training-easier = Buena decisión: las repeticiones fáciles que sientes enseñan más que las difíciles que no sientes.
training-easier-now = Para lo que queda, haz { FORM($easier, case: "nom") }. La próxima vez empezamos otra vez con { FORM($exercise, case: "nom") }.
training-easier-half = Haz más fácil lo que queda ({ $exercise }): la mitad de recorrido o la mitad de esfuerzo. La próxima vez, como siempre.

### Rest

training-rest = Próxima serie en { $seconds } s. Yo te aviso.
training-set-done-rest = <b>{ $reps ->
    [one] 1 repetición hecha
    [many] { $reps } de repeticiones hechas
   *[other] { $reps } repeticiones hechas
}.</b> Descansa { $seconds } s. Yo te aviso.
training-button-skip-rest = Saltar el descanso
training-button-more-rest = +{ $seconds } s

### A step back, and its test

training-step-back = Ahora <b>{ FORM($exercise, case: "nom") }</b>, despacio.
training-step-back-test = <b>Luego, una serie { FORM($exercise, case: "gen") } como prueba.</b> Te quedas ahí salvo que la prueba salga mal.
training-button-do-that = Vamos con eso
training-button-finish-easier = Terminar con las fáciles

### Behind the dots

training-button-swap = Cambiar
training-button-sides = Los lados son distintos
training-button-weight = Peso
training-button-band = Banda
training-swap = ¿Qué te viene mejor hoy? Harás el mismo número de series.
training-swap-none = Con el material que tienes hoy no hay otro que sirva.
training-swapped = OK, hoy toca { FORM($exercise, case: "nom") }. Tu progreso no cambia.
training-instead = Aquí no hay material para { FORM($exercise, case: "nom") }, así que hoy toca este ejercicio. Tu progreso no cambia.
training-button-gone = Hoy aquí no puedo
training-button-never = No ofrecer más
training-paused = En pausa. Te espera { FORM($exercise, case: "nom") }, serie { $number }.

training-weight-question = ¿Qué peso usas en { FORM($exercise, case: "nom") }? Tócalo o escríbelo: { $example }.
training-band-question = ¿Qué banda usas en { FORM($exercise, case: "nom") }?
training-weight-open = Elige un peso que deje { $rir } reps en reserva. Se anota en ⋯.
training-band-open = La banda se anota en ⋯.
training-load = La última vez: { $load }.
training-load-changed = Hoy { $load } (la última vez, { $before }).
training-load-kg = { $amount } kg
training-load-lb = { $amount } lb
training-band-yellow = banda amarilla
training-band-red = banda roja
training-band-green = banda verde
training-band-blue = banda azul
training-band-black = banda negra
training-band-light = banda ligera
training-band-medium = banda media
training-band-strong = banda fuerte
training-band-extra_strong = banda extra fuerte
training-band-none = sin banda

### Coming back

training-return = Ibas por { FORM($exercise, case: "nom") }, serie { $number } de { $sets }. Todo lo anterior está guardado.
training-return-questions = { $exercise }: tus series están hechas. Queda una pregunta. Todo está guardado.
training-button-end-here = Terminar aquí
training-button-start-over = Empezar de cero hoy

### The end

training-finished = { $sets ->
    [one] <b>{ $day }, hecho: { $minutes } min, 1 serie.</b>
    [many] <b>{ $day }, hecho: { $minutes } min, { $sets } de series.</b>
   *[other] <b>{ $day }, hecho: { $minutes } min, { $sets } series.</b>
}
training-ended = { $sets ->
    [one] Guardado: 1 serie. Y cuenta.
    [many] Guardado: { $sets } de series. Y cuentan.
   *[other] Guardado: { $sets } series. Y cuentan.
}
training-ended-empty = OK, eso es todo por hoy. No se pierde nada.
training-praise-change = { $exercise }: un pequeño cambio, y lo sentiste { $felt }. Buen trabajo.
training-next = { $name }: { $day } { $at }
training-button-undo-set = Deshacer última serie

### Something hurts within a session

training-amber-day = Hoy sin ejercicio final, y esta sesión no cuenta para subir de nivel.
training-stop-exercise = <b>Paremos aquí { FORM($exercise, case: "nom") }.</b> Gracias por avisarme. No haremos este ejercicio ni otros parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. En { $minutes } minutos te vuelvo a preguntar: con { $most } o menos, hoy puedes hacer series fáciles ({ $easy }).
training-stop-rest = <b>Paremos aquí por hoy.</b> Gracias por avisarme. No haremos { FORM($exercise, case: "nom") } ni ejercicios parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo.
training-stop-session = <b>Terminemos aquí la sesión.</b> Gracias por avisarme. No haremos { FORM($exercise, case: "nom") } ni ejercicios parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. Muévete con suavidad el resto del día si te sienta bien. Mañana ({ $at }) te pregunto cómo estás.
training-stop-shooting = <b>Terminemos aquí la sesión.</b> Gracias por avisarme. No haremos { FORM($exercise, case: "nom") } ni ejercicios parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. Antes de la próxima sesión repetiré las preguntas de salud.
training-stop-professional = <b>Terminemos aquí la sesión.</b> Por favor, ve a un médico o fisioterapeuta antes de seguir con { FORM($exercise, case: "nom") } y otros ejercicios parecidos. Desde aquí no puedo saber qué es; un profesional sí.
