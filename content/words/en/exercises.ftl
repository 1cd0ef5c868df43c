# The exercises. Value: the name on a card; .inline: the name within a sentence.
# .setup-1, -2 … and .cue-1, -2 … are the lines of the how-to; the first of each stands on the card.
# .feel ends the line "You should feel: …".

### Bridge

exercise-glute_squeeze = Glute squeeze
    .inline = glute squeeze
    .setup-1 = Lie on your back with your knees bent, or stand tall.
    .setup-2 = Rest both hands on your buttocks.
    .setup-3 = Let your thighs and jaw go soft.
    .cue-1 = Squeeze your cheeks together as if you held a coin between them.
    .cue-2 = Keep your thighs soft.
    .cue-3 = Keep breathing.
    .cue-4 = Let go fully between squeezes.
    .feel = both buttocks, under your hands

exercise-glute_bridge = Glute bridge
    .inline = glute bridge
    .setup-1 = Lie on your back, feet hip-width apart, heels a hand and a half from your hips.
    .setup-2 = Your knees are bent, and your shins upright at the top.
    .setup-3 = Arms rest beside you.
    .setup-4 = Breathe out and let your ribs settle.
    .cue-1 = Squeeze first, then lift.
    .cue-2 = Push the floor away through your heels.
    .cue-3 = Stop when knees, hips and shoulders make one line.
    .cue-4 = Lower in three slow counts.
    .feel = buttocks first, thighs only second

exercise-glute_bridge_feet_close = Bridge with heels closer
    .inline = bridge with heels closer
    .setup-1 = Lie on your back, feet hip-width apart, heels only a hand from your hips.
    .setup-2 = Feet flat, or toes lightly lifted.
    .setup-3 = Arms rest beside you.
    .cue-1 = Squeeze, then lift.
    .cue-2 = Your knees travel over the toes, not inwards.
    .cue-3 = A small range is fine.
    .feel = buttocks, with less of the thighs

exercise-glute_bridge_feet_away = Bridge with feet further away
    .inline = bridge with feet further away
    .setup-1 = Lie on your back, feet hip-width apart, heels two hands or a little more from your hips.
    .setup-2 = Your toes may lift.
    .setup-3 = Arms rest beside you.
    .cue-1 = Keep your heels heavy.
    .cue-2 = Squeeze before you lift.
    .cue-3 = Lower slowly.
    .feel = buttocks, with some of the back of the thighs

exercise-glute_bridge_banded = Bridge with a band
    .inline = bridge with a band
    .setup-1 = Band a hand above your knees, feet a little wider than your hips.
    .setup-2 = Lie on your back with your knees bent.
    .setup-3 = Press gently outwards until your knees are over your feet.
    .cue-1 = Keep the band stretched for the whole set.
    .cue-2 = Squeeze, then lift.
    .cue-3 = Knees over your second toe.
    .cue-4 = Take your time.
    .feel = buttocks, up to the outer upper part

exercise-glute_bridge_one_and_half = One-and-a-half bridge
    .inline = one-and-a-half bridge
    .setup-1 = Lie on your back, feet hip-width apart, heels a hand and a half from your hips.
    .setup-2 = Add a band only when 10 clean ones are easy.
    .setup-3 = One repetition is: up, half-way down, up again, all the way down.
    .cue-1 = Up, half down, up, down.
    .cue-2 = Your hips touch the floor only at the end.
    .cue-3 = Same speed on both lifts.
    .feel = a strong burn in the buttocks

exercise-glute_bridge_elevated = Bridge with feet on a step
    .inline = bridge with feet on a step
    .setup-1 = Heels on a step or bench that cannot slide.
    .setup-2 = Bend your knees to about 90 degrees.
    .setup-3 = Press your arms into the floor.
    .cue-1 = Press your heels down into the step.
    .cue-2 = Rise in one piece.
    .cue-3 = Lower until you are just above the floor.
    .feel = buttocks and the back of the thighs

exercise-glute_bridge_march = Bridge march
    .inline = bridge march
    .setup-1 = Lie on your back, knees bent, and lift your hips until knees, hips and shoulders make one line.
    .setup-2 = Lift one foot a hand off the floor and put it back.
    .setup-3 = Then the other foot.
    .cue-1 = Imagine a glass of water on your belly.
    .cue-2 = Your pelvis does not tip.
    .cue-3 = Slow feet.
    .feel = the buttock of the leg on the floor

exercise-glute_bridge_single = Single-leg bridge
    .inline = single-leg bridge
    .setup-1 = Lie on your back, knees bent, the working heel a hand from your hips.
    .setup-2 = Straighten the other leg, thighs level.
    .cue-1 = Squeeze the working side first.
    .cue-2 = Keep both hip bones level.
    .cue-3 = Lower in three counts.
    .feel = one buttock, clearly

