# The words within the pictures of progress; short, since they stand on a phone. No tags here.

chart-fortnight = Последние 14 дней
chart-twelve-weeks = Последние 12 недель
chart-count = { $days } из { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = занятие было
chart-key-session = с тренировкой
chart-key-open = без занятия
chart-key-left_out = не считается: пауза или сбой

chart-felt = Где чувствуется
chart-felt-on-target = Чувствуется там, где нужно
chart-felt-none = Пока пусто. Заполнится, когда ответишь на вопрос «Где чувствуется сильнее всего?»
chart-on-target = там, где нужно
chart-share = { $on_target } из { $answers }
chart-place-glutes = ягодицы
chart-place-outer_hip = бок ягодиц
chart-place-hamstrings = бёдра сзади
chart-place-back_muscles = мышцы спины
chart-place-low_back = поясница
chart-place-other = другое место
chart-place-nowhere = непонятно

chart-ladders = Твои ступени
chart-ladders-none = Сейчас ни одно упражнение не открыто из-за ответов о здоровье.
chart-step = ступень { $step } из { $steps }
chart-key-here = ты здесь
chart-key-owned = освоено
chart-key-above = ещё впереди
chart-spot-drill = { $sessions ->
    [one] отработка: ещё { $sessions } тренировка, потом проверка
    [few] отработка: ещё { $sessions } тренировки, потом проверка
    [many] отработка: ещё { $sessions } тренировок, потом проверка
   *[other] отработка: ещё { $sessions } тренировки, потом проверка
}
chart-spot-test = проверка в следующий раз
chart-spot-fixed = { $days ->
    [0] слабое место исправлено в тот же день
    [one] слабое место исправлено за { $days } день
    [few] слабое место исправлено за { $days } дня
    [many] слабое место исправлено за { $days } дней
   *[other] слабое место исправлено за { $days } дня
}
# The sides of a ladder: sets felt in the right place, and how the gap changes.
chart-sides = Л { $left }/{ $left_sets } · П { $right }/{ $right_sets }{ $trend ->
    [narrower] {" "}· разница меньше
    [wider] {" "}· разница больше
   *[same] {""}
}

chart-sets = Рабочих подходов в неделю
chart-group-glutes = Ягодицы
chart-group-hamstrings = Бёдра сзади
chart-group-abductors = Бок ягодиц
chart-group-back = Спина
chart-range = цель { $least }–{ $most }
chart-sets-number = { $sets }
chart-key-range = цель твоего плана
chart-key-within = в пределах цели
chart-key-outside = меньше или больше

chart-moved = Что сдвинулось вверх или вниз
chart-before = прошлая неделя
chart-now = эта неделя
chart-no-answer = –
chart-week-none = Заполнится, когда ответишь на вопросы после подходов.

# A picture to be forwarded.
milestone-title-step = На ступень выше
milestone-title-spot = Слабое место исправлено
milestone-button = Картинка для друзей
milestone-caption = Вот твоя картинка. О здоровье на ней ничего нет, можно переслать кому угодно.
