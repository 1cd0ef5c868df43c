# /pause and /resume.

pause-ask = До какого дня? До тех пор я писать не буду, а твой прогресс никуда не денется.
pause-button-1-week = 1 неделя: { $day }
pause-button-2-week = 2 недели: { $day }
pause-button-open = Пока не напишу
pause-button-other = Другая дата
pause-typed = Напиши, с какого дня продолжим (например, { $day }).
pause-past = Пожалуйста, выбери дату в пределах года.
pause-until = <b>Пауза до { $day }, { $at }.</b> До тех пор я писать не буду. Продолжить можно в любой момент: /resume.
pause-open = <b>Пауза, пока не напишешь.</b> До тех пор я писать не буду.
pause-button-change = Изменить дату
pause-unchanged = Ничего не изменилось.

pause-welcome = С возвращением. Продолжим с того же места.
# .days is shared with other lines.
pause-welcome-long = С возвращением. Перерыв: { pause-welcome-long.days }, поэтому начнём мягко.
    .days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
pause-welcome-away = С возвращением. Последняя тренировка: { pause-welcome-long.days } назад.
pause-not-paused = Паузы нет. Всё идёт как обычно.
pause-button-plan = Изменить план
pause-button-again = Снова на паузу
pause-button-health = Сначала о здоровье

### What a break changes

break-same = Упражнения те же. Первая тренировка — на подход меньше и на { $percent }% легче, чтобы войти мягко.
    .plain = Упражнения те же. Первая тренировка — на подход меньше, чтобы войти мягко.
# .down, .sets and .up are shared with the next message.
break-lower = Начнём { break-lower.down }: { break-lower.sets } и на { $percent }% меньше веса. { break-lower.up }
    .plain = Начнём { break-lower.down }: { break-lower.sets }. { break-lower.up }
    .down = { $steps ->
        [1] на ступень ниже
        [one] на { $steps } ступень ниже
        [few] на { $steps } ступени ниже
        [many] на { $steps } ступеней ниже
       *[other] на { $steps } ступени ниже
    }
    .sets = { $sets ->
        [one] { $sets } подход
        [few] { $sets } подхода
        [many] { $sets } подходов
       *[other] { $sets } подхода
    }
    .up = { $steps ->
        [1] Одна удачная тренировка — и ты снова на прежней ступени.
        [one] Каждая удачная тренировка поднимает на ступень обратно.
        [few] Каждая удачная тренировка поднимает на ступень обратно.
        [many] Каждая удачная тренировка поднимает на ступень обратно.
       *[other] Каждая удачная тренировка поднимает на ступень обратно.
    }
break-lower-weeks = Начнём { break-lower.down }: { break-lower.sets } на { break-lower-weeks.weeks } и на { $percent }% меньше веса. { break-lower.up }
    .plain = Начнём { break-lower.down }: { break-lower.sets } на { break-lower-weeks.weeks }. { break-lower.up }
    .weeks = { $weeks ->
        [one] { $weeks } неделю
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }
break-check = Перерыв был долгим, поэтому сначала вопросы о здоровье, а потом снова с первых ступеней.
