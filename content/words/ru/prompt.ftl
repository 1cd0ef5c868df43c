# The prompts that ring, and what is answered to them.

prompt-title = <b>Разминка · { $minutes } мин</b>
prompt-title-plain = <b>Разминка</b>
prompt-what = Сегодня: { $exercises }.
prompt-what-after = Сегодня, { $anchor }: { $exercises }.
prompt-drill = { $answer ->
    [form] Отработка, день { $day }: <b>{ $exercise }</b>, потому что в { FORM($spot, case: "loc") } сбивалась техника.
    [cramp] Отработка, день { $day }: <b>{ $exercise }</b>, потому что в { FORM($spot, case: "loc") } сводило мышцу.
    [nowhere] Отработка, день { $day }: <b>{ $exercise }</b>, потому что непонятно, где чувствуется { $spot }.
   *[other] Отработка, день { $day }: <b>{ $exercise }</b>, потому что { $spot } чувствуется { $felt }.
}
prompt-drill-test = Снова проверим { FORM($spot, case: "acc") } ({ $on }).
prompt-warm-up = разминка
prompt-missed = { $minutes ->
    [one] Сегодня достаточно { $minutes } минуты.
    [few] Сегодня достаточно { $minutes } минут.
    [many] Сегодня достаточно { $minutes } минут.
   *[other] Сегодня достаточно { $minutes } минуты.
}{ $days ->
    [0] {""}
   *[other] {" "}Дни с занятием: { $days } из последних { $window }.
}
prompt-smallest = Всего один подход: { $exercise }. Засчитывается.
prompt-smallest-2 = Один подход: { $exercise }. Больше от сегодняшнего дня ничего и не нужно.
prompt-smallest-3 = Если хочется, всего один подход: { $exercise }. Начать с малого — тоже начать.
prompt-hour = { $at } всё ещё подходит? Может быть, в твоём дне удобнее другое время.
prompt-small = { $minutes ->
    [one] Вернуться можно легко: всего { $minutes } минута.
    [few] Вернуться можно легко: всего { $minutes } минуты.
    [many] Вернуться можно легко: всего { $minutes } минут.
   *[other] Вернуться можно легко: всего { $minutes } минуты.
}
prompt-check-first = Прежде чем продолжить, снова несколько вопросов о здоровье. Они займут минуту и решат, что тебе сейчас подходит.
prompt-quiet = Теперь молчу, пока не нажмёшь или не напишешь.
# Said to whoever has just come back after a long silence, or had blocked the bot.
prompts-on-again = Напоминания снова включены.
prompt-outage = Я не работал с { $first }, { $since } до { $last }, { $until }. Это моя вина, не твоя: эти дни не идут тебе в минус.
prompt-ill-again = Как самочувствие? Если температуры и симптомов в груди нет уже { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}, можно понемногу начинать.

# The prompt of a session.
prompt-session = <b>{ $name } · { $minutes } мин</b>
prompt-session-what = Сегодня: { $exercises }.
prompt-session-warm-up = разминка
prompt-session-exercise = { $exercise } × { $sets }
prompt-session-needs = Понадобится: { $things }.
prompt-session-test = Сегодня снова проверим <b>{ FORM($exercise, case: "acc") }</b>: первым делом, на свежие силы.
prompt-session-drill = Сегодня есть <b>{ $easier }</b> — отработка к упражнению «{ $exercise }».
prompt-session-lighter = Неделя полегче: примерно половина подходов и без новых ступеней.
prompt-session-first = { $sessions ->
    [one] Первая { $sessions } тренировка намеренно короткая.
    [few] Первые { $sessions } тренировки намеренно короткие.
    [many] Первые { $sessions } тренировок намеренно короткие.
   *[other] Первые { $sessions } тренировки намеренно короткие.
}

