# Something hurts: number, place, kind, and what follows.
# .hours and .steps are counted words that several messages share.

pain-nothing = Хорошо. Продолжаем.
pain-no-consent = С болью я могу помочь, только если ты разрешишь мне хранить ответы о здоровье.
pain-no-consent-urgent = Боль в груди, обморок, недавнее онемение между ног, трудности с мочевым пузырём или кишечником, слабость в обеих ногах: <b>вызови скорую помощь прямо сейчас.</b>

pain-thanks = Спасибо, что говоришь об этом. Сначала выйди из этого положения.
pain-number = <b>Насколько больно сейчас, от 0 до 10?</b> 0 — совсем не больно, 10 — сильнее не представить.
pain-where = Где болит?
pain-kind = На что это похоже?

pain-button-hurts = Что-то болит
pain-button-heart = Боль в груди, обморок
pain-button-mistake = Нажато по ошибке
pain-button-low_back = Поясница
pain-button-hip = Таз
pain-button-knee = Колено
pain-button-hamstring = Бедро сзади
pain-button-neck = Шея
pain-button-other = Другое место
pain-button-muscle_work = Мышцы работают
pain-button-ache = Ноет
pain-button-sharp = Резкая боль
pain-button-shooting_down_leg = Стреляет в ногу
pain-button-numb_or_tingling = Немеет, колет
pain-button-giving_way = Сустав подкашивается

# Within a sentence: "your low back was at 3", "Noted: low back, 3, ache".
pain-place-low_back = поясница
pain-place-hip = область таза
pain-place-knee = колено
pain-place-hamstring = бедро сзади
pain-place-neck = шея
pain-place-other = больное место
pain-kind-muscle_work = работа мышц
pain-kind-ache = ноет
pain-kind-sharp = резкая боль
pain-kind-shooting_down_leg = стреляет в ногу
pain-kind-numb_or_tingling = онемение или покалывание
pain-kind-giving_way = сустав подкашивается

### Is any sign of an emergency new?

pain-signs = Ещё один вопрос, для надёжности. <b>Что-то из этого появилось недавно?</b>
pain-sign-1 = · онемение между ног, вокруг половых органов или заднего прохода
pain-sign-2 = · трудности с мочеиспусканием или стулом, изменения в сексуальных ощущениях
pain-sign-3 = · слабость в обеих ногах или боль вниз по обеим ногам
pain-sign-4 = · боль в груди или обморок
pain-button-none-of-these = Ничего из этого
pain-button-sign-nerves = Да: ноги, мочевой…
pain-button-sign-heart = Да: грудь, обморок

### Feeling unwell; thoughts of self-harm

unwell = <b>На сегодня остановимся.</b> Сядь или ляг сейчас и не вставай, пока не пройдёт.
unwell-call = <b>Вызови скорую помощь</b>, если будет обморок, станет трудно дышать, появится боль в груди, станет трудно говорить, или ослабнет либо онемеет лицо, рука или нога. Если скоро не пройдёт или повторится, покажись, пожалуйста, врачу.
unwell-early = Сядь или ляг и не вставай, пока не пройдёт. <b>Вызови скорую помощь</b>, если будет обморок, станет трудно дышать или появится боль в груди. Продолжим, когда станет хорошо.
unwell-better = Хорошо. До конца дня береги себя, а завтра посмотрим.
unwell-button-better = Мне лучше

support = Очень хорошо, что ты мне об этом говоришь. Я всего лишь бот для тренировок, а с этим нужен человек. <b>Если есть риск, что ты что-то с собой сделаешь, вызови скорую помощь прямо сейчас</b> или иди к кому-то рядом и останься с ним. На findahelpline.com есть бесплатные конфиденциальные линии помощи в твоей стране.
support-still = Я всё ещё здесь, а тренировка подождёт. Пожалуйста, пусть с тобой в этом будет человек: <b>скорая помощь</b>, кто-то рядом или линия помощи с findahelpline.com.
support-safe = Рад это слышать. Если снова станет тяжело, пожалуйста, позвони кому-нибудь. Захочешь потренироваться — я здесь.
support-button-safe = Сейчас я в безопасности

### What follows

