# The warm-up of the day, from its first card to the end.

### The card of an exercise

# Glute bridge · set 1 of 2 · 8 reps · 3 s down, 2 s squeeze
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = подход { $number } из { $sets }
warmup-reps = { $reps ->
    [one] { $reps } повтор
    [few] { $reps } повтора
    [many] { $reps } повторов
   *[other] { $reps } повтора
}
warmup-sided = { warmup-reps } на сторону
warmup-held = { $reps } × { $hold } с
warmup-held-sided = { $reps } × { $hold } с на сторону
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } на сторону
warmup-times-held = { $sets } × { $reps } × { $hold } с
warmup-times-held-sided = { $sets } × { $reps } × { $hold } с на сторону
warmup-switch = Одна сторона, потом другая.
warmup-switch-left = Сначала левая сторона.
warmup-switch-right = Сначала правая сторона.
warmup-switch-each = Меняй сторону после каждого повтора.
# $rest is the rest between sets in seconds; 0 where one press stands for one set.
warmup-pace = { $rest ->
    [0] {" "}· { $lower } с вниз
   *[other] {" "}· { $lower } с вниз, отдых { $rest } с
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· { $lower } с вниз, { $squeeze } с сжать
   *[other] {" "}· { $lower } с вниз, { $squeeze } с сжать, отдых { $rest } с
}
warmup-pace-held = { $rest ->
    [0] {""}
   *[other] , отдых { $rest } с
}
warmup-setup = Положение: { $line }
warmup-move = Движение: { $line }

warmup-first-half = Первые { $reps ->
    [one] { $reps } повтор
    [few] { $reps } повтора
    [many] { $reps } повторов
   *[other] { $reps } повтора
} сделай только наполовину: сразу после сна так мягче для тела.
warmup-standing = Сегодня сделай стоя.
warmup-drill = Это сегодняшняя отработка для слабого места.

warmup-button-done = Готово
warmup-button-easier = Легче
warmup-button-hurts = Что-то болит
warmup-button-more = Ещё ⋯
warmup-button-how-to = Как делать
warmup-button-pause = Пауза
warmup-button-end = Закончить разминку
warmup-button-go-on = Продолжить

### Where did you feel it?

warmup-set-done = Подход { $number } сделан.
warmup-set-done-rest = Подход { $number } сделан. Короткий отдых.
warmup-felt-question = <b>Где чувствуется сильнее всего?</b> Неверных ответов нет: от твоего ответа зависит следующая подсказка.

warmup-button-glutes = Ягодицы
warmup-button-outer_hip = Ягодицы сбоку
warmup-button-hamstrings = Бёдра сзади
warmup-button-cramp = Свело мышцу
warmup-button-back_muscles = Мышцы спины
# .hurts: beside the back muscles, where these are the right place.
warmup-button-low_back = Поясница
    .hurts = Поясница болит
warmup-button-knees = Колени
warmup-button-front_thigh = Бёдра спереди
warmup-button-nowhere = Непонятно
warmup-button-elsewhere = Другое место

# Within a sentence, after "чувствуется".
warmup-felt-glutes = в ягодицах
warmup-felt-outer_hip = сбоку в ягодицах
warmup-felt-hamstrings = в бёдрах сзади
warmup-felt-cramp = судорога
warmup-felt-back_muscles = в мышцах спины
warmup-felt-low_back = в пояснице
warmup-felt-knees = в коленях
warmup-felt-front_thigh = в бёдрах спереди
warmup-felt-nowhere = непонятно где
warmup-felt-elsewhere = в другом месте

# .last: no set of this exercise is left.
warmup-reply-good-glutes = Там, где и нужно: в ягодицах. Ещё раз так же, в том же темпе.
    .last = Там, где и нужно: в ягодицах.
warmup-reply-good-outer_hip = Засчитано: ягодицы сбоку здесь — правильное место. Ещё раз так же, в том же темпе.
    .last = Засчитано: ягодицы сбоку здесь — правильное место.
warmup-reply-good-hamstrings = Бёдра сзади здесь — правильное место. Ещё раз так же, в том же темпе.
    .last = Бёдра сзади здесь — правильное место.
warmup-reply-good-back_muscles = Мышцы спины здесь — правильное место. Ещё раз так же, в том же темпе.
    .last = Мышцы спины здесь — правильное место.
warmup-reply-good-elsewhere = Для этого упражнения и так хорошо. Ещё раз так же, в том же темпе.
    .last = Для этого упражнения и так хорошо.
warmup-reply-cue-worked = Чувствуется { $felt }: <b>подсказка сработала</b>, я её запомню.

