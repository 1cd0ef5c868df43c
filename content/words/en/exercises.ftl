# The exercises. Value: the name on a card; .inline: the name within a sentence.
# .setup-1, -2 … and .cue-1, -2 … are the lines of the how-to; the first of each stands on the card.
# .feel ends the line "You should feel: …".

### Bridge

exercise-glute_squeeze = Glute squeeze
    .inline = glute squeeze
    .setup-1 = Lie on your back with your knees bent, or stand tall.
    .setup-2 = Rest both hands on your buttocks.
    .setup-3 = Relax your thighs and jaw.
    .cue-1 = Squeeze your buttocks together, as if holding a coin between them.
    .cue-2 = Keep your thighs relaxed.
    .cue-3 = Keep breathing.
    .cue-4 = Relax fully between squeezes.
    .feel = both buttocks, under your hands

exercise-glute_bridge = Glute bridge
    .inline = glute bridge
    .setup-1 = Lie on your back, feet hip-width apart, heels about 25–30 cm (10–12 in) from your hips.
    .setup-2 = Bend your knees so that your shins are vertical at the top.
    .setup-3 = Rest your arms beside you.
    .setup-4 = Breathe out and let your ribs drop.
    .cue-1 = Squeeze first, then lift.
    .cue-2 = Push the floor away through your heels.
    .cue-3 = Stop when your knees, hips and shoulders are in one line.
    .cue-4 = Lower in three slow counts.
    .feel = your buttocks, more than your thighs

exercise-glute_bridge_feet_close = Bridge with heels closer
    .inline = bridge with heels closer
    .setup-1 = Lie on your back, feet hip-width apart, heels about 20 cm (8 in) from your hips.
    .setup-2 = Keep your feet flat, or lift your toes slightly.
    .setup-3 = Rest your arms beside you.
    .cue-1 = Squeeze, then lift.
    .cue-2 = Let your knees move over your toes, not inward.
    .cue-3 = A small range is fine.
    .feel = your buttocks, with less in your thighs

exercise-glute_bridge_feet_away = Bridge with feet farther away
    .inline = bridge with feet farther away
    .setup-1 = Lie on your back, feet hip-width apart, heels about 40 cm (16 in) from your hips.
    .setup-2 = Let your toes lift if they want to.
    .setup-3 = Rest your arms beside you.
    .cue-1 = Press through your heels.
    .cue-2 = Squeeze before you lift.
    .cue-3 = Lower slowly.
    .feel = your buttocks, and some of the back of your thighs

exercise-glute_bridge_banded = Bridge with a band
    .inline = bridge with a band
    .setup-1 = Place the band a hand's width above your knees, feet a little wider than your hips.
    .setup-2 = Lie on your back with your knees bent.
    .setup-3 = Press gently outward until your knees are over your feet.
    .cue-1 = Keep the band stretched for the whole set.
    .cue-2 = Squeeze, then lift.
    .cue-3 = Keep your knees over your second toes.
    .cue-4 = Take your time.
    .feel = your buttocks, including the outer upper part

exercise-glute_bridge_one_and_half = One-and-a-half bridge
    .inline = one-and-a-half bridge
    .setup-1 = Lie on your back, feet hip-width apart, heels about 25–30 cm (10–12 in) from your hips.
    .setup-2 = Add a band only when 10 clean reps feel easy.
    .setup-3 = One rep is: up, halfway down, up again, all the way down.
    .cue-1 = Go up, halfway down, up again, all the way down.
    .cue-2 = Touch the floor with your hips only at the end.
    .cue-3 = Lift at the same speed both times.
    .feel = a strong burn in your buttocks

exercise-glute_bridge_elevated = Bridge with feet on a step
    .inline = bridge with feet on a step
    .setup-1 = Put your heels on a step or bench that can't slide.
    .setup-2 = Bend your knees to about 90 degrees.
    .setup-3 = Press your arms into the floor.
    .cue-1 = Press your heels down into the step.
    .cue-2 = Lift your body in one piece.
    .cue-3 = Lower until you're just above the floor.
    .feel = your buttocks and the back of your thighs

