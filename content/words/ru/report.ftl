# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = Одна страница для врача или реабилитолога. Здесь её видишь только ты, и тебе решать, кому её отдать.
report-caption = Одна страница для врача или реабилитолога. Пожалуйста, посмотри её, прежде чем отдать.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = Отчёт о тренировках, { $since } – { $until } { $year }
report-about = Об этой странице
report-not-medical = Это запись того, что отмечено в Backline, боте для тренировок. Это не медицинский документ, и диагноза здесь нет.

report-done = Что сделано
report-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} занятий из { $of }, { $sessions ->
    [one] { $sessions } тренировка
    [few] { $sessions } тренировки
    [many] { $sessions } тренировок
   *[other] { $sessions } тренировки
}
report-exercise = { $exercise }: { $sets ->
    [one] { $sets } подход
    [few] { $sets } подхода
    [many] { $sets } подходов
   *[other] { $sets } подхода
}, в последний раз { $reps ->
    [one] { $reps } повторение
    [few] { $reps } повторения
    [many] { $reps } повторений
   *[other] { $reps } повторения
}
report-exercise-felt = { $line }, ощущалось там, где нужно: { $on_target } из { $answers }

report-pain = Отмеченная боль, от 0 (нет) до 10 (самая сильная)
report-pain-none = Не было
report-pain-place = { $place }: { $times ->
    [one] { $times } раз
    [few] { $times } раза
    [many] { $times } раз
   *[other] { $times } раза
}, наибольшая { $most }, последняя { $number } ({ $day })
report-mornings = На следующее утро: лучше или так же — { $same }, хуже — { $worse }

report-stopped = Что прервано и почему
report-stopped-none = Ничего
report-stop = { $day }: { $details }
report-ended = { $day }: { $details }; упражнение на этот день закончено или облегчено
report-number = { $number } из { $worst }
report-during = упражнение: { $exercise }
report-unwell = { $day }: плохое самочувствие, занятие на этот день закончено

report-rules = Что действует сейчас
report-locked = Все занятия закрыты: отмечен признак неотложного состояния
report-mode-full = Вопросы о здоровье: ограничений нет
report-mode-back_sensitive = Вопросы о здоровье: чтобы подняться на ступень, нужно больше хороших тренировок, чем обычно
report-mode-warmups_only = Вопросы о здоровье: только лёгкие разминки
report-mode-blocked = Вопросы о здоровье: тренировки на паузе
report-mode-none = Ответы о здоровье не хранятся
report-max-step = В каждом упражнении только { $steps ->
    [one] { $steps } самая лёгкая ступень
    [few] { $steps } самые лёгкие ступени
    [many] { $steps } самых лёгких ступеней
   *[other] { $steps } самые лёгкие ступени
}
report-min-rir = В конце каждого подхода в запасе не меньше { $reps ->
    [one] { $reps } повторения
    [few] { $reps } повторений
    [many] { $reps } повторений
   *[other] { $reps } повторения
}
report-resting = { $family }: на паузе до { $day }
report-resting-cleared = На паузе, пока специалист не разрешит: { $families }
report-held = { $exercise } и более сложные варианты: на паузе по просьбе специалиста или тренера
report-after-stop = После остановки из-за боли это и похожие упражнения не делаются { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
} и возвращаются на { $steps ->
    [one] { $steps } ступень
    [few] { $steps } ступени
    [many] { $steps } ступеней
   *[other] { $steps } ступени
} легче

report-ladders = На какой ступени каждое упражнение
report-ladder = { $family }: { $exercise }, { $step }

report-health = Ответы о здоровье ({ $day })
report-health-none = Ничего не отмечено
report-cleared = Кто разрешил заниматься: { $who }

report-chart = Боль по месту и дате
report-key-stop = что-то прервано
report-key-pain = продолжено или сделано легче

report-languages = На каком языке сделать страницу?
report-button-pdf = PDF
report-button-language = Другой язык
report-button-period-28 = 4 недели
report-button-period-14 = 2 недели
report-button-period-91 = 3 месяца
report-button-with = С ответами о здоровье
report-button-without = Без ответов о здоровье
report-button-page = Отчёт на одной странице
report-for-them = Команда /report собирает на одной странице всё, что было, чтобы показать им.
