# Sunday's review: the caption of its picture, what is answered to it, and its hour.

review-title = { $sessions ->
    [0] { $days ->
        [0] <b>A quiet week.</b>
        [one] <b>Your week: 1 day practiced.</b>
       *[other] <b>Your week: { $days } days practiced.</b>
    }
    [one] { $days ->
        [one] <b>Your week: 1 day practiced, 1 session.</b>
       *[other] <b>Your week: { $days } days practiced, 1 session.</b>
    }
   *[other] <b>Your week: { $days } days practiced, { $sessions } sessions.</b>
}
review-title-plain = <b>Your week</b>
review-thin = { $days ->
    [0] Your plan is waiting.
   *[other] Easy weeks keep the habit going too.
} Would you like an easier week next?

review-good-fixed = { $days ->
    [0] You feel the { $exercise } in the right place again: weak spot fixed the same day.
    [one] You feel the { $exercise } in the right place again: weak spot fixed in a day.
   *[other] You feel the { $exercise } in the right place again: weak spot fixed in { $days } days.
}
review-good-climbed = You moved up a step: { $exercise }.
review-good-clearer = You felt the { $exercise } in the right place more often: { $before } of { $of_before } sets last week, { $now } of { $of_now } this week.
review-good-back = You came back after { $days } days off. That's what builds a habit.
review-good-sessions = { $sessions ->
    [one] You did your planned session.
   *[other] You did all { $sessions } planned sessions.
}
review-good-steady = { $days } of 7 days: you've found your rhythm.

review-next-settle = Next week stays the same: you had pain of 3 or more, and bodies recover at their own pace.
review-next-begin = Next week can start small: one warm-up, at your usual time.
review-next-drill = { $sessions ->
    [one] Next week: one more drill for the { $exercise }, then a retest.
   *[other] Next week: { $sessions } more drills for the { $exercise }, then a retest.
}
review-next-test = Next week, we'll retest the { $exercise } first, while you're fresh.
review-next-cue = { $answer ->
    [cramp] You often got a cramp during the { $exercise }.
    [nowhere] You often weren't sure where you felt the { $exercise }.
   *[other] You felt the { $exercise } mostly { $felt }.
} One thing to try next week: { $cue }
review-next-weekday = You've missed { $day } four weeks in a row. The short version may fit that day better.
review-next-step = One more good session and you move up to the { $exercise }.
review-next-keep = Next week: more of the same. Repetition is what makes you stronger.

review-fourteen = Practiced: { $days } of { $of ->
    [one] 1 day
   *[other] the last { $of } days
}.
review-coming-warmup = Next: warm-up { $day } at { $at }.
review-coming-training = Next: session { $day } at { $at }.
review-is-off = Weekly reviews are off. You can turn them back on in /settings.
review-is-on = Weekly reviews are back on: { $day } at { $at }.

review-button-same = Sounds good
review-button-same-plan = Keep my plan
review-button-change = Change the plan
review-button-smaller = { $days } days · { $minutes } min
review-button-off = Stop reviews
review-button-pause = Pause
review-button-show = My week

review-hour = Your weekly review comes { $day } at { $at }. To change it, pick another time or type one.
review-hour-off = Your weekly review is off. When would you like it?
review-hour-quiet = That's in your quiet hours. Please pick another time.
review-hour-button = { $day } { $at }
review-hour-button-off = No reviews
