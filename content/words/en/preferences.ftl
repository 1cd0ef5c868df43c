# /settings: its pages, wishes, what to avoid, the language.

preferences-title = What would you like to change? Changes apply right away.
preferences-button-times = Times
preferences-button-place = Time zone and language
preferences-button-plan = My training
preferences-button-texts = Messages and sounds
preferences-button-avoid = What to leave out
preferences-button-health = Health
preferences-button-privacy = Privacy
preferences-button-close = Close
preferences-closed = All set. Open /settings anytime.

preferences-times = <b>Times</b>
preferences-hour = Daily warm-up at { $at }
    .anchored = Daily warm-up at { $at }, { $anchor }
preferences-sessions = Sessions { $days } at { $at }
preferences-review = Weekly review { $day } at { $at }
preferences-quiet = Quiet hours: { $start } to { $end }
preferences-button-hour = Warm-up time
preferences-button-anchor = Warm up after…
preferences-button-days = Session days
preferences-button-session = Session time
preferences-button-quiet = Quiet hours
preferences-button-clock = 12- or 24-hour clock
preferences-button-review = Weekly review

preferences-place = <b>Time zone and language</b>. I'm using { $zone } time.
preferences-button-zone = Time zone
preferences-button-language = Language

preferences-plan = <b>My training</b>
preferences-level-beginner = New to this
preferences-level-intermediate = Some experience
preferences-week = { $days } sessions a week, { $minutes } min
preferences-equipment = Equipment: { $things }
preferences-equipment-home = At home: { $things }
preferences-equipment-gym = At the gym: { $things }
preferences-floor = just a floor and a wall
preferences-button-equipment = Equipment
preferences-button-gym = Gym equipment
preferences-button-level = Level
preferences-button-week = Days and minutes
preferences-button-units = Kilograms or pounds
preferences-button-long = Long daily warm-up

wishes-texts = What should my messages include? Tap to switch on or off.
wishes-button-cues = Tips on each card
wishes-button-cards = Did-you-know facts
wishes-button-streaks = Days practiced
wishes-button-timers = Rest timer
wishes-button-tempo = ♪ Tempo every time
wishes-button-count = ♪ Spoken count
wishes-clock = How should I show times? Now: { $at }.
wishes-button-clock-24 = 24-hour
wishes-button-clock-12 = 12-hour
wishes-button-clock-usual = Automatic
wishes-units-kg = Which unit should I use for weights? Now: kilograms.
wishes-units-lb = Which unit should I use for weights? Now: pounds.
wishes-button-units-kg = Kilograms
wishes-button-units-lb = Pounds
wishes-button-units-usual = Automatic
wishes-quiet = When should I stay quiet? A warm-up you've set for that time still comes.
wishes-button-quiet = { $start }–{ $end }
wishes-button-quiet-never = No quiet hours
wishes-quiet-from = When should quiet hours start? Type a time, for example { $at }.
wishes-quiet-to = Quiet hours start at { $start }. When should they end?

avoid-title = What should I leave out? Tap to switch on or off.
avoid-button-never = Hidden · { $count }
avoid-never = Exercises you've hidden. Tap one to bring it back.
avoid-never-none = You haven't hidden any exercises. To hide one, tap "Never offer this" under it.

language-title = Which language would you like?
language-button = { $name }
# In the text above the buttons: nobody who speaks the language has signed its texts yet.
language-button-draft = { $name } (draft)

### When sessions come

session-times-days = Which days? Two to four a week: muscles grow on the days in between.
session-times-refused = That leaves too little rest. With two sessions, leave two days between them. With three, leave one day. With four, at most two can be back to back.
session-times-button-day = { $day }
session-times-hour = What time should I remind you about your sessions?
session-times-saved = Done. Your sessions are now { $days } at { $at }.
session-next = Next session: { $name }, { $day } at { $at }.
