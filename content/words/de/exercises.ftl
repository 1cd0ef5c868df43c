# Die Übungen. Wert: der Name auf einer Karte; .inline: der Name im Satz, ohne Artikel; .acc, .dat
# und .loc mit Artikel ("die Brücke", "der Brücke", "bei der Brücke").
# .setup-1, -2 … und .cue-1, -2 … sind die Zeilen der Anleitung; die jeweils erste steht auf der Karte.
# .feel beendet die Zeile "Das solltest du spüren: …".

### Brücke

exercise-glute_squeeze = Po anspannen
    .inline = Po-Anspannen
    .acc = das Po-Anspannen
    .dat = dem Po-Anspannen
    .loc = beim Po-Anspannen
    .setup-1 = Leg dich auf den Rücken, Knie gebeugt, oder steh aufrecht.
    .setup-2 = Leg beide Hände auf den Po.
    .setup-3 = Lass Oberschenkel und Kiefer locker.
    .cue-1 = Spann beide Pobacken an, als hieltest du eine Münze dazwischen.
    .cue-2 = Die Oberschenkel bleiben locker.
    .cue-3 = Atme weiter.
    .cue-4 = Lass zwischendurch ganz los.
    .feel = beide Pobacken, unter deinen Händen

exercise-glute_bridge = Brücke
    .inline = Brücke
    .acc = die Brücke
    .dat = der Brücke
    .loc = bei der Brücke
    .setup-1 = Leg dich auf den Rücken, Füße hüftbreit, Fersen etwa 25–30 cm vom Po.
    .setup-2 = Beug die Knie so, dass die Schienbeine oben senkrecht sind.
    .setup-3 = Leg die Arme neben dich.
    .setup-4 = Atme aus und lass die Rippen sinken.
    .cue-1 = Erst anspannen, dann heben.
    .cue-2 = Drück den Boden über die Fersen weg.
    .cue-3 = Stopp, wenn Knie, Hüfte und Schultern eine Linie bilden.
    .cue-4 = Senk langsam ab und zähl dabei bis drei.
    .feel = zuerst den Po, weniger die Oberschenkel

exercise-glute_bridge_feet_close = Brücke, Fersen näher
    .inline = Brücke mit näheren Fersen
    .acc = die Brücke mit näheren Fersen
    .dat = der Brücke mit näheren Fersen
    .loc = bei der Brücke mit näheren Fersen
    .setup-1 = Leg dich auf den Rücken, Füße hüftbreit, Fersen etwa 20 cm vom Po.
    .setup-2 = Die Füße stehen flach, oder die Zehen sind leicht angehoben.
    .setup-3 = Leg die Arme neben dich.
    .cue-1 = Anspannen, dann heben.
    .cue-2 = Die Knie gehen über die Zehen, nicht nach innen.
    .cue-3 = Eine kleine Bewegung genügt.
    .feel = den Po, weniger die Oberschenkel

exercise-glute_bridge_feet_away = Brücke, Füße weiter weg
    .inline = Brücke mit weiter entfernten Füßen
    .acc = die Brücke mit weiter entfernten Füßen
    .dat = der Brücke mit weiter entfernten Füßen
    .loc = bei der Brücke mit weiter entfernten Füßen
    .setup-1 = Leg dich auf den Rücken, Füße hüftbreit, Fersen etwa 40 cm vom Po.
    .setup-2 = Die Zehen dürfen sich heben.
    .setup-3 = Leg die Arme neben dich.
    .cue-1 = Drück über die Fersen.
    .cue-2 = Spann an, bevor du hebst.
    .cue-3 = Senk langsam ab.
    .feel = den Po und etwas die Oberschenkel hinten

exercise-glute_bridge_banded = Brücke mit Band
    .inline = Brücke mit Band
    .acc = die Brücke mit Band
    .dat = der Brücke mit Band
    .loc = bei der Brücke mit Band
    .setup-1 = Leg das Band eine Handbreit über die Knie, die Füße etwas breiter als die Hüfte.
    .setup-2 = Leg dich auf den Rücken, Knie gebeugt.
    .setup-3 = Drück sanft nach außen, bis die Knie über den Füßen sind.
    .cue-1 = Halt das Band den ganzen Satz gespannt.
    .cue-2 = Anspannen, dann heben.
    .cue-3 = Die Knie bleiben über den zweiten Zehen.
    .cue-4 = Lass dir Zeit.
    .feel = den Po, auch außen oben

