# The first two minutes: greeting and consent, the zone, the questions about the plan, the plan.

# To somebody whose Telegram speaks a language that I don't.
onboarding-languages = Todavía no hablo el idioma de tu Telegram. Con /language puedes elegir uno de estos: { $names }.
onboarding-greeting = Entreno contigo glúteos, isquiotibiales y espalda. Cada día recibes un calentamiento corto, y además sesiones de 20 a 45 minutos, con consejos según dónde sentiste cada ejercicio.
onboarding-consent =
    Soy una ayuda para entrenar, <b>no un médico</b>. Para elegir ejercicios seguros necesito unas respuestas sobre tu salud y, más adelante, sobre el dolor. Si aceptas, las guardo cifradas. Puedes borrarlas cuando quieras con /delete.
onboarding-button-agree = Tengo 18 o más y acepto
onboarding-button-stored = ¿Qué guardas?
onboarding-button-not-now = Ahora no
onboarding-button-minor = Tengo menos de 18
onboarding-adults-only = Lo siento, solo entreno con personas adultas. No he guardado nada sobre tu salud, y lo demás lo he borrado. ¡Cuídate!
onboarding-without-consent = No hay problema, no guardaré nada sobre tu salud. Sin esas respuestas no puedo elegir ejercicios de forma segura, pero puedes leer cómo se hacen.
onboarding-declined = Está bien. Si al final quieres empezar, toca “{ $button }” o escribe “empezar”.
onboarding-button-after-all = He cambiado de idea
onboarding-button-read = Leer los ejercicios

onboarding-plan = <b>Tu plan</b>
onboarding-plan-warmup = Calentamiento · cada día { $at }
    .anchored = Calentamiento · cada día { $at }, { $anchor }
onboarding-plan-weekly = Resumen semanal · { $day } { $at }
onboarding-plan-sessions = Sesiones · { $days } { $at }, { $minutes } min; la primera: { $first }
onboarding-plan-morning = Una pregunta corta a la mañana siguiente, solo si algo te dolió
onboarding-nothing-else = Eso es todo lo que te enviaré. Horas de silencio: de { $start } a { $end }
onboarding-button-first = Empezar a calentar
onboarding-button-change = Cambiar algo
onboarding-see-you = OK, nos vemos: { $day }, { $at }
    .anchored = OK, nos vemos: { $day }, { $at }, { $anchor }.

### What the warm-up comes after

anchor-kettle = después de preparar el café
anchor-teeth = después de lavarte los dientes
anchor-dressed = después de vestirte
anchor-lunch = después de comer
anchor-desk = después de dejar el escritorio
anchor-walk = después de un paseo
anchor-work = después del trabajo
anchor-dinner = después de cenar
anchor-own = “{ $words }”
anchor-button-kettle = Tras preparar el café
anchor-button-teeth = Tras lavarme los dientes
anchor-button-dressed = Después de vestirme
anchor-button-lunch = Después de comer
anchor-button-desk = Al dejar el escritorio
anchor-button-walk = Después de un paseo
anchor-button-work = Después del trabajo
anchor-button-dinner = Después de cenar

### The zone

zone-guess =
    Para escribirte a la hora correcta: ¿tu reloj marca <b>{ $at }</b>?

    Creo que estás en esta zona: { $place }.
zone-kept = Uso la hora de { $place }. ¿Tu reloj marca <b>{ $at }</b>?
zone-found = <b>{ $place }</b>. ¿Tu reloj marca <b>{ $at }</b>?
zone-button-yes = Sí, marca { $at }
zone-button-other = Otro lugar
zone-button-again = No, buscar otra vez
zone-search = Escribe tu ciudad o comparte tu ubicación. Solo guardo la zona horaria, no el lugar.
zone-unknown = No conozco “{ $city }”. Prueba con la ciudad grande más cercana, o elige de la lista.
zone-thanks = Gracias.
zone-which = ¿Cuál de estos lugares es?
zone-region = ¿En qué parte del mundo?
zone-city = ¿Qué ciudad está en tu zona horaria?
zone-button-place = { $place }
zone-button-place-country = { $place }, { $country }
zone-follows = Ahora uso la hora de { $place }.

region-europe = Europa
region-north_america = América del Norte
region-latin_america = América Latina
region-africa = África
region-middle_east = Oriente Medio
region-south_asia = Asia del Sur
region-east_asia = Asia Oriental
region-oceania = Oceanía

### The questions about the plan

plan-questions-level = ¿Ya has entrenado de esta forma? Las dos opciones empiezan fácil, y lo ajusto en los primeros días.
plan-questions-button-beginner = No, o no lo sé
plan-questions-button-intermediate = Sí, ya entreno así
plan-questions-equipment = ¿Qué material tienes? Con suelo y pared basta.
plan-questions-button-floor = Nada de esto
plan-questions-gym = ¿Qué hay en tu gimnasio? Adapto el plan al lugar donde estés y te pregunto antes de cada sesión.
plan-questions-button-no-gym = No voy al gimnasio
plan-questions-bands = ¿De qué resistencia son tus bandas? Cuando una te resulte fácil, te propongo la siguiente.
band-light = Ligera
band-medium = Media
band-strong = Fuerte
band-extra_strong = Extra fuerte
plan-questions-button-continue = Seguir · elegidos: { $count }
plan-questions-week = ¿Cuántas sesiones por semana quieres, y de cuánto tiempo? El calentamiento diario va aparte.
plan-questions-button-week = { $days } días · { $minutes } min
plan-questions-button-other-week = Otra cosa
plan-questions-days = ¿Cuántos días por semana?
plan-questions-button-days = { $days } días
plan-questions-minutes = ¿Y de cuánto tiempo?
plan-questions-button-minutes = { $minutes } min
plan-questions-hour = ¿A qué hora quieres tu calentamiento diario?
plan-questions-hour-typed = Escribe una hora (por ejemplo, { $at }).
plan-questions-button-other-hour = Otra hora
plan-questions-quiet = Esa hora ({ $at }) está en tus horas de silencio. ¿Te escribo entonces de todos modos?
plan-questions-button-ring = Sí: { $at }
plan-questions-hour-saved = Hecho. Desde ahora, tu calentamiento diario llega a esta hora: { $at }
plan-questions-anchor = ¿Después de qué lo harás? Una rutina es el mejor recordatorio: “Después de preparar el café, hago mis puentes”.
plan-questions-anchor-typed = Escríbelo con tus palabras, por ejemplo “después de dar de comer al gato”.
plan-questions-button-own-words = Con mis palabras
