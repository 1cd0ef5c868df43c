# /plan and /progress.

plan-title = <b>Что дальше и почему</b>
plan-warmup = Разминка · { $day } { $at } · время выбрано тобой
    .anchored = Разминка · { $day } { $at } · { $anchor }
plan-training = { $name } · { $day } { $at } · { $minutes } мин, твой день тренировки
    .moved = { $name } · { $day } { $at } · { $minutes } мин, перенос только на этот раз
plan-training-after = { $name } · { $day } { $at }
plan-test = Проверка { FORM($exercise, case: "gen") } · { $day } · после отработки
plan-sessions-resting = Тренировки на паузе из-за ответов о здоровье
plan-weekly = Итоги недели · { $day } { $at }
plan-morning = Утренний вопрос · { $day } { $at } · потому что что-то болело
plan-comeback = Одно сообщение · { $day } { $at } · потому что тебя давно не слышно
plan-nothing = Ничего не запланировано.
plan-nothing-else = Больше я ничего присылать не буду. Тихие часы { $start }–{ $end }, часовой пояс: { $place }.
plan-button-long = Длинная разминка · { $minutes } мин
plan-button-times = Изменить время
plan-button-pause = Пауза
plan-button-calendar = В мой календарь

progress-days = <b>{ $of ->
    [1] Сегодня:
    [one] Последние { $of } дней:
    [few] Последние { $of } дня:
    [many] Последние { $of } дней:
   *[other] Последние { $of } дней:
}</b> { $days ->
    [one] { $days } день с занятием
    [few] { $days } дня с занятием
    [many] { $days } дней с занятием
   *[other] { $days } дня с занятием
}{ $sessions ->
    [0] .
    [one] , { $sessions } тренировка.
    [few] , { $sessions } тренировки.
    [many] , { $sessions } тренировок.
   *[other] , { $sessions } тренировки.
}
progress-row = { $row }
progress-weeks = За последние 12 недель: { pause-welcome-long.days }.
progress-strength = Сила привычки: { $percent }%. Она растёт с каждым днём занятий и угасает медленно. Один день отдыха почти ничего не меняет.
progress-felt = <b>Чувствуется там, где нужно</b>, последние 8 недель
progress-felt-row = { $exercise } · { $on_target } из { $answers }
progress-felt-else = { $row }, иначе { $place }
progress-ladders = <b>Твои ступени</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
# .more is shared: so many good sessions from here.
progress-nearest = Следующая ступень: { $exercise }, ещё { progress-nearest.more }.
    .more = { $sessions ->
        [one] { $sessions } удачная тренировка
        [few] { $sessions } удачные тренировки
        [many] { $sessions } удачных тренировок
       *[other] { $sessions } удачной тренировки
    }
progress-sets = <b>Рабочих подходов на этой неделе</b>
progress-sets-row = { $group } · { $sets } (цель { $least }–{ $most })
progress-sets-counted = Подход целиком идёт в счёт главной мышцы и наполовину — тех, что помогают. Разминки не считаются. Цель — ориентир, а не граница: смотри по самочувствию и восстановлению.
progress-button-calendar = Дни
progress-button-felt = Где чувствуется
progress-button-ladders = Ступени
progress-button-sets = Подходы за неделю
progress-button-one = Одно упражнение
progress-button-others = Другие упражнения

### One ladder

ladder-which = Какое упражнение?
ladder-title = <b>{ $family }</b> · ступень { $step } из { $steps }
ladder-now = Сейчас: { $exercise }, { $sets } × { $reps }.
ladder-felt = Чувствуется там, где нужно: { $on_target } из { $answers } ответов за четыре недели.
ladder-sides = Слева { $left }, справа { $right }.
ladder-side-steps = Левая сторона: { $left }. Правая сторона: { $right }.
ladder-gap = Чувствуется там, где нужно, по подходам: слева { $left } из { $left_sets }, справа { $right } из { $right_sets }.
ladder-gap-narrower = Разница между сторонами уменьшается.
ladder-gap-same = Разница между сторонами примерно та же, что и раньше.
ladder-gap-wider = Разница между сторонами растёт, поэтому начинаем с той, что слабее.
ladder-next = Дальше: { $exercise }, ещё { ladder-next.more }.
    .more = { $sessions ->
        [1] одна удачная тренировка
        [one] примерно { $sessions } удачная тренировка
        [few] примерно { $sessions } удачные тренировки
        [many] примерно { $sessions } удачных тренировок
       *[other] примерно { $sessions } удачной тренировки
    }
