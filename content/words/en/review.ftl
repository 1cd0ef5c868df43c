# Sunday's review: the caption of its picture, what is answered to it, and its hour.

review-title = { $sessions ->
    [0] { $days ->
        [0] <b>A quiet week.</b>
        [one] <b>Your week: 1 day practised.</b>
       *[other] <b>Your week: { $days } days practised.</b>
    }
    [one] { $days ->
        [one] <b>Your week: 1 day practised, 1 session.</b>
       *[other] <b>Your week: { $days } days practised, 1 session.</b>
    }
   *[other] <b>Your week: { $days } days practised, { $sessions } sessions.</b>
}
review-title-plain = <b>Your week</b>
review-thin = { $days ->
    [0] Your place is kept.
   *[other] Small weeks keep the thread.
} Shall the next one be smaller?

review-good-fixed = { $days ->
    [0] { $exercise } is felt in its place again: weak spot closed.
    [one] { $exercise } is felt in its place again: weak spot closed in a day.
   *[other] { $exercise } is felt in its place again: weak spot closed in { $days } days.
}
review-good-climbed = One step up: { $exercise }.
review-good-clearer = { $exercise } moved to its place: { $before } of { $of_before } sets last week, { $now } of { $of_now } this week.
review-good-back = You came back after { $days } days off: that is the part that builds a habit.
review-good-sessions = { $sessions ->
    [one] The session of your plan is done.
   *[other] All { $sessions } sessions of your plan are done.
}
review-good-steady = { $days } of 7 days: the rhythm stands.

review-next-settle = Next week stays as it is: something hurt at 3 or more, and bodies settle at their own pace.
review-next-begin = Next week can begin small: one warm-up, at your hour.
review-next-drill = { $sessions ->
    [one] Next week: one more drill for the { $exercise }, then its test.
   *[other] Next week: { $sessions } more drills for the { $exercise }, then its test.
}
review-next-test = Next week: the test of the { $exercise }, first and fresh.
review-next-cue = Felt mostly in { $felt }: the { $exercise }. One thing for next week: { $cue }
review-next-weekday = { $day } stayed open four weeks in a row: the small version may fit there.
review-next-step = One more good session, and the next step is the { $exercise }.
review-next-keep = Next week: the same again. What repeats is what grows.

review-fourteen = Last two weeks: { $days } of { $of } days.
review-coming-warmup = Next: warm-up { $day } { $at }.
review-coming-training = Next: session { $day } { $at }.
review-is-off = No more reviews from now on. /settings brings them back.
review-is-on = Reviews are on again: { $day } { $at }.

review-button-same = Same again
review-button-same-plan = Same plan
review-button-change = Change the plan
review-button-smaller = { $days } days · { $minutes } min
review-button-off = No more reviews
review-button-pause = Pause
review-button-show = My week

review-hour = Your week in one picture comes { $day } { $at }. Another time? Pick one, or type an hour.
review-hour-off = Your week in one picture is switched off. When shall it come?
review-hour-quiet = That is in your quiet hours, when I ring for nothing of my own. Another one?
review-hour-button = { $day } { $at }
review-hour-button-off = No reviews
