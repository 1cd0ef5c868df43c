# What an exercise trains, as it stands in a list: "Trains: glutes; with help from hamstrings, obliques."

muscle-abdominals = abdominals
muscle-adductor_magnus = inner thighs
muscle-calves = calves
muscle-deep_lateral_rotators = deep hip rotators
muscle-erector_spinae = long back muscles
muscle-foot_and_ankle = foot and ankle
muscle-gluteus_maximus = glutes
muscle-gluteus_maximus_upper = upper glutes
muscle-gluteus_medius = outer hip
muscle-gluteus_medius_standing_side = outer hip of the standing leg
muscle-gluteus_minimus = deep outer hip
muscle-grip = grip
muscle-hamstrings = hamstrings
muscle-motor_control = movement control
muscle-obliques = obliques
muscle-quadriceps = quadriceps
muscle-tensor_fasciae_latae = front of the hip
