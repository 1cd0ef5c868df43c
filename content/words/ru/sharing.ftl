# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>Кто видит твои тренировки</b>
shared-nobody = Никто. Можно сделать ссылку для реабилитолога или тренера.
shared-nobody-yet = Никто. Когда план будет готов, можно будет сделать ссылку для реабилитолога или тренера.
shared-viewer = · { $name } ({ $role })
shared-unopened = · Ссылка ({ $role }): ещё не открыта, действует до { $day }.
shared-role-physiotherapist = реабилитолог
shared-role-coach = тренер
shared-log = <b>Что смотрели и меняли</b>
shared-log-line = · { $day }, { $at } · { $name }: { $what }
shared-erased = удалённый аккаунт
shared-log-accept = ссылка открыта
shared-log-report = просмотр отчёта
shared-log-ladders = просмотр прогресса
shared-log-pain = просмотр графика боли
shared-log-pin = закреплена подсказка ({ $exercise })
shared-log-unpin = убрана подсказка ({ $exercise })
shared-log-hold = упражнение поставлено на паузу ({ $exercise })
shared-log-release = упражнение снято с паузы ({ $exercise })
shared-log-note = оставлена записка
shared-log-leave = больше не смотрит
shared-log-you-remove = убрано тобой ({ $exercise })
shared-log-you-revoke = доступ закрыт тобой
shared-button-make = Сделать ссылку
shared-button-marks = Подсказки и паузы
shared-button-viewing = Кого я веду
shared-button-close = Закрыть
shared-button-end = Стоп · { $name }
shared-button-end-link = Отменить ссылку
shared-button-list = Кто что видит
shared-closed = Это всегда можно посмотреть: /shared.
shared-ended = Готово. { $name } больше ничего не видит, подсказки и паузы убраны.
shared-link-ended = Готово. Эта ссылка больше не действует.

shared-who = Для кого ссылка?
shared-with-health = Реабилитологу будут видны и ответы о здоровье.
shared-without-health = Ответы о здоровье по этой ссылке видны не будут.
shared-button-physiotherapist = Реабилитолог
shared-button-coach = Тренер
shared-name = Какое имя показать по ссылке? Напиши то, под которым тебя знают.
shared-takes-name = Пожалуйста, напиши имя.
shared-link-how = Перешли следующее сообщение. Ссылка сработает один раз и действует до { $day }.
shared-link-sees = · Будут видны отчёт, прогресс по каждому упражнению и график боли. Этот чат не виден.
shared-link-changes = · Можно будет закрепить подсказку к упражнению, поставить его на паузу или оставить записку. Подсказки и паузы ты можешь убрать.
shared-link-ends = · Тебе видно всё, что смотрят. В /shared доступ закрывается одним нажатием.
shared-link = { $link }

shared-marks = Подсказки и паузы от тех, кто тебя ведёт. Нажми номер, чтобы убрать.
shared-marks-none = Подсказок и пауз нет.
shared-mark-hold = На паузе: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = Твоя ссылка открыта: { $name } ({ $role }) теперь видит твои тренировки.
shared-notice-report = { $name } смотрит твои тренировки.
shared-notice-ladders = { $name } смотрит твои тренировки.
shared-notice-pain = { $name } смотрит твои тренировки.
shared-notice-pin = { $name } закрепляет подсказку ({ $exercise }): { $text }
shared-notice-unpin = { $name } убирает подсказку ({ $exercise }).
shared-notice-hold = { $name } ставит на паузу упражнение «{ $exercise }» и его более сложные варианты. Это можно отменить: /shared.
shared-notice-release = { $name } снимает с паузы упражнение «{ $exercise }».
shared-notice-note = <b>Записка ({ $name }):</b> { $text }
shared-notice-leave = { $name } больше не смотрит твои тренировки. Подсказки и паузы убраны.

### The side of the viewer

viewing-link = <b>{ $name }</b> хочет показывать тебе свои тренировки. Твоя роль: { $role }.
viewing-link-sees = · Тебе будут видны отчёт, прогресс по каждому упражнению и график боли. Это личное: пожалуйста, никому не передавай.
viewing-link-logged = · Тот, кто открывает тебе доступ, видит каждый твой просмотр и каждое изменение и может закрыть доступ в любой момент.
viewing-link-stored = · Я храню номер твоего чата, твой язык и имя, которое ты сейчас выберешь.
viewing-button-accept = Принять
viewing-button-decline = Нет, спасибо
viewing-declined = Хорошо. Доступа нет.
viewing-link-over = Эта ссылка больше не действует. Пожалуйста, попроси новую.
viewing-link-own = Это твоя собственная ссылка. Отправь её тому, для кого она.
viewing-name = Под каким именем тебя показывать?
viewing-accepted = Теперь тебе видны тренировки: { $name }. Найти их снова можно через /shared.
viewing-nobody = Никто не показывает тебе свои тренировки.
viewing-people = Свои тренировки тебе показывают:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. Что посмотреть или изменить?
viewing-page = <b>{ $name }</b>
viewing-button-report = Отчёт
viewing-button-ladders = Прогресс
viewing-button-pain = График боли
viewing-button-pin = Закрепить подсказку
viewing-button-hold = Упражнение на паузу
viewing-button-note = Оставить записку
viewing-button-people = Весь список
viewing-button-cancel = Отмена
viewing-button-stop = Больше не смотреть
viewing-button-leave = Да, закончить
viewing-button-unpin = Убрать подсказку
viewing-not-shared = Доступа к этому больше нет.
viewing-ended = { $name } больше не показывает тебе свои тренировки.
viewing-leave = Больше не смотреть эти тренировки ({ $name })? Твои подсказки и паузы будут убраны.
viewing-left = Готово. Эти тренировки тебе больше не видны: { $name }.
viewing-enough = На сегодня просмотров достаточно. Завтра можно снова.
viewing-which-pin = Для какой группы упражнений подсказка?
viewing-which-hold = Какая группа упражнений?
viewing-exercise-pin = Для какого упражнения подсказка?
viewing-exercise-hold = Нажми номер, чтобы поставить упражнение на паузу вместе с более сложными вариантами или снять с паузы.
viewing-on-hold = { $exercise } (на паузе)
viewing-cue = Напиши подсказку ({ $exercise }), не длиннее { $most } знаков.
viewing-cue-now = Сейчас: { $text }
viewing-note = Напиши записку (кому: { $name }), не длиннее { $most } знаков. Её покажут один раз.
viewing-takes-text = Пожалуйста, напиши короткий текст.
viewing-done-pin = Подсказка теперь на карточке упражнения ({ $exercise }).
viewing-done-unpin = Подсказка убрана ({ $exercise }).
viewing-done-hold = На паузе со следующей тренировки: { $exercise }.
viewing-done-release = Снято с паузы: { $exercise }.
viewing-done-note = Записка отправлена.
viewing-note-urgent = Записку могут прочитать не сразу. Если кто-то сейчас в опасности, вызови скорую помощь.
