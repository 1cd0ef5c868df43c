# The health check: questions, what the answers mean, clearing by a professional, emergencies.

health-check-general = Unas preguntas rápidas sobre tu salud, para elegir ejercicios seguros. <b>Marca todo lo que sea tu caso.</b>
health-check-back = Ahora, tu espalda. <b>Marca todo lo que sea tu caso.</b>
health-check-more = Unas preguntas más sobre ese dolor. <b>Marca todo lo que sea tu caso.</b>
# What a sentence has checked: "I'm pregnant".
health-check-noted = Marcado: { $items }.
health-check-line = { $mark } { $item }
health-check-button-item = { $mark } { $name }
health-check-button-none = Nada de esto
health-check-button-continue = Seguir · marcadas: { $count }
health-check-pain-now = ¿Cuánto te duele la espalda ahora mismo, de 0 (nada) a 10 (lo peor)?

### Screen 1

health-G1 = Un médico te ha dicho que tienes un problema de corazón o la presión arterial alta sin controlar, o que has tenido un derrame cerebral (ictus, ACV)
    .button = Corazón
health-G1-yes = Por favor, habla primero con un médico. Hasta entonces haremos calentamientos suaves. Respira todo el tiempo, sin aguantar la respiración. Las sesiones se abren cuando un profesional de la salud diga que puedes hacer ejercicio.
health-G1-yes-cleared = Corazón o presión arterial: termina cada serie con 3 o más repeticiones en reserva, sin mantener posturas mucho tiempo y sin aguantar la respiración.

health-G2 = Dolor o presión en el pecho, en reposo o al moverte
    .button = Dolor de pecho
health-G2-yes = Por favor, habla primero con un médico. Si te está pasando ahora, llama al número de emergencias. Tu entrenamiento queda en espera hasta que un profesional de la salud diga que puedes seguir.

health-G3 = Te has desmayado, o has perdido el equilibrio por un mareo, en los últimos 12 meses
    .button = Desmayo
health-G3-question = Desmayo o mareo: ¿sabes la causa, y te ha dicho un profesional de la salud que puedes hacer ejercicio?
health-G3-unknown = Entonces haremos solo calentamientos en posición acostada o sentada, hasta que te lo revisen.
    .button = No, todavía no
health-G3-unknown-cleared = Siempre con una mano en la pared, y nada de pie sobre una sola pierna.
health-G3-known = Bien. Siempre con una mano en la pared, y nada de pie sobre una sola pierna.
    .button = Sí

health-G4 = Una enfermedad de larga duración, o un medicamento para ella, que requiere pedir consejo médico antes de hacer ejercicio (diabetes, epilepsia, osteoporosis, artritis inflamatoria, tratamiento contra el cáncer)
    .button = Enfermedad
health-G4-question = ¿Es osteoporosis u otra cosa?
health-G4-other = Por favor, pregunta a quien te trata. Hasta que te diga que sí, nos quedamos en los dos niveles más fáciles de cada ejercicio, y terminas cada serie con 3 o más repeticiones en reserva.
    .button = Otra cosa
health-G4-osteoporosis = Por favor, pregunta a quien te trata. Hasta que te diga que sí, nos quedamos en los dos niveles más fáciles de cada ejercicio, terminas cada serie con 3 o más repeticiones en reserva y dejamos fuera las bisagras con peso.
    .button = Osteoporosis

health-G5 = Una operación, una fractura o un desgarro muscular en los últimos 12 meses que todavía te limita
    .button = Lesión
health-G5-question = Dejaré fuera los ejercicios para esa parte hasta que un profesional de la salud te dé el visto bueno. ¿Qué parte es?
health-G5-hip = Dejaré fuera los ejercicios que cargan la cadera hasta que un profesional de la salud te dé el visto bueno.
    .button = Cadera
health-G5-hamstring = Dejaré fuera los curls femorales y las bisagras con peso hasta que un profesional de la salud te dé el visto bueno.
    .button = Detrás del muslo
health-G5-elsewhere = Entonces haremos solo calentamientos fáciles, hasta que un profesional de la salud te dé el visto bueno.
    .button = Otra parte

health-G6 = Estás embarazada, o diste a luz en los últimos 6 meses
    .button = Embarazo
health-G6-question = ¿Tu matrona (partera) o tu médico te ha dicho que puedes hacer ejercicio?
health-G6-not_yet = Entonces, por ahora, haremos calentamientos de pie.
    .button = Todavía no
health-G6-not_yet-cleared = Sin acostarte boca arriba, sin aguantar la respiración, y termina cada serie con 3 o más repeticiones en reserva.
health-G6-agreed = Bien. Sin acostarte boca arriba, sin aguantar la respiración, y termina cada serie con 3 o más repeticiones en reserva.
    .button = Sí

### Screen 2

health-G7 = Te han dicho que hagas ejercicio solo bajo supervisión
    .button = Supervisión
health-G7-yes = Entonces, por favor, entrena con la persona que te supervisa. Aquí puedes leerlo todo, pero no empezaré ninguna sesión.

health-B0 = Dolor de espalda en los últimos 3 meses
    .button = Dolor de espalda
health-B0-yes = Gracias, he anotado tu dolor de espalda. Empezarás un nivel más fácil, y esperaré a que tengas más sesiones buenas de lo normal antes de subirte de nivel.

health-E1 = <b>Nuevo:</b> adormecimiento u hormigueo entre las piernas, o alrededor de los genitales o el ano
    .button = Adormecimiento
health-E2 = <b>Nuevo:</b> problemas para orinar o defecar (empezar, parar o sentirlo), o cambios <b>nuevos</b> en la sensibilidad o la función sexual
    .button = Vejiga, intestino
