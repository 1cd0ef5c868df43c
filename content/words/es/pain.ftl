# Something hurts: number, place, kind, and what follows.

pain-nothing = Bien. Seguimos.
pain-no-consent = Solo puedo ayudarte con el dolor si aceptas que guarde tus respuestas de salud.
pain-no-consent-urgent = Dolor en el pecho, desmayo, adormecimiento nuevo entre las piernas, problemas con la vejiga o el intestino, o debilidad en las dos piernas: <b>llama ahora al número de emergencias.</b>

pain-thanks = Gracias por avisarme. Primero, sal de la postura.
pain-number = <b>¿Cuánto te duele ahora, de 0 a 10?</b> 0 es nada, 10 es lo peor que puedas imaginar.
pain-where = ¿Dónde te duele?
pain-kind = ¿Cómo es ese dolor?

pain-button-hurts = Me duele algo
pain-button-heart = Dolor de pecho o desmayo
pain-button-mistake = Fue por error
pain-button-low_back = Zona lumbar
pain-button-hip = Cadera
pain-button-knee = Rodilla
pain-button-hamstring = Detrás del muslo
pain-button-neck = Cuello
pain-button-other = Otra parte
pain-button-muscle_work = Esfuerzo muscular
pain-button-ache = Dolor sordo
pain-button-sharp = Punzante
pain-button-shooting_down_leg = Baja por la pierna
pain-button-numb_or_tingling = Se duerme u hormiguea
pain-button-giving_way = Falla la articulación

# Within a sentence: "your low back was at 3", "Noted: low back, 3, ache".
pain-place-low_back = zona lumbar
pain-place-hip = cadera
pain-place-knee = rodilla
pain-place-hamstring = parte de atrás del muslo
pain-place-neck = cuello
pain-place-other = zona dolorida
pain-kind-muscle_work = esfuerzo muscular
pain-kind-ache = dolor sordo
pain-kind-sharp = punzante
pain-kind-shooting_down_leg = baja por la pierna
pain-kind-numb_or_tingling = adormecimiento u hormigueo
pain-kind-giving_way = la articulación falla

### Feeling unwell; thoughts of self-harm

unwell = <b>Paremos por hoy.</b> Siéntate o acuéstate ahora, y quédate así hasta que se te pase.
unwell-call = <b>Llama al número de emergencias</b> si te desmayas, no puedes respirar bien, te duele el pecho, te cuesta hablar, o notas debilidad o adormecimiento en la cara, un brazo o una pierna. Si no se te pasa pronto, o vuelve, ve al médico, por favor.
unwell-early = Siéntate o acuéstate hasta que se te pase. <b>Llama al número de emergencias</b> si te desmayas, no puedes respirar bien o te duele el pecho. Podemos seguir cuando te encuentres bien.
unwell-better = Bien. Tómate con calma el resto del día, y mañana vemos.
unwell-button-better = Ya estoy mejor

support = Me alegra mucho que me lo hayas contado. Solo soy un bot para entrenar, y esto merece que lo hables con una persona. <b>Si crees que podrías hacerte daño, llama ahora al número de emergencias</b>, o acude a alguien que esté cerca y quédate con esa persona. En findahelpline.com encuentras líneas de ayuda gratuitas y confidenciales de tu país.
support-still = Sigo aquí, y el entrenamiento puede esperar. Por favor, deja que una persona te acompañe en esto: <b>el número de emergencias</b>, alguien que esté cerca, o una línea de ayuda de findahelpline.com.
support-safe = Me alegro. Si se te vuelve a hacer muy difícil, llama a alguien, por favor. Aquí estoy cuando quieras entrenar.
support-button-safe = Por ahora estoy a salvo

### Is any sign of an emergency new?

pain-signs = Una pregunta más, por seguridad. <b>¿Hay algo de esto que sea nuevo?</b>
pain-sign-1 = · adormecimiento entre las piernas, o alrededor de los genitales o el ano
pain-sign-2 = · problemas para orinar o defecar, o cambios en la sensibilidad sexual
pain-sign-3 = · debilidad en las dos piernas, o dolor que baja por las dos piernas
pain-sign-4 = · dolor en el pecho o desmayo
pain-button-none-of-these = Nada de esto
pain-button-sign-nerves = Sí: piernas, vejiga…
pain-button-sign-heart = Sí: pecho, desmayo