### Thrust

exercise-hip_thrust_seesaw = Seesaw drill
    .inline = seesaw drill
    .setup-1 = Bench or sofa edge just below your armpits, and the bench against a wall.
    .setup-2 = Feet flat on the floor.
    .setup-3 = One hand on your ribs, one on your belly.
    .cue-1 = Ribs and pelvis move as one plank.
    .cue-2 = Your chest tips as your hips drop.
    .cue-3 = Only the first quarter of the way.
    .feel = belly tight, and a light squeeze behind

exercise-hip_thrust_bench = Hip thrust
    .inline = hip thrust
    .setup-1 = Bench or sofa edge at or just under your armpits, against a wall so that it can't slide.
    .setup-2 = Feet flat, so that your shins are upright at the top.
    .setup-3 = Brace your belly.
    .setup-4 = Tuck your chin.
    .cue-1 = Pivot on the bench like a seesaw.
    .cue-2 = Push the floor away.
    .cue-3 = Finish flat like a table.
    .cue-4 = Your eyes stay on your knees.
    .cue-5 = Lower in three counts.
    .feel = buttocks, nothing in the low back

exercise-hip_thrust_banded = Hip thrust with a band
    .inline = hip thrust with a band
    .setup-1 = Band above your knees, bench edge just under your armpits.
    .setup-2 = The bench stands against a wall.
    .setup-3 = Your knees are over your feet.
    .cue-1 = Keep the band wide.
    .cue-2 = Seesaw: your chest tips as your hips drop.
    .cue-3 = Finish flat like a table.
    .feel = buttocks and outer hips

exercise-hip_thrust_loaded = Loaded hip thrust
    .inline = loaded hip thrust
    .setup-1 = Padded weight in the crease of your hips.
    .setup-2 = Your hands hold it still.
    .setup-3 = Bench edge just under your armpits, against a wall so that it can't slide.
    .setup-4 = Feet flat, so that your shins are upright at the top; chin tucked.
    .cue-1 = Brace, then lift.
    .cue-2 = Finish flat like a table.
    .cue-3 = Hold for one count.
    .cue-4 = The weight moves straight up.
    .feel = buttocks, strongly

exercise-hip_thrust_single = Single-leg hip thrust
    .inline = single-leg hip thrust
    .setup-1 = Bench or sofa edge just under your armpits, against a wall; the working foot under your mid-line.
    .setup-2 = Hold the other knee up.
    .cue-1 = Keep both hip bones level.
    .cue-2 = Press with the whole foot.
    .cue-3 = Finish flat like a table.
    .feel = one buttock

### Hinge

exercise-hinge_stick = Hinge with a stick
    .inline = hinge with a stick
    .setup-1 = Hold a stick along your head, upper back and tailbone.
    .setup-2 = Feet hip-width apart.
    .setup-3 = Knees soft.
    .cue-1 = All three points keep touching the stick.
    .cue-2 = Your tailbone slides back.
    .cue-3 = Stop when a point leaves the stick.
    .feel = a mild stretch behind the thighs

exercise-wall_hinge = Wall hinge
    .inline = wall hinge
    .setup-1 = Back to the wall, heels about a foot-length away, hands in the creases of your hips.
    .setup-2 = Unlock your knees, then keep them still.
    .cue-1 = Reach your back pockets for the wall, shins upright.
    .cue-2 = Your chest stays long.
    .cue-3 = Squeeze to stand tall.
    .cue-4 = Step a little further out when it gets easy.
    .feel = a stretch behind the thighs going back, buttocks coming up

exercise-wall_hinge_split = Split-stance wall hinge
    .inline = split-stance wall hinge
    .setup-1 = Back to the wall, the toes of the back foot level with the front heel.
    .setup-2 = Most of your weight on the front foot.
    .setup-3 = Hands on your hips.
    .cue-1 = Sit back into the front hip.
    .cue-2 = Your hips stay square.
    .cue-3 = Kiss the wall, then squeeze up.
    .feel = buttock and thigh of the front leg

exercise-wall_hinge_single = Single-leg wall hinge
    .inline = single-leg wall hinge
    .setup-1 = Stand side-on or facing the wall, at arm's length.
    .setup-2 = Fingertips on the wall, for balance only.
    .setup-3 = Free leg straight behind you.
    .cue-1 = Tip like a seesaw.
    .cue-2 = The free heel pushes away behind you.
    .cue-3 = Both hip bones shine at the floor like headlights.
    .feel = standing buttock and back of the thigh