exercise-glute_bridge_one_and_half = Anderthalbfache Brücke
    .inline = anderthalbfache Brücke
    .acc = die anderthalbfache Brücke
    .dat = der anderthalbfachen Brücke
    .loc = bei der anderthalbfachen Brücke
    .setup-1 = Leg dich auf den Rücken, Füße hüftbreit, Fersen etwa 25–30 cm vom Po.
    .setup-2 = Nimm erst ein Band dazu, wenn 10 saubere Wiederholungen leicht sind.
    .setup-3 = Eine Wiederholung ist: hoch, halb runter, wieder hoch, ganz runter.
    .cue-1 = Geh hoch, halb runter, wieder hoch, ganz runter.
    .cue-2 = Die Hüfte berührt den Boden erst am Ende.
    .cue-3 = Heb beide Male im gleichen Tempo.
    .feel = ein kräftiges Brennen im Po

exercise-glute_bridge_elevated = Brücke, Füße erhöht
    .inline = Brücke mit erhöhten Füßen
    .acc = die Brücke mit erhöhten Füßen
    .dat = der Brücke mit erhöhten Füßen
    .loc = bei der Brücke mit erhöhten Füßen
    .setup-1 = Stell die Fersen auf eine Stufe oder Bank, die nicht rutschen kann.
    .setup-2 = Beug die Knie auf etwa 90 Grad.
    .setup-3 = Drück die Arme in den Boden.
    .cue-1 = Drück die Fersen in die Stufe.
    .cue-2 = Heb den Körper als Ganzes.
    .cue-3 = Senk ab, bis du knapp über dem Boden bist.
    .feel = den Po und die Oberschenkel hinten

exercise-glute_bridge_march = Marschierende Brücke
    .inline = marschierende Brücke
    .acc = die marschierende Brücke
    .dat = der marschierenden Brücke
    .loc = bei der marschierenden Brücke
    .setup-1 = Leg dich auf den Rücken, Knie gebeugt, und heb die Hüfte, bis Knie, Hüfte und Schultern eine Linie bilden.
    .setup-2 = Heb einen Fuß eine Handbreit vom Boden und stell ihn zurück.
    .setup-3 = Dann den anderen Fuß.
    .cue-1 = Stell dir ein Glas Wasser auf dem Bauch vor.
    .cue-2 = Das Becken bleibt waagerecht.
    .cue-3 = Beweg die Füße langsam.
    .feel = den Po auf der Seite des stehenden Beins

exercise-glute_bridge_single = Einbeinige Brücke
    .inline = einbeinige Brücke
    .acc = die einbeinige Brücke
    .dat = der einbeinigen Brücke
    .loc = bei der einbeinigen Brücke
    .setup-1 = Leg dich auf den Rücken, Knie gebeugt, die arbeitende Ferse etwa 20 cm vom Po.
    .setup-2 = Streck das andere Bein, die Oberschenkel bleiben auf einer Höhe.
    .cue-1 = Spann zuerst die arbeitende Seite an.
    .cue-2 = Beide Hüftknochen bleiben auf einer Höhe.
    .cue-3 = Senk langsam ab und zähl dabei bis drei.
    .feel = eine Pobacke, ganz deutlich

### Hip Thrust

exercise-hip_thrust_seesaw = Wippe an der Bank
    .inline = Wippe an der Bank
    .acc = die Wippe an der Bank
    .dat = der Wippe an der Bank
    .loc = bei der Wippe an der Bank
    .setup-1 = Lehn dich mit dem Rücken an eine Bank oder ein Sofa, die Kante knapp unter den Achseln, die Bank an der Wand.
    .setup-2 = Die Füße stehen flach am Boden.
    .setup-3 = Leg eine Hand auf die Rippen, eine auf den Bauch.
    .cue-1 = Rippen und Becken bewegen sich als ein Stück.
    .cue-2 = Die Brust kippt hoch, wenn die Hüfte sinkt.
    .cue-3 = Geh nur ein Viertel des Wegs.
    .feel = einen festen Bauch und leichte Spannung im Po

exercise-hip_thrust_bench = Hip Thrust
    .inline = Hip Thrust
    .acc = den Hip Thrust
    .dat = dem Hip Thrust
    .loc = beim Hip Thrust
    .setup-1 = Lehn dich an eine Bank oder ein Sofa, die Kante auf Höhe der Achseln oder knapp darunter, an der Wand, damit nichts rutscht.
    .setup-2 = Stell die Füße flach, sodass die Schienbeine oben senkrecht sind.
    .setup-3 = Spann den Bauch an.
    .setup-4 = Zieh das Kinn leicht heran.
    .cue-1 = Dreh dich auf der Bank wie eine Wippe.
    .cue-2 = Drück den Boden weg.
    .cue-3 = Ende flach wie ein Tisch.
    .cue-4 = Schau auf deine Knie.
    .cue-5 = Senk langsam ab und zähl dabei bis drei.
    .feel = den Po, und nichts im unteren Rücken

