# A group's warm-up together. Nothing about anybody's health may stand here.

together-title = <b>Разминка вместе</b>
together-invitation = Всего несколько минут, каждый в своём темпе. Твоя разминка ждёт в личном чате со мной.
together-count = Сделано: { $done } из { $joined }.
together-button-in = Я участвую
together-button-mine = Моя разминка
together-noted-in = Участие записано. Закончишь разминку — нажми «Готово».
together-noted-done = Отлично, засчитано.
together-first-private = Сначала несколько вопросов в личном чате: нажми «Моя разминка».

together-menu = Могу раз в день приглашать всю группу на разминку. В какое время? Можно и написать: /warmup_together 8:15 Берлин
together-asked = Буду приглашать всю группу на разминку каждый день в { $at } (время: { $place }).
together-button-stop = Закончить
together-stopped = Хорошо, приглашений здесь больше не будет.
together-admins = Это могут менять только администраторы группы.
together-unsure = Telegram сейчас не смог подтвердить твои права администратора. Попробуй ещё раз через минуту.
together-unclear = Нужно время, с городом или без: /warmup_together 8:15 Берлин
