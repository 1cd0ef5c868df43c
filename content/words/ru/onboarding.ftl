# The first two minutes: greeting and consent, the zone, the questions about the plan, the plan.

# To somebody whose Telegram speaks a language that I don't.
onboarding-languages = На языке твоего Telegram я пока не говорю. В /language можно выбрать один из этих: { $names }.
onboarding-greeting = Я тренер для ягодиц, задней поверхности бёдер и спины. Короткая ежедневная разминка и тренировки по 20–45 минут, с подсказками, которые зависят от того, где ты чувствуешь каждое упражнение.
onboarding-consent =
    Я помощник в тренировках, <b>а не врач</b>. Чтобы выбирать безопасные упражнения, мне нужно несколько ответов о здоровье, а позже — о боли. С твоего согласия я буду хранить их в зашифрованном виде. Стереть их можно в любой момент: /delete.
onboarding-button-agree = Мне 18+, даю согласие
onboarding-button-stored = Что ты хранишь?
onboarding-button-not-now = Не сейчас
onboarding-button-minor = Мне нет 18
onboarding-adults-only = Прости, я тренирую только взрослых. О твоём здоровье я ничего не сохранил, остальное стёр. Береги себя!
onboarding-without-consent = Ничего страшного, о твоём здоровье я ничего хранить не буду. Без этих ответов я не могу безопасно выбирать упражнения, но можно читать, как они делаются.
onboarding-declined = Хорошо. Если всё-таки захочешь начать, нажми «{ $button }» или напиши «начать».
onboarding-button-after-all = Всё-таки хочу
onboarding-button-read = Читать упражнения

onboarding-plan = <b>Твой план</b>
onboarding-plan-warmup = Разминка · ежедневно { $at }
    .anchored = Разминка · ежедневно { $at }, { $anchor }
onboarding-plan-weekly = Итоги недели · { $day } { $at }
onboarding-plan-sessions = Тренировки · { $days } { $at }, { $minutes } мин, первая: { $first }
onboarding-plan-morning = Короткий вопрос наутро, только если что-то болело
onboarding-nothing-else = Больше я ничего присылать не буду. Тихие часы: { $start }–{ $end }.
onboarding-button-first = Начать первую разминку
onboarding-button-change = Что-то изменить
onboarding-see-you = Хорошо. До встречи: { $day } в { $at }.
    .anchored = Хорошо. До встречи: { $day } в { $at }, { $anchor }.

### What the warm-up comes after

anchor-kettle = после кофе
anchor-teeth = после чистки зубов
anchor-dressed = после утренних сборов
anchor-lunch = после обеда
anchor-desk = после работы за столом
anchor-walk = после прогулки
anchor-work = после работы
anchor-dinner = после ужина
anchor-own = «{ $words }»
anchor-button-kettle = После кофе
anchor-button-teeth = После чистки зубов
anchor-button-dressed = После утренних сборов
anchor-button-lunch = После обеда
anchor-button-desk = После работы за столом
anchor-button-walk = После прогулки
anchor-button-work = После работы
anchor-button-dinner = После ужина

### The zone

zone-guess =
    Чтобы писать тебе вовремя: у тебя сейчас <b>{ $at }</b>?

    Похоже, это { $place }.
zone-kept = Часовой пояс сейчас: { $place }. У тебя <b>{ $at }</b>?
zone-found = <b>{ $place }</b>. У тебя сейчас <b>{ $at }</b>?
zone-button-yes = Да, { $at }
zone-button-other = Другое место
zone-button-again = Нет, искать снова
zone-search = Напиши свой город или отправь геопозицию. Я сохраню только часовой пояс, не местоположение.
zone-unknown = Не знаю города «{ $city }». Попробуй ближайший крупный город или выбери из списка.
zone-thanks = Спасибо.
zone-which = Что из этого?
zone-region = Какая часть света?
zone-city = Какой город в твоём часовом поясе?
zone-button-place = { $place }
zone-button-place-country = { $place }, { $country }
zone-follows = Часовой пояс теперь: { $place }.

region-europe = Европа
region-north_america = Северная Америка
region-latin_america = Латинская Америка
region-africa = Африка
region-middle_east = Ближний Восток
region-south_asia = Южная Азия
region-east_asia = Восточная Азия
region-oceania = Океания

### The questions about the plan

plan-questions-level = Есть ли у тебя опыт таких тренировок? В обоих случаях начнём легко, а в первые дни я подстроюсь.
plan-questions-button-beginner = Новичок или не знаю
plan-questions-button-intermediate = Уже так тренируюсь
plan-questions-equipment = Что у тебя есть из инвентаря? Пола и стены достаточно.
plan-questions-button-floor = Ничего из этого
plan-questions-gym = Что есть в твоём зале? Подстрою план под место, где ты занимаешься: спрошу о нём перед каждой тренировкой.
plan-questions-button-no-gym = В зал не хожу
plan-questions-bands = Резинки какой жёсткости у тебя есть? Когда с одной станет легко, предложу следующую.
band-light = Лёгкая
band-medium = Средняя
band-strong = Тугая
band-extra_strong = Очень тугая
plan-questions-button-continue = Дальше · выбрано { $count }
plan-questions-week = Сколько тренировок в неделю и какой длины? Ежедневная разминка — сверх того.
plan-questions-button-week = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
} · { $minutes } мин
plan-questions-button-other-week = Другое
plan-questions-days = Сколько дней в неделю?
plan-questions-button-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
plan-questions-minutes = И как долго?
plan-questions-button-minutes = { $minutes } мин
plan-questions-hour = Когда тебе удобно делать ежедневную разминку?
plan-questions-hour-typed = Напиши время, например { $at }.
plan-questions-button-other-hour = Другое время
plan-questions-quiet = { $at } попадает в твои тихие часы. Всё равно писать в это время?
plan-questions-button-ring = Да, в { $at }
plan-questions-hour-saved = Готово. Теперь разминка ежедневно в { $at }.
plan-questions-anchor = После чего будешь её делать? Привычка — лучшее напоминание: «Выпью кофе — сделаю мостики».
plan-questions-anchor-typed = Напиши своими словами, например «покормлю кота».
plan-questions-button-own-words = Своими словами
