# A group's warm-up together. Nothing about anybody's health may stand here.

together-title = <b>Gemeinsames Warm-up</b>
together-invitation = Ein paar Minuten, alle im eigenen Tempo. Dein Warm-up wartet in deinem privaten Chat mit mir.
together-count = Geschafft: { $done } von { $joined }.
together-button-in = Ich bin dabei
together-button-mine = Mein Warm-up
together-noted-in = Du bist dabei. Tippe auf „Fertig“, wenn du dein Warm-up gemacht hast.
together-noted-done = Stark, du bist mitgezählt.
together-first-private = Zuerst ein paar Fragen unter vier Augen: Tippe auf „Mein Warm-up“.

together-menu = Ich kann alle hier einmal am Tag zum Warm-up einladen. Um wie viel Uhr? Du kannst die Zeit auch schreiben: /warmup_together 8:15 Berlin
together-asked = Ich lade alle hier jeden Tag um { $at } zum Warm-up ein (Zeit von { $place }).
together-button-stop = Beenden
together-stopped = Gut, hier kommen keine Einladungen mehr.
together-admins = Das können nur Admins dieser Gruppe ändern.
together-unsure = Telegram konnte mir gerade nicht sagen, ob du hier Admin bist. Bitte versuch es in einer Minute noch einmal.
together-unclear = Ich brauche eine Uhrzeit, mit oder ohne Stadt: /warmup_together 8:15 Berlin
