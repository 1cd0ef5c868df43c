# What is answered to typed words: pain before there is a plan, stop, small talk, what would be
# understood.

# The side of a pain within "Noted: left knee, 6, ache".
typed-pain-left = { $place } (lado izquierdo)
typed-pain-right = { $place } (lado derecho)
typed-health-before-plan = Gracias por contármelo. En las preguntas de salud te preguntaré por eso.
typed-pain-before-plan = Gracias por avisarme: deja descansar lo que te duele. Primero hagamos tu plan. En las preguntas de salud te preguntaré por eso.
typed-pain-in-plan = Gracias por avisarme: deja descansar lo que te duele. Primero terminemos tu plan. Después dímelo otra vez y te preguntaré cuánto te duele.
typed-pain-number = { $number } de 10
typed-pain-so-far = Gracias por avisarme: { $details }. Primero, sal de la postura.

typed-quiet-long = Silencio de { $start } a { $end } es casi todo el día. ¿Es lo que quieres?
typed-most-reps = Puedo anotar hasta { $most } repeticiones por serie.

### What would be understood; the lines take turns, so that none comes twice in a row

typed-unclear-1 = Perdona, no lo he entendido. { $takes }
typed-unclear-2 = Sigo sin entenderlo, perdona. { $takes }
typed-unclear-3 = Esto me supera. { $takes } O escribe “ayuda”.
typed-unknown-2 = No sé qué hacer con eso. Prueba con “plan”, “calentamiento”, “cómo se hace la almeja”, o un número cuando te lo pida.
typed-unknown-3 = Esto me supera, perdona. Dime si te duele algo, nombra un ejercicio o escribe “ayuda”.
typed-takes-label = Toca un botón o escribe lo que dice: “{ $one }” o “{ $other }”.
    .only = Toca el botón o escribe lo que dice: “{ $one }”.
    .none = Escribe “ayuda” para ver qué entiendo.
typed-takes-place = Escribe una ciudad, un país o una zona horaria como “UTC-3”, o comparte tu ubicación.
typed-takes-time = Escribe una hora, como 7:30, “siete y media” o “7 de la tarde”.
typed-takes-span = Escribe dos horas, como “de 22 a 7”.
typed-takes-date = Escribe una fecha, como “12 de diciembre”, “el próximo lunes” o “en 10 días”.
typed-takes-number = Elige uno de los números de los botones.
typed-takes-reps = Escribe cuántas repeticiones buenas, por ejemplo 8, o “hecho”.
typed-takes-load = Escribe un peso, como “12,5 kg” o “25 lb”.
typed-takes-pain = Escribe un número de 0 a 10, y dónde te duele.
typed-takes-where = Escribe una parte del cuerpo, como “rodilla izquierda” o “zona lumbar”.
typed-takes-kind = Escribe cómo lo sientes, como “dolor sordo”, “punzante” u “hormigueo”.

# What is said to "why do you ask", and to who has no answer.
typed-about-any = Nada cambia hasta que elijas.
typed-about-consent = Lo pregunto para elegir ejercicios seguros para ti. No guardo nada sobre tu salud antes de que aceptes.
typed-about-zone = Lo pregunto para que mis mensajes lleguen según tu hora local. Solo guardo la zona horaria, no el lugar.
typed-about-health = Con algunos problemas de salud hay ejercicios que no convienen, así que pregunto antes de planear nada. Si dudas con uno, tócalo y tendré más cuidado.
typed-about-level = De eso depende en qué nivel empiezas. Si dudas, elige la primera opción: las dos empiezan fácil.
typed-about-equipment = Solo planeo ejercicios para los que tienes material. Bastan el suelo y una pared.
typed-about-week = Así sé cuántas sesiones planear y cuánto deben durar. Puedes cambiarlo cuando quieras en /settings.
typed-about-time = A esa hora te llega mi mensaje. Puedes cambiarlo cuando quieras en /settings.
typed-about-anchor = Algo que ya haces todos los días te lo recuerda mejor que un reloj. Puedes saltarte esta pregunta.
typed-about-set = Dónde lo sentiste muestra si trabajan los músculos correctos. Las reps que te quedaban muestran si cuesta lo suficiente. Basta con que calcules a ojo.
typed-about-pain = El dolor decide qué dejamos fuera y por cuánto tiempo. 0 es sin dolor y 10, el peor que puedas imaginar. Si dudas, elige el número más alto.
typed-about-where = Dónde duele y cómo se siente decide qué dejamos fuera. Elige lo que más se parezca.
typed-about-habit = Tus respuestas muestran si puedo recordártelo menos. Basta con una idea aproximada.
typed-about-pause = Hasta entonces no te escribiré. Puedes volver antes.