exercise-rdl_bodyweight = Romanian deadlift, no weight
    .inline = Romanian deadlift without weight
    .setup-1 = Stand tall, feet hip-width apart.
    .setup-2 = Your hands will slide down your thighs.
    .setup-3 = Knees soft.
    .cue-1 = Hips back, chest long.
    .cue-2 = Hands to just below your knees.
    .cue-3 = Squeeze to stand.
    .feel = back of the thighs, then buttocks

exercise-rdl = Romanian deadlift
    .inline = Romanian deadlift
    .setup-1 = Weights at the front of your thighs, feet hip-width apart.
    .setup-2 = Shoulders heavy, belly braced.
    .setup-3 = Knees soft.
    .cue-1 = Close a car door with your hips.
    .cue-2 = Shave your legs with the weight.
    .cue-3 = Stop when your hips stop going back.
    .cue-4 = Push the floor away and squeeze tall.
    .feel = back of the thighs on the way down, buttocks on the way up

exercise-rdl_hamstring_bias = Stop-short Romanian deadlift
    .inline = stop-short Romanian deadlift
    .setup-1 = Weights at the front of your thighs, feet hip-width apart, knees soft.
    .setup-2 = Take 10 to 20% less weight at first.
    .setup-3 = Choose a top position a hand short of standing tall.
    .cue-1 = Stay in the lower two thirds.
    .cue-2 = Turn round before your glutes lock.
    .cue-3 = Keep the tension behind your thighs.
    .feel = back of the thighs all the time; here they are the target

exercise-rdl_split = Split-stance Romanian deadlift
    .inline = split-stance Romanian deadlift
    .setup-1 = The toes of the back foot level with the front heel.
    .setup-2 = 80 to 90% of your weight on the front leg.
    .setup-3 = Weight, if you use one, close to the front thigh.
    .cue-1 = The back foot is only a kickstand.
    .cue-2 = Sit into the front hip.
    .cue-3 = Belt buckle straight ahead.
    .feel = front buttock and thigh

exercise-rdl_single = Single-leg Romanian deadlift
    .inline = single-leg Romanian deadlift
    .setup-1 = Stand on one foot with a soft knee.
    .setup-2 = Weight, if you use one, in the opposite hand or in both.
    .setup-3 = Pick a spot on the floor ahead of you.
    .cue-1 = Head to heel is one plank.
    .cue-2 = Push the far heel into the wall behind you.
    .cue-3 = Both hip bones shine at the floor like headlights.
    .cue-4 = Stand tall and squeeze.
    .feel = standing buttock and thigh

### Kickback

exercise-kickback_unbanded = Standing kickback, no band
    .inline = standing kickback without band
    .setup-1 = Hands on the wall, leaning forward slightly.
    .setup-2 = Weight on one leg, its knee soft.
    .cue-1 = Squeeze, then push the heel back a foot-length.
    .cue-2 = Your belt buckle does not tip.
    .cue-3 = Your toes brush the floor.
    .feel = the buttock of the moving leg

exercise-kickback_quadruped = Kickback on hands and knees
    .inline = kickback on hands and knees
    .setup-1 = Hands under your shoulders, knees under your hips.
    .setup-2 = With a band: round both ankles, or round one foot.
    .setup-3 = Brace your belly.
    .cue-1 = Push a wall away behind you with your heel.
    .cue-2 = Finish level with your back.
    .cue-3 = Imagine a cup of tea on your low back.
    .feel = the buttock of the moving leg

exercise-kickback_standing = Standing band kickback
    .inline = standing band kickback
    .setup-1 = Band round your ankles, hands on a wall. Above the knees is easier.
    .setup-2 = Lean forward slightly.
    .setup-3 = Soften the standing knee.
    .cue-1 = Heel back, not up.
    .cue-2 = Your low back is a statue.
    .cue-3 = Come back until your legs are almost under your hips.
    .cue-4 = Many repetitions, all of them smooth.
    .feel = the buttock of the moving leg, and some in the standing one

### Abduction

exercise-clam = Clam
    .inline = clam
    .setup-1 = Lie on your side, head supported, hips and knees bent.
    .setup-2 = Hips bent about 45 to 60 degrees, knees 90.
    .setup-3 = Heels in line with your back, hip bones stacked.
    .cue-1 = Open the top knee like a shell.
    .cue-2 = Your heels stay together.
    .cue-3 = Your pelvis is glued in place.
    .cue-4 = Close slowly.
    .feel = side and back of the top hip

exercise-clam_banded = Clam with a band
    .inline = clam with a band
    .setup-1 = Lie on your side, band above your knees.
    .setup-2 = Stack your hip bones.
    .setup-3 = Heels together.
    .cue-1 = Open slowly, like a shell.
    .cue-2 = Hold it open for one count.
    .cue-3 = Don't roll back.
    .feel = side and back of the top hip

