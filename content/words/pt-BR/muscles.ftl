# What an exercise trains, as it stands in a list: "Trains: glutes; with help from hamstrings, obliques."

muscle-abdominals = abdômen
muscle-adductor_magnus = parte interna da coxa
muscle-calves = panturrilhas
muscle-deep_lateral_rotators = rotadores profundos do quadril
muscle-erector_spinae = músculos longos das costas
muscle-foot_and_ankle = pé e tornozelo
muscle-gluteus_maximus = glúteos
muscle-gluteus_maximus_upper = parte de cima dos glúteos
muscle-gluteus_medius = lateral do quadril
muscle-gluteus_medius_standing_side = lateral do quadril da perna de apoio
muscle-gluteus_minimus = lateral profunda do quadril
muscle-grip = pegada
muscle-hamstrings = posterior da coxa
muscle-motor_control = controle do movimento
muscle-obliques = oblíquos
muscle-quadriceps = quadríceps
muscle-tensor_fasciae_latae = frente do quadril
