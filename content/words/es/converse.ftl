# Lines that belong to no flow.

converse-earlier-screen = Ese botón es de un mensaje anterior. No ha cambiado nada.
converse-you-are-here = Ese botón es de un mensaje anterior, así que no ha cambiado nada. Estás aquí:
converse-nothing-open = Ese botón es de un mensaje anterior, así que no ha cambiado nada. ¿Qué quieres hacer?
converse-another-day = Ese era de otro día ({ $day }). El de hoy te espera cuando quieras.
converse-another-day-closed = Ese era de otro día ({ $day }). Ahora mismo no hay nada abierto: primero tiene que descansar lo que te duele.
converse-another-day-done = Ese era de otro día ({ $day }). El de hoy ya lo hiciste.
converse-edited = No puedo leer mensajes editados. Por favor, mándalo otra vez como mensaje nuevo.
converse-export-under-way = Tus datos ya están en camino. Llegarán en cuanto Telegram los acepte.
converse-damaged =
    Los datos que tengo sobre ti están dañados y no puedo leerlos. No has hecho nada mal, y no voy a sobrescribirlos.

    Quien administra este bot puede recuperarlos de una copia de seguridad; avísale, por favor. Hasta entonces no puedo seguir desde aquí, y no enviaré recordatorios.
converse-group = Solo entreno con una persona a la vez. Escríbeme aquí: t.me/{ $bot }
converse-button-open-chat = Abrir el chat
converse-button-todays = Empezar el de hoy
converse-button-plan = Mi plan

retention-unfinished =
    Tu plan está a medias y tus respuestas están guardadas. Terminarlo lleva unos dos minutos.

    Si prefieres no seguir, las borraré después de 30 días.
retention-button-go-on = Seguir
retention-silent =
    Ha pasado mucho tiempo. En { $days } días borraré tus datos, como prometí.

    Para conservarlos, envíame cualquier mensaje.
retention-button-stay = Conservar mi plan
