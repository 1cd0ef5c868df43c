# The exercises. Value: the name on a card; .inline: the name within a sentence, without an article;
# .nom, .gen, .dat: with it ("el", "del", "al"). .setup-1, -2 … and .cue-1, -2 … are the lines of
# the how-to; the first of each stands on the card. .feel ends the line "Dónde deberías sentirlo: …".

### Bridge

exercise-glute_squeeze = Contracción de glúteos
    .inline = contracción de glúteos
    .nom = la contracción de glúteos
    .gen = de la contracción de glúteos
    .dat = a la contracción de glúteos
    .setup-1 = Acuéstate boca arriba con las rodillas dobladas, o ponte de pie con el cuerpo erguido.
    .setup-2 = Apoya las dos manos en los glúteos.
    .setup-3 = Relaja los muslos y la mandíbula.
    .cue-1 = Aprieta los glúteos uno contra otro, como si sujetaras una moneda entre ellos.
    .cue-2 = Mantén los muslos relajados.
    .cue-3 = Sigue respirando.
    .cue-4 = Relaja del todo entre una contracción y otra.
    .feel = los dos glúteos, bajo tus manos

exercise-glute_bridge = Puente de glúteos
    .inline = puente de glúteos
    .nom = el puente de glúteos
    .gen = del puente de glúteos
    .dat = al puente de glúteos
    .setup-1 = Acuéstate boca arriba, con los pies al ancho de la cadera y los talones a unos 25–30 cm de ella.
    .setup-2 = Dobla las rodillas de modo que las tibias queden verticales arriba.
    .setup-3 = Deja los brazos a los lados.
    .setup-4 = Suelta el aire y deja caer las costillas.
    .cue-1 = Primero aprieta, luego sube.
    .cue-2 = Empuja el suelo con los talones.
    .cue-3 = Detente cuando las rodillas, la cadera y los hombros estén en línea.
    .cue-4 = Baja contando despacio hasta tres.
    .feel = primero los glúteos, menos los muslos

exercise-glute_bridge_feet_close = Puente con talones más cerca
    .inline = puente con talones más cerca
    .nom = el puente con talones más cerca
    .gen = del puente con talones más cerca
    .dat = al puente con talones más cerca
    .setup-1 = Acuéstate boca arriba, con los pies al ancho de la cadera y los talones a unos 20 cm de ella.
    .setup-2 = Deja los pies planos, o levanta un poco los dedos.
    .setup-3 = Deja los brazos a los lados.
    .cue-1 = Aprieta y luego sube.
    .cue-2 = Deja que las rodillas vayan hacia los dedos de los pies, no hacia dentro.
    .cue-3 = Un recorrido corto está bien.
    .feel = los glúteos, con menos trabajo en los muslos

exercise-glute_bridge_feet_away = Puente con pies más lejos
    .inline = puente con pies más lejos
    .nom = el puente con pies más lejos
    .gen = del puente con pies más lejos
    .dat = al puente con pies más lejos
    .setup-1 = Acuéstate boca arriba, con los pies al ancho de la cadera y los talones a unos 40 cm de ella.
    .setup-2 = Deja que los dedos de los pies se levanten si quieren.
    .setup-3 = Deja los brazos a los lados.
    .cue-1 = Empuja con los talones.
    .cue-2 = Aprieta antes de subir.
    .cue-3 = Baja despacio.
    .feel = los glúteos, y algo la parte de atrás de los muslos

exercise-glute_bridge_banded = Puente con banda
    .inline = puente con banda
    .nom = el puente con banda
    .gen = del puente con banda
    .dat = al puente con banda
    .setup-1 = Pon la banda un palmo por encima de las rodillas, con los pies un poco más abiertos que la cadera.
    .setup-2 = Acuéstate boca arriba con las rodillas dobladas.
    .setup-3 = Empuja con suavidad hacia fuera hasta que las rodillas queden sobre los pies.
    .cue-1 = Mantén la banda estirada toda la serie.
    .cue-2 = Aprieta y luego sube.
    .cue-3 = Mantén las rodillas sobre el segundo dedo de cada pie.
    .cue-4 = Tómate tu tiempo.
    .feel = los glúteos, también la parte de arriba y de fuera

