# The command menu: what each command does, in a few words.

command-start = Начать или узнать, где ты сейчас
command-warmup = Начать сегодняшнюю разминку
command-train = Начать тренировку
command-plan = Что дальше и почему
command-progress = Твой прогресс
command-report = Страница для врача
command-shared = Кто видит твои тренировки
command-settings = Настройки
command-pause = Приостановить сообщения
command-resume = Продолжить после паузы
command-health = Твои ответы о здоровье
command-language = Сменить язык
command-timezone = Сменить часовой пояс
command-privacy = Что я храню и зачем
command-export = Скачать свои данные
command-delete = Стереть всё
command-stop = Прекратить сообщения
command-help = Помощь

# In groups.
command-warmup-together = Разминка вместе каждый день
