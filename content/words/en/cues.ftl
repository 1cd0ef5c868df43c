# The table of cues: cue-<family>-<answer>, a second one with -2. Said before the next set.

cue-slower = { $cue } And go a little slower.

cue-bridge-hamstrings = Squeeze your glutes before you lift, and bring your heels 5 cm (2 in) closer.
cue-bridge-cramp = Move your feet a little farther away, squeeze first, and lift only halfway.
cue-bridge-cramp-2 = Bring your heels closer, squeeze first, and lift only halfway.
cue-bridge-low_back = Breathe out, bring your ribs down, and don't lift as high.
cue-bridge-knees = Move your feet 5 cm (2 in) farther out, flat, with your knees over your second toes.
cue-bridge-front_thigh = Press through your heels and lift your toes.
cue-bridge-nowhere = Put your hands on your glutes and slow down: 1 s up, hold 2 s, 3 s down.
cue-bridge-elsewhere = Relax your shoulders and jaw. Keep your whole foot on the floor.
cue-bridge-form = Do fewer reps at the same speed.

cue-thrust-low_back = Move like a seesaw, chin tucked: your chest tips up as your hips drop. Stop when they're level.
cue-thrust-hamstrings = Bring your feet closer and push the floor away.
cue-thrust-cramp = Bring your feet closer and push the floor away.
cue-thrust-front_thigh = Move your feet a little farther out so your shins are vertical at the top, and press through your heels.
cue-thrust-knees = Move your feet a little farther out so your shins are vertical at the top, and press through your heels.
cue-thrust-nowhere = Hold for 2 s at the top, then take 3 s to lower.
cue-thrust-elsewhere = Tuck your chin, rest the edge just under your armpits, and pad it with something soft.
cue-thrust-form = Use less weight or do fewer reps, at the same speed.

cue-hinge-hamstrings = The back of your thighs is the right place here. If it pulls, don't go as far.
cue-hinge-low_back = Slide your hands (or the weight) close along your legs, and stop when your hips stop moving back.
cue-hinge-knees = Keep your shins vertical and push your back pockets toward the wall.
cue-hinge-front_thigh = Keep your shins vertical and push your back pockets toward the wall.
cue-hinge-nowhere = Slow down: 3 s down, pause, then squeeze up. Go until you feel a stretch.
cue-hinge-cramp = Stretch it gently, then go only halfway down.
cue-hinge-elsewhere = Rest your fingertips on a wall and keep your weight over your whole foot.
cue-hinge-form = Use less weight or do fewer reps, at the same speed.

cue-kickback-low_back = Push back, not up, and go half as far.
cue-kickback-hamstrings = Bend your knee a little and lead with your heel.
cue-kickback-hamstrings-2 = Use a lighter band, or wear it above your knees.
cue-kickback-nowhere = Hold for 2 s at the end.
cue-kickback-knees = Keep your standing knee slightly bent and over your toes.
cue-kickback-elsewhere = Your standing hip works too, so that's fine.

cue-abduction-front_thigh = Roll slightly forward and lead with your heel. In the clam, bend your hips a bit more.
cue-abduction-low_back = Make the movement smaller and keep your belt level.
cue-abduction-knees = Wear the band above your knees. Keep your standing knee over your second toe.
cue-abduction-nowhere = Hold it open for 2 s, then come back more slowly.
cue-abduction-nowhere-2 = Put a hand on the muscle. If you use a band, try the next stronger one.
cue-abduction-cramp = Shake it out, then go half as far.
cue-abduction-form = Put a hand on the wall and make the movement a little smaller.

cue-leg_curl-cramp = Stretch it gently. Then use a shorter slide and less effort.
cue-leg_curl-low_back = Keep your hips level and your ribs down, and use a shorter slide.
cue-leg_curl-glutes = Pull your heels in and keep your toes up.
cue-leg_curl-knees = Go a shorter distance, and slower.
cue-leg_curl-nowhere = Take 4 s on the way out.
cue-leg_curl-form = Do only the way out, then lower your hips to come back.

# What is special about a drill.
drill-long_exhale = Breathe out for 3 s on each rep.
drill-toes_up = Keep your toes up.
drill-setup = Go through the setup again, step by step.
drill-hand_on_back = Keep one hand on your low back. It shouldn't move.
drill-bent_knee = Keep your knee bent.
drill-back_to_wall = Do it with your back against a wall.