health-E3 = <b>Nuevo:</b> debilidad o pérdida de control en las dos piernas, o dolor que baja por las dos piernas
    .button = Ambas piernas

### More about the back

health-B1 = Empezó después de una caída, un choque o un golpe fuerte; o después de algo leve si tienes más de 65 años, tienes osteoporosis o has tomado corticoides durante mucho tiempo
    .button = Caída, golpe
health-B2 = Además tienes fiebre, escalofríos o malestar, has tenido una infección hace poco, o tienes las defensas bajas
    .button = Fiebre
health-B3 = Has tenido cáncer alguna vez, o estás perdiendo peso sin proponértelo
    .button = Cáncer, peso
health-B4 = Va cada vez peor, o duele mucho por la noche y ninguna postura lo alivia
    .button = Peor, de noche
health-B5 = Dolor, hormigueo o debilidad que llega por debajo de una rodilla
    .button = Bajo la rodilla
health-B5-question = Por debajo de la rodilla: ¿es nuevo o va a peor, o tienes débil una pierna o un pie?
health-B5-stable = Entonces haremos calentamientos en los niveles más fáciles.
    .button = No, leve y estable
health-B5-changed =
    .button = Sí
health-B6 = Llevas más de 3 meses con una rigidez de más de 30 minutos cada mañana, que mejora al moverte, y tienes menos de 45 años
    .button = Rigidez matinal
health-B6-yes = Vale la pena comentar la rigidez matinal con un médico. Mientras tanto puedes entrenar, en los tres primeros niveles de cada ejercicio.

health-B7-3 = Con un 3 o 4 ahora mismo, hoy usaremos los niveles más fáciles.
health-B7-5 = Hoy no hay sesión. Caminar un poco y cambiar a menudo de postura está bien si te sienta bien. Mañana te vuelvo a preguntar.

### What the answers mean

health-check-refer-check = Por favor, que te lo revise un médico o fisioterapeuta antes de entrenar. Desde aquí no puedo valorarlo.
health-check-refer-week = Por favor, que te lo revise un médico o fisioterapeuta esta semana, antes de entrenar. Desde aquí no puedo valorarlo.
health-check-refer-week-calm = Por favor, que te lo revise un médico o fisioterapeuta esta semana, antes de entrenar. Probablemente no sea nada grave (la mayoría de los dolores de espalda no lo son), pero desde aquí no puedo valorarlo.
health-check-refer-today = Por favor, que te lo revise un médico o fisioterapeuta hoy mismo, antes de entrenar. Desde aquí no puedo valorarlo.
health-check-button-go-on = Seguir
health-check-button-go-on-warmups = Seguir, calentamientos
health-check-button-change = Cambiar respuestas
health-check-button-professional = Lo aprobó un profesional

health-check-who = Bien. ¿Quién te dijo que puedes hacer ejercicio?
health-check-button-doctor = Médico
health-check-button-physiotherapist = Fisioterapeuta
health-check-button-midwife = Matrona, partera
health-check-when = ¿Cuándo, más o menos? Toca o escribe una fecha.
health-check-button-today = Hoy
health-check-button-this_week = Esta semana
health-check-button-earlier = Antes

health-check-mode-full = Tienes todo disponible.
health-check-mode-back_sensitive = Tienes todo disponible. Por tu espalda, subirás de nivel un poco más despacio.
health-check-mode-warmups_only = Tienes disponibles los calentamientos más fáciles.
health-check-mode-blocked = Por ahora el entrenamiento está en espera. Puedes seguir leyendo los ejercicios.
health-check-saved = Guardado. Se aplica desde ahora.
health-check-blocked = Por ahora el entrenamiento está en espera. Puedes seguir leyendo cómo se hace todo. Cuando un profesional de la salud diga que puedes hacer ejercicio, avísame con /health.
health-check-button-read = Leer los ejercicios
health-check-button-answers = Mi salud

### Later on

health-check-review = Tus respuestas de salud ({ $day }): { $items }.
health-check-review-none = Tus respuestas de salud ({ $day }): nada marcado.
health-check-anything-new = ¿Hay algo nuevo?
health-check-button-nothing-new = Nada nuevo
health-check-button-again = Responder otra vez
health-check-button-erase = Borrar las respuestas

### Emergency

emergency-nerves = Pueden ser señales de un problema de los nervios poco frecuente, pero urgente. <b>Por favor, ve a urgencias o llama al número de emergencias ahora: hoy, no mañana.</b> He puesto en pausa tu entrenamiento.
emergency-heart = Detente y siéntate o acuéstate. Si te está pasando ahora, o acabas de desmayarte, <b>llama ahora al número de emergencias</b>, o pide a alguien que esté cerca que llame. He puesto en pausa tu entrenamiento.
emergency-paused = Tu entrenamiento está en pausa. Si todavía no te ha atendido nadie, busca ayuda ahora: llama al número de emergencias o ve a urgencias.
emergency-paused-2 = Tu entrenamiento sigue en pausa. No esperes con esto: llama al número de emergencias, o pide a alguien que te lleve a urgencias.
emergency-button-answers = Lo que respondí
emergency-button-ok = Un médico lo autoriza
emergency-button-mistake = Fue por error
emergency-since = Tus respuestas, para mostrárselas a un médico ({ $day }, { $at }):
emergency-line = · { $answer }
emergency-answer-nerves = una de estas cosas es nueva: adormecimiento entre las piernas, problemas para orinar o defecar, cambios en la sensibilidad sexual, debilidad o dolor en las dos piernas
emergency-answer-heart = dolor en el pecho o desmayo
