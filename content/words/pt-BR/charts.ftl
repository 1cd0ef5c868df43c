# The words within the pictures of progress; short, since they stand on a phone. No tags here.

chart-fortnight = Últimos 14 dias
chart-twelve-weeks = Últimas 12 semanas
chart-count = { $days } de { $of }
chart-weekday = { $day }
chart-week = { $day }
chart-key-practised = com prática
chart-key-session = com sessão
chart-key-open = sem prática
chart-key-left_out = não conta: pausa ou interrupção

chart-felt = Onde você sentiu
chart-felt-on-target = Sentido no lugar certo
chart-felt-none = Ainda não há nada aqui. Vai se preenchendo conforme você responde “Onde você sentiu mais?”
chart-on-target = no lugar certo
chart-share = { $on_target } de { $answers }
chart-place-glutes = glúteos
chart-place-outer_hip = lateral do quadril
chart-place-hamstrings = posterior da coxa
chart-place-back_muscles = músculos das costas
chart-place-low_back = lombar
chart-place-other = outro lugar
chart-place-nowhere = sem certeza

chart-ladders = Seus níveis
chart-ladders-none = Nenhum exercício está liberado agora, por causa das suas respostas de saúde.
chart-step = nível { $step } de { $steps }
chart-key-here = onde você está
chart-key-owned = dominado
chart-key-above = ainda por vir
chart-spot-drill = { $sessions ->
    [one] reforço: mais { $sessions } sessão, depois o teste
   *[other] reforço: mais { $sessions } sessões, depois o teste
}
chart-spot-test = teste da próxima vez
chart-spot-fixed = { $days ->
    [0] ponto fraco resolvido no mesmo dia
    [one] ponto fraco resolvido em um dia
   *[other] ponto fraco resolvido em { $days } dias
}
# The sides of a ladder: sets felt in the right place, and how the gap changes.
chart-sides = Esq. { $left }/{ $left_sets } · dir. { $right }/{ $right_sets }{ $trend ->
    [narrower] {" "}· diferença menor
    [wider] {" "}· diferença maior
   *[same] {""}
}

chart-sets = Séries efetivas por semana
chart-group-glutes = Glúteos
chart-group-hamstrings = Posterior da coxa
chart-group-abductors = Lateral do quadril
chart-group-back = Costas
chart-range = meta { $least }–{ $most }
chart-sets-number = { $sets }
chart-key-range = meta do seu plano
chart-key-within = na meta
chart-key-outside = abaixo ou acima

chart-moved = O que subiu ou desceu
chart-before = semana passada
chart-now = esta semana
chart-no-answer = –
chart-week-none = Vai se preenchendo conforme você responde às perguntas depois das séries.

# A picture to be forwarded.
milestone-title-step = Um nível acima
milestone-title-spot = Ponto fraco resolvido
milestone-button = Imagem para enviar
milestone-caption = Aqui está a sua imagem. Ela não diz nada sobre a sua saúde, então encaminhe para quem quiser.
