# One piece of knowledge each; sources are in content/cards.yaml.

card-source = Source: { $source }
card-source-second-hand = Source (as cited elsewhere): { $source }

card-k01 = Low back pain is the world's leading cause of disability. About 619 million people had it in 2020.
card-k02 = Most people (58% to 84%) get low back pain at some point. Most of it isn't dangerous.
card-k03 = In the US in 2016, the back was involved in nearly 4 in 10 work-related muscle and joint injuries that led to time off.
card-k04 = Among US nursing assistants, the back was involved in more than half of work-related muscle and joint injuries that led to time off (2016).
card-k05 = In trials, exercise plus education cut the risk of a new episode of back pain by 45%.
card-k06 = The protection exercise gives your back fades when you stop. A few minutes a day beats one perfect month.
card-k07 = In one study with heavy weights, the hip thrust worked the lower glutes about twice as hard as the back squat (87% vs 45% of maximum activity).
card-k08 = More muscle activity doesn't always mean more muscle: after 9 weeks, squats and hip thrusts built the glutes about equally.
card-k09 = Simply squeezing your glutes works: 8 weeks of squeezes raised hip strength as much as bridges did.
card-k10 = Of 11 exercises tested, the clam was best at working the glutes without the front of the hip.
card-k11 = A wider stance can help: with the legs 30 degrees apart, bridges worked the glutes more and the back muscles less.
card-k12 = In a single-leg bridge, bringing your heel closer takes some of the load off the hamstring.
card-k13 = In a hip thrust, your hips move more than twice as far as in a floor bridge (36 vs 15 cm, or 14 vs 6 in).
card-k14 = Reps that take anywhere from half a second to 8 seconds build muscle. We go slowly because that's easier to learn.
card-k15 = Every extra set a week adds a little: about 0.37% more muscle growth, on average.
card-k16 = If you think you have two reps left, you probably have three: most people underestimate by about one.
card-k17 = In one study, new habits took 18 to 254 days to feel automatic. Missing one day did no harm.
card-k18 = If-then plans ("after I brush my teeth, I do my bridges") give people's activity a small to moderate boost.
card-k19 = In sports, programs with Nordic hamstring curls cut hamstring injuries by about half.
card-k20 = Some discomfort is OK: for long-lasting pain, exercising with tolerable pain worked at least as well as exercising without pain.
card-k21 = Of the back exercises in one study, lifting one leg while on hands and knees put the least load on the low back. Lifting the chest while lying face down put the most.
