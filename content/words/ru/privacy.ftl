# /privacy, /export, /delete.

privacy-stored = <b>Храню:</b> номер твоего чата в Telegram, язык, часовой пояс (не местоположение) и то, что ты здесь нажимаешь. О здоровье пока ничего; с твоего согласия — и ответы о здоровье, в зашифрованном виде.
privacy-stored-health = <b>Храню:</b> номер твоего чата в Telegram, язык, часовой пояс (не местоположение), план, подходы, ощущения. Ответы о здоровье и боли зашифрованы (твоё согласие: { $day }).
privacy-not-stored = <b>Не храню:</b> твоё местоположение, контакты, фотографии.
privacy-not-shared = <b>Не передаю</b> никому.
privacy-kept = Неактивные аккаунты удаляю через 24 месяца, сначала предупредив.
privacy-button-policy = Политика целиком
privacy-button-export = Скачать мои данные
privacy-button-withdraw = Отозвать согласие
privacy-button-delete = Удалить всё
privacy-button-return = Назад к вопросу
privacy-export = Твои данные в пути: один ZIP-файл с таблицами (CSV), которые открываются в редакторе таблиц, и те же данные для программ (JSON).
privacy-export-again = Скачать данные можно раз в час. В следующий раз — в { $at }.

# A text file beside the exported tables.
export-readme =
    Это всё, что Backline знает о тебе.

    training-log.html   твои подходы по тренировкам, для чтения в браузере
    training-log.csv    то же таблицей, для редактора таблиц

    backline.json содержит всё это для программ.
    Остальные файлы — те же данные таблицами. Если в таблице нет строк, файла нет.

    people.csv          ты: язык, часовой пояс, план, настройки, ответы о здоровье
    conversations.csv   вопрос, который открыт в чате
    sessions.csv        разминки и тренировки: когда начались и чем закончились
    journal.csv         что сделано и отвечено, по строке на каждое
    practice.csv        дни с занятиями
    kept.csv            что я помню: подсказки, ступени, веса
    reminders.csv       когда приходят напоминания
    occurrences.csv     напоминания, которые пришли, и чем они закончились
    outbox.csv          сообщения за последние 30 дней, без текста
    failed_updates.csv  твои сообщения, которые не удалось обработать

    Время заканчивается на +00:00: это UTC (время по Гринвичу), а не твой часовой пояс.

# The training log beside the exported tables: its title, and the headings of its columns.
export-log-title = Твой дневник тренировок
export-log =
    .date = Дата
    .session = Тренировка
    .exercise = Упражнение
    .side = Сторона
    .set = Подход
    .reps = Повторы
    .load = Вес или резинка
    .felt = Где чувствуется
    .rir = Повторы в запасе
    .form = Техника
    .pain = Боль (0–10)
export-log-day = { $day }
export-log-session-warmup = Разминка
export-log-session-training = Тренировка
export-log-side-left = левая
export-log-side-right = правая

erasure-erase-ask = Стереть всё: план, подходы и ответы о здоровье? Это произойдёт сразу, и вернуть будет нельзя.
erasure-button-keep = Оставить данные
erasure-button-export-first = Сначала скачать
erasure-button-erase = Стереть всё
erasure-kept-all = Хорошо, всё осталось. Ничего не изменилось.
erasure-erased = Готово. Все твои записи стёрты. Этот чат тоже можно удалить. Чтобы начать заново, отправь /start.
erasure-withdraw-ask = Отозвать согласие? Все ответы о здоровье и боли сразу сотрутся, и разминки остановятся, пока снова не согласишься. План останется.
erasure-button-withdraw = Отозвать согласие
