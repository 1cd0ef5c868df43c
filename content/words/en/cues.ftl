# The table of cues: cue-<family>-<answer>, a second one with -2. Said before the next set.

cue-slower = { $cue } And go a little slower.

cue-bridge-hamstrings = Squeeze your glutes before you lift, and bring your heels 5 cm (2 in) closer.
cue-bridge-hamstrings-2 = Lift your toes, push through your heels, and stop a little lower.
cue-bridge-cramp = Move your feet a little farther away, squeeze first, and lift only halfway.
cue-bridge-cramp-2 = Bring your heels closer, squeeze first, and lift only halfway.
cue-bridge-low_back = Breathe out, bring your ribs down, and don't lift as high.
cue-bridge-low_back-2 = Tuck your tailbone slightly before you lift, and keep it tucked.
cue-bridge-knees = Move your feet 5 cm (2 in) farther out, flat, with your knees over your second toes.
cue-bridge-knees-2 = Press your whole foot down and keep your knees hip-width apart.
cue-bridge-front_thigh = Press through your heels and lift your toes.
cue-bridge-front_thigh-2 = Move your feet a little farther away and pull your heels gently toward you.
cue-bridge-nowhere = Put your hands on your glutes and slow down: 1 s up, hold 2 s, 3 s down.
cue-bridge-nowhere-2 = Squeeze before you lift, and hold each rep for 3 s at the top.
cue-bridge-elsewhere = Relax your shoulders and jaw. Keep your whole foot on the floor.
cue-bridge-elsewhere-2 = Press your upper arms into the floor and breathe out as you lift.
cue-bridge-form = Do fewer reps at the same speed.
cue-bridge-form-2 = Stop a little lower, and pause for 1 s before each rep.

cue-thrust-low_back = Move like a seesaw, chin tucked: your chest tips up as your hips drop. Stop when they're level.
cue-thrust-low_back-2 = Breathe out, bring your ribs down, and stop just before the top.
cue-thrust-hamstrings = Bring your feet closer and push the floor away.
cue-thrust-hamstrings-2 = Squeeze first, then lift, with your shins vertical at the top.
cue-thrust-cramp = Bring your feet closer and push the floor away.
cue-thrust-cramp-2 = Go only halfway up, and rest for a breath between reps.
cue-thrust-front_thigh = Move your feet a little farther out so your shins are vertical at the top, and press through your heels.
cue-thrust-front_thigh-2 = Lift your toes and push the floor away from you.
cue-thrust-knees = Move your feet a little farther out so your shins are vertical at the top, and press through your heels.
cue-thrust-knees-2 = Push your knees gently outward, over your second toes.
cue-thrust-nowhere = Hold for 2 s at the top, then take 3 s to lower.
cue-thrust-nowhere-2 = Squeeze before you lift. If you're not using a weight, put your hands on your glutes.
cue-thrust-elsewhere = Tuck your chin, rest the edge of the bench just under your armpits, and pad it with something soft.
cue-thrust-elsewhere-2 = Keep your eyes on your knees and relax your shoulders.
cue-thrust-form = Use less weight or do fewer reps, at the same speed.
cue-thrust-form-2 = Pause for 1 s at the bottom before each rep.

cue-hinge-hamstrings = The back of your thighs is the right place here. If you feel it pulling, don't go as far.
cue-hinge-hamstrings-2 = Bend your knees a little more if the stretch is strong.
cue-hinge-low_back = Slide your hands (or the weight) down your legs, close to them, and stop when your hips stop moving back.
cue-hinge-low_back-2 = Brace your belly before you go down, and stop before your back rounds.
cue-hinge-knees = Keep your shins vertical and push your back pockets toward the wall.
cue-hinge-knees-2 = Keep your weight over the middle of your feet and bend your knees less.
cue-hinge-front_thigh = Keep your shins vertical and push your back pockets toward the wall.
cue-hinge-front_thigh-2 = Press through your heels and send your hips back, not down.
cue-hinge-nowhere = Slow down: 3 s down, pause, then squeeze up. Go until you feel a stretch.
cue-hinge-nowhere-2 = Pause for 2 s at the bottom, then push the floor away.
cue-hinge-cramp = Stretch it gently, then go only halfway down.
cue-hinge-cramp-2 = Bend your knees a little more, and rest for a breath between reps.
cue-hinge-elsewhere = Rest your fingertips on a wall and keep your weight over your whole foot.
cue-hinge-elsewhere-2 = Grip the floor with your toes and look at one spot ahead of you.
cue-hinge-form = Use less weight or do fewer reps, at the same speed.
cue-hinge-form-2 = Go only as far as you can control, and pause there for 1 s.

