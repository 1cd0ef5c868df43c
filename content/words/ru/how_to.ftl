# How an exercise is done: its lines, its film, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>Исходное положение</b>
how-to-movement = <b>Движение</b>
how-to-line = { $number } { $line }
how-to-feel = <b>Что должно чувствоваться:</b> { $feel }.
how-to-trains = <b>Тренирует:</b> { $muscles }.
how-to-trains-also = <b>Тренирует:</b> { $muscles }; помогают: { $also }.
how-to-known = <b>Что показали исследования</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = Ощущение: { $feels }.
how-to-fault-remedy = Попробуй так: { $remedy }
how-to-still = <b>{ $exercise }</b>: начало и конец.
film-signs = <i>В ролике: ↑ вверх, ↓ вниз, ›‹ сжать, ‹› отпустить, ‖ держать, … отдых. Кольцо показывает секунды.</i>
how-to-not-reviewed = <i>Эти описания ещё не проверял ни врач, ни реабилитолог. Если есть сомнения, спроси своего.</i>
how-to-button-faults = Частые ошибки
how-to-button-still = Начало и конец

note-button = Моя заметка
note-button-remove = Удалить заметку
note-line = <b>Твоя заметка:</b> { $note }
note-ask = Что записать в заметку к упражнению «{ $exercise }»? Она будет видна вместе с упражнением. Напиши текст длиной до { $most } { $most ->
    [one] знака
    [few] знаков
   *[many] знаков
}.
note-long = Получилось слишком длинно: { $count } { $count ->
    [one] знак
    [few] знака
   *[many] знаков
}, а можно не больше { $most }. Сократи немного.
note-removed = Заметка удалена.
note-takes = Напиши текст заметки.

tempo-button = ♪ Темп
tempo-asked = Темп: { $exercise }, { warmup-reps }. Тон растёт — вверх, ровный — сжать, падает — вниз.
tempo-once = Темп: { $exercise }, { warmup-reps }. Тон растёт — вверх, ровный — сжать, падает — вниз. Присылать к каждому упражнению?
tempo-along = Темп: { $exercise }, { warmup-reps }.
tempo-button-always = К каждому упражнению
tempo-always = Хорошо, теперь к каждому упражнению.
tempo-button-when-asked = Только по просьбе
tempo-when-asked = Хорошо, только по просьбе: нажми ⋯, потом ♪ Темп.

# Under the words of a sound that the person's app takes from nobody.
media-no-voice = Настройки приватности в Telegram не дают мне отправлять голосовые, поэтому вот словами.
