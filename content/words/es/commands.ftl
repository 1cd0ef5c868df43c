# The command menu: what each command does, in a few words.

command-start = Empezar, o ver dónde estás
command-warmup = Empezar el calentamiento de hoy
command-train = Empezar una sesión
command-plan = Qué viene ahora y por qué
command-progress = Tu progreso
command-report = Una página para el médico
command-shared = Quién ve tu entrenamiento
command-settings = Ajustes
command-pause = Poner en pausa los mensajes
command-resume = Volver después de una pausa
command-health = Tus respuestas de salud
command-language = Cambiar de idioma
command-timezone = Cambiar la zona horaria
command-privacy = Qué guardo y por qué
command-export = Descargar tus datos
command-delete = Borrarlo todo
command-stop = Parar los mensajes
command-help = Ayuda

# In groups.
command-warmup-together = Calentar en grupo cada día
