# The first two minutes: greeting and consent, the zone, the questions about the plan, the plan.

# To somebody whose Telegram speaks a language that I don't.
onboarding-languages = I don't speak your Telegram language yet. Use /language to choose one of these: { $names }.
onboarding-greeting = I coach your glutes, hamstrings and back. You get a short daily warm-up and sessions of 20 to 45 minutes, with tips based on where you felt each exercise.
onboarding-consent =
    I'm a training helper, <b>not a doctor</b>. To choose safe exercises, I need a few answers about your health and, later, about pain. If you agree, I'll store them encrypted. You can erase them anytime with /delete.
onboarding-button-agree = I'm 18+ and I agree
onboarding-button-stored = What do you store?
onboarding-button-not-now = Not now
onboarding-button-minor = I'm under 18
onboarding-adults-only = Sorry, I only coach adults. I've stored nothing about your health, and I've erased the rest. Take care!
onboarding-without-consent = No problem, I won't store anything about your health. Without those answers I can't choose exercises safely, but you can read how they're done.
onboarding-declined = That's fine. If you'd like to start after all, tap “{ $button }” or type “start”.
onboarding-button-after-all = I've changed my mind
onboarding-button-read = Read the exercises

onboarding-plan = <b>Your plan</b>
onboarding-plan-warmup = Warm-up · daily { $at }
    .anchored = Warm-up · daily { $at }, { $anchor }
onboarding-plan-weekly = Weekly review · { $day } { $at }
onboarding-plan-sessions = Sessions · { $days } { $at }, { $minutes } min, starting { $first }
onboarding-plan-morning = Morning check-in if something hurt
onboarding-nothing-else = That's all I'll ever send. Quiet hours: { $start } to { $end }.
onboarding-button-first = Start your first warm-up
onboarding-button-change = Change something
onboarding-see-you = OK. See you { $day } at { $at }.
    .anchored = OK. See you { $day } at { $at }, { $anchor }.

### What the warm-up comes after

anchor-kettle = after making coffee
anchor-teeth = after brushing your teeth
anchor-dressed = after getting dressed
anchor-lunch = after lunch
anchor-desk = after leaving your desk
anchor-walk = after a walk
anchor-work = after work
anchor-dinner = after dinner
anchor-own = "{ $words }"
anchor-button-kettle = After making coffee
anchor-button-teeth = After brushing my teeth
anchor-button-dressed = After getting dressed
anchor-button-lunch = After lunch
anchor-button-desk = After leaving my desk
anchor-button-walk = After a walk
anchor-button-work = After work
anchor-button-dinner = After dinner

### The zone

zone-guess =
    To message you at the right time: is it <b>{ $at }</b> where you are?

    My guess is { $place }.
zone-kept = I'm using { $place } time. Is it <b>{ $at }</b> where you are?
zone-found = <b>{ $place }</b>. Is it <b>{ $at }</b> where you are?
zone-button-yes = Yes, it's { $at }
zone-button-other = Another place
zone-button-again = No, search again
zone-search = Type your city, or share your location. I keep only the time zone, not the place.
zone-unknown = I don't know "{ $city }". Try the nearest large city, or pick from the list.
zone-thanks = Thank you.
zone-which = Which of these do you mean?
zone-region = Which part of the world?
zone-city = Which city is in your time zone?
zone-button-place = { $place }
zone-button-place-country = { $place }, { $country }
zone-follows = I'm using { $place } time now.

region-europe = Europe
region-north_america = North America
region-latin_america = Latin America
region-africa = Africa
region-middle_east = Middle East
region-south_asia = South Asia
region-east_asia = East Asia
region-oceania = Oceania

### The questions about the plan

plan-questions-level = Have you done this kind of training before? Both options start easy, and I'll adjust as we go.
plan-questions-button-beginner = New, or not sure
plan-questions-button-intermediate = Yes, I already train
plan-questions-equipment = What equipment do you have? A floor and a wall are enough.
plan-questions-button-floor = None of these
plan-questions-gym = What does your gym have? Before each session, I'll ask where you are and plan for that.
plan-questions-button-no-gym = I don't use a gym
plan-questions-bands = Which band strengths do you have? When one gets easy, I'll suggest the next.
band-light = Light
band-medium = Medium
band-strong = Heavy
band-extra_strong = Extra heavy
plan-questions-button-continue = Continue · { $count } chosen
plan-questions-week = How many sessions a week would you like, and how long? The daily warm-up is extra.
plan-questions-button-week = { $days } days · { $minutes } min
plan-questions-button-other-week = Other
plan-questions-days = How many days a week?
plan-questions-button-days = { $days } days
plan-questions-minutes = And how long?
plan-questions-button-minutes = { $minutes } min
plan-questions-hour = When would you like your daily warm-up?
plan-questions-hour-typed = Type a time, for example { $at }.
plan-questions-button-other-hour = Another time
plan-questions-quiet = { $at } is in your quiet hours. Should I message you then anyway?
plan-questions-button-ring = Yes, at { $at }
plan-questions-hour-saved = Done. Your warm-up is now daily at { $at }.
plan-questions-anchor = What will you do it after? A routine is the best reminder: "After I make coffee, I do my bridges."
plan-questions-anchor-typed = Type it in your own words, for example "after feeding the cat".
plan-questions-button-own-words = My own words
