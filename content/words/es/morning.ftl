# How it is the morning after a pain; part of the prompt of the warm-up.

morning-question = Buenos días. <b>¿Cómo va esta mañana, en comparación con antes de entrenar?</b>
morning-question-pain = Buenos días. Tu dolor era de { $number } sobre 10 ({ $place }, { $day }). <b>¿Cómo va esta mañana, en comparación con antes de entrenar?</b>
morning-decides = Tu respuesta decide el calentamiento de hoy.
morning-button-better-or-same = Mejor o igual
morning-button-bit-worse = Un poco peor
morning-button-much-worse = Mucho peor
morning-button-not-now = Ahora no

morning-number = <b>¿Cuánto te duele ahora, de 0 a 10?</b>
morning-good = Bien, entonces seguimos con el plan. ¿Hacemos tu calentamiento de { $minutes } minutos?
    .open = Bien, entonces seguimos con el plan.
    .closed = Me alegra saberlo.
morning-bit = Gracias por avisarme. Cada cuerpo se recupera a su ritmo. ¿Hacemos tu calentamiento fácil de siempre, { $minutes } min?
    .open = Gracias por avisarme. Cada cuerpo se recupera a su ritmo. Hoy, el calentamiento fácil de siempre:
    .closed = Gracias por avisarme. Cada cuerpo se recupera a su ritmo.
morning-bit-session = Gracias por avisarme. Próxima sesión: los mismos ejercicios, una serie menos, y esta semana sin subir de nivel. ¿Hacemos tu calentamiento fácil de siempre, { $minutes } min?
    .open = Gracias por avisarme: los mismos ejercicios, una serie menos, y esta semana sin subir de nivel.
    .closed = Gracias por avisarme. Próxima sesión: los mismos ejercicios, una serie menos, y esta semana sin subir de nivel.
morning-worse = Hoy no hay sesión. Si te apetece, haz solo los dos ejercicios más fáciles del calentamiento.
    .nothing = Hoy no hay sesión ni calentamiento. Caminar un poco y cambiar a menudo de postura está bien si te sienta bien.
morning-worse-professional = Ya van { $mornings } mañanas así. Por favor, ve a un médico o fisioterapeuta. Hasta entonces, solo los dos ejercicios más fáciles del calentamiento, si te apetece.
    .nothing = Ya van { $mornings } mañanas así. Por favor, ve a un médico o fisioterapeuta. Hasta entonces, sin sesión ni calentamiento; caminar un poco está bien si te sienta bien.
morning-worse-session = Los ejercicios que hiciste los retomaremos un nivel más abajo.
morning-again = Mañana ({ $at }) te vuelvo a preguntar.
morning-button-easy = Calentamiento fácil
morning-button-rest = Hoy descanso
morning-button-new = Algo nuevo
