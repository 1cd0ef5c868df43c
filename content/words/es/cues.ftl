# The table of cues: cue-<family>-<answer>, a second one with -2. Said before the next set.

cue-slower = { $cue } Y ve un poco más despacio.

cue-bridge-hamstrings = Aprieta los glúteos antes de subir y acerca los talones 5 cm.
cue-bridge-hamstrings-2 = Levanta los dedos de los pies, empuja con los talones y detente un poco más abajo.
cue-bridge-cramp = Aleja un poco los pies, aprieta primero y sube solo hasta la mitad.
cue-bridge-cramp-2 = Acerca los talones, aprieta primero y sube solo hasta la mitad.
cue-bridge-low_back = Suelta el aire, baja las costillas y no subas tanto.
cue-bridge-low_back-2 = Mete un poco la rabadilla antes de subir, y mantenla así.
cue-bridge-knees = Aleja los pies 5 cm, bien apoyados, con las rodillas alineadas con el segundo dedo del pie.
cue-bridge-knees-2 = Apoya con fuerza todo el pie y mantén las rodillas al ancho de la cadera.
cue-bridge-front_thigh = Empuja con los talones y levanta los dedos de los pies.
cue-bridge-front_thigh-2 = Aleja un poco los pies y tira suavemente de los talones hacia ti.
cue-bridge-nowhere = Pon las manos en los glúteos y ve más despacio: sube en 1 s, aprieta 2 s, baja en 3 s.
cue-bridge-nowhere-2 = Aprieta antes de subir, y mantén 3 s arriba en cada repetición.
cue-bridge-elsewhere = Relaja los hombros y la mandíbula. Apoya todo el pie en el suelo.
cue-bridge-elsewhere-2 = Apoya con fuerza los brazos en el suelo y suelta el aire al subir.
cue-bridge-form = Haz menos repeticiones a la misma velocidad.
cue-bridge-form-2 = Detente un poco más abajo, y haz una pausa de 1 s antes de cada repetición.

cue-thrust-low_back = Muévete como un balancín, con la barbilla recogida: el pecho sube cuando baja la cadera. Detente cuando estén a la misma altura.
cue-thrust-low_back-2 = Suelta el aire, baja las costillas y detente justo antes del punto más alto.
cue-thrust-hamstrings = Acerca los pies y empuja el suelo lejos de ti.
cue-thrust-hamstrings-2 = Primero aprieta y luego sube, con las tibias verticales arriba.
cue-thrust-cramp = Acerca los pies y empuja el suelo lejos de ti.
cue-thrust-cramp-2 = Sube solo hasta la mitad, y haz una respiración de descanso entre repeticiones.
cue-thrust-front_thigh = Aleja un poco los pies para que las tibias queden verticales arriba, y empuja con los talones.
cue-thrust-front_thigh-2 = Levanta los dedos de los pies y empuja el suelo lejos de ti.
cue-thrust-knees = Aleja un poco los pies para que las tibias queden verticales arriba, y empuja con los talones.
cue-thrust-knees-2 = Empuja las rodillas con suavidad hacia fuera, sobre el segundo dedo de cada pie.
cue-thrust-nowhere = Mantén 2 s arriba y luego baja en 3 s.
cue-thrust-nowhere-2 = Aprieta antes de subir, con las manos en los glúteos si no llevas peso.
cue-thrust-elsewhere = Recoge la barbilla, apoya el borde justo debajo de las axilas y ponle algo blando.
cue-thrust-elsewhere-2 = Mira hacia las rodillas y relaja los hombros.
cue-thrust-form = Usa menos peso o haz menos repeticiones, a la misma velocidad.
cue-thrust-form-2 = Haz una pausa de 1 s abajo antes de cada repetición.

cue-hinge-hamstrings = La parte de atrás de los muslos es el lugar correcto aquí. Si tira, no vayas tan lejos.
cue-hinge-hamstrings-2 = Dobla un poco más las rodillas si el estiramiento es fuerte.
cue-hinge-low_back = Desliza las manos (o el peso) pegadas a las piernas, y detente cuando la cadera deje de ir hacia atrás.
cue-hinge-low_back-2 = Tensa el abdomen antes de bajar, y baja solo hasta donde puedas mantener larga la espalda.
cue-hinge-knees = Mantén las tibias verticales y lleva los bolsillos de atrás hacia la pared.
cue-hinge-knees-2 = Mantén el peso sobre el centro de los pies y dobla menos las rodillas.
cue-hinge-front_thigh = Mantén las tibias verticales y lleva los bolsillos de atrás hacia la pared.
cue-hinge-front_thigh-2 = Empuja con los talones y lleva la cadera hacia atrás, no hacia abajo.
cue-hinge-nowhere = Más despacio: baja en 3 s, haz una pausa y sube apretando. Ve hasta que sientas un estiramiento.
cue-hinge-nowhere-2 = Haz una pausa de 2 s abajo y luego empuja el suelo lejos de ti.
cue-hinge-cramp = Estira el músculo con suavidad y luego baja solo hasta la mitad.
cue-hinge-cramp-2 = Dobla un poco más las rodillas, y haz una respiración de descanso entre repeticiones.
cue-hinge-elsewhere = Apoya las yemas de los dedos en una pared y reparte el peso en todo el pie.
cue-hinge-elsewhere-2 = Agarra el suelo con los dedos de los pies y mira un punto delante de ti.
cue-hinge-form = Usa menos peso o haz menos repeticiones, a la misma velocidad.
cue-hinge-form-2 = Ve solo hasta donde puedas detenerte, y haz ahí una pausa de 1 s.

