# Sunday's review: the caption of its picture, what is answered to it, and its hour.

# .days is shared by its variants.
review-title = { $sessions ->
    [0] { $days ->
        [0] <b>Тихая неделя.</b>
        [one] <b>Твоя неделя: { review-title.days }.</b>
        [few] <b>Твоя неделя: { review-title.days }.</b>
        [many] <b>Твоя неделя: { review-title.days }.</b>
       *[other] <b>Твоя неделя: { review-title.days }.</b>
    }
    [one] <b>Твоя неделя: { review-title.days }, { $sessions } тренировка.</b>
    [few] <b>Твоя неделя: { review-title.days }, { $sessions } тренировки.</b>
    [many] <b>Твоя неделя: { review-title.days }, { $sessions } тренировок.</b>
   *[other] <b>Твоя неделя: { review-title.days }, { $sessions } тренировки.</b>
}
    .days = { $days ->
        [one] { $days } день с занятием
        [few] { $days } дня с занятием
        [many] { $days } дней с занятием
       *[other] { $days } дня с занятием
    }
review-title-plain = <b>Твоя неделя</b>
review-thin = { $days ->
    [0] План ждёт тебя.
   *[other] И короткие недели поддерживают привычку.
} Сделать следующую неделю поменьше?

review-good-fixed = { $days ->
    [0] Слабое место исправлено в тот же день. Снова чувствуется там, где нужно: { $exercise }.
    [one] Слабое место исправлено за { $days } день. Снова чувствуется там, где нужно: { $exercise }.
    [few] Слабое место исправлено за { $days } дня. Снова чувствуется там, где нужно: { $exercise }.
    [many] Слабое место исправлено за { $days } дней. Снова чувствуется там, где нужно: { $exercise }.
   *[other] Слабое место исправлено за { $days } дня. Снова чувствуется там, где нужно: { $exercise }.
}
review-good-climbed = На ступень выше: { $exercise }.
review-good-clearer = Чаще чувствуется там, где нужно: { $exercise }. На прошлой неделе в { $before } из { $of_before } подходов, на этой — в { $now } из { $of_now }.
review-good-back = Снова здесь после перерыва: { pause-welcome-long.days }. Так и строится привычка.
review-good-sessions = { $sessions ->
    [one] Запланировано и сделано: { $sessions } тренировка.
    [few] Запланировано и сделано: { $sessions } тренировки.
    [many] Запланировано и сделано: { $sessions } тренировок.
   *[other] Запланировано и сделано: { $sessions } тренировки.
}
review-good-steady = { $days } из 7 дней: ритм найден.

review-next-settle = Следующая неделя такая же: боль доходила до 3 или выше, а тело восстанавливается в своём темпе.
review-next-begin = Следующую неделю можно начать с малого: одна разминка в твоё обычное время.
review-next-drill = { $sessions ->
    [one] На следующей неделе ещё { $sessions } отработка, потом проверка: { $exercise }.
    [few] На следующей неделе ещё { $sessions } отработки, потом проверка: { $exercise }.
    [many] На следующей неделе ещё { $sessions } отработок, потом проверка: { $exercise }.
   *[other] На следующей неделе ещё { $sessions } отработки, потом проверка: { $exercise }.
}
review-next-test = На следующей неделе первым делом, на свежие силы, снова проверим { FORM($exercise, case: "acc") }.
review-next-cue = { $answer ->
    [cramp] В { FORM($exercise, case: "loc") } часто сводило мышцу.
    [nowhere] Часто было непонятно, где чувствуется { $exercise }.
   *[other] Чаще всего { $exercise } чувствуется { $felt }.
} На следующей неделе попробуй одно: { $cue }
review-next-weekday = Четыре недели подряд без занятия: { $day }. В этот день может лучше подойти короткий вариант.
review-next-step = Ещё одна удачная тренировка — и следующая ступень: { $exercise }.
review-next-keep = На следующей неделе то же самое. Сильнее делает повторение.

review-fourteen = Дни с занятием: { $days } из { $of ->
    [1] одного дня
    [one] последних { $of } дней
    [few] последних { $of } дней
    [many] последних { $of } дней
   *[other] последних { $of } дней
}.
review-coming-warmup = Дальше: разминка, { $day } в { $at }.
review-coming-training = Дальше: тренировка, { $day } в { $at }.
review-is-off = Итоги недели выключены. Включить снова можно в /settings.
review-is-on = Итоги недели снова включены: { $day } в { $at }.

review-button-same = Подходит
review-button-same-plan = Оставить план
review-button-change = Изменить план
review-button-smaller = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} · { $minutes } мин
review-button-off = Не присылать итоги
review-button-pause = Пауза
review-button-show = Моя неделя

review-hour = Итоги недели приходят: { $day } в { $at }. Чтобы изменить, выбери другое время или напиши его.
review-hour-off = Итоги недели выключены. Когда их присылать?
review-hour-quiet = Это в твои тихие часы. Пожалуйста, выбери другое время.
review-hour-button = { $day } { $at }
review-hour-button-off = Без итогов
