# The prompts that ring, and what is answered to them.

prompt-title = <b>Calentamiento · { $minutes } min</b>
prompt-title-plain = <b>Calentamiento</b>
prompt-what = Hoy: { $exercises }.
prompt-what-after = Hoy, { $anchor }: { $exercises }.
prompt-drill = { $answer ->
    [form] Día { $day } de repaso: <b>{ FORM($exercise, case: "nom") }</b>, porque perdiste la técnica en { FORM($spot, case: "nom") }.
    [cramp] Día { $day } de repaso: <b>{ FORM($exercise, case: "nom") }</b>, porque te dio un calambre haciendo { FORM($spot, case: "nom") }.
    [nowhere] Día { $day } de repaso: <b>{ FORM($exercise, case: "nom") }</b>, porque no sabías bien dónde sentías { FORM($spot, case: "nom") }.
   *[other] Día { $day } de repaso: <b>{ FORM($exercise, case: "nom") }</b>, porque sentiste { FORM($spot, case: "nom") } { $felt }.
}
prompt-drill-test = Volvemos a probar { FORM($spot, case: "nom") }: { $on }.
prompt-warm-up = calentamiento
prompt-missed = { $minutes ->
    [one] Hoy basta con un minuto.
    [many] Hoy basta con { $minutes } de minutos.
   *[other] Hoy basta con { $minutes } minutos.
}{ $days ->
    [0] {""}
   *[other] {" "}Has practicado { $days } de los últimos { $window } días.
}
prompt-smallest = Solo una serie de { $exercise }. También cuenta.
prompt-smallest-2 = Una serie de { $exercise } es todo lo que te pediría hoy.
prompt-smallest-3 = Una sola serie de { $exercise }, si te apetece. Empezar con poco también es empezar.
prompt-hour = ¿Te sigue viniendo bien esta hora ({ $at })? Quizá otra encaje mejor en tu día.
prompt-small = { $minutes ->
    [one] Volver puede ser fácil: solo un minuto.
    [many] Volver puede ser fácil: solo { $minutes } de minutos.
   *[other] Volver puede ser fácil: solo { $minutes } minutos.
}
prompt-check-first = Antes de seguir, otra vez unas preguntas de salud. Llevan un minuto y deciden qué te conviene ahora.
prompt-quiet = Ahora me quedo en silencio hasta que toques un botón o escribas.
# Said to whoever has just come back after a long silence, or had blocked the bot.
prompts-on-again = Los recordatorios vuelven a estar activos.
prompt-outage = No funcioné desde { $first } { $since } hasta { $last } { $until }: fue un fallo mío, no tuyo, y esos días no cuentan en tu contra.
prompt-ill-again = ¿Cómo te encuentras? Si llevas { $hours } horas sin fiebre ni síntomas en el pecho, puedes empezar con poco.

# The prompt of a session.
prompt-session = <b>{ $name } · { $minutes } min</b>
prompt-session-what = Hoy: { $exercises }.
prompt-session-warm-up = calentamiento
prompt-session-exercise = { $exercise } × { $sets }
prompt-session-needs = Necesitas: { $things }.
prompt-session-test = Hoy volvemos a probar <b>{ FORM($exercise, case: "nom") }</b>: al principio, con energía.
prompt-session-drill = Hoy incluye <b>{ FORM($easier, case: "nom") }</b>, tu repaso para { FORM($exercise, case: "nom") }.
prompt-session-lighter = Esta es una semana más ligera: más o menos la mitad de las series, y sin subir de nivel.
prompt-session-first = Tus primeras { $sessions } sesiones son cortas a propósito.

prompt-button-move = Pasar a mañana
prompt-button-short = Versión de { $minutes } min
prompt-button-full = Completo: { $minutes } min
prompt-button-one-set = Una serie, { $minutes } min
prompt-button-one-set-now = Una serie
prompt-button-later = Más tarde
prompt-button-done = Ya lo hice
prompt-button-not-today = Hoy no
prompt-button-ill = Mal o con dolor
prompt-button-why = ¿Por qué esto?
prompt-button-hour = Cambiar la hora
prompt-button-pause = Pausa por un tiempo
prompt-button-meanwhile = Sí practiqué
prompt-button-not-yet = Aún no estoy bien

### Later

prompt-later = ¿Cuándo te lo recuerdo? La hora de mañana no cambia ({ $at }).
    .once = ¿Cuándo te lo recuerdo? Solo se mueve el recordatorio de hoy.
prompt-later-session = ¿Cuándo te lo recuerdo? Solo se mueve esta sesión; tus días siguen igual.
prompt-moved = OK, { $day } { $at }, <i>solo por esta vez.</i>
prompt-button-in-quarter = En 15 min
prompt-button-in-hour = En 1 hora
prompt-button-in-evening = Al final del día
prompt-snoozed = OK, { $at }, <i>solo por esta vez.</i>
prompt-late-plan = Y si vas con prisa: { $plan }
prompt-late-one-set = una serie de puentes.
prompt-button-start-now = Mejor empezar ya
prompt-no-later = Hoy no te lo recuerdo más. Una serie cuenta, y mañana también.

### Not today

prompt-skipped = OK, hoy no lo menciono más.
prompt-button-no-time = Sin tiempo
prompt-button-elsewhere = Hoy entreno en otro lado
prompt-elsewhere = OK, hoy cuenta como entrenamiento. No te pierdes nada y tu próxima sesión sigue igual.
prompt-elsewhere-again = Hoy ya cuenta como entrenamiento.
prompt-elsewhere-warm-up = Antes de las pesas, ¿hacemos un calentamiento largo?
prompt-button-tired = Cansancio

### Ill or hurt

prompt-ill = Lo siento. ¿Qué es? Dejo tus recordatorios en espera mientras te recuperas; tu progreso está a salvo.
prompt-button-fever = Fiebre o resfriado
prompt-button-worn-out = Agotamiento
prompt-button-hurts = Me duele algo
prompt-fever = Descansa. Vuelve cuando lleves { $hours } horas sin fiebre ni síntomas en el pecho. Tu primera sesión será un poco más ligera, a propósito. ¿Cuándo te pregunto cómo estás?
prompt-button-ask-tomorrow = Mañana { $at }
prompt-button-ask-three-days = En 3 días
prompt-button-ask-never = Yo te escribo
prompt-held = Que te mejores. Te pregunto cómo estás ({ $day }, { $at }), y antes no te escribo.
prompt-held-open = Que te mejores. No te escribo hasta que escribas tú.
prompt-button-resume = Ya estoy mejor
prompt-worn-out = Entonces hoy descansa. Mañana ({ $at }) empezamos con la versión corta.

### Why this, and practised meanwhile

prompt-why = Es la hora que elegiste ({ $at }).
prompt-why-after = Es la hora que elegiste ({ $at }), { $anchor }.
prompt-why-these = El puente y la bisagra son los dos movimientos en los que se apoya todo lo demás. Puedes cambiarlo en /settings.
prompt-why-session = Elegiste sesiones a esta hora ({ $at }), estos días: { $days }.
prompt-why-turns = Los días de sesión se turnan, para que cada movimiento pueda ir primero, cuando tienes más energía. Hoy toca: { $name }. Puedes cambiarlo en /settings.
prompt-meanwhile = ¿Qué días practicaste?
prompt-meanwhile-none = No hay ningún día que completar. El calentamiento de hoy sigue abierto.
prompt-meanwhile-kept = { $days ->
    [0] No se añadió ningún día.
    [one] Un día añadido.
    [many] { $days } de días añadidos.
   *[other] { $days } días añadidos.
}
prompt-button-day = { $day }