exercise-glute_bridge_one_and_half = Puente de una y media
    .inline = puente de una y media
    .nom = el puente de una y media
    .gen = del puente de una y media
    .dat = al puente de una y media
    .setup-1 = Acuéstate boca arriba, con los pies al ancho de la cadera y los talones a unos 25–30 cm de ella.
    .setup-2 = Añade una banda solo cuando 10 repeticiones limpias te resulten fáciles.
    .setup-3 = Una repetición es: subir, bajar hasta la mitad, subir otra vez, bajar del todo.
    .cue-1 = Sube, baja hasta la mitad, sube otra vez, baja del todo.
    .cue-2 = Toca el suelo con la cadera solo al final.
    .cue-3 = Sube a la misma velocidad las dos veces.
    .feel = un ardor fuerte en los glúteos

exercise-glute_bridge_elevated = Puente con pies en escalón
    .inline = puente con pies en escalón
    .nom = el puente con pies en escalón
    .gen = del puente con pies en escalón
    .dat = al puente con pies en escalón
    .setup-1 = Pon los talones en un escalón o banco que no pueda deslizarse.
    .setup-2 = Dobla las rodillas a unos 90 grados.
    .setup-3 = Apoya los brazos con firmeza en el suelo.
    .cue-1 = Empuja los talones hacia abajo, contra el escalón.
    .cue-2 = Sube el cuerpo en un solo bloque.
    .cue-3 = Baja hasta quedar justo por encima del suelo.
    .feel = los glúteos y la parte de atrás de los muslos

exercise-glute_bridge_march = Puente con marcha
    .inline = puente con marcha
    .nom = el puente con marcha
    .gen = del puente con marcha
    .dat = al puente con marcha
    .setup-1 = Acuéstate boca arriba con las rodillas dobladas y sube la cadera hasta que rodillas, cadera y hombros estén en línea.
    .setup-2 = Levanta un pie un palmo del suelo y vuelve a apoyarlo.
    .setup-3 = Después, el otro pie.
    .cue-1 = Imagina un vaso de agua sobre el vientre.
    .cue-2 = Mantén la pelvis nivelada.
    .cue-3 = Mueve los pies despacio.
    .feel = el glúteo de la pierna que está en el suelo

exercise-glute_bridge_single = Puente a una pierna
    .inline = puente a una pierna
    .nom = el puente a una pierna
    .gen = del puente a una pierna
    .dat = al puente a una pierna
    .setup-1 = Acuéstate boca arriba con las rodillas dobladas y el talón que trabaja a unos 20 cm de la cadera.
    .setup-2 = Estira la otra pierna, con los dos muslos a la misma altura.
    .cue-1 = Primero aprieta el lado que trabaja.
    .cue-2 = Mantén los dos huesos de la cadera a la misma altura.
    .cue-3 = Baja contando despacio hasta tres.
    .feel = un glúteo, claramente

### Thrust

exercise-hip_thrust_seesaw = Práctica del balancín
    .inline = práctica del balancín
    .nom = la práctica del balancín
    .gen = de la práctica del balancín
    .dat = a la práctica del balancín
    .setup-1 = Apoya el borde de un banco o sofá justo debajo de las axilas, con el banco contra una pared.
    .setup-2 = Deja los pies planos en el suelo.
    .setup-3 = Pon una mano en las costillas y la otra en el vientre.
    .cue-1 = Mueve las costillas y la pelvis como una sola pieza.
    .cue-2 = El pecho sube cuando baja la cadera.
    .cue-3 = Haz solo una cuarta parte del recorrido.
    .feel = el abdomen firme y una ligera contracción en los glúteos

exercise-hip_thrust_bench = Hip thrust en banco
    .inline = hip thrust en banco
    .nom = el hip thrust en banco
    .gen = del hip thrust en banco
    .dat = al hip thrust en banco
    .setup-1 = Apoya el borde de un banco o sofá a la altura de las axilas o justo debajo, contra una pared para que no se deslice.
    .setup-2 = Pon los pies planos de modo que las tibias queden verticales arriba.
    .setup-3 = Tensa el abdomen.
    .setup-4 = Recoge la barbilla.
    .cue-1 = Gira sobre el banco como un balancín.
    .cue-2 = Empuja el suelo lejos de ti.
    .cue-3 = Termina con el cuerpo plano como una mesa.
    .cue-4 = Mira hacia las rodillas.
    .cue-5 = Baja contando despacio hasta tres.
    .feel = los glúteos, y nada en la zona lumbar

