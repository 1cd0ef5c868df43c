# Where you are, help, text that means nothing, the exercises to read.

menu-home = Qué gusto verte. Todo está donde lo dejaste.
menu-next-warmup = Calentamiento · { $day } { $at }
menu-next-weekly = Resumen semanal · { $day } { $at }
menu-next-training = { $name } · { $day } { $at }
menu-practised = Días de práctica · { $days } de { $of ->
    [one] 1
    [many] los últimos { $of }
   *[other] los últimos { $of }
}
menu-paused = En pausa hasta que me escribas
menu-paused-until = En pausa hasta: { $day }
menu-resting = Los calentamientos están en espera por tus respuestas de salud
menu-button-begin = Empezar
menu-button-help = Ayuda

menu-help =
    Cada día recibes un calentamiento, además de tus sesiones, a las horas que elegiste. Toca los botones, o escribe números, horas y ciudades.

    /warmup calentar ahora · /train una sesión · /plan qué viene · /progress tus días
    /report para el médico · /shared quién ve tu entrenamiento
    /settings, /pause, /resume
    /health, /privacy, /export, /delete tus datos

    Si te duele algo, dímelo en cualquier momento.
menu-unknown = Perdona, no lo he entendido. Entiendo botones, números, horas, ciudades y los comandos del menú. Y si te duele algo, dilo sin más.

library-title = Todos los ejercicios, primero los más fáciles. ¿Qué grupo?
library-family = <b>{ $family }</b>