typed-not-text = Solo puedo leer texto. Escríbelo o toca un botón.
typed-not-text-2 = Las fotos, la voz y los videos no me llegan. Solo el texto.

# How much is left, said at a card.
typed-left = { $sets ->
    [0] Esa fue la última serie.
    [one] Queda 1 serie, unos { $minutes } min.
    [many] Quedan { $sets } de series, unos { $minutes } min.
   *[other] Quedan { $sets } series, unos { $minutes } min.
}
typed-left-session = { $left } Después viene la sesión.

### Stop

typed-stop = ¿Dejo de escribirte? Una pausa dura hasta que vuelvas a escribirme. Borrar elimina todo lo que guardo sobre ti.
typed-stop-paused = Ya estás en pausa: no te escribo hasta que vuelvas. También puedes borrar todo lo que guardo sobre ti.
typed-stop-early = No te escribo si tú no me escribes. También puedes borrar todo lo que guardo sobre ti.
typed-button-pause = Pausa hasta que escriba
typed-button-erase = Borrarlo todo
typed-button-end-session = Terminar la sesión

### Small talk, two answers each, which take turns

talk-hello-1 = ¡Hola! Qué gusto leerte.
talk-hello-2 = ¡Hola! Cuando quieras, empezamos.
talk-back-1 = ¡Qué bien que vuelvas! No se ha perdido nada.
talk-back-2 = Qué bien verte de nuevo. Seguimos donde lo dejaste.
talk-thanks-1 = ¡De nada!
talk-thanks-2 = Cuando quieras. El mérito es todo tuyo.
talk-how_are_you-1 = Por aquí todo bien, gracias. ¿Y tú?
talk-how_are_you-2 = Como siempre, bien. Si te duele algo, dímelo.
talk-who-1 = Soy Backline, una ayuda para entrenar: un programa, ni persona ni médico.
talk-who-2 = Soy un bot que entrena contigo glúteos, isquiotibiales y espalda. Para preguntas médicas, consulta a un profesional.
talk-bye-1 = ¡Hasta luego!
talk-bye-2 = Cuídate. Aquí estaré.
talk-sorry-1 = No pasa nada. Un día sin practicar no cambia nada.
talk-sorry-2 = No te preocupes. Sigamos sin más.
talk-hard-1 = Muy bien por seguir adelante. Si es demasiado, siempre tienes “Más fácil”.
talk-hard-2 = Tiene que costar, pero nunca doler. Si duele, dímelo.
talk-mood-1 = Me alegro mucho.
talk-mood-2 = Bien. Sigamos así.
talk-so_so-1 = Gracias por decírmelo. En un día así, una serie también cuenta.
talk-so_so-2 = A veces pasa. Haz solo lo que te siente bien.
talk-ack-1 = Bien.
talk-ack-2 = De acuerdo.
talk-wait-1 = Tómate tu tiempo. Aquí estaré.
talk-wait-2 = Sin prisa. Seguimos cuando quieras.
talk-undo-1 = Ahora no hay nada que deshacer.
talk-undo-2 = Aquí no puedo deshacer nada. Lo que me dijiste sobre tu plan se cambia en /settings.