exercise-hip_thrust_banded = Hip Thrust mit Band
    .inline = Hip Thrust mit Band
    .acc = den Hip Thrust mit Band
    .dat = dem Hip Thrust mit Band
    .loc = beim Hip Thrust mit Band
    .setup-1 = Leg das Band über die Knie und die Bankkante knapp unter die Achseln.
    .setup-2 = Stell die Bank an eine Wand.
    .setup-3 = Die Knie bleiben über den Füßen.
    .cue-1 = Drück das Band die ganze Zeit auseinander.
    .cue-2 = Beweg dich wie eine Wippe: Die Brust kippt hoch, wenn die Hüfte sinkt.
    .cue-3 = Ende flach wie ein Tisch.
    .feel = den Po und die seitliche Hüfte

exercise-hip_thrust_loaded = Hip Thrust mit Gewicht
    .inline = Hip Thrust mit Gewicht
    .acc = den Hip Thrust mit Gewicht
    .dat = dem Hip Thrust mit Gewicht
    .loc = beim Hip Thrust mit Gewicht
    .setup-1 = Leg ein gepolstertes Gewicht in die Hüftbeuge.
    .setup-2 = Halt es mit den Händen fest.
    .setup-3 = Leg die Bankkante knapp unter die Achseln, die Bank an einer Wand, damit sie nicht rutscht.
    .setup-4 = Stell die Füße flach, sodass die Schienbeine oben senkrecht sind, und zieh das Kinn leicht heran.
    .cue-1 = Bauch anspannen, dann heben.
    .cue-2 = Ende flach wie ein Tisch.
    .cue-3 = Halt oben und zähl bis eins.
    .cue-4 = Beweg das Gewicht gerade nach oben.
    .feel = den Po, und zwar kräftig

exercise-hip_thrust_single = Einbeiniger Hip Thrust
    .inline = einbeiniger Hip Thrust
    .acc = den einbeinigen Hip Thrust
    .dat = dem einbeinigen Hip Thrust
    .loc = beim einbeinigen Hip Thrust
    .setup-1 = Leg die Bankkante knapp unter die Achseln, der arbeitende Fuß steht in einer Linie mit der Körpermitte.
    .setup-2 = Halt das andere Knie oben.
    .cue-1 = Beide Hüftknochen bleiben auf einer Höhe.
    .cue-2 = Drück über den ganzen Fuß.
    .cue-3 = Ende flach wie ein Tisch.
    .feel = den Po des arbeitenden Beins

### Hip Hinge

exercise-hinge_stick = Hip Hinge mit Stab
    .inline = Hip Hinge mit Stab
    .acc = den Hip Hinge mit Stab
    .dat = dem Hip Hinge mit Stab
    .loc = beim Hip Hinge mit Stab
    .setup-1 = Halt einen Stab an Hinterkopf, oberen Rücken und Steißbein.
    .setup-2 = Steh mit den Füßen hüftbreit.
    .setup-3 = Beug die Knie leicht.
    .cue-1 = Alle drei Punkte bleiben am Stab.
    .cue-2 = Schieb das Steißbein nach hinten.
    .cue-3 = Stopp, sobald ein Punkt den Stab verlässt.
    .feel = eine leichte Dehnung hinten in den Oberschenkeln

exercise-wall_hinge = Hip Hinge an der Wand
    .inline = Hip Hinge an der Wand
    .acc = den Hip Hinge an der Wand
    .dat = dem Hip Hinge an der Wand
    .loc = beim Hip Hinge an der Wand
    .setup-1 = Steh mit dem Rücken zur Wand, Fersen 25 cm entfernt, Hände in den Leisten.
    .setup-2 = Beug die Knie leicht und halt sie dann still.
    .cue-1 = Schieb die Gesäßtaschen zur Wand, Schienbeine senkrecht.
    .cue-2 = Halt die Brust lang.
    .cue-3 = Spann an und richte dich auf.
    .cue-4 = Geh etwas weiter von der Wand weg, wenn es leicht wird.
    .feel = eine Dehnung hinten in den Oberschenkeln auf dem Hinweg, den Po auf dem Rückweg

exercise-wall_hinge_split = Versetzter Wand-Hinge
    .inline = versetzter Hip Hinge an der Wand
    .acc = den versetzten Hip Hinge an der Wand
    .dat = dem versetzten Hip Hinge an der Wand
    .loc = beim versetzten Hip Hinge an der Wand
    .setup-1 = Steh mit dem Rücken zur Wand, die Zehen des hinteren Fußes auf Höhe der vorderen Ferse.
    .setup-2 = Das meiste Gewicht ist auf dem vorderen Fuß.
    .setup-3 = Leg die Hände an die Hüfte.
    .cue-1 = Setz dich nach hinten in die vordere Hüfte.
    .cue-2 = Die Hüfte bleibt gerade.
    .cue-3 = Berühr die Wand leicht mit der Hüfte, dann spann an und komm hoch.
    .feel = Po und Oberschenkel des vorderen Beins

