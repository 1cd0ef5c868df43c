# What an exercise trains, as it stands in a list: "Trains: glutes; with help from hamstrings, obliques."

muscle-abdominals = мышцы живота
muscle-adductor_magnus = внутренняя поверхность бёдер
muscle-calves = икры
muscle-deep_lateral_rotators = глубокие вращатели бедра
muscle-erector_spinae = длинные мышцы спины
muscle-foot_and_ankle = стопа и голеностоп
muscle-gluteus_maximus = ягодицы
muscle-gluteus_maximus_upper = верх ягодиц
muscle-gluteus_medius = бок ягодиц
muscle-gluteus_medius_standing_side = бок ягодицы опорной ноги
muscle-gluteus_minimus = глубокий бок ягодиц
muscle-grip = хват
muscle-hamstrings = бёдра сзади
muscle-motor_control = контроль движения
muscle-obliques = косые мышцы живота
muscle-quadriceps = квадрицепсы
muscle-tensor_fasciae_latae = передняя часть таза