exercise-abduction_seated = Seated band abduction
    .inline = seated band abduction
    .setup-1 = Sit on the front third of a chair, band above your knees.
    .setup-2 = Feet flat, hip-width apart.
    .setup-3 = Sit tall, or lean slightly forward.
    .cue-1 = Press your knees apart against the band.
    .cue-2 = Your feet stay flat.
    .cue-3 = Come back slowly; the band stays tight.
    .feel = outer hips and upper buttocks

exercise-abduction_side_lying = Side-lying leg raise
    .inline = side-lying leg raise
    .setup-1 = Lie on your side, bottom knee bent, top leg straight in line with your body.
    .setup-2 = Roll a touch forward.
    .setup-3 = Toes point ahead or slightly down.
    .cue-1 = Lead with your heel.
    .cue-2 = Knee-high is enough.
    .cue-3 = Make your leg long.
    .feel = the side of the hip, not the front

exercise-abduction_standing = Standing band abduction
    .inline = standing band abduction
    .setup-1 = Long hip band at your ankles, or a mini-band above your knees (stretch that one less).
    .setup-2 = Fingertips on a wall.
    .setup-3 = Standing knee slightly bent.
    .cue-1 = The standing knee looks over your second toe.
    .cue-2 = Move the leg out a foot-length, not more.
    .cue-3 = Your head stays over the standing foot.
    .cue-4 = Come back slowly.
    .feel = the outer hip of both legs, often more on the standing one

### Leg curl

exercise-leg_curl_heel_dig = Heel dig hold
    .inline = heel dig hold
    .setup-1 = Lie on your back, knees half bent.
    .setup-2 = Heels down, toes up.
    .setup-3 = Your hips stay on the floor.
    .cue-1 = Drag your heels towards you without moving them.
    .cue-2 = About half of what you could.
    .cue-3 = Keep breathing.
    .feel = the back of the thighs

exercise-leg_curl_band = Band leg curl
    .inline = band leg curl
    .setup-1 = Lie face down or sit, the band anchored low to something that cannot move.
    .setup-2 = Loop the band behind your ankle.
    .setup-3 = Keep your thigh still.
    .cue-1 = Heel to your buttock.
    .cue-2 = Your hips press into the floor or the chair.
    .cue-3 = Three counts back.
    .feel = the back of the thigh

exercise-leg_curl_slide_eccentric = Slide-out leg curl
    .inline = slide-out leg curl
    .setup-1 = Heels on a towel on a smooth floor.
    .setup-2 = Lie on your back and lift your hips until knees, hips and shoulders make one line.
    .setup-3 = Slide out slowly, put your hips down, then pull the heels back with your hips down.
    .cue-1 = Slow as honey on the way out.
    .cue-2 = Your hips stay up as long as they can.
    .cue-3 = Start each one afresh.
    .feel = the back of the thighs

exercise-leg_curl_slide = Sliding leg curl
    .inline = sliding leg curl
    .setup-1 = Heels on a towel on a smooth floor.
    .setup-2 = Lie on your back and lift your hips until knees, hips and shoulders make one line.
    .setup-3 = Your hips stay up from start to finish.
    .cue-1 = Your hips ride on a rail.
    .cue-2 = Four counts out, two back.
    .cue-3 = Toes up.
    .feel = the back of the thighs, with the buttocks holding

exercise-leg_curl_ball = Ball leg curl
    .inline = ball leg curl
    .setup-1 = Lie on your back, heels on the ball.
    .setup-2 = Arms wide.
    .setup-3 = Lift your hips first.
    .cue-1 = Roll the ball in with your heels.
    .cue-2 = Your hips stay high.
    .cue-3 = Slow on the way out.
    .feel = the back of the thighs

exercise-leg_curl_slide_single = Single-leg sliding curl
    .inline = single-leg sliding curl
    .setup-1 = Lie on your back, heels on a towel on a smooth floor, and lift your hips into one line.
    .setup-2 = Hold one leg up.
    .setup-3 = Begin with the slide out only.
    .cue-1 = Keep both hip bones level.
    .cue-2 = Slow on the way out.
    .cue-3 = Stop before it cramps.
    .feel = the back of one thigh

### Stance

exercise-banded_squat_stance = Squat-stance press-out
    .inline = squat-stance press-out
    .setup-1 = Band above your knees. Without one, your hands press from outside the knees.
    .setup-2 = Feet a little wider than your hips.
    .setup-3 = Sit down a quarter of the way.
    .cue-1 = Knees over your little toes.
    .cue-2 = The whole foot is heavy.
    .cue-3 = Stand tall and breathe.
    .feel = outer hips