### What follows

pain-noted = Anotado: { $place }, { $number }, { $kind }.
    .so-far = Anotado: { $place }, { $number }.
pain-green = Con eso se puede entrenar. Si llega a 3, avísame otra vez.
pain-green-cue = Con eso se puede entrenar. <b>{ $cue }</b> Si llega a 3, toca el mismo botón.
pain-amber = Por hoy ya basta { FORM($exercise, case: "gen") }. Para lo que queda, haz <b>{ FORM($easier, case: "nom") }</b>, con poco recorrido y despacio.
pain-amber-half = Por hoy ya basta { FORM($exercise, case: "gen") } con todo el recorrido. Para lo que queda, ve solo hasta la mitad, y despacio.
pain-amber-done = Por hoy hemos terminado con { FORM($exercise, case: "nom") }.
pain-amber-day = Hoy vamos con calma.
pain-amber-twice = Es la segunda vez que el dolor está entre 3 y 5. La próxima vez empezamos un nivel más abajo y volvemos a probar desde ahí.
pain-rising = Tu dolor ha subido en { $weeks } semanas, de { $before } a { $after }. Por favor, consúltalo con un médico o fisioterapeuta.
pain-tomorrow = Mañana ({ $at }) te pregunto cómo estás.
pain-button-end-exercise = Terminar el ejercicio
pain-button-worse = Ha empeorado
pain-button-ok = OK
pain-button-professional = Lo aprobó un profesional

pain-stop-exercise = <b>Paremos aquí { FORM($exercise, case: "nom") }.</b> Gracias por avisarme. No haremos este ejercicio ni otros parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. En { $minutes } minutos te vuelvo a preguntar: con { $most } o menos, puedes hacer unas pocas repeticiones fáciles ({ $easy }).
pain-stop-rest = <b>Paremos aquí por hoy.</b> Gracias por avisarme. No haremos { FORM($exercise, case: "nom") } ni ejercicios parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. Mañana ({ $at }) te pregunto cómo estás.
pain-stop-session = <b>Terminemos aquí el calentamiento.</b> Gracias por avisarme. No haremos { FORM($exercise, case: "nom") } ni ejercicios parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. Muévete con suavidad el resto del día si te sienta bien. Mañana ({ $at }) te pregunto cómo estás.
pain-stop-shooting = <b>Terminemos aquí el calentamiento.</b> Gracias por avisarme. No haremos { FORM($exercise, case: "nom") } ni ejercicios parecidos durante { $hours } horas (hasta { $day } { $until }), y luego los retomamos { $steps ->
    [one] un nivel
    [many] { $steps } de niveles
   *[other] { $steps } niveles
} más abajo. Antes del próximo calentamiento repetiré las preguntas de salud. Lleva un minuto.
pain-stop-professional = <b>Terminemos aquí el calentamiento.</b> Por favor, ve a un médico o fisioterapeuta antes de seguir con { FORM($exercise, case: "nom") } y otros ejercicios parecidos. Desde aquí no puedo saber qué es; un profesional sí.
pain-stop-day = <b>Entonces hoy no hay calentamiento.</b> Gracias por avisarme. Muévete con suavidad el resto del día si te sienta bien.
pain-stop-day-professional = <b>Entonces hoy no hay calentamiento.</b> Por favor, ve a un médico o fisioterapeuta antes de seguir. Desde aquí no puedo saber qué es; un profesional sí.

### Ten minutes later

pain-waiting = Descansa. Te vuelvo a preguntar a esta hora: { $at }
pain-settling = ¿Cómo va ahora? ({ $place })
pain-button-three-or-more = 3 o más
pain-button-worse-or-new = Peor, o algo nuevo
pain-settled = Bien. ¿Quieres hacer unas series fáciles ({ $exercise }), o lo dejamos por hoy?
pain-button-easy = Unas series fáciles
pain-button-enough = Basta por hoy
pain-enough = Entonces eso es todo por hoy. Lo que hiciste cuenta.
pain-enough-tomorrow = Entonces eso es todo por hoy. Mañana ({ $at }) te pregunto cómo estás.