prompt-button-move = Перенести на завтра
prompt-button-short = Вариант на { $minutes } мин
prompt-button-full = Полная: { $minutes } мин
prompt-button-one-set = Один подход, { $minutes } мин
prompt-button-one-set-now = Один подход
prompt-button-later = Позже
prompt-button-done = Уже сделано
prompt-button-not-today = Не сегодня
prompt-button-ill = Болею, болит
prompt-button-why = Почему так?
prompt-button-hour = Изменить время
prompt-button-pause = Сделать паузу
prompt-button-meanwhile = Занятие всё же было
prompt-button-not-yet = Ещё болею

### Later

prompt-later = Когда напомнить? Завтра — как всегда, в { $at }.
    .once = Когда напомнить? Переносится только сегодняшнее напоминание.
prompt-later-session = Когда напомнить? Переносится только эта тренировка, твои дни прежние.
prompt-moved = Хорошо, { $day } в { $at }. <i>Только на этот раз.</i>
prompt-button-in-quarter = Через 15 мин
prompt-button-in-hour = Через час
prompt-button-in-evening = Сегодня вечером
prompt-snoozed = Хорошо, { $at }. <i>Только на этот раз.</i>
prompt-late-plan = А если времени мало: { $plan }
prompt-late-one-set = один подход мостиков.
prompt-button-start-now = Начать сейчас
prompt-no-later = Сегодня больше не напомню. Один подход засчитывается, и завтра тоже день.

### Not today

prompt-skipped = Хорошо, сегодня больше не напоминаю.
prompt-button-no-time = Нет времени
prompt-button-elsewhere = Занимаюсь в другом месте
prompt-elsewhere = Хорошо, сегодняшний день идёт в зачёт. Ничего не пропущено, следующая тренировка остаётся той же.
prompt-elsewhere-again = Сегодняшний день уже в зачёте.
prompt-elsewhere-warm-up = А перед тренировкой сделаем длинную разминку?
prompt-button-tired = Усталость

### Ill or hurt

prompt-ill = Сочувствую. Что случилось? Пока ты восстанавливаешься, напоминаний не будет; твой прогресс никуда не денется.
prompt-button-fever = Температура, кашель
prompt-button-worn-out = Нет сил
prompt-button-hurts = Что-то болит
prompt-fever = Отдыхай. Начинай снова, когда температуры и симптомов в груди не будет { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}. Первая тренировка будет чуть легче, так и задумано. Когда спросить, как ты?
prompt-button-ask-tomorrow = Завтра в { $at }
prompt-button-ask-three-days = Через 3 дня
prompt-button-ask-never = Я напишу
prompt-held = Выздоравливай. Спрошу, как дела: { $day } в { $at }, а до тех пор писать не буду.
prompt-held-open = Выздоравливай. Не напишу, пока не напишешь ты.
prompt-button-resume = Мне лучше
prompt-worn-out = Тогда сегодня отдых. Завтра в { $at } начнём с короткого варианта.

### Why this, and practised meanwhile

prompt-why = Это время — { $at } — выбрано тобой.
prompt-why-after = Это время — { $at }, { $anchor } — выбрано тобой.
prompt-why-these = Мостик и наклон — два движения, на которых строится всё остальное. Изменить это можно в /settings.
prompt-why-session = Дни тренировок — { $days } в { $at } — выбраны тобой.
prompt-why-turns = Тренировки чередуются, чтобы каждое движение бывало первым, на свежие силы. Сегодня: { $name }. Изменить это можно в /settings.
prompt-meanwhile = В какие дни было занятие?
prompt-meanwhile-none = Пропущенных дней, которые можно отметить, нет. Сегодняшняя разминка ещё открыта.
prompt-meanwhile-kept = { $days ->
    [0] Дней не добавлено.
    [one] Добавлен { $days } день.
    [few] Добавлено { $days } дня.
    [many] Добавлено { $days } дней.
   *[other] Добавлено { $days } дня.
}
prompt-button-day = { $day }
