# A session: its cards, rests and questions, and what stands behind the dots.

training-day-A = День мостика
training-day-A_light = Лёгкий день мостика
training-day-B = День наклонов
training-day-C = День на одной ноге
# A beginner's: on two legs, with a longer squeeze.
training-day-C-beginner = День сжатий

### Before the first set

training-none-locked = Тренировки на паузе. Если помощи ещё не было, обратись за ней сейчас.
training-none-health = Тренировки на паузе из-за твоих ответов о здоровье.
training-none-warm_ups_only = Пока только разминки. Тренировки откроются, когда специалист скажет, что тебе можно заниматься.
training-none-sore_back = Сегодня без тренировки. Короткие прогулки и частая смена позы подойдут, если от них не становится хуже.
training-none-ill = Сначала отдых. Возвращайся, когда температуры и симптомов в груди не будет { pain-stop-exercise.hours }.
training-none-stopped = На сегодня достаточно. Отдыхай, а завтра посмотрим.
training-none-morning = После такого утра сегодня без тренировки. Завтра в { $at } спрошу снова.
training-none-nothing = Сегодня без тренировки: сначала больному месту нужен отдых.
training-done-already = Сегодняшняя тренировка уже сделана. Сильнее становятся в дни отдыха.
training-done-elsewhere = Сегодняшний день в зачёте: тренировка в другом месте. Сильнее становятся в дни отдыха.
training-button-again = Всё равно ещё одну
training-back-now = Прежде чем начать: <b>как сейчас поясница, от 0 до 10?</b>
training-place = Где сегодня тренировка?
training-button-home = Дома
training-button-gym = В зале
training-button-elsewhere = В другом месте
training-closed = Эта тренировка закончена. Сделанное сохранено.
training-button-start = Начать тренировку
training-warmed = Разминка сделана. Теперь тренировка: сначала один лёгкий подход.
training-short-first = { $sessions ->
    [one] Сегодня примерно { $minutes } мин: первая { $sessions } тренировка намеренно короткая.
    [few] Сегодня примерно { $minutes } мин: первые { $sessions } тренировки намеренно короткие.
    [many] Сегодня примерно { $minutes } мин: первые { $sessions } тренировок намеренно короткие.
   *[other] Сегодня примерно { $minutes } мин: первые { $sessions } тренировки намеренно короткие.
}
training-short = Сегодня примерно { $minutes } мин, а не { $asked }: больше подходов на этой неделе почти ничего не прибавит.
training-lighter-week = Неделя полегче: те же упражнения, примерно половина подходов. Так тело успевает восстановиться.

### The card

# Hip thrust · set 1 of 3 · 10 reps · 3 s down, 2 s squeeze
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = лёгкий подход
    .title = Лёгкий подход
training-test-set = проверочный подход
    .title = Проверочный подход
# Once, before the first set of two exercises that alternate.
training-turns = По очереди, подход за подходом: это упражнение и { $other }.
training-set-title = Подход { $number } из { $sets }
# Above a line about one side of a one-sided exercise.
training-side-left = <b>Левая сторона.</b> { $line }
training-side-right = <b>Правая сторона.</b> { $line }
# Repetitions in reserve: how many to leave.
training-leave = { $rir ->
    [0] Делай до последнего хорошего повтора.
    [1] Оставь в запасе один хороший повтор.
    [one] Оставь в запасе { $rir } хороший повтор.
    [few] Оставь в запасе { $rir } хороших повтора.
    [many] Оставь в запасе { $rir } хороших повторов.
   *[other] Оставь в запасе { $rir } хорошего повтора.
}
training-leave-load = { $leave } { $load }
training-half-range = Только наполовину.
training-half-effort = Вполсилы.
# The same exercise at half range, within a sentence.
training-half-way = { $exercise } наполовину
    .gen = { FORM($exercise, case: "gen") } наполовину
    .dat = { FORM($exercise, case: "dat") } наполовину
    .acc = { FORM($exercise, case: "acc") } наполовину
    .loc = { FORM($exercise, case: "loc") } наполовину
training-half-held = { $exercise } вполсилы
    .gen = { FORM($exercise, case: "gen") } вполсилы
    .dat = { FORM($exercise, case: "dat") } вполсилы
    .acc = { FORM($exercise, case: "acc") } вполсилы
    .loc = { FORM($exercise, case: "loc") } вполсилы
training-promised-test = Вот обещанная проверка: сжимай, как в отработке.
training-drill = Отработка: медленно, со сжатием.
training-button-fewer = Вышло меньше
training-button-harder = Полный вариант
training-button-end = Закончить тренировку

training-count = Сколько хороших повторов?
training-count-left = Сколько хороших повторов <b>слева</b>?
training-count-right = А <b>справа</b>?
training-button-or-fewer = { $number } или меньше
training-button-more-reps = Больше

training-easier = Верно: лёгкие повторы, которые чувствуешь, учат больше, чем трудные, которых не чувствуешь.
training-easier-now = Дальше делай так: { $easier }. В следующий раз снова начнём с прежнего: { $exercise }.
training-easier-half = Дальше делай полегче: наполовину или вполсилы ({ $exercise }). В следующий раз — как обычно.

