# Sunday's review: the caption of its picture, what is answered to it, and its hour.

review-title = { $sessions ->
    [0] { $days ->
        [0] <b>Uma semana tranquila.</b>
        [one] <b>Sua semana: { $days } dia de prática.</b>
       *[other] <b>Sua semana: { $days } dias de prática.</b>
    }
    [one] { $days ->
        [one] <b>Sua semana: { $days } dia de prática, 1 sessão.</b>
       *[other] <b>Sua semana: { $days } dias de prática, 1 sessão.</b>
    }
   *[other] <b>Sua semana: { $days } dias de prática, { $sessions } sessões.</b>
}
review-title-plain = <b>Sua semana</b>
review-thin = { $days ->
    [0] Seu plano está esperando.
   *[other] Semanas pequenas mantêm o hábito vivo.
} Quer uma semana menor agora?

review-good-fixed = { $days ->
    [0] Você voltou a sentir { FORM($exercise, case: "nom") } no lugar certo: ponto fraco resolvido no mesmo dia.
    [one] Você voltou a sentir { FORM($exercise, case: "nom") } no lugar certo: ponto fraco resolvido em um dia.
   *[other] Você voltou a sentir { FORM($exercise, case: "nom") } no lugar certo: ponto fraco resolvido em { $days } dias.
}
review-good-climbed = Você subiu um nível: { $exercise }.
review-good-clearer = Você sentiu { FORM($exercise, case: "nom") } no lugar certo mais vezes: { $before } de { $of_before } séries na semana passada, { $now } de { $of_now } nesta.
review-good-back = Você voltou depois de uma pausa de { $days } dias. É isso que constrói um hábito.
review-good-sessions = { $sessions ->
    [one] Você fez a sessão planejada.
   *[other] Você fez todas as { $sessions } sessões planejadas.
}
review-good-steady = { $days } de 7 dias: você encontrou seu ritmo.

review-next-settle = A próxima semana continua igual: algo doeu 3 ou mais, e cada corpo se recupera no seu ritmo.
review-next-begin = A próxima semana pode começar pequena: um aquecimento, na sua hora de sempre.
review-next-drill = { $sessions ->
    [one] Próxima semana: mais um reforço { FORM($exercise, case: "gen") }, depois o teste.
   *[other] Próxima semana: mais { $sessions } reforços { FORM($exercise, case: "gen") }, depois o teste.
}
review-next-test = Na próxima semana, testamos { FORM($exercise, case: "nom") } de novo, logo no início, com energia.
review-next-cue = { $answer ->
    [cramp] Você teve cãibra muitas vezes { FORM($exercise, case: "loc") }.
    [nowhere] Muitas vezes você não teve certeza de onde sentiu { FORM($exercise, case: "nom") }.
   *[other] Você sentiu { FORM($exercise, case: "nom") } principalmente { $felt }.
} Algo para tentar na próxima semana: { $cue }
review-next-weekday = Faz quatro semanas que este dia fica de fora: { $day } Talvez a versão curta caiba melhor nele.
review-next-step = Mais uma sessão boa e você sobe para { FORM($exercise, case: "nom") }.
review-next-keep = Próxima semana: tudo igual. É a repetição que fortalece você.

review-fourteen = Prática: { $of ->
    [one] { $days } de { $of } dia
   *[other] { $days } dos últimos { $of } dias
}.
review-coming-warmup = A seguir: aquecimento { $day }, { $at }.
review-coming-training = A seguir: sessão { $day }, { $at }.
review-is-off = Os resumos da semana estão desligados. Você pode ligar de novo em /settings.
review-is-on = Os resumos da semana voltaram: { $day }, { $at }.

review-button-same = Está ótimo
review-button-same-plan = Manter meu plano
review-button-change = Mudar o plano
review-button-smaller = { $days } dias · { $minutes } min
review-button-off = Desligar resumos
review-button-pause = Pausar
review-button-show = Minha semana

review-hour = Seu resumo da semana vem: { $day }, { $at }. Para mudar, escolha outro horário ou digite um.
review-hour-off = Seu resumo da semana está desligado. Quando você quer receber?
review-hour-quiet = Isso cai nas suas horas de silêncio. Escolha outro horário, por favor.
review-hour-button = { $day }, { $at }
review-hour-button-off = Sem resumos
