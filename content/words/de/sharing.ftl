# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>Wer dein Training ansehen kann</b>
shared-nobody = Niemand. Du kannst einen Link für Physiotherapie oder Coaching erstellen.
shared-nobody-yet = Niemand. Sobald dein Plan steht, kannst du einen Link für Physiotherapie oder Coaching erstellen.
shared-viewer = · { $name } ({ $role })
shared-unopened = · Ein Link ({ $role }), noch nicht geöffnet. Er gilt bis { $day }.
shared-role-physiotherapist = Physiotherapie
shared-role-coach = Coaching
shared-log = <b>Was angesehen und geändert wurde</b>
shared-log-line = · { $day }, { $at } · { $name }: { $what }
shared-erased = jemand, dessen Konto gelöscht ist
shared-log-accept = Link geöffnet
shared-log-report = Bericht angesehen
shared-log-ladders = Fortschritt angesehen
shared-log-pain = Schmerzdiagramm angesehen
shared-log-pin = Tipp angeheftet ({ $exercise })
shared-log-unpin = Tipp entfernt ({ $exercise })
shared-log-hold = Übung pausiert ({ $exercise })
shared-log-release = Übung wieder freigegeben ({ $exercise })
shared-log-note = Notiz hinterlassen
shared-log-leave = Ansehen beendet
shared-log-you-remove = von dir entfernt ({ $exercise })
shared-log-you-revoke = Teilen von dir beendet
shared-button-make = Link erstellen
shared-button-marks = Tipps und Pausen
shared-button-viewing = Wen ich begleite
shared-button-close = Schließen
shared-button-end = Beenden · { $name }
shared-button-end-link = Link löschen
shared-button-list = Wer sieht was
shared-closed = Das siehst du jederzeit mit /shared.
shared-ended = Erledigt. { $name } sieht nichts mehr. Die Tipps sind weg, und pausierte Übungen sind wieder frei.
shared-link-ended = Erledigt. Dieser Link gilt nicht mehr.

shared-who = Für wen ist der Link?
shared-with-health = In der Physiotherapie sieht man auch deine Gesundheitsantworten.
shared-without-health = Deine Gesundheitsantworten bleiben bei dir.
shared-button-physiotherapist = Physiotherapie
shared-button-coach = Coaching
shared-name = Unter welchem Namen kennt man dich dort? Bitte schreib ihn.
shared-takes-name = Bitte schreib einen Namen.
shared-link-how = Schick die nächste Nachricht weiter. Der Link funktioniert einmal, bis { $day }.
shared-link-sees = · Zu sehen sind dein Bericht, dein Fortschritt bei jeder Übung und dein Schmerzdiagramm, aber nicht dieser Chat.
shared-link-changes = · Möglich ist: einen Tipp an eine Übung heften, eine Übung pausieren, dir eine Notiz schreiben. Tipps und Pausen kannst du zurücknehmen.
shared-link-ends = · Du siehst alles, was angesehen wird. Mit /shared beendest du es jederzeit auf Knopfdruck.
shared-link = { $link }

shared-marks = Tipps und pausierte Übungen von denen, die dich begleiten. Tippe auf eine Zahl, um etwas zu entfernen.
shared-marks-none = Keine Tipps, nichts pausiert.
shared-mark-hold = Pausiert: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = { $name } ({ $role }) hat deinen Link geöffnet und kann jetzt dein Training ansehen.
shared-notice-report = { $name } hat dein Training angesehen.
shared-notice-ladders = { $name } hat dein Training angesehen.
shared-notice-pain = { $name } hat dein Training angesehen.
shared-notice-pin = { $name } hat einen Tipp angeheftet ({ $exercise }): { $text }
shared-notice-unpin = { $name } hat den Tipp entfernt ({ $exercise }).
shared-notice-hold = { $name } hat eine Übung pausiert ({ $exercise }), samt ihren schwereren Varianten. Mit /shared kannst du das zurücknehmen.
shared-notice-release = { $name } hat eine Übung wieder freigegeben ({ $exercise }).
shared-notice-note = <b>Eine Notiz von { $name }:</b> { $text }
shared-notice-leave = { $name } sieht sich dein Training nicht mehr an. Die Tipps sind weg, und pausierte Übungen sind wieder frei.