exercise-hip_thrust_banded = Hip thrust con banda
    .inline = hip thrust con banda
    .nom = el hip thrust con banda
    .gen = del hip thrust con banda
    .dat = al hip thrust con banda
    .setup-1 = Pon la banda por encima de las rodillas y el borde del banco justo debajo de las axilas.
    .setup-2 = Pon el banco contra una pared.
    .setup-3 = Mantén las rodillas sobre los pies.
    .cue-1 = No dejes de abrir la banda.
    .cue-2 = Muévete como un balancín: el pecho sube cuando baja la cadera.
    .cue-3 = Termina con el cuerpo plano como una mesa.
    .feel = los glúteos y los lados de la cadera

exercise-hip_thrust_loaded = Hip thrust con peso
    .inline = hip thrust con peso
    .nom = el hip thrust con peso
    .gen = del hip thrust con peso
    .dat = al hip thrust con peso
    .setup-1 = Apoya un peso acolchado en el pliegue de la cadera.
    .setup-2 = Sujétalo con las manos para que no se mueva.
    .setup-3 = Apoya el borde del banco justo debajo de las axilas, con el banco contra una pared para que no se deslice.
    .setup-4 = Pon los pies planos de modo que las tibias queden verticales arriba, y recoge la barbilla.
    .cue-1 = Tensa el abdomen y luego sube.
    .cue-2 = Termina con el cuerpo plano como una mesa.
    .cue-3 = Mantén arriba un segundo.
    .cue-4 = Mueve el peso en línea recta hacia arriba.
    .feel = los glúteos, con fuerza

exercise-hip_thrust_single = Hip thrust a una pierna
    .inline = hip thrust a una pierna
    .nom = el hip thrust a una pierna
    .gen = del hip thrust a una pierna
    .dat = al hip thrust a una pierna
    .setup-1 = Apoya el borde del banco justo debajo de las axilas, con el pie que trabaja en línea con el centro del cuerpo.
    .setup-2 = Mantén levantada la otra rodilla.
    .cue-1 = Mantén los dos huesos de la cadera a la misma altura.
    .cue-2 = Empuja con todo el pie.
    .cue-3 = Termina con el cuerpo plano como una mesa.
    .feel = el glúteo de la pierna que trabaja

### Hinge

exercise-hinge_stick = Bisagra con palo
    .inline = bisagra con palo
    .nom = la bisagra con palo
    .gen = de la bisagra con palo
    .dat = a la bisagra con palo
    .setup-1 = Sujeta un palo contra la cabeza por detrás, la parte alta de la espalda y la rabadilla.
    .setup-2 = Ponte de pie con los pies al ancho de la cadera.
    .setup-3 = Dobla un poco las rodillas.
    .cue-1 = Mantén los tres puntos en contacto con el palo.
    .cue-2 = Desliza la rabadilla hacia atrás.
    .cue-3 = Detente cuando uno de los puntos se separe del palo.
    .feel = un estiramiento suave en la parte de atrás de los muslos

exercise-wall_hinge = Bisagra hacia la pared
    .inline = bisagra hacia la pared
    .nom = la bisagra hacia la pared
    .gen = de la bisagra hacia la pared
    .dat = a la bisagra hacia la pared
    .setup-1 = Ponte de espaldas a una pared, con los talones a 25 cm y las manos en los pliegues de la cadera.
    .setup-2 = Dobla un poco las rodillas y no las muevas más.
    .cue-1 = Lleva los bolsillos de atrás hacia la pared, con las tibias verticales.
    .cue-2 = Mantén el pecho abierto.
    .cue-3 = Aprieta para volver arriba.
    .cue-4 = Aléjate un poco más cuando te resulte fácil.
    .feel = un estiramiento detrás de los muslos al ir atrás, los glúteos al subir

exercise-wall_hinge_split = Bisagra a la pared, un pie atrás
    .inline = bisagra a la pared con un pie atrás
    .nom = la bisagra a la pared con un pie atrás
    .gen = de la bisagra a la pared con un pie atrás
    .dat = a la bisagra a la pared con un pie atrás
    .setup-1 = Ponte de espaldas a la pared, con la punta del pie de atrás a la altura del talón de delante.
    .setup-2 = Pon la mayor parte del peso en el pie de delante.
    .setup-3 = Pon las manos en la cadera.
    .cue-1 = Siéntate hacia atrás, en la cadera de delante.
    .cue-2 = Mantén la cadera de frente.
    .cue-3 = Toca apenas la pared con la cadera y luego sube apretando.
    .feel = el glúteo y el muslo de la pierna de delante