cue-kickback-low_back = Push back, not up, and go half as far.
cue-kickback-low_back-2 = Brace your belly, squeeze first, and keep your ribs down.
cue-kickback-hamstrings = Bend your knee a little and lead with your heel.
cue-kickback-hamstrings-2 = Use a lighter band, or wear it above your knees.
cue-kickback-nowhere = Hold for 2 s at the end.
cue-kickback-nowhere-2 = Squeeze before you move, then move half as fast.
cue-kickback-knees = Keep your standing knee slightly bent and over your toes.
cue-kickback-knees-2 = Shift your weight to the middle of your standing foot.
cue-kickback-elsewhere = Your standing hip works too, so that's fine.
cue-kickback-elsewhere-2 = Keep your hips square, and both sides will share the work.

cue-abduction-front_thigh = Roll slightly forward and lead with your heel. In the clam, bend your hips a bit more.
cue-abduction-front_thigh-2 = Make the movement smaller and keep your pelvis still.
cue-abduction-low_back = Make the movement smaller and keep your belt level.
cue-abduction-low_back-2 = Brace your belly and rest a hand on your waist to keep it still.
cue-abduction-knees = Wear the band above your knees. Keep your standing knee over your second toe.
cue-abduction-knees-2 = If you're using a band, switch to a lighter one, and move from your hip.
cue-abduction-nowhere = Hold it open for 2 s, then come back more slowly.
cue-abduction-nowhere-2 = Put a hand on the muscle. If you're using a band, try the next one up.
cue-abduction-cramp = Shake it out, then go half as far.
cue-abduction-cramp-2 = If you're using a band, switch to a lighter one, and rest for a breath between reps.
cue-abduction-form = Put a hand on the wall and make the movement a little smaller.
cue-abduction-form-2 = Do fewer reps, and pause for 1 s when your leg is out.

cue-leg_curl-cramp = Stretch it gently. Then use a shorter slide and less effort.
cue-leg_curl-cramp-2 = Do half the reps, and rest for a breath after each one.
cue-leg_curl-low_back = Keep your hips level and your ribs down, and use a shorter slide.
cue-leg_curl-low_back-2 = Squeeze your glutes before you move, and keep squeezing.
cue-leg_curl-glutes = Pull your heels in and keep your toes up.
cue-leg_curl-glutes-2 = Press your heels down first, then pull them slowly toward you.
cue-leg_curl-knees = Go a shorter distance, and slower.
cue-leg_curl-knees-2 = Pull with half the force, and move your knees in a straight line.
cue-leg_curl-nowhere = Take 4 s on the way out.
cue-leg_curl-nowhere-2 = Stop for 2 s where it feels hardest.
cue-leg_curl-form = Work only on the way out, then lower your hips to come back.
cue-leg_curl-form-2 = Don't go as far, and stop as soon as your hips sink.

cue-erectors-low_back = Lift only half as high, and reach long instead.
cue-erectors-low_back-2 = Breathe out, brace your belly, then lift slowly.
cue-erectors-glutes = Relax your buttocks a little and let your back do the holding.
cue-erectors-glutes-2 = Reach the top of your head away from your tailbone.
cue-erectors-hamstrings = Soften your legs and let your back do the holding.
cue-erectors-hamstrings-2 = Bend your knees a little, and don't lift as high.
cue-erectors-cramp = Relax and breathe, then lift only half as high.
cue-erectors-cramp-2 = Hold for half as long, and rest for a breath between reps.
cue-erectors-knees = Put something soft under your knees.
cue-erectors-knees-2 = Shift a little weight off your knees. If you're standing, bend them slightly.
cue-erectors-nowhere = Slow down, and imagine growing longer from your tailbone to your head.
cue-erectors-nowhere-2 = Reach a little farther, and lift more slowly.
cue-erectors-elsewhere = Look at the floor and keep the back of your neck long.
cue-erectors-elsewhere-2 = Move your shoulders away from your ears.
cue-erectors-form = Do fewer reps, and lift only as high as you can hold still.
cue-erectors-form-2 = Breathe out as you lift, and pause for 1 s before each rep.

# What is special about a drill.
drill-long_exhale = Breathe out for 3 s on each rep.
drill-toes_up = Keep your toes up.
drill-setup = Go through the setup again, step by step.
drill-hand_on_back = Keep one hand on your low back. It shouldn't move.
drill-bent_knee = Keep your knee bent.
drill-back_to_wall = Do it with your back against a wall.
