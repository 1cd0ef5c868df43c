# /plan and /progress.

plan-title = <b>O que vem por aí, e por quê</b>
plan-warmup = Aquecimento · { $day }, { $at } · a hora que você escolheu
    .anchored = Aquecimento · { $day }, { $at } · { $anchor }
plan-training = { $name } · { $day }, { $at } · { $minutes } min, seu dia de sessão
    .moved = { $name } · { $day }, { $at } · { $minutes } min, mudou só desta vez
plan-training-after = { $name } · { $day }, { $at }
plan-test = Novo teste { FORM($exercise, case: "gen") } · { $day } · depois do reforço
plan-sessions-resting = As sessões estão suspensas por causa das suas respostas de saúde
plan-weekly = Resumo da semana · { $day }, { $at }
plan-morning = Pergunta da manhã · { $day }, { $at } · porque você relatou dor
plan-comeback = Uma mensagem · { $day }, { $at } · porque faz tempo que não falamos
plan-nothing = Nada planejado.
plan-nothing-else = É só isso que vou enviar. Horas de silêncio: { $start }–{ $end }, hora de { $place }.
plan-button-times = Mudar horários
plan-button-pause = Pausar
plan-button-calendar = Para minha agenda
plan-button-long = Aquecer mais · { $minutes } min

progress-days = <b>{ $of ->
    [one] Hoje:
   *[other] Últimos { $of } dias:
}</b> { $days ->
    [one] { $days } dia de prática
   *[other] { $days } dias de prática
}{ $sessions ->
    [0] .
    [one] , { $sessions } sessão.
   *[other] , { $sessions } sessões.
}
progress-row = { $row }
progress-weeks = { $days ->
    [one] Nas últimas 12 semanas: { $days } dia.
   *[other] Nas últimas 12 semanas: { $days } dias.
}
progress-strength = Força do hábito: { $percent }%. Cresce a cada dia de prática e diminui devagar. Um dia sem praticar quase não muda nada.
progress-felt = <b>Sentido no lugar certo</b>, últimas 8 semanas
progress-felt-row = { $exercise } · { $on_target } de { $answers }
progress-felt-else = { $row }, senão: { $place }
progress-ladders = <b>Seus níveis</b>
progress-ladder-row = { $family } · { $step }
progress-ladder-spot = { $row } · { $spot }
progress-nearest = { $sessions ->
    [one] Próximo nível: { $exercise }, depois de mais uma sessão boa.
   *[other] Próximo nível: { $exercise }, depois de mais { $sessions } sessões boas.
}
progress-sets = <b>Séries efetivas nesta semana</b>
progress-sets-row = { $group } · { $sets } (meta { $least }–{ $most })
progress-sets-counted = Uma série conta inteira para o músculo principal e metade para os músculos que ajudam. Aquecimentos não contam. A meta é uma referência, não um limite: siga como você se sente e se recupera.
progress-button-calendar = Dias
progress-button-felt = Onde você sentiu
progress-button-ladders = Níveis
progress-button-sets = Séries da semana
progress-button-one = Um exercício
progress-button-others = Outros exercícios

### One ladder

ladder-which = Qual exercício?
ladder-title = <b>{ $family }</b> · nível { $step } de { $steps }
ladder-now = Agora: { $exercise }, { $sets } × { $reps }.
ladder-felt = Sentido no lugar certo em { $on_target } de { $answers } respostas, em quatro semanas.
ladder-sides = Esquerdo { $left }, direito { $right }.
ladder-side-steps = Lado esquerdo: { $left }. Lado direito: { $right }.
ladder-gap = Séries sentidas no lugar certo: esquerdo { $left } de { $left_sets }, direito { $right } de { $right_sets }.
ladder-gap-narrower = A diferença entre os lados está diminuindo.
ladder-gap-same = A diferença entre os lados está mais ou menos igual.
ladder-gap-wider = A diferença entre os lados está aumentando, então o mais fraco vai primeiro.
ladder-next = { $sessions ->
    [one] Depois: { $exercise }, com mais uma sessão boa.
   *[other] Depois: { $exercise }, com cerca de mais { $sessions } sessões boas.
}
ladder-first-reps = Antes vêm mais repetições.
ladder-first-squeeze = Antes vem uma contração mais longa.
ladder-next-after-drill = Depois: { $exercise }, quando o ponto fraco estiver resolvido.
ladder-promised = { $exercise }, a partir da próxima sessão.
ladder-closed-top = Este é o nível mais alto. Daqui em diante você evolui descendo mais devagar, segurando mais tempo, descansando menos ou com peso.
ladder-closed-equipment = O próximo nível precisa de equipamento que você não tem. Atualize sua lista em /settings.
# For a beginner: weeks of training, and steps owned on all ladders.
ladder-closed-gate = O próximo nível abre depois de { $weeks } semanas de treino e { $rungs } níveis dominados. Você está na semana { $week }, com { $owned } dominados. Se você já treinou antes, mude sua experiência em /settings.
ladder-closed-health = O próximo nível está bloqueado por causa das suas respostas de saúde.
ladder-spot = Ponto fraco: { $answer ->
    [form] a técnica falhou { FORM($exercise, case: "loc") }.
    [cramp] você teve uma cãibra { FORM($exercise, case: "loc") }.
    [nowhere] você não teve certeza de onde sentiu { FORM($exercise, case: "nom") }.
   *[other] você sentiu { FORM($exercise, case: "nom") } { $felt }.
} { $days ->
    [0] Encontrado hoje
    [one] Encontrado há { $days } dia
   *[other] Encontrado há { $days } dias
}, { $sessions ->
    [0] e agora vem o teste.
    [one] com mais { $sessions } sessão de reforço pela frente.
   *[other] com mais { $sessions } sessões de reforço pela frente.
}
ladder-fixed = { $days ->
    [0] Resolvido: { $exercise }, no mesmo dia.
    [one] Resolvido: { $exercise }, em um dia.
   *[other] Resolvido: { $exercise }, em { $days } dias.
}

# [Para minha agenda] em /plan.
calendar-file = Seus aquecimentos e treinos das próximas quatro semanas. Abra o arquivo para colocar tudo na sua agenda. Ele não muda depois: se seu plano mudar, peça outro.
calendar-none = Não há nada planejado para as próximas quatro semanas, então ainda não há nada para sua agenda.
calendar-button-open = Endereço privado
calendar-button-copy = Copiar o endereço
calendar-button-revoke = Desativar endereço
calendar-address = <b>Seu endereço privado de agenda.</b> Adicione como assinatura no seu aplicativo de agenda, e ele vai seguir seu plano. Quem tiver o endereço vê quando você treina, e mais nada. Se você tinha outro antes, ele não funciona mais.
calendar-address-line = <code>{ $address }</code>
calendar-revoked = OK. Agora nenhum endereço mostra seu plano. O que seu aplicativo já carregou pode continuar lá até você remover a assinatura.
calendar-title = Backline
calendar-event-warmup = Aquecimento
calendar-event-training = Treino
