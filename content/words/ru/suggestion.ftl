# Between sessions: a weak spot and its drill, one step up, one step down, each with its reason.

suggestion-weak-spot = { $answer ->
    [form] Два раза сбилась техника: <b>{ $exercise }</b>.
    [cramp] Два раза свело мышцу: <b>{ $exercise }</b>.
    [nowhere] Уже два раза непонятно, где чувствуется <b>{ $exercise }</b>.
   *[other] Два раза <b>{ $exercise }</b> чувствуется <b>{ $felt }</b>.
} Давай поработаем над этим.
    .mixed = { $answer ->
        [form] На этот раз сбилась техника (<b>{ $exercise }</b>)
        [cramp] На этот раз свело мышцу (<b>{ $exercise }</b>)
        [nowhere] На этот раз непонятно, где чувствуется <b>{ $exercise }</b>
       *[other] На этот раз <b>{ $exercise }</b> чувствуется <b>{ $felt }</b>
    }, и в прошлый раз тоже было не совсем так, как нужно. Давай поработаем над этим.
suggestion-counts = По последним ответам чувствуется там, где нужно: { $good } из { $reported }.
suggestion-drill = { $sessions ->
    [one] Следующая тренировка: <b>{ $drill }</b>, медленно и со сжатием, и понемногу каждое утро.
    [few] Следующие { $sessions } тренировки: <b>{ $drill }</b>, медленно и со сжатием, и понемногу каждое утро.
    [many] Следующие { $sessions } тренировок: <b>{ $drill }</b>, медленно и со сжатием, и понемногу каждое утро.
   *[other] Следующие { $sessions } тренировки: <b>{ $drill }</b>, медленно и со сжатием, и понемногу каждое утро.
}
suggestion-test = Потом снова проверим { FORM($exercise, case: "acc") }.
suggestion-test-on = Потом снова проверим { FORM($exercise, case: "acc") } (<b>{ $day }</b>).
suggestion-drill-why = Лёгкий вариант учит, где должно чувствоваться. Потом снова пробуешь трудный, без веса. Ступень остаётся за тобой в любом случае.
suggestion-button-good-plan = Хороший план
suggestion-button-why = Почему?
suggestion-button-show = Показать упражнение

suggestion-earned = <b>{ $exercise }:</b> по последним ответам чувствуется там, где нужно, { $good } из { $reported }. <b>Сегодня: { $sets } × { $reps }, в запасе повторов: { $left } или больше.</b>
suggestion-offer = Следующая ступень: <b>{ $exercise }</b>, { $sets } × { $reps }.
suggestion-offer-safe = Первые две тренировки могут показаться труднее. Несколько недостающих повторов не опустят ниже; только боль или потеря техники.
suggestion-button-accept = Беру
suggestion-button-keep = Остаться на этой
suggestion-accepted = Со следующей тренировки: <b>{ $exercise }</b>.
suggestion-not-after-pain = В течение дня после боли вверх не идём. Предложу снова после следующих удачных тренировок: { $exercise }.
suggestion-kept = Хорошо, остаёмся на этой ступени. Спрошу снова после новых удачных тренировок.

suggestion-sideways = Две проверки не удались, поэтому давай наберём силу ступенью ниже: { $exercise }. Или хочешь попробовать другое упражнение?
suggestion-button-lower = Ступенью ниже
suggestion-button-swap = Лучше { $family }
suggestion-lower = Хорошо, ступенью ниже, а оттуда снова вверх.
suggestion-swapped = { $weeks ->
    [one] Следующую { $weeks } неделю делаем вместо этого: { $family }.
    [few] Следующие { $weeks } недели делаем вместо этого: { $family }.
    [many] Следующие { $weeks } недель делаем вместо этого: { $family }.
   *[other] Следующие { $weeks } недели делаем вместо этого: { $family }.
}
suggestion-passed = Это предложение уже закрыто. Ничего не изменилось.

### The reasons, one sentence each