exercise-wall_hinge_single = Bisagra a una pierna con pared
    .inline = bisagra a una pierna con pared
    .nom = la bisagra a una pierna con pared
    .gen = de la bisagra a una pierna con pared
    .dat = a la bisagra a una pierna con pared
    .setup-1 = Ponte de cara a la pared o de lado, a la distancia de un brazo.
    .setup-2 = Apoya las yemas de los dedos en la pared, solo para el equilibrio.
    .setup-3 = Estira la pierna libre recta hacia atrás.
    .cue-1 = Inclínate como un balancín.
    .cue-2 = Empuja el talón libre lejos, hacia atrás.
    .cue-3 = Apunta los dos huesos de la cadera al suelo, como si fueran faros.
    .feel = el glúteo y la parte de atrás del muslo de la pierna de apoyo

exercise-rdl_bodyweight = Peso muerto rumano sin peso
    .inline = peso muerto rumano sin peso
    .nom = el peso muerto rumano sin peso
    .gen = del peso muerto rumano sin peso
    .dat = al peso muerto rumano sin peso
    .setup-1 = Ponte de pie con el cuerpo erguido y los pies al ancho de la cadera.
    .setup-2 = Apoya las manos en la parte delantera de los muslos.
    .setup-3 = Dobla un poco las rodillas.
    .cue-1 = Lleva la cadera atrás y mantén el pecho abierto.
    .cue-2 = Desliza las manos hasta justo debajo de las rodillas.
    .cue-3 = Aprieta al levantarte.
    .feel = la parte de atrás de los muslos, luego los glúteos

exercise-rdl = Peso muerto rumano
    .inline = peso muerto rumano
    .nom = el peso muerto rumano
    .gen = del peso muerto rumano
    .dat = al peso muerto rumano
    .setup-1 = Sujeta los pesos delante de los muslos, con los pies al ancho de la cadera.
    .setup-2 = Mantén los hombros abajo y el abdomen firme.
    .setup-3 = Dobla un poco las rodillas.
    .cue-1 = Lleva la cadera atrás, como si cerraras una puerta con ella.
    .cue-2 = Desliza los pesos hacia abajo, pegados a las piernas.
    .cue-3 = Detente cuando la cadera deje de ir hacia atrás.
    .cue-4 = Empuja el suelo y aprieta al volver arriba.
    .feel = la parte de atrás de los muslos al bajar, los glúteos al subir

exercise-rdl_hamstring_bias = Peso muerto rumano corto
    .inline = peso muerto rumano corto
    .nom = el peso muerto rumano corto
    .gen = del peso muerto rumano corto
    .dat = al peso muerto rumano corto
    .setup-1 = Sujeta los pesos delante de los muslos, con los pies al ancho de la cadera y las rodillas un poco dobladas.
    .setup-2 = Al principio, usa de un 10 a un 20 % menos de peso.
    .setup-3 = Arriba, detente más o menos un palmo antes de ponerte del todo de pie.
    .cue-1 = Quédate en los dos tercios de abajo.
    .cue-2 = Vuelve a bajar antes de que los glúteos hagan el trabajo.
    .cue-3 = Mantén la tensión en la parte de atrás de los muslos.
    .feel = la parte de atrás de los muslos todo el tiempo (aquí, ese es el objetivo)

exercise-rdl_split = Peso muerto rumano, un pie atrás
    .inline = peso muerto rumano con un pie atrás
    .nom = el peso muerto rumano con un pie atrás
    .gen = del peso muerto rumano con un pie atrás
    .dat = al peso muerto rumano con un pie atrás
    .setup-1 = Pon la punta del pie de atrás junto al talón de delante.
    .setup-2 = Pon del 80 al 90 % de tu peso en la pierna de delante.
    .setup-3 = Si usas un peso, mantenlo cerca del muslo de delante.
    .cue-1 = El pie de atrás solo apoya, como la pata de una bici.
    .cue-2 = Siéntate en la cadera de delante.
    .cue-3 = Mantén la hebilla del cinturón mirando al frente.
    .feel = el glúteo y el muslo de la pierna de delante

exercise-rdl_single = Peso muerto rumano a una pierna
    .inline = peso muerto rumano a una pierna
    .nom = el peso muerto rumano a una pierna
    .gen = del peso muerto rumano a una pierna
    .dat = al peso muerto rumano a una pierna
    .setup-1 = Ponte sobre un pie, con esa rodilla un poco doblada.
    .setup-2 = Si usas un peso, sujétalo con la mano contraria o con las dos.
    .setup-3 = Elige un punto en el suelo, delante de ti.
    .cue-1 = Mantén una sola línea de la cabeza al talón.
    .cue-2 = Empuja el talón libre hacia la pared de atrás.
    .cue-3 = Apunta los dos huesos de la cadera al suelo, como si fueran faros.
    .cue-4 = Vuelve arriba y aprieta.
    .feel = el glúteo y el muslo de la pierna de apoyo