exercise-wall_hinge_single = Einbeiniger Wand-Hinge
    .inline = einbeiniger Hip Hinge an der Wand
    .acc = den einbeinigen Hip Hinge an der Wand
    .dat = dem einbeinigen Hip Hinge an der Wand
    .loc = beim einbeinigen Hip Hinge an der Wand
    .setup-1 = Steh mit dem Gesicht oder der Seite zur Wand, eine Armlänge entfernt.
    .setup-2 = Leg die Fingerspitzen an die Wand, nur fürs Gleichgewicht.
    .setup-3 = Streck das freie Bein gerade nach hinten.
    .cue-1 = Kipp wie eine Wippe.
    .cue-2 = Schieb die freie Ferse nach hinten weg.
    .cue-3 = Richte beide Hüftknochen zum Boden, wie Scheinwerfer.
    .feel = Po und Oberschenkel hinten am Standbein

exercise-rdl_bodyweight = Rumänisches Kreuzheben ohne Gewicht
    .inline = rumänisches Kreuzheben ohne Gewicht
    .acc = das rumänische Kreuzheben ohne Gewicht
    .dat = dem rumänischen Kreuzheben ohne Gewicht
    .loc = beim rumänischen Kreuzheben ohne Gewicht
    .setup-1 = Steh aufrecht, Füße hüftbreit.
    .setup-2 = Leg die Hände vorn auf die Oberschenkel.
    .setup-3 = Beug die Knie leicht.
    .cue-1 = Schieb die Hüfte nach hinten und halt die Brust lang.
    .cue-2 = Lass die Hände bis knapp unter die Knie gleiten.
    .cue-3 = Spann beim Aufrichten an.
    .feel = die Oberschenkel hinten, dann den Po

exercise-rdl = Rumänisches Kreuzheben
    .inline = rumänisches Kreuzheben
    .acc = das rumänische Kreuzheben
    .dat = dem rumänischen Kreuzheben
    .loc = beim rumänischen Kreuzheben
    .setup-1 = Halt die Gewichte vor den Oberschenkeln, Füße hüftbreit.
    .setup-2 = Schultern tief, Bauch angespannt.
    .setup-3 = Beug die Knie leicht.
    .cue-1 = Schieb die Hüfte nach hinten, als würdest du damit eine Autotür schließen.
    .cue-2 = Lass die Gewichte nah an den Beinen nach unten gleiten.
    .cue-3 = Stopp, wenn die Hüfte nicht weiter nach hinten geht.
    .cue-4 = Drück den Boden weg und spann an, während du dich aufrichtest.
    .feel = die Oberschenkel hinten auf dem Weg runter, den Po auf dem Weg hoch

exercise-rdl_hamstring_bias = Kurzes rumänisches Kreuzheben
    .inline = kurzes rumänisches Kreuzheben
    .acc = das kurze rumänische Kreuzheben
    .dat = dem kurzen rumänischen Kreuzheben
    .loc = beim kurzen rumänischen Kreuzheben
    .setup-1 = Halt die Gewichte vor den Oberschenkeln, Füße hüftbreit, Knie leicht gebeugt.
    .setup-2 = Nimm anfangs 10 bis 20 % weniger Gewicht.
    .setup-3 = Stopp oben etwa eine Handbreit vor dem aufrechten Stand.
    .cue-1 = Bleib in den unteren zwei Dritteln.
    .cue-2 = Geh wieder runter, bevor der Po übernimmt.
    .cue-3 = Halt die Spannung hinten in den Oberschenkeln.
    .feel = die ganze Zeit die Oberschenkel hinten (genau das ist hier das Ziel)

exercise-rdl_split = Kreuzheben im Versetztstand
    .inline = rumänisches Kreuzheben im versetzten Stand
    .acc = das rumänische Kreuzheben im versetzten Stand
    .dat = dem rumänischen Kreuzheben im versetzten Stand
    .loc = beim rumänischen Kreuzheben im versetzten Stand
    .setup-1 = Stell die Zehen des hinteren Fußes auf Höhe der vorderen Ferse.
    .setup-2 = 80 bis 90 % des Gewichts sind auf dem vorderen Bein.
    .setup-3 = Falls du ein Gewicht nutzt, halt es nah am vorderen Oberschenkel.
    .cue-1 = Der hintere Fuß ist nur eine Stütze.
    .cue-2 = Setz dich in die vordere Hüfte.
    .cue-3 = Die Gürtelschnalle zeigt gerade nach vorn.
    .feel = Po und Oberschenkel des vorderen Beins

