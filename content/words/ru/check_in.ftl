# The questions after a set, and what their answers are answered with. Past tenses of "you" are
# left out: they would state a gender.

check-in-set-done = <b>Подход { $number } сделан: { warmup-reps }.</b>
check-in-set-done-rest = <b>Подход { $number } сделан: { warmup-reps }.</b> Отдых { $seconds } с. Я напишу.
check-in-all-done = <b>Готово: { $sets } × { $reps }.</b>
check-in-one-done = <b>Готово: { warmup-reps }.</b>
check-in-last-done = <b>Последний подход сделан: { warmup-reps }.</b>

check-in-felt = Где чувствуется сильнее всего?
check-in-felt-left = Где чувствуется сильнее всего <b>слева</b>?
check-in-felt-right = А <b>справа</b>?
# What one tap answers again, after the last set of an exercise on which nothing hangs today.
check-in-last-time = В прошлый раз: { $felt }, в запасе { $rir ->
    [4] 4 хороших повтора или больше
    [one] { $rir } хороший повтор
    [few] { $rir } хороших повтора
    [many] { $rir } хороших повторов
   *[other] { $rir } хорошего повтора
}{ $form ->
    [clean] , техника чистая
   *[none] {""}
}. А сегодня?
check-in-last-time-sides = { $last } Так же с обеих сторон?
check-in-button-as-last-time = Как в прошлый раз
check-in-button-changed = Что-то изменилось
check-in-rir = Сколько ещё хороших повторов осталось в запасе?
check-in-rir-most = 4+
check-in-form = Какой была техника в последних повторах?
check-in-form-clean = Чистая
check-in-form-slipped = Сбилась в 1–2 последних
check-in-form-lost = Сбилась раньше
# Within a sentence, beside the places: "again lost form".
check-in-felt-form = техника сбивается

check-in-last-question = <b>Последний вопрос: сейчас что-то болит?</b>
check-in-pain-none = Нет
check-in-pain-slight = 1–2

### The reply, one sentence each; $felt is a place, $cue what changes now

check-in-cue-worked = Чувствуется { $felt }: <b>подсказка сработала</b>, я её запомню.
check-in-cue-next = Записал: { $felt }. В следующий раз попробуй так: <b>{ $cue }</b>
check-in-shake-out = Остановись. Потряси ногой 30–60 с, потом мягко вытяни её прямо.
check-in-ask-again = Спрошу снова после следующего подхода.
check-in-rest-easier = Закончим так: { $easier }.
check-in-reply-slipped = Последние повторы сбились, но остальные хорошие. Засчитано.
check-in-reply-nothing-left = В запасе ничего не осталось, а столько нам не нужно. В следующий раз остановись, когда { $left ->
    [1] останется один хороший повтор
    [one] останется { $left } хороший повтор
    [few] останется { $left } хороших повтора
    [many] останется { $left } хороших повторов
   *[other] останется { $left } хорошего повтора
}.
check-in-reply-much-left = В запасе 4 повтора или больше: есть куда расти.
check-in-drill-done = { $sessions ->
    [0] Отработка сделана: в следующий раз снова проверим { FORM($exercise, case: "acc") }.
    [one] Отработка на сегодня сделана. Ещё { $sessions } тренировка, и снова проверим { FORM($exercise, case: "acc") }.
    [few] Отработка на сегодня сделана. Ещё { $sessions } тренировки, и снова проверим { FORM($exercise, case: "acc") }.
    [many] Отработка на сегодня сделана. Ещё { $sessions } тренировок, и снова проверим { FORM($exercise, case: "acc") }.
   *[other] Отработка на сегодня сделана. Ещё { $sessions } тренировки, и снова проверим { FORM($exercise, case: "acc") }.
}
check-in-towards = По последним ответам чувствуется там, где нужно: { $good } из { $reported }. { $sessions ->
    [1] До следующей ступени ещё одна удачная тренировка.
    [one] До следующей ступени ещё примерно { $sessions } удачная тренировка.
    [few] До следующей ступени ещё примерно { $sessions } удачные тренировки.
    [many] До следующей ступени ещё примерно { $sessions } удачных тренировок.
   *[other] До следующей ступени ещё примерно { $sessions } удачной тренировки.
}

why-good = Чувствуется { $felt }, и здесь это правильно. Засчитано.
why-unanswered = Нет ответа — не беда. Подход сохранён, посмотрим в следующий раз.
why-cue = Записал: { $felt }. Изменим одну вещь. <b>{ $cue }</b>
# $line is what was decided; the counts are those of its cue, for this person and this answer.
why-cue-counts = { $line } Пока это помогло в { $successes } из { $tries } подходов.
why-cue-slower = Записал: { $felt }. Изменим одну вещь. <b>{ $cue }</b> И чуть медленнее.
# .sets is shared with the lines below.
why-step-back = В { FORM($exercise, case: "loc") } чувствуется { $felt }, над этим и поработаем: { why-step-back.sets }.
    .sets = { $sets ->
        [one] { $sets } подход полегче
        [few] { $sets } подхода полегче
        [many] { $sets } подходов полегче
       *[other] { $sets } подхода полегче
    }
why-step-back-cramp = Двух судорог в { FORM($exercise, case: "loc") } достаточно: { why-step-back.sets }.
# One cramp, after a set that was felt elsewhere.
why-step-back-one-cramp = В { FORM($exercise, case: "loc") } свело мышцу, сделаем полегче: { why-step-back.sets }.
why-step-back-form = В { FORM($exercise, case: "loc") } сбилась техника, сделаем полегче: { why-step-back.sets }.
why-step-back-reps = В { FORM($exercise, case: "loc") } хороших повторов меньше, чем по плану, сделаем полегче: { why-step-back.sets }.
why-retest-good = Чувствуется { $felt }. <b>Проверка пройдена.</b> Остаёмся на этой ступени: { $exercise }.
why-retest-not-yet = Пока нет, и это нормально: навыку нужно время. В следующий раз сделаем { FORM($exercise, case: "acc") } на свежие силы.
why-less-load-form = Техника сбилась: следующий подход { FORM($exercise, case: "gen") } — на { $percent }% легче.
why-less-load-reps = Повторов меньше, чем по плану: следующий подход { FORM($exercise, case: "gen") } — на { $percent }% легче.
why-lighter-next-time-form = В { FORM($exercise, case: "loc") } сбилась техника, над этим поработаем в следующий раз.
why-lighter-next-time-reps = В { FORM($exercise, case: "loc") } повторов меньше, чем по плану, над этим поработаем в следующий раз.
why-noted = Записал: { $place }, { $number } из 10. С этим можно тренироваться.
why-amber = Боль { $number }: на сегодня хватит { FORM($exercise, case: "gen") }. Дальше делай так: { $easier }.
why-stop-exercise = Здесь остановимся и оставим { FORM($exercise, case: "acc") } в покое на { pain-stop-exercise.hours }, до { $day }, { $until }.
why-stop-session = На этом тренировку закончим и оставим { FORM($exercise, case: "acc") } в покое на { pain-stop-exercise.hours }, до { $day }, { $until }.
why-stop-shooting = На этом тренировку закончим и оставим { FORM($exercise, case: "acc") } в покое на { pain-stop-exercise.hours }, до { $day }, { $until }. Сначала — вопросы о здоровье.
why-stop-professional = Пожалуйста, покажись врачу или реабилитологу, прежде чем снова делать { FORM($exercise, case: "acc") }. Оставим это упражнение в покое хотя бы на { pain-stop-exercise.hours }, до { $day }, { $until }.
