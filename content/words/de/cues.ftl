# Die Tabelle der Tipps: cue-<Reihe>-<Antwort>, ein zweiter mit -2. Kommen vor dem nächsten Satz.

cue-slower = { $cue } Und etwas langsamer.

cue-bridge-hamstrings = Spann den Po an, bevor du hebst, und stell die Fersen 5 cm näher heran.
cue-bridge-hamstrings-2 = Heb die Zehen, drück über die Fersen und stopp etwas tiefer.
cue-bridge-cramp = Stell die Füße etwas weiter weg, spann zuerst an und heb nur halb hoch.
cue-bridge-cramp-2 = Stell die Fersen näher heran, spann zuerst an und heb nur halb hoch.
cue-bridge-low_back = Atme aus, lass die Rippen sinken und heb weniger hoch.
cue-bridge-low_back-2 = Roll das Steißbein vor dem Heben leicht ein und lass es so.
cue-bridge-knees = Stell die Füße 5 cm weiter weg, flach, die Knie über den zweiten Zehen.
cue-bridge-knees-2 = Drück den ganzen Fuß in den Boden und halt die Knie hüftbreit.
cue-bridge-front_thigh = Drück über die Fersen und heb die Zehen.
cue-bridge-front_thigh-2 = Stell die Füße etwas weiter weg und zieh die Fersen sanft zu dir.
cue-bridge-nowhere = Leg die Hände auf den Po und werde langsamer: 1 s hoch, 2 s halten, 3 s runter.
cue-bridge-nowhere-2 = Spann an, bevor du hebst, und halt jede Wiederholung oben 3 s.
cue-bridge-elsewhere = Lass Schultern und Kiefer locker. Der ganze Fuß bleibt am Boden.
cue-bridge-elsewhere-2 = Drück die Oberarme in den Boden und atme beim Heben aus.
cue-bridge-form = Mach weniger Wiederholungen im gleichen Tempo.
cue-bridge-form-2 = Stopp etwas tiefer und warte vor jeder Wiederholung 1 s.

cue-thrust-low_back = Beweg dich wie eine Wippe, Kinn herangezogen: Die Brust kippt hoch, wenn die Hüfte sinkt. Stopp, wenn beides auf einer Höhe ist.
cue-thrust-low_back-2 = Atme aus, lass die Rippen sinken und stopp kurz vor dem höchsten Punkt.
cue-thrust-hamstrings = Stell die Füße näher heran und drück den Boden weg.
cue-thrust-hamstrings-2 = Erst anspannen, dann heben, oben die Schienbeine senkrecht.
cue-thrust-cramp = Stell die Füße näher heran und drück den Boden weg.
cue-thrust-cramp-2 = Geh nur halb hoch und mach nach jeder Wiederholung einen Atemzug Pause.
cue-thrust-front_thigh = Stell die Füße etwas weiter weg, sodass die Schienbeine oben senkrecht sind, und drück über die Fersen.
cue-thrust-front_thigh-2 = Heb die Zehen und drück den Boden von dir weg.
cue-thrust-knees = Stell die Füße etwas weiter weg, sodass die Schienbeine oben senkrecht sind, und drück über die Fersen.
cue-thrust-knees-2 = Drück die Knie sanft nach außen, über die zweiten Zehen.
cue-thrust-nowhere = Halt oben 2 s und senk dann 3 s lang ab.
cue-thrust-nowhere-2 = Spann an, bevor du hebst, ohne Gewicht mit den Händen am Po.
cue-thrust-elsewhere = Zieh das Kinn heran, leg die Kante knapp unter die Achseln und polstere sie weich.
cue-thrust-elsewhere-2 = Schau auf deine Knie und lass die Schultern locker.
cue-thrust-form = Nimm weniger Gewicht oder mach weniger Wiederholungen, im gleichen Tempo.
cue-thrust-form-2 = Warte unten vor jeder Wiederholung 1 s.

cue-hinge-hamstrings = Hinten im Oberschenkel ist hier richtig. Wenn es zerrt, geh weniger weit.
cue-hinge-hamstrings-2 = Beug die Knie etwas mehr, wenn die Dehnung stark ist.
cue-hinge-low_back = Lass die Hände (oder das Gewicht) nah an den Beinen gleiten und stopp, wenn die Hüfte nicht weiter nach hinten geht.
cue-hinge-low_back-2 = Spann vor dem Absenken den Bauch an und geh nur so weit, wie der Rücken lang bleibt.
cue-hinge-knees = Halt die Schienbeine senkrecht und schieb die Gesäßtaschen zur Wand.
cue-hinge-knees-2 = Halt das Gewicht über der Fußmitte und beug die Knie weniger.
cue-hinge-front_thigh = Halt die Schienbeine senkrecht und schieb die Gesäßtaschen zur Wand.
cue-hinge-front_thigh-2 = Drück über die Fersen und schieb die Hüfte nach hinten, nicht nach unten.
cue-hinge-nowhere = Werde langsamer: 3 s runter, kurz warten, dann mit Anspannung hoch. Geh, bis du eine Dehnung spürst.
cue-hinge-nowhere-2 = Warte unten 2 s und drück dann den Boden weg.
cue-hinge-cramp = Dehn sanft und geh dann nur halb runter.
cue-hinge-cramp-2 = Beug die Knie etwas mehr und mach nach jeder Wiederholung einen Atemzug Pause.
cue-hinge-elsewhere = Leg die Fingerspitzen an eine Wand und halt das Gewicht über dem ganzen Fuß.
cue-hinge-elsewhere-2 = Greif mit den Zehen den Boden und schau auf einen Punkt vor dir.
cue-hinge-form = Nimm weniger Gewicht oder mach weniger Wiederholungen, im gleichen Tempo.
cue-hinge-form-2 = Geh nur so weit, wie du anhalten kannst, und warte dort 1 s.