exercise-rdl_single = Einbeiniges Kreuzheben
    .inline = einbeiniges rumänisches Kreuzheben
    .acc = das einbeinige rumänische Kreuzheben
    .dat = dem einbeinigen rumänischen Kreuzheben
    .loc = beim einbeinigen rumänischen Kreuzheben
    .setup-1 = Steh auf einem Bein, das Knie leicht gebeugt.
    .setup-2 = Falls du ein Gewicht nutzt, halt es in der gegenüberliegenden Hand oder in beiden Händen.
    .setup-3 = Such dir einen Punkt am Boden vor dir.
    .cue-1 = Bleib vom Kopf bis zur Ferse in einer Linie.
    .cue-2 = Schieb die freie Ferse zur Wand hinter dir.
    .cue-3 = Richte beide Hüftknochen zum Boden, wie Scheinwerfer.
    .cue-4 = Richte dich auf und spann an.
    .feel = Po und Oberschenkel des Standbeins

### Kickback

exercise-kickback_unbanded = Kickback im Stehen, ohne Band
    .inline = Kickback im Stehen ohne Band
    .acc = den Kickback im Stehen ohne Band
    .dat = dem Kickback im Stehen ohne Band
    .loc = beim Kickback im Stehen ohne Band
    .setup-1 = Leg die Hände an die Wand und lehn dich leicht vor.
    .setup-2 = Steh auf einem Bein, das Knie leicht gebeugt.
    .cue-1 = Spann an und schieb die Ferse etwa eine Fußlänge nach hinten.
    .cue-2 = Die Gürtelschnalle kippt nicht.
    .cue-3 = Die Zehen streifen den Boden.
    .feel = den Po des bewegten Beins

exercise-kickback_quadruped = Kickback im Vierfüßlerstand
    .inline = Kickback im Vierfüßlerstand
    .acc = den Kickback im Vierfüßlerstand
    .dat = dem Kickback im Vierfüßlerstand
    .loc = beim Kickback im Vierfüßlerstand
    .setup-1 = Hände unter die Schultern, Knie unter die Hüfte.
    .setup-2 = Mit Band: Leg es um beide Knöchel oder um einen Fuß.
    .setup-3 = Spann den Bauch an.
    .cue-1 = Schieb die Ferse nach hinten, als würdest du eine Wand wegdrücken.
    .cue-2 = Am Ende ist das Bein auf Höhe des Rückens.
    .cue-3 = Stell dir vor, du balancierst eine Teetasse auf dem unteren Rücken.
    .feel = den Po des bewegten Beins

exercise-kickback_standing = Kickback im Stehen mit Band
    .inline = Kickback im Stehen mit Band
    .acc = den Kickback im Stehen mit Band
    .dat = dem Kickback im Stehen mit Band
    .loc = beim Kickback im Stehen mit Band
    .setup-1 = Leg das Band um die Knöchel (über den Knien ist leichter) und die Hände an eine Wand.
    .setup-2 = Lehn dich leicht vor.
    .setup-3 = Beug das Standknie leicht.
    .cue-1 = Schieb die Ferse nach hinten, nicht nach oben.
    .cue-2 = Halt den unteren Rücken still wie eine Statue.
    .cue-3 = Komm zurück, bis der Fuß fast unter der Hüfte ist.
    .cue-4 = Mach viele Wiederholungen, alle fließend.
    .feel = den Po des bewegten Beins und etwas den des Standbeins

### Abduktion

exercise-clam = Muschel
    .inline = Muschel
    .acc = die Muschel
    .dat = der Muschel
    .loc = bei der Muschel
    .setup-1 = Leg dich auf die Seite, Kopf gestützt, Hüfte und Knie gebeugt.
    .setup-2 = Beug die Hüfte etwa 45 bis 60 Grad, die Knie etwa 90.
    .setup-3 = Die Fersen sind in einer Linie mit dem Rücken, die Hüftknochen übereinander.
    .cue-1 = Öffne das obere Knie wie eine Muschelschale.
    .cue-2 = Die Fersen bleiben zusammen.
    .cue-3 = Halt das Becken still, wie festgeklebt.
    .cue-4 = Schließ langsam.
    .feel = die obere Hüfte, seitlich und hinten

exercise-clam_banded = Muschel mit Band
    .inline = Muschel mit Band
    .acc = die Muschel mit Band
    .dat = der Muschel mit Band
    .loc = bei der Muschel mit Band
    .setup-1 = Leg dich auf die Seite, das Band über den Knien.
    .setup-2 = Die Hüftknochen liegen übereinander.
    .setup-3 = Die Fersen bleiben zusammen.
    .cue-1 = Öffne das obere Knie langsam, wie eine Muschelschale.
    .cue-2 = Halt es offen und zähl bis eins.
    .cue-3 = Roll nicht nach hinten.
    .feel = die obere Hüfte, seitlich und hinten

