# Buttons and short lines that several conversations share. At most 24 letters each.

button-back = Назад
button-done = Готово
button-start = Начать
button-skip = Пропустить
button-no = Нет
button-good = Отлично
button-undo = Отменить
button-continue = Продолжить
button-more = Ещё…
button-other = Другое
button-my-plan = Мой план
button-settings = Настройки
button-resume = Возобновить
button-warm-up-now = Размяться сейчас

# Pain of 0 to 10; the groups at both ends need no closer number.
button-pain-low = 0–2
button-pain-high = 8–10
button-number = { $number }
button-time = { $at }

# A switch that is on, and a list whose names are too long for buttons.
button-ticked = ✓ { $name }
button-numbered-line = { $number } { $name }

button-saved = Сохранено.

times-next = Дальше: { $day } в { $at }.
times-next-session = Следующая тренировка: { $day } в { $at }.
times-session-open = Сегодняшняя тренировка ещё открыта.
times-today-open = Сегодняшняя разминка ещё открыта.
