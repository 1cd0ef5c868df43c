# What an exercise trains, as it stands in a list: "Trains: glutes; with help from hamstrings, obliques."

muscle-abdominals = عضلات شکم
muscle-adductor_magnus = داخل ران
muscle-calves = ساق پا
muscle-deep_lateral_rotators = چرخاننده‌های عمقی لگن
muscle-erector_spinae = عضلات بلند پشت
muscle-foot_and_ankle = کف و مچ پا
muscle-gluteus_maximus = باسن
muscle-gluteus_maximus_upper = بالای باسن
muscle-gluteus_medius = کنار باسن
muscle-gluteus_medius_standing_side = کنار باسنِ پای تکیه‌گاه
muscle-gluteus_minimus = عمق کنار باسن
muscle-grip = قدرت پنجهٔ دست
muscle-hamstrings = پشت ران
muscle-motor_control = کنترل حرکت
muscle-obliques = عضلات پهلو
muscle-quadriceps = جلوی ران
muscle-tensor_fasciae_latae = جلوی لگن