cue-kickback-low_back = Empuja hacia atrás, no hacia arriba, y haz solo la mitad del recorrido.
cue-kickback-low_back-2 = Tensa el abdomen, aprieta primero y mantén las costillas abajo.
cue-kickback-hamstrings = Dobla un poco la rodilla y guía con el talón.
cue-kickback-hamstrings-2 = Usa una banda más suave, o póntela por encima de las rodillas.
cue-kickback-nowhere = Mantén 2 s al final.
cue-kickback-nowhere-2 = Aprieta antes de moverte, y luego muévete a la mitad de velocidad.
cue-kickback-knees = Mantén la rodilla de apoyo un poco doblada y sobre los dedos del pie.
cue-kickback-knees-2 = Lleva el peso al centro del pie de apoyo.
cue-kickback-elsewhere = La cadera de apoyo también trabaja, así que está bien.
cue-kickback-elsewhere-2 = Mantén la cadera de frente, y los dos lados se repartirán el trabajo.

cue-abduction-front_thigh = Gira un poco hacia delante y guía con el talón. En la almeja, dobla un poco más la cadera.
cue-abduction-front_thigh-2 = Haz el movimiento más pequeño y deja quieta la pelvis.
cue-abduction-low_back = Haz el movimiento más pequeño y mantén el cinturón nivelado.
cue-abduction-low_back-2 = Tensa el abdomen y apoya una mano en la cintura para que no se mueva.
cue-abduction-knees = Ponte la banda por encima de las rodillas. Mantén la rodilla de apoyo sobre el segundo dedo del pie.
cue-abduction-knees-2 = Si usas banda, toma una más suave, y haz el movimiento desde la cadera.
cue-abduction-nowhere = Mantén abierto 2 s y vuelve más despacio.
cue-abduction-nowhere-2 = Pon una mano sobre el músculo. Si usas banda, prueba con la siguiente más fuerte.
cue-abduction-cramp = Sacude la pierna y luego haz solo la mitad del recorrido.
cue-abduction-cramp-2 = Si usas banda, toma una más suave, y haz una respiración de descanso entre repeticiones.
cue-abduction-form = Pon una mano en la pared y haz el movimiento un poco más pequeño.
cue-abduction-form-2 = Haz menos repeticiones, y una pausa de 1 s con la pierna fuera.

cue-leg_curl-cramp = Estira el músculo con suavidad. Luego, haz un deslizamiento más corto y con menos esfuerzo.
cue-leg_curl-cramp-2 = Haz la mitad de repeticiones, y haz una respiración de descanso después de cada una.
cue-leg_curl-low_back = Mantén la cadera nivelada y las costillas abajo, y haz un deslizamiento más corto.
cue-leg_curl-low_back-2 = Aprieta los glúteos antes de moverte, y mantenlos apretados.
cue-leg_curl-glutes = Tira de los talones hacia ti y mantén arriba los dedos de los pies.
cue-leg_curl-glutes-2 = Primero empuja los talones hacia abajo, y luego tráelos despacio hacia ti.
cue-leg_curl-knees = Haz menos recorrido y ve más despacio.
cue-leg_curl-knees-2 = Tira con la mitad de fuerza, y mueve las rodillas en línea recta.
cue-leg_curl-nowhere = Tarda 4 s en alejar los pies.
cue-leg_curl-nowhere-2 = Detente 2 s donde más cueste.
cue-leg_curl-form = Haz solo la parte de alejar los pies, y luego baja la cadera para volver.
cue-leg_curl-form-2 = Haz menos recorrido, y detente en cuanto se hunda la cadera.

cue-erectors-low_back = Sube solo la mitad, y alarga el cuerpo en lugar de subir más.
cue-erectors-low_back-2 = Suelta el aire, tensa el abdomen y luego sube despacio.
cue-erectors-glutes = Relaja un poco los glúteos y deja que la espalda te sostenga.
cue-erectors-glutes-2 = Aleja la coronilla de la rabadilla.
cue-erectors-hamstrings = Afloja las piernas y deja que la espalda te sostenga.
cue-erectors-hamstrings-2 = Dobla un poco las rodillas, y no subas tanto.
cue-erectors-cramp = Relaja y respira, y luego sube solo la mitad.
cue-erectors-cramp-2 = Mantén la mitad del tiempo, y haz una respiración de descanso entre repeticiones.
cue-erectors-knees = Pon algo blando debajo de las rodillas.
cue-erectors-knees-2 = Quita un poco de peso de las rodillas. Si estás de pie, dóblalas un poco.
cue-erectors-nowhere = Más despacio, e imagina que te alargas de la rabadilla a la cabeza.
cue-erectors-nowhere-2 = Llega un poco más lejos y sube más despacio.
cue-erectors-elsewhere = Mira al suelo y mantén larga la nuca.
cue-erectors-elsewhere-2 = Aleja los hombros de las orejas.
cue-erectors-form = Haz menos repeticiones, y sube solo hasta donde puedas quedarte sin moverte.
cue-erectors-form-2 = Suelta el aire al subir, y haz una pausa de 1 s antes de cada repetición.

# What is special about a drill.
drill-long_exhale = Suelta el aire durante 3 s en cada repetición.
drill-toes_up = Mantén arriba los dedos de los pies.
drill-setup = Repasa otra vez la preparación, paso a paso.
drill-hand_on_back = Deja una mano en la zona lumbar. No debería moverse.
drill-bent_knee = Mantén la rodilla doblada.
drill-back_to_wall = Hazlo con la espalda contra una pared.