cue-kickback-low_back = Drück nach hinten, nicht nach oben, und geh halb so weit.
cue-kickback-low_back-2 = Bauch fest, erst anspannen, und die Rippen bleiben unten.
cue-kickback-hamstrings = Beug das Knie etwas und führ mit der Ferse.
cue-kickback-hamstrings-2 = Nimm ein leichteres Band oder trag es über den Knien.
cue-kickback-nowhere = Halt am Ende 2 s.
cue-kickback-nowhere-2 = Spann an, bevor du dich bewegst, und werde halb so schnell.
cue-kickback-knees = Halt das Standknie leicht gebeugt und über den Zehen.
cue-kickback-knees-2 = Verlagere das Gewicht auf die Mitte des Standfußes.
cue-kickback-elsewhere = Die Hüfte des Standbeins arbeitet mit, das passt also.
cue-kickback-elsewhere-2 = Halt die Hüfte gerade, dann teilen sich beide Seiten die Arbeit.

cue-abduction-front_thigh = Roll leicht nach vorn und führ mit der Ferse. Bei der Muschel: Beug die Hüfte etwas mehr.
cue-abduction-front_thigh-2 = Mach die Bewegung kleiner und halt das Becken still.
cue-abduction-low_back = Mach die Bewegung kleiner und halt den Gürtel waagerecht.
cue-abduction-low_back-2 = Bauch fest, und leg eine Hand an die Taille, damit sie ruhig bleibt.
cue-abduction-knees = Trag das Band über den Knien. Das Standknie bleibt über der zweiten Zehe.
cue-abduction-knees-2 = Falls du ein Band nutzt, nimm ein leichteres, und beweg dich aus der Hüfte.
cue-abduction-nowhere = Halt es 2 s offen und komm dann langsamer zurück.
cue-abduction-nowhere-2 = Leg eine Hand auf den Muskel. Falls du ein Band nutzt, probier das nächststärkere.
cue-abduction-cramp = Schüttle es aus und geh dann halb so weit.
cue-abduction-cramp-2 = Falls du ein Band nutzt, nimm ein leichteres, und mach nach jeder Wiederholung einen Atemzug Pause.
cue-abduction-form = Leg eine Hand an die Wand und mach die Bewegung etwas kleiner.
cue-abduction-form-2 = Mach weniger Wiederholungen und warte 1 s, wenn das Bein außen ist.

cue-leg_curl-cramp = Dehn sanft. Dann gleite kürzer und mit weniger Kraft.
cue-leg_curl-cramp-2 = Mach halb so viele Wiederholungen, mit einem Atemzug Pause nach jeder.
cue-leg_curl-low_back = Halt die Hüfte waagerecht, die Rippen unten, und gleite kürzer.
cue-leg_curl-low_back-2 = Spann den Po an, bevor du dich bewegst, und lass ihn angespannt.
cue-leg_curl-glutes = Zieh die Fersen heran und lass die Zehen oben.
cue-leg_curl-glutes-2 = Drück erst die Fersen nach unten, dann zieh sie langsam zu dir.
cue-leg_curl-knees = Mach den Weg kürzer und langsamer.
cue-leg_curl-knees-2 = Zieh mit halber Kraft und führ die Knie in gerader Linie.
cue-leg_curl-nowhere = Nimm dir 4 s für den Weg nach außen.
cue-leg_curl-nowhere-2 = Halt 2 s an, wo es am schwersten ist.
cue-leg_curl-form = Mach nur den Weg nach außen und senk die Hüfte für den Rückweg ab.
cue-leg_curl-form-2 = Gleite kürzer und hör auf, sobald die Hüfte sinkt.

cue-erectors-low_back = Heb nur halb so hoch und mach dich lieber lang.
cue-erectors-low_back-2 = Atme aus, spann den Bauch an und heb dann langsam.
cue-erectors-glutes = Lass den Po etwas lockerer und den Rücken die Arbeit machen.
cue-erectors-glutes-2 = Zieh den Scheitel vom Steißbein weg.
cue-erectors-hamstrings = Lass die Beine lockerer und lass den Rücken die Arbeit machen.
cue-erectors-hamstrings-2 = Beug die Knie etwas und heb weniger hoch.
cue-erectors-cramp = Entspann dich und atme, dann heb nur halb so hoch.
cue-erectors-cramp-2 = Halt halb so lang und mach nach jeder Wiederholung einen Atemzug Pause.
cue-erectors-knees = Leg etwas Weiches unter die Knie.
cue-erectors-knees-2 = Nimm etwas Gewicht von den Knien. Im Stehen: Beug sie leicht.
cue-erectors-nowhere = Werde langsamer und stell dir vor, vom Steißbein bis zum Kopf länger zu werden.
cue-erectors-nowhere-2 = Streck dich etwas weiter und heb langsamer.
cue-erectors-elsewhere = Schau zum Boden und halt den Nacken lang.
cue-erectors-elsewhere-2 = Zieh die Schultern von den Ohren weg.
cue-erectors-form = Mach weniger Wiederholungen und heb nur so hoch, wie du ruhig halten kannst.
cue-erectors-form-2 = Atme beim Heben aus und warte vor jeder Wiederholung 1 s.

# Das Besondere an einer Technikübung.
drill-long_exhale = Atme bei jeder Wiederholung 3 s lang aus.
drill-toes_up = Lass die Zehen oben.
drill-setup = Geh die Ausgangsposition noch einmal Schritt für Schritt durch.
drill-hand_on_back = Leg eine Hand auf den unteren Rücken. Er soll sich nicht bewegen.
drill-bent_knee = Lass das Knie gebeugt.
drill-back_to_wall = Mach es mit dem Rücken an der Wand.