exercise-abduction_seated = Abduktion im Sitzen mit Band
    .inline = Abduktion im Sitzen mit Band
    .acc = die Abduktion im Sitzen mit Band
    .dat = der Abduktion im Sitzen mit Band
    .loc = bei der Abduktion im Sitzen mit Band
    .setup-1 = Setz dich auf das vordere Drittel eines Stuhls, das Band über den Knien.
    .setup-2 = Die Füße stehen flach und hüftbreit.
    .setup-3 = Sitz aufrecht oder lehn dich leicht vor.
    .cue-1 = Drück die Knie gegen das Band auseinander.
    .cue-2 = Der ganze Fuß bleibt am Boden.
    .cue-3 = Komm langsam zurück und halt das Band gespannt.
    .feel = die seitliche Hüfte und den oberen Po

exercise-abduction_side_lying = Beinheben in Seitenlage
    .inline = Beinheben in Seitenlage
    .acc = das Beinheben in Seitenlage
    .dat = dem Beinheben in Seitenlage
    .loc = beim Beinheben in Seitenlage
    .setup-1 = Leg dich auf die Seite, das untere Knie gebeugt, das obere Bein gestreckt in einer Linie mit dem Körper.
    .setup-2 = Roll leicht nach vorn.
    .setup-3 = Die Zehen zeigen nach vorn oder leicht nach unten.
    .cue-1 = Führ mit der Ferse.
    .cue-2 = Bis auf Kniehöhe genügt.
    .cue-3 = Mach das Bein lang.
    .feel = die Hüfte seitlich, nicht vorn

exercise-abduction_standing = Abduktion im Stehen mit Band
    .inline = Abduktion im Stehen mit Band
    .acc = die Abduktion im Stehen mit Band
    .dat = der Abduktion im Stehen mit Band
    .loc = bei der Abduktion im Stehen mit Band
    .setup-1 = Leg ein Hip Band um die Knöchel oder ein Miniband über die Knie (dann weniger dehnen).
    .setup-2 = Leg die Fingerspitzen an eine Wand.
    .setup-3 = Beug das Standknie leicht.
    .cue-1 = Das Standknie bleibt über der zweiten Zehe.
    .cue-2 = Führ das Bein etwa eine Fußlänge nach außen, nicht weiter.
    .cue-3 = Der Kopf bleibt über dem Standfuß.
    .cue-4 = Komm langsam zurück.
    .feel = die seitliche Hüfte beider Beine, oft mehr am Standbein

### Beincurl

exercise-leg_curl_heel_dig = Fersendruck halten
    .inline = Halten mit Fersendruck
    .acc = das Halten mit Fersendruck
    .dat = dem Halten mit Fersendruck
    .loc = beim Halten mit Fersendruck
    .setup-1 = Leg dich auf den Rücken, Knie halb gebeugt.
    .setup-2 = Drück die Fersen in den Boden, die Zehen bleiben oben.
    .setup-3 = Die Hüfte bleibt am Boden.
    .cue-1 = Zieh die Fersen zu dir, ohne dass sie sich bewegen.
    .cue-2 = Nimm etwa halbe Kraft.
    .cue-3 = Atme weiter.
    .feel = die Oberschenkel hinten

exercise-leg_curl_band = Beincurl mit Band
    .inline = Beincurl mit Band
    .acc = den Beincurl mit Band
    .dat = dem Beincurl mit Band
    .loc = beim Beincurl mit Band
    .setup-1 = Leg dich auf den Bauch oder setz dich, das Band tief an etwas Festem verankert.
    .setup-2 = Leg das Band hinter den Knöchel.
    .setup-3 = Der Oberschenkel bleibt still.
    .cue-1 = Zieh die Ferse zum Po.
    .cue-2 = Die Hüfte bleibt fest am Boden oder auf dem Stuhl.
    .cue-3 = Geh langsam zurück und zähl dabei bis drei.
    .feel = den Oberschenkel hinten

exercise-leg_curl_slide_eccentric = Beincurl, nur hinausgleiten
    .inline = Beincurl mit Hinausgleiten
    .acc = den Beincurl mit Hinausgleiten
    .dat = dem Beincurl mit Hinausgleiten
    .loc = beim Beincurl mit Hinausgleiten
    .setup-1 = Stell die Fersen auf ein Handtuch auf glattem Boden.
    .setup-2 = Leg dich auf den Rücken und heb die Hüfte, bis Knie, Hüfte und Schultern eine Linie bilden.
    .setup-3 = Gleite langsam hinaus, senk die Hüfte, dann zieh die Fersen mit der Hüfte am Boden zurück.
    .cue-1 = Gleite langsam hinaus, wie Honig vom Löffel.
    .cue-2 = Halt die Hüfte so lange oben, wie du kannst.
    .cue-3 = Bring dich vor jeder Wiederholung neu in Position.
    .feel = die Oberschenkel hinten

