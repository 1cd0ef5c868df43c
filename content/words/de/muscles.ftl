# Was eine Übung trainiert, wie es in einer Liste steht.

muscle-abdominals = Bauchmuskeln
muscle-adductor_magnus = Oberschenkelinnenseiten
muscle-calves = Waden
muscle-deep_lateral_rotators = tiefe Hüftrotatoren
muscle-erector_spinae = lange Rückenmuskeln
muscle-foot_and_ankle = Fuß und Sprunggelenk
muscle-gluteus_maximus = großer Gesäßmuskel
muscle-gluteus_maximus_upper = oberer Teil des großen Gesäßmuskels
muscle-gluteus_medius = seitliche Hüfte
muscle-gluteus_medius_standing_side = seitliche Hüfte des Standbeins
muscle-gluteus_minimus = tiefe seitliche Hüfte
muscle-grip = Griffkraft
muscle-hamstrings = Oberschenkelrückseiten
muscle-motor_control = Bewegungskontrolle
muscle-obliques = schräge Bauchmuskeln
muscle-quadriceps = vordere Oberschenkel
muscle-tensor_fasciae_latae = vordere Hüfte