### Rest

training-rest = Следующий подход через { $seconds } с. Я напишу.
training-set-done-rest = <b>Готово: { warmup-reps }.</b> Отдых { $seconds } с. Я напишу.
training-button-skip-rest = Без отдыха
training-button-more-rest = +{ $seconds } с

### A step back, and its test

training-step-back = Теперь <b>{ $exercise }</b>, медленно.
training-step-back-test = <b>Потом один подход для проверки: { $exercise }.</b> Ступень не изменится, разве что проверка пройдёт плохо.
training-button-do-that = Так и сделаем
training-button-finish-easier = Закончить полегче

### Behind the dots

training-button-swap = Заменить
training-button-sides = Стороны разные
training-button-weight = Вес
training-button-band = Резинка
training-swap = Что сегодня подойдёт лучше? Подходов будет столько же.
training-swap-none = Больше ничего не подходит к инвентарю, который сегодня есть.
training-swapped = Хорошо, сегодня так: { $exercise }. На прогресс это не влияет.
training-instead = Здесь нет инвентаря для упражнения «{ $exercise }», поэтому сегодня вот это. На прогресс это не влияет.
training-button-gone = Сегодня здесь нельзя
training-button-never = Больше не предлагать
training-paused = Пауза. Тебя ждёт { $exercise }, подход { $number }.

training-weight-question = С каким весом делаешь { FORM($exercise, case: "acc") }? Нажми или напиши: { $example }.
training-band-question = С какой резинкой делаешь { FORM($exercise, case: "acc") }?
training-weight-open = Выбери вес, чтобы в запасе { $rir ->
    [one] оставался { $rir } повтор
    [few] оставалось { $rir } повтора
    [many] оставалось { $rir } повторов
   *[other] оставалось { $rir } повтора
}. Записать: ⋯.
training-band-open = Записать резинку: ⋯.
training-load = В прошлый раз: { $load }.
training-load-changed = Сегодня { $load } (в прошлый раз { $before }).
training-load-kg = { $amount } кг
training-load-lb = { $amount } фунтов
training-band-yellow = жёлтая резинка
training-band-red = красная резинка
training-band-green = зелёная резинка
training-band-blue = синяя резинка
training-band-black = чёрная резинка
training-band-light = лёгкая резинка
training-band-medium = средняя резинка
training-band-strong = тугая резинка
training-band-extra_strong = очень тугая резинка
training-band-none = без резинки

### Coming back

training-return = На очереди был { $number }-й подход из { $sets }: { $exercise }. Всё, что до него, сохранено.
training-return-questions = { $exercise }: подходы сделаны. Остался один вопрос. Всё сохранено.
training-button-end-here = Закончить здесь
training-button-start-over = Начать заново сегодня

### The end

training-finished = { $sets ->
    [one] <b>{ $day }: готово. { $minutes } мин, { $sets } подход.</b>
    [few] <b>{ $day }: готово. { $minutes } мин, { $sets } подхода.</b>
    [many] <b>{ $day }: готово. { $minutes } мин, { $sets } подходов.</b>
   *[other] <b>{ $day }: готово. { $minutes } мин, { $sets } подхода.</b>
}
training-ended = { $sets ->
    [one] Сохранено: { $sets } подход. Засчитано.
    [few] Сохранено: { $sets } подхода. Засчитано.
    [many] Сохранено: { $sets } подходов. Засчитано.
   *[other] Сохранено: { $sets } подхода. Засчитано.
}
training-ended-empty = Хорошо, на сегодня всё. Ничего не потеряно.
training-praise-change = { $exercise }: одна мелочь изменилась, и чувствуется { $felt }. Отличная работа.
training-next = { $name }: { $day } в { $at }.
training-button-undo-set = Отменить подход

### Something hurts within a session

training-amber-day = Сегодня без завершающего упражнения и без новых ступеней после этой тренировки.
training-stop-exercise = <b>На этом закончим { FORM($exercise, case: "acc") }.</b> Спасибо, что говоришь об этом. Оставим это и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. Через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} спрошу снова: если будет { $most } или меньше, сегодня можно сделать лёгкие подходы: { $easy }.
training-stop-rest = <b>На сегодня остановимся.</b> Спасибо, что говоришь об этом. Оставим { FORM($exercise, case: "acc") } и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }.
training-stop-session = <b>На этом тренировку закончим.</b> Спасибо, что говоришь об этом. Оставим { FORM($exercise, case: "acc") } и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. До конца дня двигайся мягко, если от этого не становится хуже. Завтра в { $at } спрошу, как дела.
training-stop-shooting = <b>На этом тренировку закончим.</b> Спасибо, что говоришь об этом. Оставим { FORM($exercise, case: "acc") } и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. Перед следующей тренировкой повторим вопросы о здоровье.
training-stop-professional = <b>На этом тренировку закончим.</b> Пожалуйста, покажись врачу или реабилитологу, прежде чем снова делать { FORM($exercise, case: "acc") } и похожие упражнения. Отсюда мне не видно, что это, а им видно.
