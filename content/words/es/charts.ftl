# The words within the pictures of progress; short, since they stand on a phone. No tags here.

chart-fortnight = Últimos 14 días
chart-twelve-weeks = Últimas 12 semanas
chart-count = { $days } de { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = con práctica
chart-key-session = con sesión
chart-key-open = sin práctica
chart-key-left_out = no cuenta: pausa o fallo mío

chart-felt = Dónde lo sentiste
chart-felt-on-target = Sentido en el lugar correcto
chart-felt-none = Aquí todavía no hay nada. Se llena cuando respondes a “¿Dónde lo sentiste más?”
chart-on-target = en el lugar correcto
chart-share = { $on_target } de { $answers }
chart-place-glutes = glúteos
chart-place-outer_hip = lado de la cadera
chart-place-hamstrings = detrás del muslo
chart-place-back_muscles = músculos de espalda
chart-place-low_back = zona lumbar
chart-place-other = otro lugar
chart-place-nowhere = no sé bien

chart-ladders = Tus niveles
chart-ladders-none = Ahora no hay ejercicios abiertos por tus respuestas de salud.
chart-step = nivel { $step } de { $steps }
chart-key-here = donde estás
chart-key-owned = dominado
chart-key-above = por venir
chart-spot-drill = { $sessions ->
    [one] repaso: 1 sesión más, luego la prueba
    [many] repaso: { $sessions } de sesiones más, luego la prueba
   *[other] repaso: { $sessions } sesiones más, luego la prueba
}
chart-spot-test = prueba la próxima vez
chart-spot-fixed = { $days ->
    [0] punto débil resuelto el mismo día
    [one] punto débil resuelto en un día
    [many] punto débil resuelto en { $days } de días
   *[other] punto débil resuelto en { $days } días
}
# The sides of a ladder: sets felt in the right place, and how the gap changes.
chart-sides = Izq. { $left }/{ $left_sets } · der. { $right }/{ $right_sets }{ $trend ->
    [narrower] {" "}· diferencia menor
    [wider] {" "}· diferencia mayor
   *[same] {""}
}

chart-sets = Series efectivas por semana
chart-group-glutes = Glúteos
chart-group-hamstrings = Detrás del muslo
chart-group-abductors = Lado de la cadera
chart-group-back = Espalda
chart-range = objetivo { $least }–{ $most }
chart-sets-number = { $sets }
chart-key-range = objetivo de tu plan
chart-key-within = en el objetivo
chart-key-outside = por debajo o por encima

chart-moved = Qué subió o bajó
chart-before = semana pasada
chart-now = esta semana
chart-no-answer = –
chart-week-none = Se llena cuando respondes a las preguntas después de las series.

# A picture to be forwarded.
milestone-title-step = Un nivel más arriba
milestone-title-spot = Punto débil resuelto
milestone-button = Imagen para compartir
milestone-caption = Aquí tienes tu imagen. No dice nada de tu salud, así que reenvíala a quien quieras.