### Kickback

exercise-kickback_unbanded = Patada de glúteo de pie, sin banda
    .inline = patada de glúteo de pie sin banda
    .nom = la patada de glúteo de pie sin banda
    .gen = de la patada de glúteo de pie sin banda
    .dat = a la patada de glúteo de pie sin banda
    .setup-1 = Pon las manos en la pared e inclínate un poco hacia delante.
    .setup-2 = Ponte sobre una pierna, con esa rodilla un poco doblada.
    .cue-1 = Aprieta y luego empuja el talón hacia atrás, más o menos el largo de un pie.
    .cue-2 = No dejes que la hebilla del cinturón se incline.
    .cue-3 = Deja que los dedos del pie rocen el suelo.
    .feel = el glúteo de la pierna que se mueve

exercise-kickback_quadruped = Patada de glúteo a cuatro apoyos
    .inline = patada de glúteo a cuatro apoyos
    .nom = la patada de glúteo a cuatro apoyos
    .gen = de la patada de glúteo a cuatro apoyos
    .dat = a la patada de glúteo a cuatro apoyos
    .setup-1 = Pon las manos debajo de los hombros y las rodillas debajo de la cadera.
    .setup-2 = Con banda: pásala por los dos tobillos, o por un pie.
    .setup-3 = Tensa el abdomen.
    .cue-1 = Empuja el talón hacia atrás, como si empujaras una pared.
    .cue-2 = Termina con la pierna a la altura de la espalda.
    .cue-3 = Imagina que llevas una taza de té sobre la zona lumbar.
    .feel = el glúteo de la pierna que se mueve

exercise-kickback_standing = Patada de glúteo de pie con banda
    .inline = patada de glúteo de pie con banda
    .nom = la patada de glúteo de pie con banda
    .gen = de la patada de glúteo de pie con banda
    .dat = a la patada de glúteo de pie con banda
    .setup-1 = Pon la banda en los tobillos (encima de las rodillas es más fácil) y las manos en una pared.
    .setup-2 = Inclínate un poco hacia delante.
    .setup-3 = Dobla un poco la rodilla de apoyo.
    .cue-1 = Empuja el talón hacia atrás, no hacia arriba.
    .cue-2 = Mantén la zona lumbar quieta como una estatua.
    .cue-3 = Vuelve hasta que el pie quede casi debajo de la cadera.
    .cue-4 = Haz muchas repeticiones, todas suaves.
    .feel = el glúteo de la pierna que se mueve, y un poco el de la de apoyo

### Abduction

exercise-clam = Almeja
    .inline = almeja
    .nom = la almeja
    .gen = de la almeja
    .dat = a la almeja
    .setup-1 = Acuéstate de lado, con la cabeza apoyada y la cadera y las rodillas dobladas.
    .setup-2 = Dobla la cadera unos 45 a 60 grados y las rodillas unos 90.
    .setup-3 = Mantén los talones en línea con la espalda y los huesos de la cadera uno encima del otro.
    .cue-1 = Abre la rodilla de arriba como una almeja.
    .cue-2 = Mantén juntos los talones.
    .cue-3 = Mantén la pelvis quieta, como si estuviera pegada.
    .cue-4 = Cierra despacio.
    .feel = el lado y la parte de atrás de la cadera de arriba

exercise-clam_banded = Almeja con banda
    .inline = almeja con banda
    .nom = la almeja con banda
    .gen = de la almeja con banda
    .dat = a la almeja con banda
    .setup-1 = Acuéstate de lado con la banda por encima de las rodillas.
    .setup-2 = Pon los huesos de la cadera uno encima del otro.
    .setup-3 = Mantén juntos los talones.
    .cue-1 = Abre despacio la rodilla de arriba, como una almeja.
    .cue-2 = Mantén abierto un segundo.
    .cue-3 = No gires hacia atrás.
    .feel = el lado y la parte de atrás de la cadera de arriba

