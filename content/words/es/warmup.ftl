# The warm-up of the day, from its first card to the end.

### The card of an exercise

# Glute bridge · set 1 of 2 · 8 reps · 3 s down, 2 s squeeze
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = serie { $number } de { $sets }
warmup-reps = { $reps } reps
warmup-sided = { $reps } reps por lado
warmup-held = { $reps } × { $hold } s
warmup-held-sided = { $reps } × { $hold } s por lado
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } por lado
warmup-times-held = { $sets } × { $reps } × { $hold } s
warmup-times-held-sided = { $sets } × { $reps } × { $hold } s por lado
warmup-switch = Un lado, luego el otro.
warmup-switch-left = Primero el lado izquierdo.
warmup-switch-right = Primero el lado derecho.
warmup-switch-each = Cambia de lado en cada repetición.
# $rest is the rest between sets in seconds; 0 where one press stands for one set.
warmup-pace = { $rest ->
    [0] {" "}· baja en { $lower } s
   *[other] {" "}· baja en { $lower } s, { $rest } s de descanso
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· baja en { $lower } s, aprieta { $squeeze } s
   *[other] {" "}· baja en { $lower } s, aprieta { $squeeze } s, { $rest } s de descanso
}
warmup-pace-held = { $rest ->
    [0] {""}
   *[other] , { $rest } s de descanso
}
warmup-setup = Posición: { $line }
warmup-move = Movimiento: { $line }

warmup-first-half = Haz las primeras { $reps } solo hasta la mitad: es más suave para el cuerpo recién levantado.
warmup-standing = Hoy, hazlo de pie.
warmup-drill = Este es el repaso de hoy para tu punto débil.

warmup-button-done = Hecho
warmup-button-easier = Más fácil
warmup-button-hurts = Me duele algo
warmup-button-more = Más ⋯
warmup-button-how-to = Cómo se hace
warmup-button-pause = Pausa
warmup-button-end = Terminar calentamiento
warmup-button-go-on = Seguir

### Where did you feel it?

warmup-set-done = Serie { $number } hecha.
warmup-set-done-rest = Serie { $number } hecha. Descanso corto.
warmup-felt-question = <b>¿Dónde lo sentiste más?</b> No hay respuesta equivocada: decide tu próximo consejo.

warmup-button-glutes = Glúteos
warmup-button-outer_hip = Lado de cadera
warmup-button-hamstrings = Detrás del muslo
warmup-button-back_muscles = Músculos de espalda
warmup-button-cramp = Un calambre
# .hurts: beside the back muscles, where these are the right place.
warmup-button-low_back = Zona lumbar
    .hurts = Me duele la lumbar
warmup-button-knees = Rodillas
warmup-button-front_thigh = Muslo por delante
warmup-button-nowhere = No sé bien
warmup-button-elsewhere = Otro lugar

# Within a sentence.
warmup-felt-glutes = en los glúteos
warmup-felt-outer_hip = en el lado de la cadera
warmup-felt-hamstrings = en la parte de atrás de los muslos
warmup-felt-back_muscles = en los músculos de la espalda
warmup-felt-cramp = un calambre
warmup-felt-low_back = en la zona lumbar
warmup-felt-knees = en las rodillas
warmup-felt-front_thigh = en la parte delantera de los muslos
warmup-felt-nowhere = sin un lugar claro
warmup-felt-elsewhere = en otro lugar

# .last: no set of this exercise is left.
warmup-reply-good-glutes = Ahí es donde lo queremos: en los glúteos. Otra vez igual, a la misma velocidad.
    .last = Ahí es donde lo queremos: en los glúteos.
warmup-reply-good-outer_hip = Eso cuenta: el lado de la cadera es el lugar correcto aquí. Otra vez igual, a la misma velocidad.
    .last = Eso cuenta: el lado de la cadera es el lugar correcto aquí.
warmup-reply-good-hamstrings = La parte de atrás de los muslos es el lugar correcto aquí. Otra vez igual, a la misma velocidad.
    .last = La parte de atrás de los muslos es el lugar correcto aquí.
warmup-reply-good-back_muscles = Los músculos de la espalda son el lugar correcto aquí. Otra vez igual, a la misma velocidad.
    .last = Los músculos de la espalda son el lugar correcto aquí.
warmup-reply-good-elsewhere = En este ejercicio eso también está bien. Otra vez igual, a la misma velocidad.
    .last = En este ejercicio eso también está bien.
warmup-reply-cue-worked = Lo sentiste { $felt }: <b>ese consejo funcionó</b>, así que te lo guardo.

