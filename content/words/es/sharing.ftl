# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>Quién puede ver tu entrenamiento</b>
shared-nobody = Nadie. Puedes crear un enlace para un fisioterapeuta o un entrenador.
shared-nobody-yet = Nadie. Cuando tu plan esté listo, podrás crear un enlace para un fisioterapeuta o un entrenador.
shared-viewer = · { $name } ({ $role })
shared-unopened = · Un enlace ({ $role }), aún sin abrir. Funciona hasta el { $day }.
shared-role-physiotherapist = fisioterapia
shared-role-coach = preparación física
shared-log = <b>Qué se ha visto y cambiado</b>
shared-log-line = · { $day }, { $at } · { $name }: { $what }
shared-erased = una cuenta que ya no existe
shared-log-accept = abrió tu enlace
shared-log-report = vio tu informe
shared-log-ladders = vio tu progreso
shared-log-pain = vio tu gráfico de dolor
shared-log-pin = fijó un consejo ({ $exercise })
shared-log-unpin = quitó el consejo ({ $exercise })
shared-log-hold = puso un ejercicio en espera ({ $exercise })
shared-log-release = volvió a permitir un ejercicio ({ $exercise })
shared-log-note = te dejó una nota
shared-log-leave = dejó de ver tu entrenamiento
shared-log-you-remove = quitaste lo que había dejado ({ $exercise })
shared-log-you-revoke = dejaste de compartir
shared-button-make = Crear un enlace
shared-button-marks = Consejos y pausas
shared-button-viewing = A quién acompaño
shared-button-close = Cerrar
shared-button-end = Quitar · { $name }
shared-button-end-link = Anular el enlace
shared-button-list = Quién ve qué
shared-closed = Puedes verlo cuando quieras con /shared.
shared-ended = Listo. { $name } ya no puede ver nada, y se han quitado sus consejos y pausas.
shared-link-ended = Listo. Ese enlace ya no funciona.

shared-who = ¿Para quién es el enlace?
shared-with-health = Un fisioterapeuta verá también tus respuestas de salud.
shared-without-health = Tus respuestas de salud no se comparten.
shared-button-physiotherapist = Fisioterapia
shared-button-coach = Preparación física
shared-name = ¿Con qué nombre te conoce esa persona? Escríbelo.
shared-takes-name = Escribe un nombre.
shared-link-how = Envía el siguiente mensaje. El enlace funciona una vez, hasta el { $day }.
shared-link-sees = · Verá tu informe, tu progreso en cada ejercicio y tu gráfico de dolor. No puede ver este chat.
shared-link-changes = · Puede fijar un consejo en un ejercicio, poner uno en espera o dejarte una nota. Los consejos y las pausas los puedes quitar.
shared-link-ends = · Verás todo lo que mire. Con /shared dejas de compartir con un toque.
shared-link = { $link }

shared-marks = Consejos y pausas que te dejaron quienes te acompañan. Toca un número para quitar uno.
shared-marks-none = No hay consejos ni pausas.
shared-mark-hold = En espera: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = { $name } ({ $role }) abrió tu enlace y ya puede ver tu entrenamiento.
shared-notice-report = { $name } ha visto tu entrenamiento.
shared-notice-ladders = { $name } ha visto tu entrenamiento.
shared-notice-pain = { $name } ha visto tu entrenamiento.
shared-notice-pin = { $name } fijó un consejo ({ $exercise }): { $text }
shared-notice-unpin = { $name } quitó el consejo ({ $exercise }).
shared-notice-hold = { $name } puso un ejercicio en espera ({ $exercise }), junto con sus versiones más difíciles. Puedes deshacerlo con /shared.
shared-notice-release = { $name } volvió a permitir un ejercicio ({ $exercise }).
shared-notice-note = <b>Una nota de { $name }:</b> { $text }
shared-notice-leave = { $name } ya no ve tu entrenamiento. Se han quitado sus consejos y pausas.

### The side of the viewer

viewing-link = <b>{ $name }</b> quiere compartir contigo su entrenamiento ({ $role }).
viewing-link-sees = · Verás su informe, su progreso en cada ejercicio y su gráfico de dolor. Es privado: por favor, no lo pases a nadie.
viewing-link-logged = · Esa persona ve cada vez que miras y todo lo que cambias, y puede dejar de compartir en cualquier momento.
viewing-link-stored = · Guardo tu número de chat, tu idioma y el nombre que elijas ahora.
viewing-button-accept = Aceptar
viewing-button-decline = No, gracias
viewing-declined = De acuerdo. No se comparte nada.
viewing-link-over = Este enlace ya no funciona. Por favor, pide uno nuevo.
viewing-link-own = Este es tu propio enlace. Envíalo a la persona a quien va dirigido.
viewing-name = ¿Qué nombre quieres que vea?
viewing-accepted = Ya puedes ver el entrenamiento de { $name }. Lo encontrarás de nuevo con /shared.
viewing-nobody = Nadie comparte su entrenamiento contigo.
viewing-people = Personas que comparten su entrenamiento contigo:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. ¿Qué quieres ver o cambiar?
viewing-page = <b>{ $name }</b>
viewing-button-report = Informe
viewing-button-ladders = Progreso
viewing-button-pain = Gráfico de dolor
viewing-button-pin = Fijar un consejo
viewing-button-hold = Pausar un ejercicio
viewing-button-note = Dejar una nota
viewing-button-people = Todas las personas
viewing-button-cancel = Cancelar
viewing-button-stop = Dejar de ver
viewing-button-leave = Sí, terminar
viewing-button-unpin = Quitar el consejo
viewing-not-shared = Esto ya no se comparte contigo.
viewing-ended = { $name } ha dejado de compartir su entrenamiento contigo.
viewing-leave = ¿Dejar de ver el entrenamiento de { $name }? Se quitarán tus consejos y pausas.
viewing-left = Listo. Ya no ves el entrenamiento de { $name }.
viewing-enough = Por hoy ya has mirado bastantes veces. Mañana puedes volver a mirar.
viewing-which-pin = ¿Para qué grupo de ejercicios es el consejo?
viewing-which-hold = ¿Qué grupo de ejercicios?
viewing-exercise-pin = ¿Para qué ejercicio es el consejo?
viewing-exercise-hold = Toca un número para poner un ejercicio en espera, junto con sus versiones más difíciles, o para volver a permitirlo.
viewing-on-hold = { $exercise } (en espera)
viewing-cue = Escribe el consejo ({ $exercise }), hasta { $most } caracteres.
viewing-cue-now = Ahora: { $text }
viewing-note = Escribe tu nota para { $name }, hasta { $most } caracteres. La verá una vez.
viewing-takes-text = Escribe un texto corto.
viewing-done-pin = El consejo está en la tarjeta del ejercicio ({ $exercise }).
viewing-done-unpin = El consejo se ha quitado ({ $exercise }).
viewing-done-hold = En espera desde la próxima sesión: { $exercise }.
viewing-done-release = Permitido otra vez: { $exercise }.
viewing-done-note = Tu nota está en camino.
viewing-note-urgent = Puede que una nota no se lea enseguida. Si alguien está en peligro ahora, llama al número de emergencias.