exercise-leg_curl_slide = Gleitender Beincurl
    .inline = gleitender Beincurl
    .acc = den gleitenden Beincurl
    .dat = dem gleitenden Beincurl
    .loc = beim gleitenden Beincurl
    .setup-1 = Stell die Fersen auf ein Handtuch auf glattem Boden.
    .setup-2 = Leg dich auf den Rücken und heb die Hüfte, bis Knie, Hüfte und Schultern eine Linie bilden.
    .setup-3 = Die Hüfte bleibt von Anfang bis Ende oben.
    .cue-1 = Die Hüfte bleibt auf einer Höhe, wie auf einer Schiene.
    .cue-2 = Zähl beim Hinausgleiten bis vier, auf dem Rückweg bis zwei.
    .cue-3 = Lass die Zehen oben.
    .feel = die Oberschenkel hinten, der Po hilft mit

exercise-leg_curl_ball = Beincurl mit Ball
    .inline = Beincurl mit Ball
    .acc = den Beincurl mit Ball
    .dat = dem Beincurl mit Ball
    .loc = beim Beincurl mit Ball
    .setup-1 = Leg dich auf den Rücken, die Fersen auf den Ball.
    .setup-2 = Breite die Arme aus.
    .setup-3 = Heb zuerst die Hüfte.
    .cue-1 = Roll den Ball mit den Fersen heran.
    .cue-2 = Die Hüfte bleibt hoch.
    .cue-3 = Geh langsam hinaus.
    .feel = die Oberschenkel hinten

exercise-leg_curl_slide_single = Einbeinig gleitender Beincurl
    .inline = einbeinig gleitender Beincurl
    .acc = den einbeinig gleitenden Beincurl
    .dat = dem einbeinig gleitenden Beincurl
    .loc = beim einbeinig gleitenden Beincurl
    .setup-1 = Leg dich auf den Rücken, die Fersen auf einem Handtuch, und heb die Hüfte in eine Linie.
    .setup-2 = Halt ein Bein oben.
    .setup-3 = Beginn nur mit dem Hinausgleiten.
    .cue-1 = Beide Hüftknochen bleiben auf einer Höhe.
    .cue-2 = Geh langsam hinaus.
    .cue-3 = Hör auf, bevor es krampft.
    .feel = den arbeitenden Oberschenkel hinten

### Stand

exercise-banded_squat_stance = Squat-Stand mit Außendruck
    .inline = Squat-Stand mit Außendruck
    .acc = den Squat-Stand mit Außendruck
    .dat = dem Squat-Stand mit Außendruck
    .loc = beim Squat-Stand mit Außendruck
    .setup-1 = Leg ein Band über die Knie. Ohne Band: Drück die Hände außen gegen die Knie.
    .setup-2 = Steh mit den Füßen etwas breiter als die Hüfte.
    .setup-3 = Geh ein Viertel in die Kniebeuge.
    .cue-1 = Drück die Knie nach außen, über die kleinen Zehen.
    .cue-2 = Drück den ganzen Fuß in den Boden.
    .cue-3 = Bleib aufrecht und atme.
    .feel = die seitliche Hüfte

### Rücken

exercise-bird_dog_leg = Bird Dog, ein Bein
    .inline = Bird Dog mit einem Bein
    .acc = den Bird Dog mit einem Bein
    .dat = dem Bird Dog mit einem Bein
    .loc = beim Bird Dog mit einem Bein
    .setup-1 = Geh in den Vierfüßlerstand, Hände unter den Schultern, Knie unter der Hüfte.
    .setup-2 = Wenn dich das Knien stört, steh und stütz die Hände auf einen Tisch.
    .setup-3 = Spann den Bauch leicht an.
    .cue-1 = Streck ein Bein gerade nach hinten, bis es auf Höhe des Rückens ist.
    .cue-2 = Mach dich über die Ferse lang, nicht hoch.
    .cue-3 = Halt den Rücken still wie eine Tischplatte.
    .cue-4 = Atme beim Halten weiter.
    .feel = die langen Muskeln neben der Wirbelsäule und den Po des gehobenen Beins

exercise-bird_dog = Bird Dog
    .inline = Bird Dog
    .acc = den Bird Dog
    .dat = dem Bird Dog
    .loc = beim Bird Dog
    .setup-1 = Geh in den Vierfüßlerstand, Hände unter den Schultern, Knie unter der Hüfte.
    .setup-2 = Schau auf den Boden zwischen deinen Händen.
    .setup-3 = Spann den Bauch leicht an.
    .cue-1 = Streck ein Bein nach hinten und den anderen Arm nach vorn, bis beide auf Höhe des Rückens sind.
    .cue-2 = Richte beide Hüftknochen zum Boden, wie Scheinwerfer.
    .cue-3 = Mach dich lang, nicht hoch.
    .cue-4 = Atme beim Halten weiter.
    .feel = die Rückenmuskeln, die dich ruhig halten, und den Po des gehobenen Beins

