# /privacy, /export, /delete.

privacy-stored = <b>Guardo:</b> el número de tu chat de Telegram, el idioma, la zona horaria (no tu ubicación) y lo que tocas aquí. Hasta ahora, nada sobre tu salud; si aceptas, también tus respuestas de salud, cifradas.
privacy-stored-health = <b>Guardo:</b> el número de tu chat de Telegram, el idioma, la zona horaria (no tu ubicación), el plan, las series y lo que sentiste. Las respuestas de salud y de dolor están cifradas; lo aceptaste ({ $day }).
privacy-not-stored = <b>No guardo:</b> tu ubicación, contactos ni fotos.
privacy-not-shared = <b>No comparto nada</b> con nadie.
privacy-kept = Borro las cuentas inactivas después de 24 meses, con un aviso antes.
privacy-button-policy = Política completa
privacy-button-export = Exportar mis datos
privacy-button-withdraw = Retirar mi permiso
privacy-button-delete = Borrarlo todo
privacy-button-return = Volver a la pregunta
privacy-export = Tus datos están en camino: un archivo ZIP con tablas (CSV) que puedes abrir en una hoja de cálculo, y los mismos datos para programas (JSON).
privacy-export-again = Puedes exportar tus datos una vez por hora. La próxima vez, a partir de esta hora: { $at }

# A text file beside the exported tables.
export-readme =
    Esto es todo lo que Backline sabe de ti.

    training-log.html   tus series, sesión por sesión, para leer en un navegador
    training-log.csv    lo mismo en forma de tabla, para una hoja de cálculo

    backline.json contiene todo, para programas.
    Los demás archivos contienen los mismos datos en tablas, para una hoja de cálculo. Una tabla sin filas no tiene archivo.

    people.csv          tú: idioma, zona horaria, plan, preferencias, respuestas de salud
    conversations.csv   la pregunta que está abierta en el chat
    sessions.csv        calentamientos y sesiones, cuándo empezaron y cómo acabaron
    journal.csv         lo que hiciste y respondiste, una línea por cada cosa
    practice.csv        los días en que practicaste
    kept.csv            lo que recuerdo: consejos, niveles, pesos
    reminders.csv       cuándo te lo recuerdo
    occurrences.csv     recordatorios que llegaron, y qué pasó con ellos
    outbox.csv          mensajes de los últimos 30 días, sin sus textos
    failed_updates.csv  mensajes tuyos que no pude procesar

    Las horas acaban en +00:00: están en UTC (hora de Greenwich), no en tu zona horaria.

# The training log beside the exported tables: its title, and the headings of its columns.
export-log-title = Tu diario de entrenamiento
export-log =
    .date = Fecha
    .session = Sesión
    .exercise = Ejercicio
    .side = Lado
    .set = Serie
    .reps = Repeticiones
    .load = Peso o banda
    .felt = Lo sentiste en
    .rir = Repeticiones en reserva
    .form = Técnica
    .pain = Dolor (0 a 10)
export-log-day = { $day }
export-log-session-warmup = Calentamiento
export-log-session-training = Entrenamiento
export-log-side-left = izquierdo
export-log-side-right = derecho

erasure-erase-ask = ¿Borrarlo todo: tu plan, tus series y tus respuestas de salud? Se hace enseguida y no se puede deshacer.
erasure-button-keep = Conservar mis datos
erasure-button-export-first = Exportar antes
erasure-button-erase = Borrarlo todo
erasure-kept-all = OK, lo he conservado todo. No ha cambiado nada.
erasure-erased = Hecho. Todos tus registros están borrados. También puedes borrar este chat. Envía /start para empezar otra vez.
erasure-withdraw-ask = ¿Retirar tu permiso? Todas tus respuestas de salud y de dolor se borran enseguida, y los calentamientos se detienen hasta que vuelvas a aceptar. Tu plan se queda.
erasure-button-withdraw = Retirar mi permiso
