# The first two minutes: greeting and consent, the zone, the questions about the plan, the plan.

onboarding-greeting = I'm a coach for glutes, hamstrings and back: a short warm-up a day and sessions of 20 to 45 minutes, at your own hour, with cues that follow from where you felt it.
onboarding-consent =
    I'm a training helper, <b>not a doctor</b>. To choose safe exercises I need a few answers about your health and, later, about pain. With your consent they are stored, encrypted; /delete erases them at any time.
onboarding-button-agree = I'm 18+ and I agree
onboarding-button-stored = What is stored?
onboarding-button-not-now = Not now
onboarding-button-minor = I'm under 18
onboarding-adults-only = I coach adults only. Nothing was stored about your health, and the rest is erased now. All the best to you.
onboarding-without-consent = All right, nothing about your health is stored. Without those answers I can't choose exercises safely, but you can read how they are done.
onboarding-button-after-all = Start after all
onboarding-button-read = Read the exercises

onboarding-plan = <b>Your plan</b>
onboarding-plan-warmup = Warm-up · daily { $at }
    .anchored = Warm-up · daily { $at }, { $anchor }
onboarding-plan-weekly = { $day } { $at } · your week in one picture
onboarding-plan-sessions = Sessions · { $days } { $at }, { $minutes } min, first one { $first }
onboarding-plan-morning = A question the next morning, only if it matters
onboarding-nothing-else = Nothing else ever comes. Quiet from { $start } to { $end }.
onboarding-button-first = Start your first warm-up
onboarding-button-change = Change something
onboarding-see-you = Fine. See you { $day } at { $at }.
    .anchored = Fine. See you { $day } at { $at }, { $anchor }.

### What the warm-up comes after

anchor-kettle = after the kettle is on
anchor-teeth = after brushing your teeth
anchor-dressed = after getting dressed
anchor-lunch = after lunch
anchor-desk = after leaving the desk
anchor-walk = after a walk
anchor-work = after work
anchor-dinner = after dinner
anchor-own = { $words }
anchor-button-kettle = After the kettle is on
anchor-button-teeth = After brushing my teeth
anchor-button-dressed = After getting dressed
anchor-button-lunch = After lunch
anchor-button-desk = After leaving the desk
anchor-button-walk = After a walk
anchor-button-work = After work
anchor-button-dinner = After dinner

### The zone

zone-guess =
    So that 08:00 is your 08:00: is it <b>{ $at }</b> where you are?

    My guess is { $place }.
zone-kept = Your times follow { $place }. Is it <b>{ $at }</b> where you are?
zone-found = <b>{ $place }</b>. Is it <b>{ $at }</b> where you are?
zone-button-yes = Yes, it is { $at }
zone-button-other = Another place
zone-button-again = No, search again
zone-search = Type your city, or share your location. I keep only the time zone, not the place.
zone-unknown = I don't know "{ $city }". Try the nearest large city, or pick from the list.
zone-thanks = Thank you.
zone-which = Which of these do you mean?
zone-region = Which part of the world?
zone-city = Which city shares your clock?
zone-button-place = { $place }
zone-button-place-country = { $place }, { $country }
zone-follows = Times follow { $place } now.

region-europe = Europe
region-north_america = North America
region-latin_america = Latin America
region-africa = Africa
region-middle_east = Middle East
region-south_asia = South Asia
region-east_asia = East Asia
region-oceania = Oceania

### The questions about the plan

plan-questions-level = Where do you start? Both ways begin easy; the first days show the rest.
plan-questions-button-beginner = New, or not sure
plan-questions-button-intermediate = I train this already
plan-questions-equipment = What do you have? I never offer an exercise you can't set up. A floor and a wall are enough.
plan-questions-button-floor = Just floor and wall
plan-questions-button-continue = Continue · { $count } chosen
plan-questions-week = How many sessions a week would suit you, and how long? The daily warm-up comes on top.
plan-questions-button-week = { $days } days · { $minutes } min
plan-questions-button-other-week = Other
plan-questions-days = How many days a week?
plan-questions-button-days = { $days } days
plan-questions-minutes = And how long?
plan-questions-button-minutes = { $minutes } min
plan-questions-hour = When shall the warm-up come? Your time, every day.
plan-questions-hour-typed = Type it, for example { $at }.
plan-questions-button-other-hour = Another time
plan-questions-quiet = { $at } is in your quiet hours. Shall I ring then all the same?
plan-questions-button-ring = Yes, ring at { $at }
plan-questions-hour-saved = The warm-up comes daily at { $at } now.
plan-questions-anchor = What does it come after? Plans like "after the kettle is on, I do my bridges" help: the moment reminds you, not I.
plan-questions-anchor-typed = Type it in your own words, for example "after my first coffee".
plan-questions-button-own-words = My own words
