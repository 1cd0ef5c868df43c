# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = Una página para un médico o fisioterapeuta. Aquí solo la ves tú: tú decides quién la recibe.
report-caption = Una página para tu médico o fisioterapeuta. Por favor, revísala antes de entregarla.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = Informe de entrenamiento, { $since } a { $until } { $year }
report-about = Sobre esta página
report-not-medical = Es un registro de lo que se marcó en Backline, un bot de entrenamiento. No es un documento médico y no contiene ningún diagnóstico.

report-done = Qué se hizo
report-days = { $days ->
    [one] 1 día
   *[other] { $days } días
} de práctica (de { $of }), { $sessions ->
    [one] 1 sesión de entrenamiento
   *[other] { $sessions } sesiones de entrenamiento
}
report-exercise = { $exercise }: { $sets ->
    [one] 1 serie
   *[other] { $sets } series
}, la última vez { $reps ->
    [one] 1 repetición
   *[other] { $reps } repeticiones
}
report-exercise-felt = { $line }, notado en el lugar correcto en { $on_target } de { $answers }

report-pain = Dolor indicado, de 0 (nada) a 10 (el peor)
report-pain-none = Ninguno
report-pain-place = { $place }: { $times ->
    [one] 1 vez
   *[other] { $times } veces
}, máximo { $most }, el último { $number } ({ $day })
report-mornings = A la mañana siguiente: mejor o igual { $same }, peor { $worse }

report-stopped = Qué se interrumpió y por qué
report-stopped-none = Nada
report-stop = { $day }: { $details }
report-ended = { $day }: { $details }; ese día, el ejercicio se terminó o se hizo más fácil
report-number = { $number } de { $worst }
report-during = ejercicio: { FORM($exercise, case: "nom") }
report-unwell = { $day }: malestar, se terminó la práctica del día

report-rules = Reglas que se aplican ahora
report-locked = Todo está bloqueado: se indicó una señal de emergencia
report-mode-full = Preguntas de salud: sin límites
report-mode-back_sensitive = Preguntas de salud: para subir de nivel hacen falta más sesiones buenas de lo normal
report-mode-warmups_only = Preguntas de salud: solo calentamientos fáciles
report-mode-blocked = Preguntas de salud: el entrenamiento está en espera
report-mode-none = No hay respuestas de salud guardadas
report-max-step = Solo { $steps ->
    [one] el nivel más fácil
   *[other] los { $steps } niveles más fáciles
} de cada ejercicio
report-min-rir = Cada serie termina con { $reps ->
    [one] 1 repetición
   *[other] { $reps } repeticiones
} o más en reserva
report-resting = { $family }: en espera hasta el { $day }
report-resting-cleared = En espera hasta que un profesional de la salud dé el visto bueno: { $families }
report-held = { $exercise } y sus versiones más difíciles: en espera, a petición de un profesional o entrenador
report-after-stop = Tras una interrupción por dolor, el ejercicio y otros parecidos no se hacen durante { $hours } horas y vuelven { $steps ->
    [one] 1 nivel
   *[other] { $steps } niveles
} más fáciles

report-ladders = En qué punto está cada ejercicio
report-ladder = { $family }: { FORM($exercise, case: "nom") }, { $step }

report-health = Respuestas de salud ({ $day })
report-health-none = Nada marcado
report-cleared = Visto bueno para entrenar de: { $who }

report-chart = Dolor por lugar y fecha
report-key-stop = se interrumpió algo
report-key-pain = se siguió o se hizo más fácil

report-languages = ¿En qué idioma quieres la página?
report-button-pdf = En PDF
report-button-language = Otro idioma
report-button-period-28 = 4 semanas
report-button-period-14 = 2 semanas
report-button-period-91 = 3 meses
report-button-with = Con respuestas de salud
report-button-without = Sin respuestas de salud
report-button-page = Informe de una página
report-for-them = Con /report tienes en una página lo que pasó, para enseñársela.
