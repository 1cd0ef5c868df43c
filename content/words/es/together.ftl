# A group's warm-up together. Nothing about anybody's health may stand here.

together-title = <b>Calentamiento en grupo</b>
together-invitation = Son pocos minutos, cada quien a su ritmo. Tu calentamiento está en tu chat privado conmigo.
together-count = Hecho: { $done } de { $joined }.
together-button-in = Me apunto
together-button-mine = Mi calentamiento
together-noted-in = Cuento contigo. Toca “Hecho” cuando termines tu calentamiento.
together-noted-done = ¡Bien! Ya está contado.
together-first-private = Primero, unas preguntas en privado: toca “Mi calentamiento”.

together-menu = Puedo invitar a todo el grupo a calentar una vez al día. ¿A qué hora? También puedes escribirla: /warmup_together 8:15 Berlín
together-asked = Invitaré a todo el grupo a calentar cada día: { $at } (hora de { $place }).
together-button-stop = Terminar
together-stopped = De acuerdo, no enviaré más invitaciones aquí.
together-admins = Solo quienes administran este grupo pueden cambiar eso.
together-unsure = Telegram no me ha podido confirmar si administras este grupo. Inténtalo de nuevo en un minuto.
together-unclear = Necesito una hora, con o sin ciudad: /warmup_together 8:15 Berlín
