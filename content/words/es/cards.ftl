# One piece of knowledge each; sources are in content/cards.yaml.

card-source = Fuente: { $source }
card-source-second-hand = Fuente (leída a través de otra página): { $source }

card-k01 = El dolor lumbar es la principal causa de discapacidad del mundo. En 2020 lo tenían unos 619 millones de personas.
card-k02 = La mayoría de la gente (del 58 % al 84 %) tiene dolor lumbar alguna vez. En su mayor parte no es peligroso.
card-k03 = En Estados Unidos, en 2016, la espalda estuvo implicada en casi 4 de cada 10 lesiones laborales de músculos y articulaciones que causaron una baja.
card-k04 = Entre auxiliares de enfermería de Estados Unidos, la espalda estuvo implicada en más de la mitad de las lesiones laborales de músculos y articulaciones que causaron una baja (2016).
card-k05 = En ensayos, el ejercicio junto con información redujo un 45 % el riesgo de un nuevo episodio de dolor de espalda.
card-k06 = La protección que el ejercicio da a tu espalda se va perdiendo cuando lo dejas. Unos minutos al día valen más que un mes perfecto.
card-k07 = En un estudio con mucho peso, el hip thrust hizo trabajar la parte baja de los glúteos casi el doble que la sentadilla (87 % frente a 45 % de la actividad máxima).
card-k08 = Más actividad muscular no siempre significa más músculo: tras 9 semanas, la sentadilla y el hip thrust desarrollaron los glúteos más o menos igual.
card-k09 = Simplemente apretar los glúteos funciona: 8 semanas de contracciones aumentaron la fuerza de la cadera tanto como los puentes.
card-k10 = De 11 ejercicios probados, la almeja fue el mejor para hacer trabajar los glúteos sin la parte delantera de la cadera.
card-k11 = Abrir más las piernas puede ayudar: con 30 grados de separación, el puente hizo trabajar más los glúteos y menos los músculos de la espalda.
card-k12 = En el puente a una pierna, acercar el talón quita trabajo a los isquiotibiales.
card-k13 = En el hip thrust, la cadera se mueve más del doble que en el puente en el suelo (36 frente a 15 cm).
card-k14 = Las repeticiones que duran desde medio segundo hasta 8 segundos desarrollan músculo. Vamos despacio porque así se aprende mejor.
card-k15 = Cada serie adicional por semana suma un poco: alrededor de un 0,37 % más de crecimiento muscular, en promedio.
card-k16 = Si crees que te quedan dos repeticiones, probablemente te quedan tres: la mayoría calcula una de menos, más o menos.
card-k17 = En un estudio, un hábito nuevo tardó de 18 a 254 días en sentirse automático. Saltarse un día no hizo ningún daño.
card-k18 = Los planes de tipo “si pasa esto, hago aquello” (“después de cepillarme los dientes, hago mis puentes”) hacen que la gente se mueva más: desde un poco hasta bastante.
card-k19 = En el deporte, los programas con curl nórdico redujeron las lesiones de isquiotibiales más o menos a la mitad.
card-k20 = Un poco de molestia está bien: para el dolor de larga duración, entrenar con un dolor tolerable funcionó al menos igual de bien que entrenar sin nada de dolor.
card-k21 = De los ejercicios de espalda de un estudio, levantar una pierna a cuatro apoyos fue el que menos cargó la zona lumbar. Levantar el pecho fue el que más.