exercise-glute_bridge_march = Bridge march
    .inline = bridge march
    .setup-1 = Lie on your back with your knees bent and lift your hips until your knees, hips and shoulders are in one line.
    .setup-2 = Lift one foot a hand's width off the floor and put it back.
    .setup-3 = Then do the other foot.
    .cue-1 = Imagine balancing a glass of water on your belly.
    .cue-2 = Keep your pelvis level.
    .cue-3 = Move your feet slowly.
    .feel = the glute on the side of the foot that's on the floor

exercise-glute_bridge_single = Single-leg bridge
    .inline = single-leg bridge
    .setup-1 = Lie on your back with your knees bent, your working heel about 20 cm (8 in) from your hips.
    .setup-2 = Straighten your other leg, keeping your thighs level.
    .cue-1 = Squeeze the working side first.
    .cue-2 = Keep both hip bones level.
    .cue-3 = Lower in three slow counts.
    .feel = the glute on your working side

### Thrust

exercise-hip_thrust_seesaw = Seesaw drill
    .inline = seesaw drill
    .setup-1 = Rest the edge of a bench or sofa just below your armpits, with the bench against a wall.
    .setup-2 = Keep your feet flat on the floor.
    .setup-3 = Put one hand on your ribs and one on your belly.
    .cue-1 = Move your ribs and pelvis as one piece.
    .cue-2 = Your chest tips up as your hips drop.
    .cue-3 = Go only a quarter of the way.
    .feel = a tight belly and a light squeeze in your buttocks

exercise-hip_thrust_bench = Hip thrust
    .inline = hip thrust
    .setup-1 = Rest the edge of a bench or sofa at or just under your armpits, against a wall so it can't slide.
    .setup-2 = Place your feet flat, so that your shins are vertical at the top.
    .setup-3 = Brace your belly.
    .setup-4 = Tuck your chin.
    .cue-1 = Pivot on the bench like a seesaw.
    .cue-2 = Push the floor away.
    .cue-3 = Finish flat like a table.
    .cue-4 = Keep your eyes on your knees.
    .cue-5 = Lower in three slow counts.
    .feel = your buttocks, and nothing in your low back

exercise-hip_thrust_banded = Hip thrust with a band
    .inline = hip thrust with a band
    .setup-1 = Place the band above your knees and the bench edge just under your armpits.
    .setup-2 = Set the bench against a wall.
    .setup-3 = Keep your knees over your feet.
    .cue-1 = Keep pushing the band apart.
    .cue-2 = Move like a seesaw: your chest tips up as your hips drop.
    .cue-3 = Finish flat like a table.
    .feel = your buttocks and outer hips

exercise-hip_thrust_loaded = Loaded hip thrust
    .inline = loaded hip thrust
    .setup-1 = Rest a padded weight in the crease of your hips.
    .setup-2 = Hold it still with your hands.
    .setup-3 = Rest the bench edge just under your armpits, with the bench against a wall so it can't slide.
    .setup-4 = Place your feet flat, so that your shins are vertical at the top, and tuck your chin.
    .cue-1 = Brace, then lift.
    .cue-2 = Finish flat like a table.
    .cue-3 = Hold for one count.
    .cue-4 = Move the weight straight up.
    .feel = your buttocks working hard

exercise-hip_thrust_single = Single-leg hip thrust
    .inline = single-leg hip thrust
    .setup-1 = Rest the bench edge just under your armpits, with your working foot in line with the middle of your body.
    .setup-2 = Hold your other knee up.
    .cue-1 = Keep both hip bones level.
    .cue-2 = Press through your whole foot.
    .cue-3 = Finish flat like a table.
    .feel = the glute on your working side

### Hinge

exercise-hinge_stick = Hinge with a stick
    .inline = hinge with a stick
    .setup-1 = Hold a stick against your head, upper back and tailbone.
    .setup-2 = Stand with your feet hip-width apart.
    .setup-3 = Bend your knees slightly.
    .cue-1 = Keep all three points touching the stick.
    .cue-2 = Slide your tailbone back.
    .cue-3 = Stop when one of the points loses contact with the stick.
    .feel = a mild stretch in the back of your thighs

