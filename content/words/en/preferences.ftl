# /settings: its pages, wishes, what to avoid, the language.

preferences-title = Change one thing at a time; each takes effect at once.
preferences-button-times = Hours
preferences-button-place = Zone and language
preferences-button-plan = My training
preferences-button-texts = Texts and sounds
preferences-button-avoid = What to avoid
preferences-button-health = Health
preferences-button-privacy = Privacy
preferences-button-close = Close
preferences-closed = All is as you left it. /settings opens this again.

preferences-times = <b>Hours</b>
preferences-hour = Warm-up daily { $at }
    .anchored = Warm-up daily { $at }, { $anchor }
preferences-sessions = Sessions { $days } { $at }
preferences-review = Your week in one picture { $day } { $at }
preferences-quiet = Quiet from { $start } to { $end }
preferences-button-hour = Warm-up hour
preferences-button-anchor = What it comes after
preferences-button-days = Session days
preferences-button-session = Session hour
preferences-button-quiet = Quiet hours
preferences-button-clock = 12 or 24 hours
preferences-button-review = Weekly review

preferences-place = <b>Zone and language</b>. Times follow { $zone }.
preferences-button-zone = Time zone
preferences-button-language = Language

preferences-plan = <b>My training</b>
preferences-level-beginner = New to this
preferences-level-intermediate = Trained already
preferences-week = { $days } sessions a week, { $minutes } min
preferences-equipment = At hand: { $things }
preferences-floor = At hand: floor and wall
preferences-button-equipment = Equipment
preferences-button-level = Level
preferences-button-week = Days and minutes

wishes-texts = What shall stand in my texts, and what shall sound? A tap switches it.
wishes-button-cues = Cues on each card
wishes-button-cards = Cards of knowledge
wishes-button-streaks = Days practised
wishes-button-timers = Rest timer
wishes-button-tempo = ♪ Tempo by itself
wishes-clock = How shall I write the time? At the moment: { $at }.
wishes-button-clock-24 = 24 hours
wishes-button-clock-12 = 12 hours
wishes-button-clock-usual = As is usual
wishes-quiet = When shall I never ring of my own accord? An hour you choose for a warm-up still rings.
wishes-button-quiet = { $start }–{ $end }
wishes-button-quiet-never = No quiet hours
wishes-quiet-from = From when? Type it, for example 22:00.
wishes-quiet-to = Quiet from { $start }. Until when?

avoid-title = What shall I leave out? A tap switches it.
avoid-button-never = Never offered · { $count }
avoid-never = Never offered. A tap offers one again.
avoid-never-none = Nothing is on this list. Under an exercise, "Never offer this" puts it here.

language-title = Which language shall I speak?
language-button-en = English

### When sessions come

session-times-days = On which days? Two to four a week; muscles grow on the days between.
session-times-refused = That leaves too little rest between. Two sessions need two days between, three need one; of four at most two follow each other.
session-times-button-day = { $day }
session-times-hour = When shall I ring for a session?
session-times-saved = Sessions come { $days } at { $at } now.
session-next = Next session: { $name }, { $day } { $at }.
