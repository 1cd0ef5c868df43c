# /settings: its pages, wishes, what to avoid, the language.

preferences-title = ¿Qué quieres cambiar? Los cambios se aplican enseguida.
preferences-button-times = Horarios
preferences-button-place = Zona horaria e idioma
preferences-button-plan = Mi entrenamiento
preferences-button-texts = Mensajes y sonidos
preferences-button-avoid = Qué dejar fuera
preferences-button-health = Salud
preferences-button-privacy = Privacidad
preferences-button-close = Cerrar
preferences-closed = Listo. Abre /settings cuando quieras.

preferences-times = <b>Horarios</b>
preferences-hour = Calentamiento diario: { $at }
    .anchored = Calentamiento diario: { $at }, { $anchor }
preferences-sessions = Sesiones: { $days } · { $at }
preferences-review = Resumen semanal: { $day } · { $at }
preferences-quiet = Horas de silencio: de { $start } a { $end }
preferences-button-hour = Hora de calentar
preferences-button-anchor = Hacerlo después de…
preferences-button-days = Días de sesión
preferences-button-session = Hora de sesión
preferences-button-quiet = Horas de silencio
preferences-button-clock = Reloj de 12 o 24 horas
preferences-button-review = Resumen semanal

preferences-place = <b>Zona horaria e idioma</b>. Uso la hora de { $zone }.
preferences-button-zone = Zona horaria
preferences-button-language = Idioma

preferences-plan = <b>Mi entrenamiento</b>
preferences-level-beginner = Esto es nuevo para mí
preferences-level-intermediate = Con algo de experiencia
preferences-week = { $days } sesiones por semana, { $minutes } min
preferences-equipment = Material: { $things }
preferences-equipment-home = En casa: { $things }
preferences-equipment-gym = En el gimnasio: { $things }
preferences-floor = solo suelo y pared
preferences-button-equipment = Material
preferences-button-gym = Material del gimnasio
preferences-button-level = Experiencia
preferences-button-week = Días y minutos
preferences-button-units = Kilos o libras
preferences-button-long = Calentar más cada día

wishes-texts = ¿Qué deben llevar mis mensajes? Toca para activar o desactivar.
wishes-button-cues = Consejos en tarjetas
wishes-button-cards = Datos curiosos
wishes-button-streaks = Días de práctica
wishes-button-timers = Reloj de descanso
wishes-button-tempo = ♪ Ritmo siempre
wishes-button-count = ♪ Cuenta hablada
wishes-clock = ¿Cómo te muestro las horas? (Ahora: { $at })
wishes-button-clock-24 = 24 horas
wishes-button-clock-12 = 12 horas
wishes-button-clock-usual = Automático
wishes-units-kg = ¿Qué unidad uso para los pesos? Ahora: kilos.
wishes-units-lb = ¿Qué unidad uso para los pesos? Ahora: libras.
wishes-button-units-kg = Kilos
wishes-button-units-lb = Libras
wishes-button-units-usual = Automático
wishes-quiet = ¿A qué horas no debo escribirte por mi cuenta? Un calentamiento que hayas puesto a esa hora llega de todos modos.
wishes-button-quiet = { $start }–{ $end }
wishes-button-quiet-never = Sin horas de silencio
wishes-quiet-from = ¿Cuándo empiezan las horas de silencio? Escribe una hora (por ejemplo, { $at }).
wishes-quiet-to = Inicio de las horas de silencio: { $start }. ¿Cuándo terminan?

avoid-title = ¿Qué dejo fuera? Toca para activar o desactivar.
avoid-button-never = Ocultos · { $count }
avoid-never = Ejercicios que has ocultado. Toca uno para recuperarlo.
avoid-never-none = No has ocultado ningún ejercicio. Para ocultar uno, toca “No ofrecer más” debajo de él.

language-title = ¿Qué idioma quieres?
language-button = { $name }
# Nobody who speaks the language has signed its texts yet.
language-button-draft = { $name } (borrador)

### When sessions come

session-times-days = ¿Qué días? De dos a cuatro por semana: los músculos crecen en los días de en medio.
session-times-refused = Eso deja muy poco descanso. Con dos sesiones, deja dos días entre ellas. Con tres, deja un día. Con cuatro, como mucho dos pueden ir seguidas.
session-times-button-day = { $day }
session-times-hour = ¿A qué hora te recuerdo tus sesiones?
session-times-saved = Hecho. Tus sesiones, desde ahora: { $at } ({ $days })
session-next = Próxima sesión: { $name }, { $day } { $at }