ladder-first-reps = Сначала больше повторов.
ladder-first-squeeze = Сначала дольше сжимать.
ladder-next-after-drill = Дальше: { $exercise }, когда слабое место исправлено.
ladder-promised = { $exercise } — со следующей тренировки.
ladder-closed-top = Это верхняя ступень. Дальше растёшь так: опускаешься медленнее, держишь дольше, отдыхаешь меньше или берёшь вес.
ladder-closed-equipment = Для следующей ступени нужен инвентарь, которого у тебя нет. Список можно обновить в /settings.
# For a beginner: weeks of training, and steps owned on all ladders.
ladder-closed-gate = Следующая ступень откроется после { $weeks ->
    [one] { $weeks } недели
    [few] { $weeks } недель
    [many] { $weeks } недель
   *[other] { $weeks } недели
} тренировок, когда будет освоено ступеней: { $rungs }. Сейчас идёт неделя { $week }, освоено { $owned }. Если опыт тренировок уже есть, смени уровень в /settings.
ladder-closed-health = Следующая ступень закрыта из-за твоих ответов о здоровье.
ladder-spot = Слабое место: { $answer ->
    [form] в { FORM($exercise, case: "loc") } сбивается техника.
    [cramp] в { FORM($exercise, case: "loc") } сводит мышцу.
    [nowhere] непонятно, где чувствуется { $exercise }.
   *[other] { $exercise }: чувствуется { $felt }.
} { $days ->
    [0] Замечено сегодня
    [one] Замечено { $days } день назад
    [few] Замечено { $days } дня назад
    [many] Замечено { $days } дней назад
   *[other] Замечено { $days } дня назад
}, { $sessions ->
    [0] на очереди проверка.
    [one] осталась { $sessions } тренировка с отработкой.
    [few] осталось { $sessions } тренировки с отработкой.
    [many] осталось { $sessions } тренировок с отработкой.
   *[other] осталось { $sessions } тренировки с отработкой.
}
ladder-fixed = { $days ->
    [0] Исправлено в тот же день: { $exercise }.
    [one] Исправлено за { $days } день: { $exercise }.
    [few] Исправлено за { $days } дня: { $exercise }.
    [many] Исправлено за { $days } дней: { $exercise }.
   *[other] Исправлено за { $days } дня: { $exercise }.
}

# [В мой календарь] под /plan.
calendar-file = Твои разминки и тренировки на ближайшие четыре недели. Открой файл, чтобы добавить их в календарь. Сам файл потом не меняется: если изменится план, возьми новый.
calendar-none = На ближайшие четыре недели ничего не запланировано, так что в календарь добавлять пока нечего.
calendar-button-open = Личный адрес
calendar-button-copy = Скопировать адрес
calendar-button-revoke = Отключить адрес
calendar-address = <b>Твой личный адрес календаря.</b> Добавь его в приложение календаря как подписку, и события будут меняться вместе с планом. У кого есть этот адрес, тот видит, когда ты занимаешься, и ничего больше. Прежний адрес, если он был, больше не работает.
calendar-address-line = <code>{ $address }</code>
calendar-revoked = Хорошо. Теперь план не видно ни по какому адресу. События, которые приложение уже загрузило, могут остаться, пока ты не удалишь подписку.
calendar-title = Backline
calendar-event-warmup = Разминка
calendar-event-training = Тренировка
