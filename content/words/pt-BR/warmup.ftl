# The warm-up of the day, from its first card to the end.

### The card of an exercise

# Glute bridge · set 1 of 2 · 8 reps · 3 s down, 2 s squeeze
warmup-title = <b>{ $exercise }</b> · { $amount }{ $pace }
warmup-one-by-one = { $set } · { $amount }
warmup-set = série { $number } de { $sets }
warmup-reps = { $reps } repetições
warmup-sided = { $reps } repetições por lado
warmup-held = { $reps } × { $hold } s
warmup-held-sided = { $reps } × { $hold } s por lado
warmup-times-reps = { $sets } × { $reps }
warmup-times-sided = { $sets } × { $reps } por lado
warmup-times-held = { $sets } × { $reps } × { $hold } s
warmup-times-held-sided = { $sets } × { $reps } × { $hold } s por lado
warmup-switch = Um lado, depois o outro.
warmup-switch-left = Primeiro o lado esquerdo.
warmup-switch-right = Primeiro o lado direito.
warmup-switch-each = Troque de lado a cada repetição.
# $rest is the rest between sets in seconds; 0 where one press stands for one set.
warmup-pace = { $rest ->
    [0] {" "}· { $lower } s descendo
   *[other] {" "}· { $lower } s descendo, { $rest } s de descanso
}
warmup-pace-squeeze = { $rest ->
    [0] {" "}· { $lower } s descendo, { $squeeze } s contraindo
   *[other] {" "}· { $lower } s descendo, { $squeeze } s contraindo, { $rest } s de descanso
}
warmup-pace-held = { $rest ->
    [0] {""}
   *[other] , { $rest } s de descanso
}
warmup-setup = Posição: { $line }
warmup-move = Movimento: { $line }

warmup-first-half = Faça as primeiras { $reps } só até a metade: é mais gentil com o corpo logo depois de levantar.
warmup-standing = Hoje, faça em pé.
warmup-drill = Este é o reforço de hoje para o seu ponto fraco.

warmup-button-done = Feito
warmup-button-easier = Mais fácil
warmup-button-hurts = Sinto dor
warmup-button-more = Mais ⋯
warmup-button-how-to = Como fazer
warmup-button-pause = Pausa
warmup-button-end = Encerrar aquecimento
warmup-button-go-on = Continuar

### Where did you feel it?

warmup-set-done = Série { $number } feita.
warmup-set-done-rest = Série { $number } feita. Descanso curto.
warmup-felt-question = <b>Onde você sentiu mais?</b> Não há resposta errada: ela decide sua próxima dica.

warmup-button-glutes = Glúteos
warmup-button-outer_hip = Lateral do quadril
warmup-button-hamstrings = Posterior da coxa
warmup-button-back_muscles = Músculos das costas
warmup-button-cramp = Tive cãibra
# .hurts: beside the back muscles, where these are the right place.
warmup-button-low_back = Lombar
    .hurts = Dor na lombar
warmup-button-knees = Joelhos
warmup-button-front_thigh = Frente da coxa
warmup-button-nowhere = Não sei
warmup-button-elsewhere = Outro lugar

# Within a sentence.
warmup-felt-glutes = nos glúteos
warmup-felt-outer_hip = na lateral do quadril
warmup-felt-hamstrings = no posterior da coxa
warmup-felt-back_muscles = nos músculos das costas
warmup-felt-cramp = uma cãibra
warmup-felt-low_back = na lombar
warmup-felt-knees = nos joelhos
warmup-felt-front_thigh = na frente da coxa
warmup-felt-nowhere = em nenhum lugar específico
warmup-felt-elsewhere = em outro lugar

# .last: no set of this exercise is left.
warmup-reply-good-glutes = É aí que queremos: nos glúteos. De novo, na mesma velocidade.
    .last = É aí que queremos: nos glúteos.
warmup-reply-good-outer_hip = Isso conta: a lateral do quadril é o certo neste exercício. De novo, na mesma velocidade.
    .last = Isso conta: a lateral do quadril é o certo neste exercício.
warmup-reply-good-hamstrings = O posterior da coxa é o certo neste exercício. De novo, na mesma velocidade.
    .last = O posterior da coxa é o certo neste exercício.
warmup-reply-good-back_muscles = Os músculos das costas são o certo neste. De novo, na mesma velocidade.
    .last = Os músculos das costas são o certo neste.
warmup-reply-good-elsewhere = Isso também está bom neste. De novo, na mesma velocidade.
    .last = Isso também está bom neste.
warmup-reply-cue-worked = Você sentiu { $felt }: <b>a dica funcionou</b>, então vou guardá-la para você.