pain-noted = Записал: { $place }, { $number }, { $kind }.
    .so-far = Записал: { $place }, { $number }.
pain-green = С этим можно тренироваться. Если дойдёт до 3, скажи мне снова.
pain-green-cue = С этим можно тренироваться. <b>{ $cue }</b> Если дойдёт до 3, нажми ту же кнопку.
pain-amber = На сегодня хватит { FORM($exercise, case: "gen") }. Дальше делай так: <b>{ $easier }</b>, с малой амплитудой и медленно.
pain-amber-half = На сегодня хватит { FORM($exercise, case: "gen") } в полной амплитуде. Дальше делай только наполовину: с малой амплитудой и медленно.
pain-amber-done = Это был последний подход { FORM($exercise, case: "gen") } на сегодня.
pain-amber-day = Сегодня бережно.
pain-amber-twice = Это уже второй раз, когда боль 3–5. В следующий раз начнём на ступень ниже и снова проверим оттуда.
pain-rising = За { $weeks ->
    [one] { $weeks } неделю
    [few] { $weeks } недели
    [many] { $weeks } недель
   *[other] { $weeks } недели
} твои оценки боли выросли с { $before } до { $after }. Пожалуйста, покажись с этим врачу или реабилитологу.
pain-tomorrow = Завтра в { $at } спрошу, как дела.
pain-button-end-exercise = Закончить упражнение
pain-button-worse = Стало хуже
pain-button-ok = Хорошо
pain-button-professional = Специалист разрешил

pain-stop-exercise = <b>На этом закончим { FORM($exercise, case: "acc") }.</b> Спасибо, что говоришь об этом. Оставим это и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. Через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
} спрошу снова: если будет { $most } или меньше, можно сделать несколько лёгких: { $easy }.
    .hours = { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
    .steps = { $steps ->
        [1] на ступень легче
        [one] на { $steps } ступень легче
        [few] на { $steps } ступени легче
        [many] на { $steps } ступеней легче
       *[other] на { $steps } ступени легче
    }
pain-stop-rest = <b>На сегодня остановимся.</b> Спасибо, что говоришь об этом. Оставим { FORM($exercise, case: "acc") } и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. Завтра в { $at } спрошу, как дела.
pain-stop-session = <b>На этом разминку закончим.</b> Спасибо, что говоришь об этом. Оставим { FORM($exercise, case: "acc") } и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. До конца дня двигайся мягко, если от этого не становится хуже. Завтра в { $at } спрошу, как дела.
pain-stop-shooting = <b>На этом разминку закончим.</b> Спасибо, что говоришь об этом. Оставим { FORM($exercise, case: "acc") } и похожие упражнения в покое на { pain-stop-exercise.hours }, до { $day }, { $until }, а потом вернём их { pain-stop-exercise.steps }. Перед следующей разминкой повторим вопросы о здоровье. Это займёт минуту.
pain-stop-professional = <b>На этом разминку закончим.</b> Пожалуйста, покажись врачу или реабилитологу, прежде чем снова делать { FORM($exercise, case: "acc") } и похожие упражнения. Отсюда мне не видно, что это, а им видно.
pain-stop-day = <b>Тогда сегодня без разминки.</b> Спасибо, что говоришь об этом. До конца дня двигайся мягко, если от этого не становится хуже.
pain-stop-day-professional = <b>Тогда сегодня без разминки.</b> Пожалуйста, покажись врачу или реабилитологу, прежде чем продолжать. Отсюда мне не видно, что это, а им видно.

### Ten minutes later

pain-waiting = Отдыхай до { $at }. Потом спрошу снова.
pain-settling = Как сейчас { $place }?
pain-button-three-or-more = 3 или больше
pain-button-worse-or-new = Хуже или что-то новое
pain-settled = Хорошо. Сделаешь несколько лёгких подходов { FORM($exercise, case: "gen") } или на сегодня хватит?
pain-button-easy = Пару лёгких подходов
pain-button-enough = На сегодня хватит
pain-enough = Тогда на сегодня всё. Сделанное засчитано.
pain-enough-tomorrow = Тогда на сегодня всё. Завтра в { $at } спрошу, как дела.
