# Where you are, help, text that means nothing, the exercises to read.

menu-home = Рад тебя видеть. Всё там же, где и было.
menu-next-warmup = Разминка · { $day } { $at }
menu-next-weekly = Итоги недели · { $day } { $at }
menu-next-training = { $name } · { $day } { $at }
menu-practised = Дни с занятием · { $days } из { $of ->
    [1] одного дня
    [one] последних { $of } дней
    [few] последних { $of } дней
    [many] последних { $of } дней
   *[other] последних { $of } дней
}
menu-paused = Пауза, пока не напишешь
menu-paused-until = Пауза до { $day }
menu-resting = Разминки на паузе из-за ответов о здоровье
menu-button-begin = Начать
menu-button-help = Помощь

menu-help =
    Каждый день разминка и, по твоим дням, тренировки — в выбранное тобой время. Нажимай кнопки или пиши числа, время и города.

    /warmup сейчас · /train тренировка · /plan что дальше · /progress твои дни
    /report для врача · /shared кто видит твои тренировки
    /settings, /pause, /resume
    /health, /privacy, /export, /delete твои данные

    Если что-то болит, скажи мне в любой момент.
menu-unknown = Прости, не понимаю. Я понимаю кнопки, числа, время, города и команды из меню. А если что-то болит, просто скажи.

library-title = Все упражнения, сначала самые лёгкие. Какая группа?
library-family = <b>{ $family }</b>
