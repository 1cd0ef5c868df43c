# Buttons and short lines that several conversations share. At most 24 letters each.

button-back = Atrás
button-done = Hecho
button-start = Empezar
button-skip = Saltar
button-no = No
button-good = ¡Genial!
button-undo = Deshacer
button-continue = Seguir
button-more = Más…
button-other = Otro
button-my-plan = Mi plan
button-settings = Ajustes
button-resume = Volver ahora
button-warm-up-now = Calentar ahora

# Pain of 0 to 10; the groups at both ends need no closer number.
button-pain-low = 0–2
button-pain-high = 8–10
button-number = { $number }
button-time = { $at }

# A switch that is on, and a list whose names are too long for buttons.
button-ticked = ✓ { $name }
button-numbered-line = { $number } { $name }

button-saved = Guardado.

times-next = Próximo: { $day } { $at }
times-next-session = Próxima sesión: { $day } { $at }
times-session-open = La sesión de hoy sigue abierta.
times-today-open = El calentamiento de hoy sigue abierto.