exercise-abduction_seated = Abducción con banda en silla
    .inline = abducción con banda en silla
    .nom = la abducción con banda en silla
    .gen = de la abducción con banda en silla
    .dat = a la abducción con banda en silla
    .setup-1 = Siéntate en el tercio delantero de una silla, con la banda por encima de las rodillas.
    .setup-2 = Deja los pies planos, al ancho de la cadera.
    .setup-3 = Siéntate con el cuerpo erguido, o inclínate un poco hacia delante.
    .cue-1 = Separa las rodillas contra la banda.
    .cue-2 = Apoya todo el pie en el suelo.
    .cue-3 = Vuelve despacio, sin aflojar la banda.
    .feel = los lados de la cadera y la parte alta de los glúteos

exercise-abduction_side_lying = Elevación lateral de pierna
    .inline = elevación lateral de pierna
    .nom = la elevación lateral de pierna
    .gen = de la elevación lateral de pierna
    .dat = a la elevación lateral de pierna
    .setup-1 = Acuéstate de lado, con la rodilla de abajo doblada y la pierna de arriba recta, en línea con el cuerpo.
    .setup-2 = Gira un poco hacia delante.
    .setup-3 = Apunta los dedos del pie al frente o un poco hacia abajo.
    .cue-1 = Guía con el talón.
    .cue-2 = Basta con subir hasta la altura de la rodilla.
    .cue-3 = Alarga la pierna.
    .feel = el lado de la cadera, no la parte delantera

exercise-abduction_standing = Abducción de pie con banda
    .inline = abducción de pie con banda
    .nom = la abducción de pie con banda
    .gen = de la abducción de pie con banda
    .dat = a la abducción de pie con banda
    .setup-1 = Pon la banda de cadera en los tobillos o la mini banda encima de las rodillas (menos tensa).
    .setup-2 = Apoya las yemas de los dedos en una pared.
    .setup-3 = Dobla un poco la rodilla de apoyo.
    .cue-1 = Mantén la rodilla de apoyo sobre el segundo dedo del pie.
    .cue-2 = Separa la pierna más o menos el largo de un pie, no más.
    .cue-3 = Mantén la cabeza sobre el pie de apoyo.
    .cue-4 = Vuelve despacio.
    .feel = el lado de la cadera en las dos piernas, a menudo más en la de apoyo

### Leg curl

exercise-leg_curl_heel_dig = Talones clavados
    .inline = talones clavados
    .nom = el ejercicio de talones clavados
    .gen = del ejercicio de talones clavados
    .dat = al ejercicio de talones clavados
    .setup-1 = Acuéstate boca arriba con las rodillas a medio doblar.
    .setup-2 = Clava los talones y mantén arriba los dedos de los pies.
    .setup-3 = Deja la cadera en el suelo.
    .cue-1 = Tira de los talones hacia ti sin dejar que se muevan.
    .cue-2 = Usa más o menos la mitad de tu fuerza.
    .cue-3 = Sigue respirando.
    .feel = la parte de atrás de los muslos

exercise-leg_curl_band = Curl femoral con banda
    .inline = curl femoral con banda
    .nom = el curl femoral con banda
    .gen = del curl femoral con banda
    .dat = al curl femoral con banda
    .setup-1 = Acuéstate boca abajo o siéntate, con la banda sujeta abajo a algo que no pueda moverse.
    .setup-2 = Pasa la banda por detrás del tobillo.
    .setup-3 = Mantén quieto el muslo.
    .cue-1 = Lleva el talón hacia el glúteo.
    .cue-2 = Mantén la cadera pegada al suelo o a la silla.
    .cue-3 = Vuelve contando hasta tres.
    .feel = la parte de atrás del muslo

exercise-leg_curl_slide_eccentric = Curl deslizante de ida
    .inline = curl deslizante de ida
    .nom = el curl deslizante de ida
    .gen = del curl deslizante de ida
    .dat = al curl deslizante de ida
    .setup-1 = Pon los talones sobre una toalla, en un suelo liso.
    .setup-2 = Acuéstate boca arriba y sube la cadera hasta que rodillas, cadera y hombros estén en línea.
    .setup-3 = Desliza despacio hacia fuera, baja la cadera y luego trae los talones con la cadera abajo.
    .cue-1 = Desliza despacio, como la miel que cae de una cuchara.
    .cue-2 = Mantén la cadera arriba todo lo que puedas.
    .cue-3 = Colócate bien antes de cada repetición.
    .feel = la parte de atrás de los muslos

