# /pause and /resume.

pause-ask = ¿Hasta cuándo? Antes no te escribiré, y tu progreso está a salvo.
pause-button-1-week = 1 semana: { $day }
pause-button-2-week = 2 semanas: { $day }
pause-button-open = Hasta que yo escriba
pause-button-other = Otra fecha
pause-typed = Escribe la fecha en la que quieres volver, por ejemplo { $day }.
pause-past = Elige una fecha dentro del próximo año, por favor.
pause-until = <b>En pausa hasta { $day }, { $at }:</b> antes no te escribiré. Puedes volver cuando quieras con /resume.
pause-open = <b>En pausa hasta que me escribas.</b> Antes no te escribiré yo.
pause-button-change = Cambiar la fecha
pause-unchanged = No ha cambiado nada.

pause-welcome = Qué bien verte de nuevo. Seguimos donde lo dejaste.
pause-welcome-long = Qué bien verte de nuevo. Han pasado { $days } días, así que empezamos con suavidad.
pause-welcome-away = { $days ->
    [one] Qué bien verte de nuevo. Tu última sesión fue hace un día.
    [many] Qué bien verte de nuevo. Tu última sesión fue hace { $days } de días.
   *[other] Qué bien verte de nuevo. Tu última sesión fue hace { $days } días.
}
pause-not-paused = No estás en pausa. Todo sigue como siempre.
pause-button-plan = Cambiar mi plan
pause-button-again = Otra pausa
pause-button-health = Primero la salud

### What a break changes

break-same = Los mismos ejercicios. Tu primera sesión tiene una serie menos y un { $percent } % menos de peso, para volver poco a poco.
    .plain = Los mismos ejercicios. Tu primera sesión tiene una serie menos, para volver poco a poco.
break-lower = { $steps ->
    [one] Empezamos un nivel más abajo, con { $sets } series y un { $percent } % menos de peso. Con una sesión buena vuelves a subir.
    [many] Empezamos { $steps } de niveles más abajo, con { $sets } series y un { $percent } % menos de peso. Con cada sesión buena subes un nivel.
   *[other] Empezamos { $steps } niveles más abajo, con { $sets } series y un { $percent } % menos de peso. Con cada sesión buena subes un nivel.
}
    .plain = { $steps ->
        [one] Empezamos un nivel más abajo, con { $sets } series. Con una sesión buena vuelves a subir.
        [many] Empezamos { $steps } de niveles más abajo, con { $sets } series. Con cada sesión buena subes un nivel.
       *[other] Empezamos { $steps } niveles más abajo, con { $sets } series. Con cada sesión buena subes un nivel.
    }
break-lower-weeks = { $steps ->
    [one] Empezamos un nivel más abajo, con { $sets } series durante { $weeks } semanas y un { $percent } % menos de peso. Con una sesión buena vuelves a subir.
    [many] Empezamos { $steps } de niveles más abajo, con { $sets } series durante { $weeks } semanas y un { $percent } % menos de peso. Con cada sesión buena subes un nivel.
   *[other] Empezamos { $steps } niveles más abajo, con { $sets } series durante { $weeks } semanas y un { $percent } % menos de peso. Con cada sesión buena subes un nivel.
}
    .plain = { $steps ->
        [one] Empezamos un nivel más abajo, con { $sets } series durante { $weeks } semanas. Con una sesión buena vuelves a subir.
        [many] Empezamos { $steps } de niveles más abajo, con { $sets } series durante { $weeks } semanas. Con cada sesión buena subes un nivel.
       *[other] Empezamos { $steps } niveles más abajo, con { $sets } series durante { $weeks } semanas. Con cada sesión buena subes un nivel.
    }
break-check = Ha pasado mucho tiempo, así que primero repetimos las preguntas de salud y luego empezamos otra vez desde los primeros niveles.
