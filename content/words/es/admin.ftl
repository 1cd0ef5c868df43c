# Only for whoever runs the bot: alarms, and /stats. What to do about each: docs/OPERATING.md.

alarm-lost = ⚠️ <b>perdidos</b>: { $count ->
    [one] Puede que 1 mensaje no haya llegado: desistí tras tres peticiones sin respuesta.
    [many] Puede que { $count } de mensajes no hayan llegado: desistí tras tres peticiones sin respuesta.
   *[other] Puede que { $count } mensajes no hayan llegado: desistí tras tres peticiones sin respuesta.
}
alarm-late = ⚠️ <b>tarde</b>: { $count ->
    [one] 1 mensaje no se envió porque ya había pasado su hora.
    [many] { $count } de mensajes no se enviaron porque ya había pasado su hora.
   *[other] { $count } mensajes no se enviaron porque ya había pasado su hora.
}
alarm-refused = ⚠️ <b>rechazados</b>: { $count ->
    [one] 1 mensaje que Telegram no aceptará nunca.
    [many] { $count } de mensajes que Telegram no aceptará nunca.
   *[other] { $count } mensajes que Telegram no aceptará nunca.
} Busca message_refused en el registro.
alarm-failed = ⚠️ <b>fallidos</b>: { $count ->
    [one] 1 actualización no se pudo procesar y se apartó.
    [many] { $count } de actualizaciones no se pudieron procesar y se apartaron.
   *[other] { $count } actualizaciones no se pudieron procesar y se apartaron.
} Busca update_failed en el registro.
alarm-unreadable = ⚠️ <b>ilegibles</b>: { $count ->
    [one] 1 elemento que esta versión no pudo leer o mostrar.
    [many] { $count } de elementos que esta versión no pudo leer o mostrar.
   *[other] { $count } elementos que esta versión no pudo leer o mostrar.
} /stats dice de qué tipo.
alarm-reminders = ⚠️ <b>recordatorios</b>: { $count } en espera porque su zona horaria es desconocida o su fila está dañada. El último es de { $who }. Busca reminder_unreadable en el registro.
alarm-deaf = ⚠️ <b>sin recepción</b>: ninguna actualización recibida en cinco minutos o más. Busca telegram_unreachable, polling_conflict, webhook_refused y webhook_failing en el registro.
alarm-database = ⚠️ <b>base de datos</b>: estuvo inaccesible unos minutos y ha vuelto. En ese tiempo no se confirmó ninguna actualización.
alarm-outage = ⚠️ <b>interrupción</b>: estuve fuera de servicio 15 minutos o más y ya vuelvo a funcionar.

stats-title = <b>Estado del bot</b>
stats-people = Personas: { $people }, activas en 7 días: { $active }, han practicado hoy: { $practised }
stats-messages = Mensajes en cola: { $waiting }, enviándose: { $sending }
stats-beat = { $part }: hace { $seconds } s
stats-counter = { $name }: { $value }
