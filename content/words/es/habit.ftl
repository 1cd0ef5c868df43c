# Recordatorios que se apagan poco a poco: cuatro preguntas, la oferta, lo que vale; y una hora que aprende.

habit-invite = Llevas semanas de constancia. ¿Puedo hacerte cuatro preguntas cortas? Si ya es un hábito, puedo avisarte menos.
habit-button-questions = Cuatro preguntas
# Las preguntas y la escala del SRBAI (Gardner et al. 2012); la fuente está en content/cards.yaml.
habit-question = { $number } de { $of }: <b>{ $item }</b>
habit-item-1 = El calentamiento es algo que hago automáticamente.
habit-item-2 = El calentamiento es algo que hago sin tener que recordarlo conscientemente.
habit-item-3 = El calentamiento es algo que hago sin pensar.
habit-item-4 = El calentamiento es algo que empiezo antes de darme cuenta.
habit-scale = { $least }: nada cierto. { $most }: totalmente cierto.
habit-button-not-now = Ahora no
habit-not-now = OK, quizá el mes que viene. Tus recordatorios siguen igual.
habit-thanks = Gracias. No cambia nada: tus recordatorios todavía te ayudan.
habit-kept = OK, no cambia nada.

habit-offer = Esto parece un hábito: { $days } de los últimos { $of } días, { $unprompted } de ellos sin que sonara un recordatorio. ¿Te aviso menos?
habit-next = { $step ->
    [silent] El siguiente paso: <b>el recordatorio del calentamiento llega cada día, sin sonido.</b>
    [every_other_day] El siguiente paso: <b>el recordatorio del calentamiento llega un día sí y otro no, sin sonido.</b>
    [after_a_miss] El siguiente paso: <b>el recordatorio del calentamiento llega solo después de un día sin práctica.</b>
   *[none] El siguiente paso: <b>no hay más recordatorios del calentamiento.</b>
}
habit-way-back = Con un toque en /plan vuelves al paso anterior. Con dos días sin práctica en una semana también se vuelve atrás, sin que toques nada.
habit-evidence = En un estudio, confiar en los recordatorios ayudó a repetir, pero frenó el hábito. Los recordatorios que se apagan poco a poco llevaron a hábitos más fuertes en un estudio piloto, aunque con solo 18 personas.
habit-button-quieter = Sí, avísame menos
habit-button-stay = Déjalo como está

habit-now = { $step ->
    [ringing] El recordatorio del calentamiento suena cada día.
    [silent] El recordatorio del calentamiento llega sin sonido. Después de un día sin práctica, suena.
    [every_other_day] El recordatorio del calentamiento llega un día sí y otro no, sin sonido. Después de un día sin práctica, llega y suena.
    [after_a_miss] El recordatorio del calentamiento llega solo después de un día sin práctica.
   *[none] Sin recordatorios del calentamiento. Después de dos días sin práctica en una semana, vuelven.
}
# 24 letras como máximo: adónde lleva un paso atrás.
habit-button-back = { $step ->
    [ringing] Que vuelva a sonar
    [silent] Cada día, sin sonido
    [every_other_day] Un día sí y otro no
   *[after_a_miss] Tras un día sin práctica
}
habit-returning = Dos días sin práctica en una semana: tus recordatorios vuelven al paso anterior.

habit-hour = En { $days } de tus últimos { $of } días, tu calentamiento fue más o menos a esta hora ({ $at }). ¿Te lo recuerdo entonces?
    .weekdays = Hay días ({ $weekdays }) en que tu calentamiento fue más o menos a esta hora: { $at } ({ $days } de { $of } veces). ¿Te lo recuerdo entonces esos días?
habit-button-hour = Sí: { $at }
habit-button-keep = Déjala como está
habit-hour-kept = OK, la hora sigue igual.
habit-hours-saved = Listo. Tu calentamiento ahora llega a esta hora: { $at } ({ $weekdays }). Los demás días siguen igual.
habit-hours = { $weekdays } { $at }