# $felt is the answer, $cue what changes now.
warmup-reply-glutes = Os glúteos também ajudam aqui, mas hoje buscamos o posterior da coxa. <b>{ $cue }</b> Pergunto de novo depois desta série.
warmup-reply-outer_hip = A lateral do quadril também ajuda. Vamos mudar uma coisa. <b>{ $cue }</b> Pergunto de novo depois desta série.
warmup-reply-hamstrings = É comum, e fácil de mudar. <b>{ $cue }</b> Pergunto de novo depois desta série.
warmup-reply-back_muscles = As costas também ajudam. Vamos mudar uma coisa. <b>{ $cue }</b> Pergunto de novo depois desta série.
warmup-reply-cramp = Pare aí. Sacuda a perna por 30 a 60 s, depois alongue-a devagar até esticar. Então: <b>{ $cue }</b>
warmup-reply-low_back = Lombar? Vamos mudar uma coisa. <b>{ $cue }</b> Isso tira a carga dela.
warmup-reply-knees = Joelhos? Vamos mudar uma coisa. <b>{ $cue }</b>
warmup-reply-front_thigh = Frente da coxa? Uma mudança ajuda nisso: <b>{ $cue }</b>
warmup-reply-nowhere = Sem problema, isso vem com a prática. <b>{ $cue }</b> Ir devagar ajuda a perceber mais.
warmup-reply-elsewhere = Vamos mudar uma coisa. <b>{ $cue }</b> Pergunto de novo depois desta série.

warmup-next-time = Anotado: { $felt }. Da próxima vez: <b>{ $cue }</b>
warmup-next-time-cramp = Sacuda a perna por 30 a 60 s, depois alongue-a devagar até esticar. Da próxima vez: <b>{ $cue }</b>
warmup-cramp-again = Duas cãibras já bastam: sacuda a perna, depois faça 8 contrações de glúteos. Da próxima vez, vamos tentar isso: <b>{ $cue }</b>
warmup-again = Você sentiu { $felt }, então vamos trabalhar nisso. Da próxima vez começamos com { FORM($exercise, case: "nom") }, em que é mais fácil sentir, e depois tentamos este de novo.
warmup-again-half = Você sentiu { $felt }, então vamos trabalhar nisso. Da próxima vez começamos com uma versão mais fácil { FORM($exercise, case: "gen") }, e depois a completa de novo.

warmup-easier = Boa escolha: repetições fáceis que você sente valem mais que as difíceis. Agora: { $exercise }. Da próxima vez, volta ao normal.

### How to, and a pause

warmup-paused = Em pausa. Sua série { $number } de { $sets } { FORM($exercise, case: "gen") } está esperando.

### The end

warmup-finished = { $minutes ->
    [0] <b>Aquecimento feito.</b> { $praise }
    [one] <b>Aquecimento feito: { $minutes } minuto.</b> { $praise }
   *[other] <b>Aquecimento feito: { $minutes } minutos.</b> { $praise }
}
warmup-told = <b>Anotado: feito por conta própria.</b> É assim que um hábito se forma.
warmup-ended = <b>Salvei:</b> { $counts }. Elas contam.
warmup-ended-empty = OK, é isso por agora. Nada se perdeu.
warmup-count = { $reps } × { $exercise }
warmup-praise-counts = { $counts }.
warmup-praise-felt = Você sentiu { FORM($exercise, case: "nom") } { $felt }.
warmup-praise-cue = Você sentiu { $felt } depois de uma mudança: “{ $cue }”
warmup-praise-return = <b>Você voltou. É isso que constrói um hábito.</b>
warmup-praise-long-away = <b>Você voltou. Essa é a repetição mais difícil.</b>
warmup-practised = Prática: { $window ->
    [one] { $days } de { $window } dia
   *[other] { $days } dos últimos { $window } dias
}.
warmup-next = A seguir: { $day }, { $at }.
warmup-next-after = A seguir: { $day }, { $at }, { $anchor }.
warmup-button-less-text = Sem curiosidades
warmup-cards-off = OK, sem mais curiosidades.
warmup-undo-late = Isso foi há mais de dez minutos, então não consigo desfazer.
warmup-open-again = O aquecimento de hoje está aberto de novo.

warmup-late-plan = E nos dias corridos? “Se eu me atrasar, faço uma série de pontes.”
warmup-button-late-one-set = Esse é o meu plano
warmup-button-late-another = Outro plano
warmup-button-late-skip = Pular
warmup-late-plan-typed = Digite: “Se eu me atrasar, vou…”
warmup-late-plan-too-long = Um pouco mais curto, por favor: no máximo { $characters } caracteres.
warmup-late-plan-kept = Salvei como seu plano para dias corridos.

### Where none can begin

# .resting: no other round is open.
warmup-done-already = Você já fez o aquecimento de hoje, às { $at }. Se quiser, pode fazer outro.
    .resting = Você já fez o aquecimento de hoje, às { $at }.
warmup-done-today = Você já fez o aquecimento de hoje. Se quiser, pode fazer outro.
    .resting = Você já fez o aquecimento de hoje.
warmup-button-again = Mais uma rodada
warmup-closed = Esse aquecimento já terminou. O que você fez está salvo.
warmup-nothing-left = Hoje, sem aquecimento: o que dói precisa descansar antes. Caminhadas curtas e mudanças frequentes de posição são bem-vindas, se não incomodarem.
# When the first of what rests is open again.
warmup-opens-again = O aquecimento abre de novo: { $day }, { $at }.
warmup-button-health = Respostas de saúde
warmup-no-answers = Sem suas respostas de saúde, não consigo escolher exercícios com segurança. Você ainda pode ler como são feitos.
warmup-button-answer = Responder às perguntas
warmup-button-read = Ler os exercícios
warmup-resting = Suspensos até um profissional de saúde liberar: { $families }.