### The side of the viewer

viewing-link = <b>{ $name }</b> möchte dir das eigene Training zeigen ({ $role }).
viewing-link-sees = · Du siehst den Bericht, den Fortschritt bei jeder Übung und das Schmerzdiagramm. Das ist privat: Bitte gib es nicht weiter.
viewing-link-logged = · Die Person sieht jeden Aufruf und jede Änderung von dir und kann das Teilen jederzeit beenden.
viewing-link-stored = · Ich speichere deine Chatnummer, deine Sprache und den Namen, den du gleich wählst.
viewing-button-accept = Annehmen
viewing-button-decline = Nein, danke
viewing-declined = In Ordnung. Nichts wird geteilt.
viewing-link-over = Dieser Link gilt nicht mehr. Bitte lass dir einen neuen geben.
viewing-link-own = Das ist dein eigener Link. Schick ihn der Person, für die er ist.
viewing-name = Unter welchem Namen soll man dich dort sehen?
viewing-accepted = Du kannst jetzt dieses Training ansehen: { $name }. Mit /shared findest du es wieder.
viewing-nobody = Niemand zeigt dir sein Training.
viewing-people = Diese Personen zeigen dir ihr Training:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. Was möchtest du ansehen oder ändern?
viewing-page = <b>{ $name }</b>
viewing-button-report = Bericht
viewing-button-ladders = Fortschritt
viewing-button-pain = Schmerzdiagramm
viewing-button-pin = Tipp anheften
viewing-button-hold = Übung pausieren
viewing-button-note = Notiz schreiben
viewing-button-people = Alle
viewing-button-cancel = Abbrechen
viewing-button-stop = Nicht mehr ansehen
viewing-button-leave = Ja, beenden
viewing-button-unpin = Tipp entfernen
viewing-not-shared = Das wird nicht mehr mit dir geteilt.
viewing-ended = { $name } zeigt dir das Training nicht mehr.
viewing-leave = Das Training nicht mehr ansehen ({ $name })? Deine Tipps werden entfernt, und von dir pausierte Übungen werden wieder frei.
viewing-left = Erledigt. Du siehst dieses Training nicht mehr: { $name }.
viewing-enough = Für heute hast du oft genug nachgesehen. Morgen geht es wieder.
viewing-which-pin = Für welche Gruppe von Übungen ist der Tipp?
viewing-which-hold = Welche Gruppe von Übungen?
viewing-exercise-pin = Für welche Übung ist der Tipp?
viewing-exercise-hold = Tippe auf eine Zahl, um eine Übung samt ihren schwereren Varianten zu pausieren oder wieder freizugeben.
viewing-on-hold = { $exercise } (pausiert)
viewing-cue = Schreib den Tipp ({ $exercise }), höchstens { $most } Zeichen.
viewing-cue-now = Jetzt: { $text }
viewing-note = Schreib die Notiz an { $name }, höchstens { $most } Zeichen. Sie wird einmal gezeigt.
viewing-takes-text = Bitte schreib einen kurzen Text.
viewing-done-pin = Der Tipp steht auf der Karte der Übung ({ $exercise }).
viewing-done-unpin = Der Tipp ist weg ({ $exercise }).
viewing-done-hold = Ab der nächsten Einheit pausiert: { $exercise }.
viewing-done-release = Wieder freigegeben: { $exercise }.
viewing-done-note = Deine Notiz ist unterwegs.
viewing-note-urgent = Eine Notiz wird vielleicht nicht gleich gelesen. Wenn jetzt jemand in Gefahr ist, ruf den Notruf an.