exercise-wall_hinge = Wall hinge
    .inline = wall hinge
    .setup-1 = Stand with your back to a wall, heels 25 cm (10 in) away, hands in your hip creases.
    .setup-2 = Bend your knees slightly, then keep them still.
    .cue-1 = Push your back pockets toward the wall, shins vertical.
    .cue-2 = Keep your back long.
    .cue-3 = Squeeze to stand tall.
    .cue-4 = Step a little farther out when it gets easy.
    .feel = a stretch in the back of your thighs on the way back, your buttocks on the way up

exercise-wall_hinge_split = Split-stance wall hinge
    .inline = split-stance wall hinge
    .setup-1 = Stand with your back to the wall, the toes of your back foot level with your front heel.
    .setup-2 = Put most of your weight on your front foot.
    .setup-3 = Put your hands on your hips.
    .cue-1 = Sit back into your front hip.
    .cue-2 = Keep your hips square.
    .cue-3 = Touch the wall lightly with your hips, then squeeze up.
    .feel = the glute and thigh of your front leg

exercise-wall_hinge_single = Single-leg wall hinge
    .inline = single-leg wall hinge
    .setup-1 = Stand facing the wall or sideways to it, at arm's length.
    .setup-2 = Rest your fingertips on the wall, for balance only.
    .setup-3 = Stretch your free leg straight behind you.
    .cue-1 = Tip like a seesaw.
    .cue-2 = Push your free heel away behind you.
    .cue-3 = Point both hip bones at the floor, like headlights.
    .feel = the glute and the back of the thigh on your standing side

exercise-rdl_bodyweight = Romanian deadlift, no weight
    .inline = bodyweight Romanian deadlift
    .setup-1 = Stand tall, feet hip-width apart.
    .setup-2 = Rest your hands on the front of your thighs.
    .setup-3 = Bend your knees slightly.
    .cue-1 = Push your hips back and keep your back long.
    .cue-2 = Slide your hands to just below your knees.
    .cue-3 = Squeeze as you stand up.
    .feel = the back of your thighs, then your buttocks

exercise-rdl = Romanian deadlift
    .inline = Romanian deadlift
    .setup-1 = Hold the weights in front of your thighs, feet hip-width apart.
    .setup-2 = Keep your shoulders down and your belly braced.
    .setup-3 = Bend your knees slightly.
    .cue-1 = Push your hips back, as if closing a car door with them.
    .cue-2 = Slide the weights down, close to your legs.
    .cue-3 = Stop when your hips stop moving back.
    .cue-4 = Push the floor away and squeeze as you stand tall.
    .feel = the back of your thighs on the way down, your buttocks on the way up

