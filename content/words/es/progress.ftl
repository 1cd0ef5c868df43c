# /plan and /progress.

plan-title = <b>Qué viene ahora y por qué</b>
plan-warmup = Calentamiento · { $day } { $at } · la hora que elegiste
    .anchored = Calentamiento · { $day } { $at } · { $anchor }
plan-training = { $name } · { $day } { $at } · { $minutes } min, tu día de sesión
    .moved = { $name } · { $day } { $at } · { $minutes } min, cambio solo por esta vez
plan-training-after = { $name } · { $day } { $at }
plan-test = Prueba: { $exercise } · { $day } · después del repaso
plan-sessions-resting = Las sesiones están en espera por tus respuestas de salud
plan-weekly = Resumen semanal · { $day } { $at }
plan-morning = Pregunta de la mañana · { $day } { $at } · porque me hablaste de dolor
plan-comeback = Un mensaje · { $day } { $at } · porque hace tiempo que no sé de ti
plan-nothing = No hay nada previsto.
plan-nothing-else = Eso es todo lo que te enviaré. Horas de silencio { $start }–{ $end }, hora de { $place }.
plan-button-long = Calentar más · { $minutes } min
plan-button-times = Cambiar horarios
plan-button-pause = Pausa
plan-button-calendar = A mi calendario

progress-days = <b>{ $of ->
    [one] Hoy:
    [many] Últimos { $of } de días:
   *[other] Últimos { $of } días:
}</b> { $days ->
    [one] 1 día de práctica
    [many] { $days } de días de práctica
   *[other] { $days } días de práctica
}{ $sessions ->
    [0] .
    [one] , 1 sesión.
    [many] , { $sessions } de sesiones.
   *[other] , { $sessions } sesiones.
}
progress-row = { $row }
progress-weeks = { $days ->
    [one] En las últimas 12 semanas: 1 día.
    [many] En las últimas 12 semanas: { $days } de días.
   *[other] En las últimas 12 semanas: { $days } días.
}
progress-strength = Fuerza del hábito: { $percent } %. Crece con cada día que practicas y baja despacio. Un día libre casi no importa.
progress-felt = <b>Lo sentiste en el lugar correcto</b>, últimas 8 semanas
progress-felt-row = { $exercise } · { $on_target } de { $answers }
progress-felt-else = { $row }; si no, { $place }
progress-ladders = <b>Tus niveles</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
progress-nearest = { $sessions ->
    [one] Próxima subida: { $exercise }, con una sesión buena más.
    [many] Próxima subida: { $exercise }, con { $sessions } de sesiones buenas más.
   *[other] Próxima subida: { $exercise }, con { $sessions } sesiones buenas más.
}
progress-sets = <b>Series efectivas esta semana</b>
progress-sets-row = { $group } · { $sets } (objetivo { $least }–{ $most })
progress-sets-counted = Una serie cuenta entera para el músculo principal y la mitad para los que ayudan. Los calentamientos no cuentan. El objetivo es una guía, no un límite: mira cómo te sientes y cómo te recuperas.
progress-button-calendar = Días
progress-button-felt = Dónde lo sentiste
progress-button-ladders = Niveles
progress-button-sets = Series por semana
progress-button-one = Un ejercicio
progress-button-others = Otros ejercicios

### One ladder

ladder-which = ¿Qué ejercicio?
ladder-title = <b>{ $family }</b> · nivel { $step } de { $steps }
ladder-now = Ahora: { $exercise }, { $sets } × { $reps }.
ladder-felt = Lo sentiste en el lugar correcto en { $on_target } de { $answers } respuestas, en cuatro semanas.
ladder-sides = Izquierda { $left }, derecha { $right }.
ladder-side-steps = Lado izquierdo: { $left }. Lado derecho: { $right }.
ladder-gap = Series sentidas en el lugar correcto: izquierda { $left } de { $left_sets }, derecha { $right } de { $right_sets }.
ladder-gap-narrower = La diferencia entre tus lados se va reduciendo.
ladder-gap-same = La diferencia entre tus lados sigue más o menos igual.
ladder-gap-wider = La diferencia entre tus lados va en aumento, así que el más débil va primero.
ladder-next = { $sessions ->
    [one] Después: { $exercise }, con una sesión buena más.
    [many] Después: { $exercise }, con unos { $sessions } de sesiones buenas más.
   *[other] Después: { $exercise }, con unas { $sessions } sesiones buenas más.
}
ladder-first-reps = Antes vienen más repeticiones.
ladder-first-squeeze = Antes viene una contracción más larga.
ladder-next-after-drill = Después: { $exercise }, cuando el punto débil esté resuelto.
ladder-promised = { $exercise }, desde tu próxima sesión.
ladder-closed-top = Este es el nivel más alto. Desde aquí avanzas bajando más despacio, manteniendo más tiempo, descansando menos o con peso.
ladder-closed-equipment = El próximo nivel necesita material que no tienes. Actualiza tu lista en /settings.
# For a beginner: weeks of training, and steps owned on all ladders.
ladder-closed-gate = El próximo nivel se abre después de { $weeks } semanas de entrenamiento y { $rungs } niveles dominados. Vas por la semana { $week }, con { $owned } dominados. Si ya entrenabas antes, cambia tu experiencia en /settings.
ladder-closed-health = El próximo nivel está cerrado por tus respuestas de salud.
ladder-spot = Punto débil: { $answer ->
    [form] perdiste la técnica en { FORM($exercise, case: "nom") }.
    [cramp] te dio un calambre haciendo { FORM($exercise, case: "nom") }.
    [nowhere] no sabías bien dónde sentías { FORM($exercise, case: "nom") }.
   *[other] sentiste { FORM($exercise, case: "nom") } { $felt }.
} { $days ->
    [0] Detectado hoy
    [one] Detectado hace 1 día
    [many] Detectado hace { $days } de días
   *[other] Detectado hace { $days } días
}, { $sessions ->
    [0] y ahora toca la prueba.
    [one] y queda 1 sesión de repaso.
    [many] y quedan { $sessions } de sesiones de repaso.
   *[other] y quedan { $sessions } sesiones de repaso.
}
ladder-fixed = { $days ->
    [0] Resuelto: { $exercise }, el mismo día.
    [one] Resuelto: { $exercise }, en un día.
    [many] Resuelto: { $exercise }, en { $days } de días.
   *[other] Resuelto: { $exercise }, en { $days } días.
}

# [A mi calendario] en /plan.
calendar-file = Tus calentamientos y sesiones de las próximas cuatro semanas. Abre el archivo para añadirlos a tu calendario. Después no cambia: si cambia tu plan, pide otro.
calendar-none = No hay nada previsto para las próximas cuatro semanas, así que todavía no hay nada para tu calendario.
calendar-button-open = Dirección privada
calendar-button-copy = Copiar la dirección
calendar-button-revoke = Desactivar dirección
calendar-address = <b>Tu dirección privada de calendario.</b> Añádela a tu aplicación de calendario como suscripción y seguirá tu plan. Quien la tenga verá cuándo entrenas, y nada más. Si tenías otra antes, ya no funciona.
calendar-address-line = <code>{ $address }</code>
calendar-revoked = De acuerdo. Ahora ninguna dirección muestra tu plan. Lo que tu aplicación ya había cargado puede seguir ahí hasta que quites la suscripción.
calendar-title = Backline
calendar-event-warmup = Calentamiento
calendar-event-training = Sesión