# $felt is the answer, $cue what changes now.
warmup-reply-glutes = Los glúteos también ayudan aquí, pero hoy buscamos la parte de atrás de los muslos. <b>{ $cue }</b> Te vuelvo a preguntar después de esta serie.
warmup-reply-outer_hip = El lado de la cadera también ayuda. Cambiemos una cosa. <b>{ $cue }</b> Te vuelvo a preguntar después de esta serie.
warmup-reply-hamstrings = Pasa mucho, y es fácil de cambiar. <b>{ $cue }</b> Te vuelvo a preguntar después de esta serie.
warmup-reply-back_muscles = La espalda también ayuda. Cambiemos una cosa. <b>{ $cue }</b> Te vuelvo a preguntar después de esta serie.
warmup-reply-cramp = Detente ahí. Sacude la pierna de 30 a 60 s y luego estírala con suavidad. Después: <b>{ $cue }</b>
warmup-reply-low_back = ¿La zona lumbar? Cambiemos una cosa. <b>{ $cue }</b> Así le quitas carga.
warmup-reply-knees = ¿Las rodillas? Cambiemos una cosa. <b>{ $cue }</b>
warmup-reply-front_thigh = ¿La parte delantera de los muslos? Un cambio ayuda con eso: <b>{ $cue }</b>
warmup-reply-nowhere = No hay problema, eso llega con la práctica. <b>{ $cue }</b> Ir despacio te ayuda a notar más.
warmup-reply-elsewhere = Cambiemos una cosa. <b>{ $cue }</b> Te vuelvo a preguntar después de esta serie.

warmup-next-time = Anotado: { $felt }. La próxima vez: <b>{ $cue }</b>
warmup-next-time-cramp = Sacude la pierna de 30 a 60 s y luego estírala con suavidad. La próxima vez: <b>{ $cue }</b>
warmup-cramp-again = Dos calambres bastan: sacude la pierna y luego haz 8 contracciones de glúteos. La próxima vez probamos esto: <b>{ $cue }</b>
warmup-again = Lo sentiste { $felt }, así que trabajemos en eso. La próxima vez empezamos con { FORM($exercise, case: "nom") }, donde es más fácil sentirlo, y luego volvemos a probar este ejercicio.
warmup-again-half = Lo sentiste { $felt }, así que trabajemos en eso. La próxima vez empezamos con una versión más fácil ({ $exercise }) y luego la hacemos otra vez completa.

warmup-easier = Buena decisión: las repeticiones fáciles que sientes valen más que las difíciles. Ahora, { FORM($exercise, case: "nom") }. La próxima vez, como siempre.

### How to, and a pause

warmup-paused = En pausa. Te espera { FORM($exercise, case: "nom") }, serie { $number } de { $sets }.

### The end

warmup-finished = { $minutes ->
    [0] <b>Calentamiento hecho.</b> { $praise }
    [one] <b>Calentamiento hecho: 1 minuto.</b> { $praise }
    [many] <b>Calentamiento hecho: { $minutes } de minutos.</b> { $praise }
   *[other] <b>Calentamiento hecho: { $minutes } minutos.</b> { $praise }
}
warmup-told = <b>Anotado: lo hiciste por tu cuenta.</b> Eso es tener un hábito.
warmup-ended = <b>Guardado:</b> { $counts }. Y cuentan.
warmup-ended-empty = OK, eso es todo por ahora. No se pierde nada.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = Sentiste { FORM($exercise, case: "nom") } { $felt }.
warmup-praise-cue = Lo sentiste { $felt } después de un cambio: “{ $cue }”
warmup-praise-return = <b>Has vuelto. Así se construye un hábito.</b>
warmup-praise-long-away = <b>Has vuelto. Esa es la repetición más difícil.</b>
warmup-practised = Días de práctica: { $days } de { $window ->
    [one] 1
    [many] los últimos { $window }
   *[other] los últimos { $window }
}.
warmup-next = Próximo: { $day } { $at }
warmup-next-after = Próximo: { $day } { $at }, { $anchor }.
warmup-button-less-text = Sin datos curiosos
warmup-cards-off = OK, no habrá más datos curiosos.
warmup-undo-late = Eso fue hace más de diez minutos, así que no puedo deshacerlo.
warmup-open-again = El calentamiento de hoy vuelve a estar abierto.

warmup-late-plan = ¿Y en los días con prisa? “Si voy con prisa, hago una serie de puentes”.
warmup-button-late-one-set = Ese es mi plan
warmup-button-late-another = Otro plan
warmup-button-late-skip = Saltar
warmup-late-plan-typed = Escríbelo: “Si voy con prisa, …”
warmup-late-plan-too-long = Un poco más corto, por favor: { $characters } caracteres como mucho.
warmup-late-plan-kept = Guardado como tu plan para los días con prisa.

### Where none can begin

# .resting: no other round is open.
warmup-done-already = Ya hiciste el calentamiento de hoy ({ $at }). Si quieres, puedes hacer otro.
    .resting = Ya hiciste el calentamiento de hoy ({ $at }).
warmup-done-today = Ya hiciste el calentamiento de hoy. Si quieres, puedes hacer otro.
    .resting = Ya hiciste el calentamiento de hoy.
warmup-button-again = Otra ronda
warmup-closed = Ese calentamiento ya terminó. Lo que hiciste está guardado.
warmup-nothing-left = Hoy no hay calentamiento: primero tiene que descansar lo que te duele. Caminar un poco y cambiar a menudo de postura está bien si te sienta bien.
# When the first of what rests is open again.
warmup-opens-again = El calentamiento se abre otra vez: { $day }, { $at }
warmup-button-health = Mis respuestas de salud
warmup-no-answers = Sin tus respuestas de salud no puedo elegir ejercicios de forma segura. Puedes leer cómo se hacen.
warmup-button-answer = Responder preguntas
warmup-button-read = Leer los ejercicios
warmup-resting = En espera hasta que un profesional de la salud dé el visto bueno: { $families }.
