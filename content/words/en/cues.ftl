# The table of cues: cue-<family>-<answer>, a second one with -2. Said before the next set.

cue-slower = { $cue } And a little slower.

cue-bridge-hamstrings = Squeeze the cheeks before the hips leave the floor; heels 5 cm closer.
cue-bridge-cramp = Feet a little further away, squeeze first, lift half-way.
cue-bridge-cramp-2 = Heels closer, squeeze first, lift half-way.
cue-bridge-low_back = Breathe out, ribs down, stop lower.
cue-bridge-knees = Knees over the second toe, feet flat, heels 5 cm further out.
cue-bridge-front_thigh = Heels heavy, lift the toes.
cue-bridge-nowhere = Hands on your cheeks, slow down: 1 up, 2 hold, 3 down.
cue-bridge-elsewhere = Relax shoulders and jaw; whole foot on the floor.
cue-bridge-form = Fewer of them, same speed.

cue-thrust-low_back = Seesaw: the chest tips as the hips drop; chin tucked, stop level.
cue-thrust-hamstrings = Feet closer, push the floor away.
cue-thrust-cramp = Feet closer, push the floor away.
cue-thrust-front_thigh = Shins upright at the top, heels heavy: feet a little further out.
cue-thrust-knees = Shins upright at the top, heels heavy: feet a little further out.
cue-thrust-nowhere = 2 s at the table top, 3 s down.
cue-thrust-elsewhere = Chin tucked, edge under the armpits, something soft on it.
cue-thrust-form = Less weight or fewer of them, same speed.

cue-hinge-hamstrings = The back of the thighs is right here. If it pulls, go a little less far.
cue-hinge-low_back = Stay close: shave your legs, and stop when the hips stop going back.
cue-hinge-knees = Shins upright, back pockets to the wall.
cue-hinge-front_thigh = Shins upright, back pockets to the wall.
cue-hinge-nowhere = Slower: 3 down, pause, squeeze up; go until you feel a stretch.
cue-hinge-cramp = Stretch it gently, then only half-way down.
cue-hinge-elsewhere = Fingertips on a wall, weight over the whole foot.
cue-hinge-form = Less weight or fewer of them, same speed.

cue-kickback-low_back = Push back, not up; half the range.
cue-kickback-hamstrings = Bend the knee a little; lead with the heel.
cue-kickback-hamstrings-2 = A lighter band, or the band above the knees.
cue-kickback-nowhere = Hold 2 s at the end.
cue-kickback-knees = Soft knee, over the toes.
cue-kickback-elsewhere = The standing hip works too, so that is fine.

cue-abduction-front_thigh = Roll a touch forward and lead with the heel. In the clam: bend the hips a bit more.
cue-abduction-low_back = Smaller, and the belt stays level.
cue-abduction-knees = Band above the knees; the standing knee over the second toe.
cue-abduction-nowhere = Hold 2 s open, then come back slower.
cue-abduction-nowhere-2 = Hand on the muscle; with a band, the next stronger one.
cue-abduction-cramp = Shake it out, then half the range.
cue-abduction-form = A hand on the wall, and a little smaller.

cue-leg_curl-cramp = Stretch it gently. Then a shorter slide, and lighter.
cue-leg_curl-low_back = Hips on a rail, ribs down, a shorter slide.
cue-leg_curl-glutes = Pull the heels in, toes up.
cue-leg_curl-knees = A shorter range, and slower.
cue-leg_curl-nowhere = Take 4 s on the way out.
cue-leg_curl-form = Only the way out; put the hips down to come back.

# What is special about a drill.
drill-long_exhale = Breathe out for 3 s with each one.
drill-toes_up = With the toes up.
drill-setup = Go through the set-up again, line by line.
drill-hand_on_back = One hand on the low back: it stays still.
drill-bent_knee = With the knee bent.
drill-back_to_wall = With your back to a wall.
