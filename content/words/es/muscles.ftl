# What an exercise trains, as it stands in a list: "Entrena: glúteos, con ayuda de isquiotibiales."

muscle-abdominals = abdominales
muscle-adductor_magnus = cara interna de los muslos
muscle-calves = pantorrillas
muscle-deep_lateral_rotators = rotadores profundos de la cadera
muscle-erector_spinae = músculos largos de la espalda
muscle-foot_and_ankle = pie y tobillo
muscle-gluteus_maximus = glúteos
muscle-gluteus_maximus_upper = parte alta de los glúteos
muscle-gluteus_medius = lado de la cadera
muscle-gluteus_medius_standing_side = lado de la cadera de apoyo
muscle-gluteus_minimus = lado profundo de la cadera
muscle-grip = agarre
muscle-hamstrings = isquiotibiales
muscle-motor_control = control del movimiento
muscle-obliques = oblicuos
muscle-quadriceps = cuádriceps
muscle-tensor_fasciae_latae = parte delantera de la cadera