exercise-rdl_hamstring_bias = Short-range Romanian deadlift
    .inline = short-range Romanian deadlift
    .setup-1 = Hold the weights in front of your thighs, feet hip-width apart, knees slightly bent.
    .setup-2 = Use 10 to 20% less weight at first.
    .setup-3 = At the top, stop about a hand's width short of standing tall.
    .cue-1 = Stay in the lower two-thirds.
    .cue-2 = Go back down before your glutes take over.
    .cue-3 = Keep the tension in the back of your thighs.
    .feel = the back of your thighs the whole time (here, that's the goal)

exercise-rdl_split = Split-stance Romanian deadlift
    .inline = split-stance Romanian deadlift
    .setup-1 = Place the toes of your back foot level with your front heel.
    .setup-2 = Put 80 to 90% of your weight on your front leg.
    .setup-3 = If you use a weight, keep it close to your front thigh.
    .cue-1 = Use your back foot only as a kickstand.
    .cue-2 = Sit into your front hip.
    .cue-3 = Keep your belt buckle pointing straight ahead.
    .feel = the glute and thigh of your front leg

exercise-rdl_single = Single-leg Romanian deadlift
    .inline = single-leg Romanian deadlift
    .setup-1 = Stand on one foot with that knee slightly bent.
    .setup-2 = If you use a weight, hold it in the opposite hand or in both.
    .setup-3 = Pick a spot on the floor ahead of you.
    .cue-1 = Stay in one line from head to heel.
    .cue-2 = Push your free heel toward the wall behind you.
    .cue-3 = Point both hip bones at the floor, like headlights.
    .cue-4 = Stand tall and squeeze.
    .feel = the glute and thigh of your standing leg

### Kickback

exercise-kickback_unbanded = Standing kickback, no band
    .inline = standing kickback without a band
    .setup-1 = Put your hands on the wall and lean forward slightly.
    .setup-2 = Stand on one leg with that knee slightly bent.
    .cue-1 = Squeeze, then push your heel back about the length of your foot.
    .cue-2 = Don't let your belt buckle tip.
    .cue-3 = Let your toes brush the floor.
    .feel = the glute of your moving leg

exercise-kickback_quadruped = Kickback on hands and knees
    .inline = kickback on hands and knees
    .setup-1 = Put your hands under your shoulders and your knees under your hips.
    .setup-2 = With a band: loop it around both ankles, or around one foot.
    .setup-3 = Brace your belly.
    .cue-1 = Push your heel back, as if pushing a wall away.
    .cue-2 = Finish with your leg level with your back.
    .cue-3 = Imagine balancing a cup of tea on your low back.
    .feel = the glute of your moving leg

exercise-kickback_standing = Standing band kickback
    .inline = standing band kickback
    .setup-1 = Put the band around your ankles (above the knees is easier) and your hands on a wall.
    .setup-2 = Lean forward slightly.
    .setup-3 = Bend your standing knee slightly.
    .cue-1 = Push your heel back, not up.
    .cue-2 = Keep your low back as still as a statue.
    .cue-3 = Return until your foot is almost under your hip.
    .cue-4 = Keep every rep smooth, even in a long set.
    .feel = the glute of your moving leg, and a little of the standing one too

### Abduction

exercise-clam = Clam
    .inline = clam
    .setup-1 = Lie on your side with your head supported and your hips and knees bent.
    .setup-2 = Bend your hips about 45 to 60 degrees and your knees about 90.
    .setup-3 = Keep your heels in line with your back and your hip bones stacked.
    .cue-1 = Open your top knee like a clam shell.
    .cue-2 = Keep your heels together.
    .cue-3 = Keep your pelvis still, as if glued in place.
    .cue-4 = Close slowly.
    .feel = the side and back of your top hip

exercise-clam_banded = Clam with a band
    .inline = clam with a band
    .setup-1 = Lie on your side with the band above your knees.
    .setup-2 = Stack your hip bones.
    .setup-3 = Keep your heels together.
    .cue-1 = Open your top knee slowly, like a clam shell.
    .cue-2 = Hold it open for one count.
    .cue-3 = Don't roll back.
    .feel = the side and back of your top hip

exercise-abduction_seated = Seated band abduction
    .inline = seated band abduction
    .setup-1 = Sit on the front third of a chair with the band above your knees.
    .setup-2 = Keep your feet flat and hip-width apart.
    .setup-3 = Sit tall, or lean slightly forward.
    .cue-1 = Press your knees apart against the band.
    .cue-2 = Keep your whole foot on the floor.
    .cue-3 = Come back slowly and keep the band tight.
    .feel = your outer hips and upper buttocks

exercise-abduction_side_lying = Side-lying leg raise
    .inline = side-lying leg raise
    .setup-1 = Lie on your side, with your bottom knee bent and your top leg straight in line with your body.
    .setup-2 = Roll slightly forward.
    .setup-3 = Point your toes ahead or slightly down.
    .cue-1 = Lead with your heel.
    .cue-2 = Lifting to knee height is enough.
    .cue-3 = Reach long through your leg.
    .feel = the side of your hip, not the front

exercise-abduction_standing = Standing band abduction
    .inline = standing band abduction
    .setup-1 = Put a hip band around your ankles, or a mini-band above your knees (don't stretch that one as far).
    .setup-2 = Rest your fingertips on a wall.
    .setup-3 = Bend your standing knee slightly.
    .cue-1 = Keep your standing knee over your second toe.
    .cue-2 = Move your leg out about the length of your foot, no more.
    .cue-3 = Keep your head over your standing foot.
    .cue-4 = Come back slowly.
    .feel = the outer hip of both legs, often more on the standing one

### Leg curl

exercise-leg_curl_heel_dig = Heel dig hold
    .inline = heel dig hold
    .setup-1 = Lie on your back with your knees half bent.
    .setup-2 = Dig your heels in and keep your toes up.
    .setup-3 = Keep your hips on the floor.
    .cue-1 = Pull your heels toward you without letting them move.
    .cue-2 = Use about half your strength.
    .cue-3 = Keep breathing.
    .feel = the back of your thighs

exercise-leg_curl_band = Band leg curl
    .inline = band leg curl
    .setup-1 = Lie face down or sit, with the band anchored low to something that can't move.
    .setup-2 = Loop the band behind your ankle.
    .setup-3 = Keep your thigh still.
    .cue-1 = Pull your heel toward your buttock.
    .cue-2 = Keep your hips pressed into the floor or the chair.
    .cue-3 = Take three counts to return.
    .feel = the back of your thigh

exercise-leg_curl_slide_eccentric = Slide-out leg curl
    .inline = slide-out leg curl
    .setup-1 = Put your heels on a towel on a smooth floor.
    .setup-2 = Lie on your back and lift your hips until your knees, hips and shoulders are in one line.
    .setup-3 = Slide out slowly, lower your hips, then pull your heels back with your hips down.
    .cue-1 = Slide out slowly, like honey off a spoon.
    .cue-2 = Keep your hips up as long as you can.
    .cue-3 = Reset before each rep.
    .feel = the back of your thighs

exercise-leg_curl_slide = Sliding leg curl
    .inline = sliding leg curl
    .setup-1 = Put your heels on a towel on a smooth floor.
    .setup-2 = Lie on your back and lift your hips until your knees, hips and shoulders are in one line.
    .setup-3 = Keep your hips up from start to finish.
    .cue-1 = Keep your hips level, as if on a rail.
    .cue-2 = Take four counts out and two back.
    .cue-3 = Keep your toes up.
    .feel = the back of your thighs, with your buttocks helping

exercise-leg_curl_ball = Ball leg curl
    .inline = ball leg curl
    .setup-1 = Lie on your back with your heels on the ball.
    .setup-2 = Spread your arms wide.
    .setup-3 = Lift your hips first.
    .cue-1 = Roll the ball in with your heels.
    .cue-2 = Keep your hips high.
    .cue-3 = Go slowly on the way out.
    .feel = the back of your thighs

exercise-leg_curl_slide_single = Single-leg sliding curl
    .inline = single-leg sliding curl
    .setup-1 = Lie on your back with your heels on a towel, and lift your hips until your knees, hips and shoulders are in one line.
    .setup-2 = Hold one leg up.
    .setup-3 = Start with just the slide out.
    .cue-1 = Keep both hip bones level.
    .cue-2 = Go slowly on the way out.
    .cue-3 = Stop before it cramps.
    .feel = the back of your working thigh

### Stance

exercise-banded_squat_stance = Squat-stance press-out
    .inline = squat-stance press-out
    .setup-1 = Put a band above your knees. Without one, press your hands against the outside of your knees.
    .setup-2 = Stand with your feet a little wider than your hips.
    .setup-3 = Squat down a quarter of the way.
    .cue-1 = Push your knees out over your little toes.
    .cue-2 = Press your whole foot into the floor.
    .cue-3 = Stand tall and breathe.
    .feel = your outer hips

### Back

exercise-bird_dog_leg = Bird dog, one leg
    .inline = one-leg bird dog
    .setup-1 = Get on your hands and knees, hands under your shoulders, knees under your hips.
    .setup-2 = If kneeling bothers you, stand and rest your hands on a table instead.
    .setup-3 = Brace your belly lightly.
    .cue-1 = Stretch one leg straight back until it's level with your back.
    .cue-2 = Reach long through your heel, not high.
    .cue-3 = Keep your back as still as a tabletop.
    .cue-4 = Keep breathing while you hold.
    .feel = the long muscles beside your spine, and the glute of the lifted leg

exercise-bird_dog = Bird dog
    .inline = bird dog
    .setup-1 = Get on your hands and knees, hands under your shoulders, knees under your hips.
    .setup-2 = Look at the floor between your hands.
    .setup-3 = Brace your belly lightly.
    .cue-1 = Reach one leg back and the opposite arm forward until both are level with your back.
    .cue-2 = Point both hip bones at the floor, like headlights.
    .cue-3 = Reach long, not high.
    .cue-4 = Keep breathing while you hold.
    .feel = your back muscles holding you steady, and the glute of the lifted leg

exercise-hinge_hold = Hinge hold
    .inline = hinge hold
    .setup-1 = Stand with your back to a wall, heels 25 cm (10 in) away, knees slightly bent.
    .setup-2 = Push your hips back until they touch the wall lightly.
    .setup-3 = Rest your hands on your thighs and keep your back long.
    .cue-1 = Bring your hands to your chest and let your back hold you.
    .cue-2 = Stay long from your head to your tailbone.
    .cue-3 = Keep breathing while you hold.
    .cue-4 = Rest your hands on your thighs again between holds.
    .feel = the muscles along your spine, and a stretch in the back of your thighs

exercise-back_extension_hold = Lying back extension hold
    .inline = lying back extension hold
    .setup-1 = Lie on your stomach with your legs straight and your arms beside you.
    .setup-2 = Rest your forehead on the floor or a folded towel.
    .cue-1 = Lift your chest a hand's width and hold it there.
    .cue-2 = Look at the floor and reach long through the top of your head.
    .cue-3 = Keep your feet on the floor.
    .cue-4 = Keep breathing while you hold.
    .feel = the muscles on both sides of your spine

exercise-back_extension = Lying back extension
    .inline = lying back extension
    .setup-1 = Lie on your stomach with your legs straight and your fingertips beside your ears.
    .setup-2 = Rest your forehead on the floor or a folded towel.
    .cue-1 = Lift your chest a hand's width, without pushing with your hands.
    .cue-2 = Keep the back of your neck long and look at the floor.
    .cue-3 = Lower in three slow counts.
    .feel = the muscles on both sides of your spine

exercise-back_extension_arms = Long-arm back extension
    .inline = long-arm back extension
    .setup-1 = Lie on your stomach with your legs straight and your arms stretched out ahead of you.
    .setup-2 = Rest your forehead on the floor or a folded towel.
    .cue-1 = Lift your chest and arms together, a hand's width.
    .cue-2 = Reach long through your fingertips.
    .cue-3 = Hold for two counts, then lower in three.
    .feel = the muscles along your whole spine

exercise-back_extension_ball = Ball back extension
    .inline = ball back extension
    .setup-1 = Lie over the ball with your hips on it and your feet against a wall.
    .setup-2 = Put your fingertips beside your ears and let your chest round over the ball.
    .cue-1 = Lift until your heels, hips and shoulders are in one line, and no higher.
    .cue-2 = Keep the back of your neck long.
    .cue-3 = Lower in three slow counts.
    .feel = the muscles on both sides of your spine

exercise-back_extension_bench = Bench back extension
    .inline = bench back extension
    .setup-1 = Lie face down on a bench or sofa that can't tip, with your hips at its edge.
    .setup-2 = Hold on to the bench and rest your toes on the floor.
    .cue-1 = Lift both legs until they're level with your back, and no higher.
    .cue-2 = Press your heels away from you.
    .cue-3 = Lower in three slow counts.
    .feel = your lower back muscles and your buttocks, working together