exercise-leg_curl_slide = Curl femoral deslizante
    .inline = curl femoral deslizante
    .nom = el curl femoral deslizante
    .gen = del curl femoral deslizante
    .dat = al curl femoral deslizante
    .setup-1 = Pon los talones sobre una toalla, en un suelo liso.
    .setup-2 = Acuéstate boca arriba y sube la cadera hasta que rodillas, cadera y hombros estén en línea.
    .setup-3 = Mantén la cadera arriba de principio a fin.
    .cue-1 = Mantén la cadera a la misma altura, como sobre un riel.
    .cue-2 = Cuatro segundos de ida y dos de vuelta.
    .cue-3 = Mantén arriba los dedos de los pies.
    .feel = la parte de atrás de los muslos, con ayuda de los glúteos

exercise-leg_curl_ball = Curl femoral con pelota
    .inline = curl femoral con pelota
    .nom = el curl femoral con pelota
    .gen = del curl femoral con pelota
    .dat = al curl femoral con pelota
    .setup-1 = Acuéstate boca arriba con los talones sobre la pelota.
    .setup-2 = Abre bien los brazos.
    .setup-3 = Primero sube la cadera.
    .cue-1 = Trae la pelota rodando con los talones.
    .cue-2 = Mantén alta la cadera.
    .cue-3 = Ve despacio en la ida.
    .feel = la parte de atrás de los muslos

exercise-leg_curl_slide_single = Curl deslizante a una pierna
    .inline = curl deslizante a una pierna
    .nom = el curl deslizante a una pierna
    .gen = del curl deslizante a una pierna
    .dat = al curl deslizante a una pierna
    .setup-1 = Acuéstate boca arriba con los talones sobre una toalla, y sube la cadera hasta quedar en línea.
    .setup-2 = Mantén una pierna levantada.
    .setup-3 = Empieza solo con la ida.
    .cue-1 = Mantén los dos huesos de la cadera a la misma altura.
    .cue-2 = Ve despacio en la ida.
    .cue-3 = Detente antes de que te dé un calambre.
    .feel = la parte de atrás del muslo que trabaja

### Stance

exercise-banded_squat_stance = Apertura en media sentadilla
    .inline = apertura en media sentadilla
    .nom = la apertura en media sentadilla
    .gen = de la apertura en media sentadilla
    .dat = a la apertura en media sentadilla
    .setup-1 = Ponte una banda por encima de las rodillas. Sin banda, empuja con las manos por fuera de las rodillas.
    .setup-2 = Ponte de pie con los pies un poco más abiertos que la cadera.
    .setup-3 = Baja un cuarto de sentadilla.
    .cue-1 = Empuja las rodillas hacia fuera, sobre los dedos pequeños de los pies.
    .cue-2 = Apoya con fuerza todo el pie en el suelo.
    .cue-3 = Mantén el cuerpo erguido y respira.
    .feel = los lados de la cadera

### Back

exercise-bird_dog_leg = Bird dog, una pierna
    .inline = bird dog con una pierna
    .nom = el bird dog con una pierna
    .gen = del bird dog con una pierna
    .dat = al bird dog con una pierna
    .setup-1 = Ponte a cuatro apoyos, con las manos debajo de los hombros y las rodillas debajo de la cadera.
    .setup-2 = Si te molesta estar de rodillas, ponte de pie y apoya las manos en una mesa.
    .setup-3 = Tensa un poco el abdomen.
    .cue-1 = Estira una pierna recta hacia atrás hasta que quede a la altura de la espalda.
    .cue-2 = Alarga la pierna empujando con el talón, sin subirla más.
    .cue-3 = Mantén la espalda quieta como una mesa.
    .cue-4 = Sigue respirando mientras mantienes.
    .feel = los músculos largos a los lados de la columna, y el glúteo de la pierna levantada

exercise-bird_dog = Bird dog
    .inline = bird dog
    .nom = el bird dog
    .gen = del bird dog
    .dat = al bird dog
    .setup-1 = Ponte a cuatro apoyos, con las manos debajo de los hombros y las rodillas debajo de la cadera.
    .setup-2 = Mira al suelo, entre las manos.
    .setup-3 = Tensa un poco el abdomen.
    .cue-1 = Lleva una pierna atrás y el brazo contrario adelante hasta que los dos queden a la altura de la espalda.
    .cue-2 = Apunta los dos huesos de la cadera al suelo, como si fueran faros.
    .cue-3 = Alarga el cuerpo, no subas más.
    .cue-4 = Sigue respirando mientras mantienes.
    .feel = los músculos de la espalda que te sostienen, y el glúteo de la pierna levantada

