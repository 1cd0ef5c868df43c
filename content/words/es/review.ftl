# Sunday's review: the caption of its picture, what is answered to it, and its hour.

review-title = { $sessions ->
    [0] { $days ->
        [0] <b>Una semana tranquila.</b>
        [one] <b>Tu semana: 1 día de práctica.</b>
        [many] <b>Tu semana: { $days } de días de práctica.</b>
       *[other] <b>Tu semana: { $days } días de práctica.</b>
    }
    [one] { $days ->
        [one] <b>Tu semana: 1 día de práctica, 1 sesión.</b>
        [many] <b>Tu semana: { $days } de días de práctica, 1 sesión.</b>
       *[other] <b>Tu semana: { $days } días de práctica, 1 sesión.</b>
    }
    [many] <b>Tu semana: { $days } días de práctica, { $sessions } de sesiones.</b>
   *[other] <b>Tu semana: { $days } días de práctica, { $sessions } sesiones.</b>
}
review-title-plain = <b>Tu semana</b>
review-thin = { $days ->
    [0] Tu plan te espera.
   *[other] Las semanas cortas también mantienen vivo el hábito.
} ¿Quieres que la próxima sea más corta?

review-good-fixed = { $days ->
    [0] Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto: punto débil resuelto el mismo día.
    [one] Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto: punto débil resuelto en un día.
    [many] Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto: punto débil resuelto en { $days } de días.
   *[other] Vuelves a sentir { FORM($exercise, case: "nom") } en el lugar correcto: punto débil resuelto en { $days } días.
}
review-good-climbed = Subiste un nivel: { $exercise }.
review-good-clearer = Sentiste { FORM($exercise, case: "nom") } en el lugar correcto más a menudo: { $before } de { $of_before } series la semana pasada, { $now } de { $of_now } esta semana.
review-good-back = Volviste después de { $days } días. Así se construye un hábito.
review-good-sessions = { $sessions ->
    [one] Hiciste la sesión que tenías prevista.
    [many] Hiciste todas las sesiones previstas: { $sessions }.
   *[other] Hiciste las { $sessions } sesiones que tenías previstas.
}
review-good-steady = { $days } de 7 días: has encontrado tu ritmo.

review-next-settle = La próxima semana sigue igual: algo te dolió con un 3 o más, y cada cuerpo se recupera a su ritmo.
review-next-begin = La próxima semana puede empezar con poco: un calentamiento, a tu hora de siempre.
review-next-drill = { $sessions ->
    [one] La próxima semana: un repaso más para { FORM($exercise, case: "nom") }, y luego la prueba.
    [many] La próxima semana: { $sessions } de repasos más para { FORM($exercise, case: "nom") }, y luego la prueba.
   *[other] La próxima semana: { $sessions } repasos más para { FORM($exercise, case: "nom") }, y luego la prueba.
}
review-next-test = La próxima semana volvemos a probar { FORM($exercise, case: "nom") } al principio, con energía.
review-next-cue = { $answer ->
    [cramp] Muchas veces te dio un calambre haciendo { FORM($exercise, case: "nom") }.
    [nowhere] Muchas veces no sabías bien dónde sentías { FORM($exercise, case: "nom") }.
   *[other] Sentiste { FORM($exercise, case: "nom") } sobre todo { $felt }.
} Algo para probar la próxima semana: { $cue }
review-next-weekday = Cuatro semanas seguidas sin practicar ese día ({ $day }). Quizá ahí encaje mejor la versión corta.
review-next-step = Una sesión buena más y subes { FORM($exercise, case: "dat") }.
review-next-keep = La próxima semana: lo mismo otra vez. Repetir es lo que te hace más fuerte.

review-fourteen = Días de práctica: { $days } de { $of ->
    [one] 1
    [many] los últimos { $of }
   *[other] los últimos { $of }
}.
review-coming-warmup = Próximo calentamiento: { $day } { $at }
review-coming-training = Próxima sesión: { $day } { $at }
review-is-off = Los resúmenes semanales están desactivados. Puedes volver a activarlos en /settings.
review-is-on = Los resúmenes semanales vuelven a estar activos ({ $day } { $at }).

review-button-same = Me parece bien
review-button-same-plan = Conservar mi plan
review-button-change = Cambiar el plan
review-button-smaller = { $days } días · { $minutes } min
review-button-off = Sin resúmenes
review-button-pause = Pausa
review-button-show = Mi semana

review-hour = Resumen semanal: { $day } { $at }; para cambiarlo, elige otra hora o escríbela.
review-hour-off = Tu resumen semanal está desactivado. ¿Cuándo lo quieres?
review-hour-quiet = Eso está en tus horas de silencio. Por favor, elige otra hora.
review-hour-button = { $day } { $at }
review-hour-button-off = Sin resúmenes