# $felt is the answer, $cue what changes now.
warmup-reply-glutes = Ягодицы тут помогают, но сегодня нам нужны бёдра сзади. <b>{ $cue }</b> После подхода спрошу снова.
warmup-reply-outer_hip = Ягодицы сбоку тут тоже помогают. Изменим одну вещь. <b>{ $cue }</b> После подхода спрошу снова.
warmup-reply-hamstrings = Так бывает часто, и это легко изменить. <b>{ $cue }</b> После подхода спрошу снова.
warmup-reply-cramp = Остановись. Потряси ногой 30–60 с, потом мягко вытяни её прямо. Затем: <b>{ $cue }</b>
warmup-reply-low_back = Поясница? Изменим одну вещь. <b>{ $cue }</b> Это снимет с неё нагрузку.
warmup-reply-back_muscles = Спина тут тоже помогает. Изменим одну вещь. <b>{ $cue }</b> После подхода спрошу снова.
warmup-reply-knees = Колени? Изменим одну вещь. <b>{ $cue }</b>
warmup-reply-front_thigh = Бёдра спереди? Поможет одно изменение: <b>{ $cue }</b>
warmup-reply-nowhere = Не беда, это придёт с практикой. <b>{ $cue }</b> Если делать медленно, заметишь больше.
warmup-reply-elsewhere = Изменим одну вещь. <b>{ $cue }</b> После подхода спрошу снова.

warmup-next-time = Записал: { $felt }. В следующий раз: <b>{ $cue }</b>
warmup-next-time-cramp = Потряси ногой 30–60 с, потом мягко вытяни её прямо. В следующий раз: <b>{ $cue }</b>
warmup-cramp-again = Двух судорог достаточно: потряси ногой, потом сделай 8 сжатий ягодиц. В следующий раз попробуем так: <b>{ $cue }</b>
warmup-again = Чувствуется { $felt }, поработаем над этим. В следующий раз начнём с упражнения, где почувствовать легче: { $exercise }, а потом попробуем это снова.
warmup-again-half = Чувствуется { $felt }, поработаем над этим. В следующий раз начнём с варианта полегче ({ $exercise }), а потом снова целиком.

warmup-easier = Верно: лёгкие повторы, которые чувствуешь, лучше трудных. Теперь { $exercise }. В следующий раз — как обычно.

### How to, and a pause

warmup-paused = Пауза. Тебя ждёт { $exercise }, подход { $number } из { $sets }.

### The end

warmup-finished = { $minutes ->
    [0] <b>Разминка сделана.</b> { $praise }
    [one] <b>Разминка сделана: { $minutes } минута.</b> { $praise }
    [few] <b>Разминка сделана: { $minutes } минуты.</b> { $praise }
    [many] <b>Разминка сделана: { $minutes } минут.</b> { $praise }
   *[other] <b>Разминка сделана: { $minutes } минуты.</b> { $praise }
}
warmup-told = <b>Записал: сделано самостоятельно.</b> Так и выглядит привычка.
warmup-ended = <b>Сохранено:</b> { $counts }. Засчитано.
warmup-ended-empty = Хорошо, пока всё. Ничего не потеряно.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = Чувствуется { $felt }: { $exercise }.
warmup-praise-cue = Чувствуется { $felt } после одного изменения: «{ $cue }»
warmup-praise-return = <b>Ты снова здесь. Так и строится привычка.</b>
warmup-praise-long-away = <b>Ты снова здесь. Это самый трудный повтор.</b>
warmup-practised = Дни с занятием: { $days } из { $window ->
    [1] 1 дня
    [one] последних { $window } дней
    [few] последних { $window } дней
    [many] последних { $window } дней
   *[other] последних { $window } дней
}.
warmup-next = Дальше: { $day } в { $at }.
warmup-next-after = Дальше: { $day } в { $at }, { $anchor }.
warmup-button-less-text = Не присылать факты
warmup-cards-off = Хорошо, больше без фактов.
warmup-undo-late = Прошло больше десяти минут, отменить уже не могу.
warmup-open-again = Сегодняшняя разминка снова открыта.

warmup-late-plan = А в суматошные дни? «Если опаздываю, делаю один подход мостиков».
warmup-button-late-one-set = Это мой план
warmup-button-late-another = Другой план
warmup-button-late-skip = Пропустить
warmup-late-plan-typed = Напиши: «Если опаздываю, то …»
warmup-late-plan-too-long = Чуть короче, пожалуйста: не длиннее { $characters ->
    [one] { $characters } знака
    [few] { $characters } знаков
    [many] { $characters } знаков
   *[other] { $characters } знака
}.
warmup-late-plan-kept = Сохранил как план на суматошные дни.

### Where none can begin

# .resting: no other round is open.
warmup-done-already = Сегодняшняя разминка уже сделана, в { $at }. Если хочешь, можно ещё одну.
    .resting = Сегодняшняя разминка уже сделана, в { $at }.
warmup-done-today = Сегодняшняя разминка уже сделана. Если хочешь, можно ещё одну.
    .resting = Сегодняшняя разминка уже сделана.
warmup-button-again = Ещё один круг
warmup-closed = Эта разминка закончена. Сделанное сохранено.
warmup-nothing-left = Сегодня без разминки: сначала больному месту нужен отдых. Короткие прогулки и частая смена позы подойдут, если от них не становится хуже.
# When the first of what rests is open again.
warmup-opens-again = Разминка снова откроется: { $day } в { $at }.
warmup-button-health = Ответы о здоровье
warmup-no-answers = Без ответов о здоровье я не могу безопасно выбирать упражнения. Читать, как они делаются, можно и сейчас.
warmup-button-answer = Ответить на вопросы
warmup-button-read = Читать упражнения
warmup-resting = На паузе, пока специалист не разрешит: { $families }.