why-offer = По последним ответам чувствуется там, где нужно: { $good } из { $reported }. Следующая ступень: { $to }.
why-more-reps = Получилось хорошо: в следующий раз сделай { warmup-reps } { FORM($exercise, case: "gen") }.
why-longer-squeeze = В следующий раз держи наверху на { $seconds } с дольше: { $exercise }.
why-longer-hold = В следующий раз держи каждый повтор на { $seconds } с дольше: { $exercise }.
why-more-load = В следующий раз возьми чуть больше веса: { $exercise }.
why-stronger-band = В следующий раз возьми резинку потуже ({ $exercise }): { $band }.
why-bounced-slower = Уже дважды следующая ступень открывалась и снова уходила, поэтому оставим её на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}. До тех пор опускайся на { $seconds } с медленнее: { $exercise }.
why-kept-slower = Вместо этого опускайся на { $seconds } с медленнее: { $exercise }.
why-beyond-lower = Это уже верхняя ступень. В следующий раз опускайся на 1 с медленнее: { $exercise }.
why-beyond-squeeze = Это уже верхняя ступень. В следующий раз сжимай на 1 с дольше: { $exercise }.
why-beyond-hold = Это уже верхняя ступень. В следующий раз держи на 1 с дольше: { $exercise }.
why-beyond-rest = Это уже верхняя ступень. В следующий раз отдыхай между подходами на { $seconds } с меньше: { $exercise }.
why-too-hard-reps = Дважды в запасе ничего не осталось: в следующий раз сделай только { warmup-reps } { FORM($exercise, case: "gen") }.
why-too-hard-load = Дважды в запасе ничего не осталось: в следующий раз возьми на { $percent }% меньше веса: { $exercise }.
why-less-load-next = Техника сбилась дважды: в следующий раз возьми меньше веса: { $exercise }. Ступень остаётся той же.
why-lower-form = В { FORM($exercise, case: "loc") } дважды сбилась техника. В следующий раз: { $easier }, а оттуда снова вверх.
why-lower-after-stop = Вернём { FORM($exercise, case: "acc") } мягко, через более лёгкое: { $easier }.
why-lower-after-morning = После такого утра вернём { FORM($exercise, case: "acc") } мягко, через более лёгкое: { $easier }.
why-amber-twice = Уже второй раз боль 3–5 в { FORM($exercise, case: "loc") }. В следующий раз: { $easier }, и снова проверим оттуда.
why-pain-rises = { pain-rising }
why-drill-place = Два раза { $exercise } чувствуется { $felt }. По последним ответам там, где нужно: { $good } из { $reported }. Дальше { why-drill-place.sessions } с упражнением полегче ({ $easier }), потом проверка.
    .sessions = { $sessions ->
        [one] { $sessions } тренировка
        [few] { $sessions } тренировки
        [many] { $sessions } тренировок
       *[other] { $sessions } тренировки
    }
why-drill-form = В { FORM($exercise, case: "loc") } дважды сбилась техника. По последним ответам там, где нужно: { $good } из { $reported }. Дальше { why-drill-place.sessions } с упражнением полегче ({ $easier }), потом проверка.
why-drill-cramp = В { FORM($exercise, case: "loc") } дважды была { $felt }. По последним ответам там, где нужно: { $good } из { $reported }. Дальше { why-drill-place.sessions } с упражнением полегче ({ $easier }), потом проверка.
why-drill-again = Проверка { FORM($exercise, case: "gen") } ещё не совсем удалась: ещё { why-drill-place.sessions } с другими подсказками, потом вторая проверка.
why-drill-closed = <b>Снова чувствуется там, где нужно: { $exercise }.</b> { $days ->
    [0] Слабое место исправлено.
    [one] Слабое место исправлено за { $days } день.
    [few] Слабое место исправлено за { $days } дня.
    [many] Слабое место исправлено за { $days } дней.
   *[other] Слабое место исправлено за { $days } дня.
}
why-drill-lower = Вторая проверка { FORM($exercise, case: "gen") } тоже не удалась. В следующий раз: { $easier }.
why-sideways = К этому упражнению есть и другой путь: { $exercise }.
why-bit-worse = { $days ->
    [one] Чуть хуже: те же упражнения, на подход меньше, и { $days } день без новых ступеней.
    [few] Чуть хуже: те же упражнения, на подход меньше, и { $days } дня без новых ступеней.
    [many] Чуть хуже: те же упражнения, на подход меньше, и { $days } дней без новых ступеней.
   *[other] Чуть хуже: те же упражнения, на подход меньше, и { $days } дня без новых ступеней.
}
why-much-worse = Сегодня без тренировки: сначала отдых.{ $mornings ->
    [1] {""}
   *[other] {" "}Это уже { $mornings }-е такое утро.
}
why-mornings-professional = Это уже { $mornings }-е такое утро. Пожалуйста, покажись врачу или реабилитологу.