exercise-hinge_hold = Bisagra mantenida
    .inline = bisagra mantenida
    .nom = la bisagra mantenida
    .gen = de la bisagra mantenida
    .dat = a la bisagra mantenida
    .setup-1 = Ponte de espaldas a una pared, con los talones a 25 cm y las rodillas un poco dobladas.
    .setup-2 = Lleva la cadera hacia atrás hasta que toque apenas la pared.
    .setup-3 = Apoya las manos en los muslos y mantén el pecho abierto.
    .cue-1 = Lleva las manos al pecho y deja que la espalda te sostenga.
    .cue-2 = Mantén el cuerpo largo de la cabeza a la rabadilla.
    .cue-3 = Sigue respirando mientras mantienes.
    .cue-4 = Entre una vez y otra, apoya de nuevo las manos en los muslos.
    .feel = los músculos a lo largo de la columna, y un estiramiento detrás de los muslos

exercise-back_extension_hold = Extensión de espalda mantenida
    .inline = extensión de espalda mantenida
    .nom = la extensión de espalda mantenida
    .gen = de la extensión de espalda mantenida
    .dat = a la extensión de espalda mantenida
    .setup-1 = Acuéstate boca abajo, con las piernas rectas y los brazos a los lados.
    .setup-2 = Apoya la frente en el suelo o en una toalla doblada.
    .cue-1 = Levanta el pecho un palmo y mantenlo ahí.
    .cue-2 = Mira al suelo y alarga el cuerpo hacia la coronilla.
    .cue-3 = Deja los pies en el suelo.
    .cue-4 = Sigue respirando mientras mantienes.
    .feel = los músculos a los dos lados de la columna

exercise-back_extension = Extensión de espalda boca abajo
    .inline = extensión de espalda boca abajo
    .nom = la extensión de espalda boca abajo
    .gen = de la extensión de espalda boca abajo
    .dat = a la extensión de espalda boca abajo
    .setup-1 = Acuéstate boca abajo, con las piernas rectas y las yemas de los dedos junto a las orejas.
    .setup-2 = Apoya la frente en el suelo o en una toalla doblada.
    .cue-1 = Levanta el pecho un palmo, sin empujar con las manos.
    .cue-2 = Mantén larga la nuca y mira al suelo.
    .cue-3 = Baja contando despacio hasta tres.
    .feel = los músculos a los dos lados de la columna

exercise-back_extension_arms = Extensión de espalda, brazos largos
    .inline = extensión de espalda con brazos largos
    .nom = la extensión de espalda con brazos largos
    .gen = de la extensión de espalda con brazos largos
    .dat = a la extensión de espalda con brazos largos
    .setup-1 = Acuéstate boca abajo, con las piernas rectas y los brazos estirados hacia delante.
    .setup-2 = Apoya la frente en el suelo o en una toalla doblada.
    .cue-1 = Levanta a la vez el pecho y los brazos, un palmo.
    .cue-2 = Alarga el cuerpo hacia las yemas de los dedos.
    .cue-3 = Mantén dos segundos y baja en tres.
    .feel = los músculos a lo largo de toda la columna

exercise-back_extension_ball = Extensión de espalda con pelota
    .inline = extensión de espalda con pelota
    .nom = la extensión de espalda con pelota
    .gen = de la extensión de espalda con pelota
    .dat = a la extensión de espalda con pelota
    .setup-1 = Acuéstate sobre la pelota, con la cadera encima y los pies contra una pared.
    .setup-2 = Pon las yemas de los dedos junto a las orejas y deja que el pecho se redondee sobre la pelota.
    .cue-1 = Sube hasta que los talones, la cadera y los hombros estén en línea, y no más.
    .cue-2 = Mantén larga la nuca.
    .cue-3 = Baja contando despacio hasta tres.
    .feel = los músculos a los dos lados de la columna

exercise-back_extension_bench = Extensión inversa en banco
    .inline = extensión inversa en banco
    .nom = la extensión inversa en banco
    .gen = de la extensión inversa en banco
    .dat = a la extensión inversa en banco
    .setup-1 = Acuéstate boca abajo en un banco o sofá que no pueda volcar, con la cadera en el borde.
    .setup-2 = Agárrate al banco y apoya las puntas de los pies en el suelo.
    .cue-1 = Levanta las dos piernas hasta que queden a la altura de la espalda, y no más.
    .cue-2 = Empuja los talones lejos de ti.
    .cue-3 = Baja contando despacio hasta tres.
    .feel = los músculos de la zona lumbar y los glúteos, trabajando juntos
