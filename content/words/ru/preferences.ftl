# /settings: its pages, wishes, what to avoid, the language.

preferences-title = Что изменить? Изменения действуют сразу.
preferences-button-times = Время
preferences-button-place = Часовой пояс и язык
preferences-button-plan = Мои тренировки
preferences-button-texts = Сообщения и звуки
preferences-button-avoid = Что убрать
preferences-button-health = Здоровье
preferences-button-privacy = Приватность
preferences-button-close = Закрыть
preferences-closed = Всё готово. Открыть снова: /settings.

preferences-times = <b>Время</b>
preferences-hour = Ежедневная разминка в { $at }
    .anchored = Ежедневная разминка в { $at }, { $anchor }
preferences-sessions = Тренировки: { $days } в { $at }
preferences-review = Итоги недели: { $day } в { $at }
preferences-quiet = Тихие часы: { $start }–{ $end }
preferences-button-hour = Время разминки
preferences-button-anchor = После чего делать…
preferences-button-days = Дни тренировок
preferences-button-session = Время тренировок
preferences-button-quiet = Тихие часы
preferences-button-clock = 12 или 24 часа
preferences-button-review = Итоги недели

preferences-place = <b>Часовой пояс и язык</b>. Сейчас: { $zone }.
preferences-button-zone = Часовой пояс
preferences-button-language = Язык

preferences-plan = <b>Мои тренировки</b>
preferences-level-beginner = Новичок
preferences-level-intermediate = Есть опыт
preferences-week = { $days ->
    [one] { $days } тренировка в неделю, { $minutes } мин
    [few] { $days } тренировки в неделю, { $minutes } мин
    [many] { $days } тренировок в неделю, { $minutes } мин
   *[other] { $days } тренировки в неделю, { $minutes } мин
}
preferences-equipment = Инвентарь: { $things }
preferences-equipment-home = Дома: { $things }
preferences-equipment-gym = В зале: { $things }
preferences-floor = только пол и стена
preferences-button-equipment = Инвентарь
preferences-button-gym = Инвентарь в зале
preferences-button-level = Уровень
preferences-button-week = Дни и минуты
preferences-button-units = Килограммы или фунты
preferences-button-long = Длинная разминка

wishes-texts = Что должно быть в сообщениях? Нажми, чтобы включить или выключить.
wishes-button-cues = Подсказки на карточках
wishes-button-cards = Интересные факты
wishes-button-streaks = Дни с занятием
wishes-button-timers = Таймер отдыха
wishes-button-tempo = ♪ Темп каждый раз
wishes-button-count = ♪ Счёт голосом
wishes-clock = Как показывать время? Сейчас: { $at }.
wishes-button-clock-24 = 24 часа
wishes-button-clock-12 = 12 часов
wishes-button-clock-usual = Автоматически
wishes-units-kg = В чём показывать вес? Сейчас: килограммы.
wishes-units-lb = В чём показывать вес? Сейчас: фунты.
wishes-button-units-kg = Килограммы
wishes-button-units-lb = Фунты
wishes-button-units-usual = Автоматически
wishes-quiet = Когда мне не писать первым? Разминка, назначенная на это время, всё равно придёт.
wishes-button-quiet = { $start }–{ $end }
wishes-button-quiet-never = Без тихих часов
wishes-quiet-from = Во сколько начинаются тихие часы? Напиши время, например { $at }.
wishes-quiet-to = Тихие часы начинаются в { $start }. Когда они заканчиваются?

avoid-title = Что убрать? Нажми, чтобы включить или выключить.
avoid-button-never = Скрыто · { $count }
avoid-never = Скрытые упражнения. Нажми, чтобы вернуть.
avoid-never-none = Скрытых упражнений нет. Чтобы скрыть, нажми под упражнением «Больше не предлагать».

language-title = На каком языке говорить?
language-button = { $name }
# Nobody who speaks the language has signed its texts yet.
language-button-draft = { $name } (черновик)

### When sessions come

session-times-days = В какие дни? От двух до четырёх в неделю: мышцы растут в дни между ними.
session-times-refused = Так останется мало отдыха. При двух тренировках между ними нужны два дня. При трёх — один день. При четырёх подряд могут идти не больше двух.
session-times-button-day = { $day }
session-times-hour = Во сколько напоминать о тренировках?
session-times-saved = Готово. Теперь тренировки: { $days } в { $at }.
session-next = Следующая тренировка: { $name }, { $day } в { $at }.