exercise-hinge_hold = Hip Hinge halten
    .inline = Halten im Hip Hinge
    .acc = das Halten im Hip Hinge
    .dat = dem Halten im Hip Hinge
    .loc = beim Halten im Hip Hinge
    .setup-1 = Steh mit dem Rücken zur Wand, Fersen 25 cm entfernt, Knie leicht gebeugt.
    .setup-2 = Schieb die Hüfte nach hinten, bis sie die Wand leicht berührt.
    .setup-3 = Stütz die Hände auf die Oberschenkel und halt die Brust lang.
    .cue-1 = Nimm die Hände zur Brust und lass den Rücken dich halten.
    .cue-2 = Bleib lang vom Kopf bis zum Steißbein.
    .cue-3 = Atme beim Halten weiter.
    .cue-4 = Stütz die Hände zwischendurch wieder auf die Oberschenkel.
    .feel = die Muskeln entlang der Wirbelsäule und eine Dehnung hinten in den Oberschenkeln

exercise-back_extension_hold = Rückenstrecken liegend, halten
    .inline = Rückenstrecken im Liegen mit Halten
    .acc = das Rückenstrecken im Liegen mit Halten
    .dat = dem Rückenstrecken im Liegen mit Halten
    .loc = beim Rückenstrecken im Liegen mit Halten
    .setup-1 = Leg dich auf den Bauch, Beine gestreckt, Arme neben dir.
    .setup-2 = Leg die Stirn auf den Boden oder ein gefaltetes Handtuch.
    .cue-1 = Heb die Brust eine Handbreit und halt sie dort.
    .cue-2 = Schau zum Boden und mach dich über den Scheitel lang.
    .cue-3 = Die Füße bleiben am Boden.
    .cue-4 = Atme beim Halten weiter.
    .feel = die Muskeln auf beiden Seiten der Wirbelsäule

exercise-back_extension = Rückenstrecken liegend
    .inline = Rückenstrecken im Liegen
    .acc = das Rückenstrecken im Liegen
    .dat = dem Rückenstrecken im Liegen
    .loc = beim Rückenstrecken im Liegen
    .setup-1 = Leg dich auf den Bauch, Beine gestreckt, Fingerspitzen neben den Ohren.
    .setup-2 = Leg die Stirn auf den Boden oder ein gefaltetes Handtuch.
    .cue-1 = Heb die Brust eine Handbreit, ohne mit den Händen zu drücken.
    .cue-2 = Halt den Nacken lang und schau zum Boden.
    .cue-3 = Senk langsam ab und zähl dabei bis drei.
    .feel = die Muskeln auf beiden Seiten der Wirbelsäule

exercise-back_extension_arms = Rückenstrecken, lange Arme
    .inline = Rückenstrecken mit langen Armen
    .acc = das Rückenstrecken mit langen Armen
    .dat = dem Rückenstrecken mit langen Armen
    .loc = beim Rückenstrecken mit langen Armen
    .setup-1 = Leg dich auf den Bauch, Beine gestreckt, Arme nach vorn ausgestreckt.
    .setup-2 = Leg die Stirn auf den Boden oder ein gefaltetes Handtuch.
    .cue-1 = Heb Brust und Arme zusammen eine Handbreit.
    .cue-2 = Mach dich über die Fingerspitzen lang.
    .cue-3 = Halt, zähl bis zwei, und senk dann ab, während du bis drei zählst.
    .feel = die Muskeln entlang der ganzen Wirbelsäule

exercise-back_extension_ball = Rückenstrecken auf dem Ball
    .inline = Rückenstrecken auf dem Ball
    .acc = das Rückenstrecken auf dem Ball
    .dat = dem Rückenstrecken auf dem Ball
    .loc = beim Rückenstrecken auf dem Ball
    .setup-1 = Leg dich über den Ball, die Hüfte darauf, die Füße an einer Wand.
    .setup-2 = Fingerspitzen neben die Ohren, die Brust darf sich über den Ball runden.
    .cue-1 = Heb, bis Fersen, Hüfte und Schultern eine Linie bilden, nicht höher.
    .cue-2 = Halt den Nacken lang.
    .cue-3 = Senk langsam ab und zähl dabei bis drei.
    .feel = die Muskeln auf beiden Seiten der Wirbelsäule

exercise-back_extension_bench = Reverse Hyper auf der Bank
    .inline = Reverse Hyper auf der Bank
    .acc = den Reverse Hyper auf der Bank
    .dat = dem Reverse Hyper auf der Bank
    .loc = beim Reverse Hyper auf der Bank
    .setup-1 = Leg dich bäuchlings auf eine Bank oder ein Sofa, das nicht kippen kann, die Hüfte an der Kante.
    .setup-2 = Halt dich an der Bank fest, die Zehen am Boden.
    .cue-1 = Heb beide Beine, bis sie auf Höhe des Rückens sind, nicht höher.
    .cue-2 = Drück die Fersen von dir weg.
    .cue-3 = Senk langsam ab und zähl dabei bis drei.
    .feel = die unteren Rückenmuskeln und den Po, gemeinsam
