# /privacy, /export, /delete.

privacy-stored = <b>Guardo:</b> el número de tu chat de Telegram, el idioma, la zona horaria (no tu ubicación) y lo que tocas aquí. Hasta ahora, nada sobre tu salud; si aceptas, también tus respuestas de salud, cifradas.
privacy-stored-health = <b>Guardo:</b> el número de tu chat de Telegram, el idioma, la zona horaria (no tu ubicación), el plan, las series y lo que sentiste. Las respuestas de salud y de dolor están cifradas; lo aceptaste ({ $day }).
privacy-not-stored = <b>No guardo:</b> tu ubicación, contactos ni fotos.
privacy-not-shared = <b>No comparto nada</b> con nadie, salvo que crees un enlace para alguien con /shared.
privacy-kept = Borro las cuentas inactivas después de 24 meses, con un aviso antes.
privacy-button-policy = Política completa
privacy-button-export = Exportar mis datos
privacy-button-withdraw = Retirar mi permiso
privacy-button-delete = Borrarlo todo
privacy-button-import = Recuperar mis datos
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
    shares.csv          quién puede ver tu entrenamiento
    share_log.csv       qué se ha visto y cambiado
    outbox.csv          mensajes de los últimos 30 días, sin sus textos
    failed_updates.csv  mensajes tuyos que no pude procesar
    calendars.csv       cuándo activaste una dirección privada de calendario

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
export-log-day = { $year } · { $day }
export-log-session-warmup = Calentamiento
export-log-session-training = Entrenamiento
export-log-side-left = izquierdo
export-log-side-right = derecho

erasure-erase-ask = ¿Borrarlo todo: tu plan, tus series y tus respuestas de salud? Se hace enseguida y no se puede deshacer.
erasure-shares = Tus enlaces también dejarán de funcionar: ya nadie verá tu entrenamiento.
erasure-viewing = También dejarás de ver el entrenamiento de las personas a las que acompañas, y se quitarán tus consejos y pausas.
erasure-button-keep = Conservar mis datos
erasure-button-export-first = Exportar antes
erasure-button-erase = Borrarlo todo
erasure-kept-all = OK, lo he conservado todo. No ha cambiado nada.
erasure-erased = Hecho. Todos tus registros están borrados. También puedes borrar este chat. Envía /start para empezar otra vez.
erasure-withdraw-ask = ¿Retirar tu permiso? Todas tus respuestas de salud y de dolor se borran enseguida, y los calentamientos se detienen hasta que vuelvas a aceptar. Tu plan se queda.
erasure-button-withdraw = Retirar mi permiso

# Una exportación que vuelve.
import-how = Envíame aquí el archivo <b>backline.zip</b>, tal como te lo envió /export. Verás qué contiene antes de que cambie nada.
import-has-history = Este chat ya tiene un plan y un historial, y no los mezclo con otros. No ha cambiado nada. Para recuperar un archivo: exporta lo que hay aquí si quieres conservarlo, bórralo todo y vuelve a enviar el archivo.
import-reading = Un momento, estoy leyendo tu archivo.
import-ask = <b>¿Recuperar tus datos?</b> Exportados: { $day }
import-ask-undated = <b>¿Recuperar tus datos?</b>
import-practice =
    { $days ->
        [one] Tu plan, tus niveles y { $days } día de práctica. Primer día: { $since }
       *[other] Tu plan, tus niveles y { $days } días de práctica. Primer día: { $since }
    }
import-plan = Tu plan, todavía sin práctica.
import-health = También vuelven tus respuestas de salud y de dolor. Las guardo cifradas. Lo aceptaste: { $day }
import-button-import = Recuperarlos
import-button-leave = Ahora no
import-left = De acuerdo. No ha cambiado nada.
import-done =
    { $days ->
        [0] Tu plan está de vuelta.
        [one] Todo está de vuelta: tu plan, tus niveles y { $days } día de práctica.
       *[other] Todo está de vuelta: tu plan, tus niveles y { $days } días de práctica.
    }
import-fault-foreign = No puedo usar este archivo. El único que leo es backline.zip, tal como lo envió /export.
import-fault-damaged = Este archivo está dañado ({ $where }). Envíalo otra vez, o envía otra exportación.
import-fault-changed = En este archivo hay algo que no escribí yo ({ $where }). Envía la exportación tal como llegó.
import-fault-newer = Este archivo viene de una versión más nueva de mí. Quien administra este bot tiene que actualizarlo antes.
import-fault-person = Este archivo es de otra cuenta de Telegram y solo puede recuperarse allí.
import-fault-too-big = Este archivo es demasiado grande para ser una exportación mía.
import-fault-unreached = Telegram no me ha dado el archivo. Envíalo otra vez dentro de unos minutos.
