# /privacy, /export, /delete.

privacy-stored = <b>Gespeichert:</b> deine Telegram-Chatnummer, Sprache, Zeitzone (nicht dein Standort) und was du hier antippst. Bisher nichts über deine Gesundheit; wenn du zustimmst, auch deine Gesundheitsantworten, verschlüsselt.
privacy-stored-health = <b>Gespeichert:</b> deine Telegram-Chatnummer, Sprache, Zeitzone (nicht dein Standort), Plan, Sätze, was du gespürt hast. Antworten zu Gesundheit und Schmerzen sind verschlüsselt; dem hast du zugestimmt ({ $day }).
privacy-not-stored = <b>Nicht gespeichert:</b> dein Standort, Kontakte, Fotos.
privacy-not-shared = <b>An niemanden</b> weitergegeben, außer du erstellst mit /shared einen Link für jemanden.
privacy-kept = Inaktive Konten lösche ich nach 24 Monaten, mit Vorwarnung.
privacy-button-policy = Ganze Erklärung
privacy-button-export = Daten exportieren
privacy-button-withdraw = Einwilligung widerrufen
privacy-button-delete = Alles löschen
privacy-button-import = Daten zurückholen
privacy-button-return = Zurück zur Frage
privacy-export = Deine Daten sind unterwegs: eine ZIP-Datei mit Tabellen (CSV) für die Tabellenkalkulation und denselben Daten für Programme (JSON).
privacy-export-again = Du kannst deine Daten einmal pro Stunde exportieren. Wieder ab { $at }.

export-readme =
    Das ist alles, was Backline über dich weiß.

    training-log.html   deine Sätze, Einheit für Einheit, zum Lesen im Browser
    training-log.csv    dasselbe als Tabelle

    backline.json enthält alles, für Programme.
    Die anderen Dateien enthalten dieselben Daten als Tabellen. Eine Tabelle ohne Zeilen hat keine Datei.

    people.csv          du: Sprache, Zeitzone, Plan, Wünsche, Gesundheitsantworten
    conversations.csv   die Frage, die im Chat offen ist
    sessions.csv        Warm-ups und Trainings, wann sie begannen und wie sie endeten
    journal.csv         was du gemacht und geantwortet hast, je eine Zeile
    practice.csv        die Tage, an denen du geübt hast
    kept.csv            was ich mir merke: Tipps, Stufen, Gewichte
    reminders.csv       wann du erinnert wirst
    occurrences.csv     Erinnerungen, die kamen, und was daraus wurde
    shares.csv          wer dein Training ansehen kann
    share_log.csv       was angesehen und geändert wurde
    outbox.csv          Nachrichten der letzten 30 Tage, ohne ihren Text
    failed_updates.csv  Nachrichten von dir, die ich nicht verarbeiten konnte
    calendars.csv       ob und wann du eine private Kalenderadresse eingeschaltet hast

    Zeiten enden auf +00:00: Das ist UTC (Greenwich-Zeit), nicht deine Zeitzone.

export-log-title = Dein Trainingstagebuch
export-log =
    .date = Datum
    .session = Training
    .exercise = Übung
    .side = Seite
    .set = Satz
    .reps = Wdh.
    .load = Gewicht oder Band
    .felt = Gespürt
    .rir = Wdh. in Reserve
    .form = Technik
    .pain = Schmerz (0 bis 10)
export-log-day = { $year } · { $day }
export-log-session-warmup = Aufwärmen
export-log-session-training = Krafttraining
export-log-side-left = links
export-log-side-right = rechts

erasure-erase-ask = Alles löschen: Plan, Sätze und Gesundheitsantworten? Das passiert sofort und lässt sich nicht rückgängig machen.
erasure-shares = Auch deine Links gelten dann nicht mehr: Dein Training sieht niemand mehr.
erasure-viewing = Auch das Training der Menschen, die du begleitest, siehst du dann nicht mehr. Deine Tipps werden entfernt, und von dir pausierte Übungen werden wieder frei.
erasure-button-keep = Daten behalten
erasure-button-export-first = Erst exportieren
erasure-button-erase = Alles löschen
erasure-kept-all = Okay, alles bleibt. Es hat sich nichts geändert.
erasure-erased = Erledigt. Alles über dich ist gelöscht. Du kannst auch diesen Chat löschen. Mit /start fängst du neu an.
erasure-withdraw-ask = Einwilligung widerrufen? Alle Antworten zu Gesundheit und Schmerzen werden sofort gelöscht, und Warm-ups ruhen, bis du wieder zustimmst. Dein Plan bleibt.
erasure-button-withdraw = Einwilligung widerrufen

# Ein Export, der zurückkommt.
import-how = Schick mir hier die Datei <b>backline.zip</b>, so wie sie von /export kam. Du siehst, was drin ist, bevor sich etwas ändert.
import-has-history = In diesem Chat gibt es schon einen Plan und einen Verlauf. Zwei davon mische ich nicht, darum hat sich nichts geändert. So holst du eine Datei zurück: Exportiere, was hier ist, falls du es behalten willst, lösche alles und schick die Datei dann noch einmal.
import-reading = Einen Moment, ich lese deine Datei.
import-ask = <b>Deine Daten zurückholen?</b> Exportiert: { $day }
import-ask-undated = <b>Deine Daten zurückholen?</b>
import-practice =
    { $days ->
        [one] Dein Plan, deine Stufen und { $days } Übungstag. Erster Tag: { $since }
       *[other] Dein Plan, deine Stufen und { $days } Übungstage. Erster Tag: { $since }
    }
import-plan = Dein Plan, noch ohne Übungstage.
import-health = Deine Antworten zu Gesundheit und Schmerzen kommen auch zurück. Ich speichere sie verschlüsselt. Deine Einwilligung dazu: { $day }
import-button-import = Zurückholen
import-button-leave = Jetzt nicht
import-left = Okay. Es hat sich nichts geändert.
import-done =
    { $days ->
        [0] Dein Plan ist wieder da.
        [one] Alles ist wieder da: dein Plan, deine Stufen und { $days } Übungstag.
       *[other] Alles ist wieder da: dein Plan, deine Stufen und { $days } Übungstage.
    }
import-fault-foreign = Mit dieser Datei kann ich nichts anfangen. Ich lese nur backline.zip, so wie sie von /export kam.
import-fault-damaged = Diese Datei ist beschädigt ({ $where }). Bitte schick sie noch einmal oder einen anderen Export.
import-fault-changed = Etwas in dieser Datei stammt nicht von mir ({ $where }). Bitte schick den Export so, wie er kam.
import-fault-newer = Diese Datei stammt von einer neueren Version von mir. Wer diesen Bot betreibt, muss ihn erst aktualisieren.
import-fault-person = Diese Datei gehört zu einem anderen Telegram-Konto und kann nur dort zurückgeholt werden.
import-fault-too-big = Diese Datei ist zu groß für einen Export von mir.
import-fault-unreached = Telegram hat mir die Datei nicht gegeben. Bitte schick sie in ein paar Minuten noch einmal.
