# One piece of knowledge each; sources are in content/cards.yaml.

card-source = Source: { $source }
card-source-second-hand = Source, read about on another page: { $source }

card-k01 = Low back pain is the world's leading cause of years lived with disability: about 619 million people had it in 2020.
card-k02 = Between 58% and 84% of people have low back pain at some time. Most of it is not dangerous.
card-k03 = In the US in 2016, 38.5% of work-related musculoskeletal disorder cases that led to days off involved the back (134,550 of 349,050).
card-k04 = Among US nursing assistants, 52.8% of work-related musculoskeletal disorder cases that led to days off involved the back (2016).
card-k05 = Exercise plus education cut the risk of a new episode of back pain by 45% in trials.
card-k06 = The protective effect fades when people stop. A few minutes a day beats a perfect month.
card-k07 = At a 10-rep-max load, the hip thrust gave about twice the glute signal of the back squat (lower glute 87% against 45% of maximum).
card-k08 = More signal is not more muscle: after 9 weeks, squat and hip thrust grew the glutes about the same.
card-k09 = Just squeezing your cheeks works: 8 weeks of squeezes raised hip strength as much as bridges did.
card-k10 = The clam had the best glute-to-front-of-hip ratio of 11 exercises tested with fine-wire EMG.
card-k11 = A wider stance can help: bridging with the legs 30 degrees apart raised glute activity and lowered that of the back muscles.
card-k12 = Heels closer means less hamstring in a single-leg bridge.
card-k13 = A hip thrust moves the hips more than twice as far as a floor bridge (36 against 15 cm).
card-k14 = Anything from half a second to 8 seconds per repetition grows muscle. We go slowly because you learn better.
card-k15 = Each extra weekly set adds a little: about 0.37% more growth per set on average.
card-k16 = Two left is often three: people stop about one repetition earlier than they think they must.
card-k17 = New habits took people 18 to 254 days to feel automatic; one missed day did no harm.
card-k18 = An if-then plan ("after I brush my teeth, I do bridges") gives a small to medium boost to activity.
card-k19 = Hamstring programmes with Nordic curls halved hamstring injuries in sport.
card-k20 = Some discomfort is no barrier: for long-lasting pain, exercise into tolerable pain did at least as well as pain-free exercise.
