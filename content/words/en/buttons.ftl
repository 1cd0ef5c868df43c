# Buttons and short lines that several conversations share. At most 24 letters each.

button-back = Back
button-done = Done
button-start = Start
button-skip = Skip
button-no = No
button-good = Great
button-undo = Undo
button-continue = Continue
button-more = More…
button-other = Other
button-my-plan = My plan
button-settings = Settings
button-resume = Resume now
button-warm-up-now = Warm up now

# Pain of 0 to 10; the groups at both ends need no closer number.
button-pain-low = 0–2
button-pain-high = 8–10
button-number = { $number }
button-time = { $at }

# A switch that is on, and a list whose names are too long for buttons.
button-ticked = ✓ { $name }
button-numbered-line = { $number } { $name }

button-saved = Saved.

times-next = Next: { $day } at { $at }.
times-next-session = Next session: { $day } at { $at }.
times-session-open = You can still do today's session.
times-today-open = You can still do today's warm-up.
