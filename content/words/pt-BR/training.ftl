# A session: its cards, rests and questions, and what stands behind the dots.

training-day-A = Dia da ponte
training-day-A_light = Dia leve da ponte
training-day-B = Dia da dobradiça
training-day-C = Dia unilateral
# A beginner's: on two legs, with a longer squeeze.
training-day-C-beginner = Dia da contração

### Before the first set

training-none-locked = Seu treino está pausado. Se você ainda não recebeu atendimento, procure agora.
training-none-health = As sessões estão suspensas por causa das suas respostas de saúde.
training-none-warm_ups_only = Por enquanto, só aquecimentos. As sessões são liberadas quando um profissional de saúde disser que você pode se exercitar.
training-none-sore_back = Hoje, sem sessão. Caminhadas curtas e mudanças frequentes de posição são bem-vindas, se não incomodarem.
training-none-ill = Primeiro, descanse. Volte quando estiver há { $hours } horas sem febre e sem sintomas no peito.
training-none-morning = Hoje, sem sessão, depois de uma manhã assim. Amanhã pergunto de novo ({ $at }).
training-none-stopped = Por hoje, chega. Agora descanse, e amanhã a gente vê.
training-none-nothing = Hoje, sem sessão: o que dói precisa descansar antes.
training-done-already = Você já fez a sessão de hoje. É nos dias de descanso que você fica mais forte.
training-done-elsewhere = Hoje conta: você treina em outro lugar. É nos dias de descanso que você fica mais forte.
training-button-again = Fazer outra mesmo assim
training-back-now = Antes de começar: <b>quanto sua lombar dói agora, de 0 a 10?</b>
training-place = Onde você treina hoje?
training-button-home = Em casa
training-button-gym = Na academia
training-button-elsewhere = Em outro lugar
training-closed = Essa sessão já terminou. O que você fez está salvo.
training-button-start = Começar uma sessão
training-warmed = Aquecimento feito. Agora a sessão: antes, uma série fácil.
training-short-first = Cerca de { $minutes } minutos hoje: suas primeiras { $sessions } sessões são curtas de propósito.
training-short = Cerca de { $minutes } minutos hoje, e não { $asked }: mais séries nesta semana acrescentariam pouco.
training-lighter-week = Uma semana mais leve: os mesmos exercícios, mais ou menos metade das séries. É quando seu corpo se recupera.

### The card

# Hip thrust · set 1 of 3 · 10 reps · 3 s down, 2 s squeeze
training-title = <b>{ $exercise }</b> · { $set } · { $amount }{ $pace }
training-next-set = <b>{ $set }</b> · { $exercise } · { $amount }
training-easy-set = série fácil
    .title = Série fácil
training-test-set = série de teste
    .title = Série de teste
# Once, before the first set of two exercises that alternate.
training-turns = Alterna, série a série, com { FORM($other, case: "nom") }.
training-set-title = Série { $number } de { $sets }
# Above a line about one side of a one-sided exercise.
training-side-left = <b>Lado esquerdo.</b> { $line }
training-side-right = <b>Lado direito.</b> { $line }
# Repetitions in reserve: how many to leave.
training-leave = { $rir ->
    [0] Siga até a última repetição boa.
    [1] Pare quando sobrar uma repetição boa.
   *[other] Pare quando sobrarem { $rir } reps boas.
}
training-leave-load = { $leave } { $load }
training-half-range = Só até a metade.
training-half-effort = Use metade da força.
# The same exercise at half range, within a sentence.
training-half-way = { $exercise }, até a metade
    .nom = { FORM($exercise, case: "nom") }, até a metade
    .gen = { FORM($exercise, case: "gen") }, até a metade
training-half-held = { $exercise }, com metade da força
    .nom = { FORM($exercise, case: "nom") }, com metade da força
    .gen = { FORM($exercise, case: "gen") }, com metade da força
training-promised-test = Este é o teste que prometi: contraia como no reforço.
training-drill = Reforço: devagar, com contração.
training-button-fewer = Menos repetições
training-button-harder = Voltar ao completo
training-button-end = Encerrar a sessão

training-count = Quantas repetições boas?
training-count-left = Quantas repetições boas no lado <b>esquerdo</b>?
training-count-right = E no <b>direito</b>?
training-button-or-fewer = { $number } ou menos
training-button-more-reps = Mais

training-easier = Boa escolha: repetições fáceis que você sente ensinam mais que difíceis que não sente.
training-easier-now = No que falta, faça { FORM($easier, case: "nom") }. Da próxima vez recomeçamos com { FORM($exercise, case: "nom") }.
training-easier-half = Faça o resto { FORM($exercise, case: "gen") } mais fácil: até a metade, ou com metade da força. Da próxima vez, volta ao normal.

### Rest

training-rest = Próxima série em { $seconds } s. Eu aviso.
training-set-done-rest = <b>{ $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
}: feito.</b> Descanse { $seconds } s. Eu aviso.
training-button-skip-rest = Pular o descanso
training-button-more-rest = +{ $seconds } s

### A step back, and its test

training-step-back = Agora, <b>{ $exercise }</b>, devagar.
training-step-back-test = <b>Depois, uma série de teste { FORM($exercise, case: "gen") }.</b> Você continua nesse nível, a não ser que o teste vá mal.
training-button-do-that = Vamos fazer assim
training-button-finish-easier = Terminar mais leve

### Behind the dots

training-button-swap = Trocar
training-button-sides = Lados diferentes
training-button-weight = Peso
training-button-band = Elástico
training-swap = O que combina melhor com você hoje? O número de séries é o mesmo.
training-swap-none = Nada mais serve com o equipamento que você tem aqui hoje.
training-swapped = OK, hoje é { FORM($exercise, case: "nom") }. Seu progresso não é afetado.
training-instead = Aqui falta equipamento para { FORM($exercise, case: "nom") }, então hoje faça este. Seu progresso não é afetado.
training-button-gone = Hoje não dá aqui
training-button-never = Nunca oferecer este
training-paused = Em pausa. Sua série { $number } { FORM($exercise, case: "gen") } está esperando.

training-weight-question = Que peso você está usando { FORM($exercise, case: "loc") }? Toque, ou digite: { $example }.
training-band-question = Que elástico você está usando { FORM($exercise, case: "loc") }?
training-weight-open = Escolha um peso que deixe { $rir } reps em reserva. Anote em ⋯.
training-band-open = Anote seu elástico em ⋯.
training-load = Da última vez: { $load }.
training-load-changed = Hoje { $load } (da última vez, { $before }).
training-load-kg = { $amount } kg
training-load-lb = { $amount } lb
training-band-yellow = elástico amarelo
training-band-red = elástico vermelho
training-band-green = elástico verde
training-band-blue = elástico azul
training-band-black = elástico preto
training-band-light = elástico leve
training-band-medium = elástico médio
training-band-strong = elástico forte
training-band-extra_strong = elástico extraforte
training-band-none = sem elástico

### Coming back

training-return = Você estava { FORM($exercise, case: "loc") }, série { $number } de { $sets }. Tudo o que veio antes está salvo.
training-return-questions = { $exercise }: suas séries estão feitas. Falta uma pergunta. Está tudo salvo.
training-button-end-here = Terminar aqui
training-button-start-over = Recomeçar hoje

### The end

training-finished = { $sets ->
    [one] <b>{ $day }: feito em { $minutes } min, { $sets } série.</b>
   *[other] <b>{ $day }: feito em { $minutes } min, { $sets } séries.</b>
}
training-ended = { $sets ->
    [one] Salvei: { $sets } série. Conta.
   *[other] Salvei: { $sets } séries. Elas contam.
}
training-ended-empty = OK, é isso por hoje. Nada se perdeu.
training-praise-change = { $exercise }: uma pequena mudança, e você sentiu { $felt }. Mandou bem.
training-next = { $name }: { $day }, { $at }.
training-button-undo-set = Desfazer última série

### Something hurts within a session

training-amber-day = Hoje, sem exercício final, e esta sessão não conta para subir de nível.
training-stop-exercise = <b>Vamos parar { FORM($exercise, case: "nom") } aqui.</b> Que bom que você me contou. Vamos deixar este exercício e os parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Daqui a { $minutes } minutos pergunto de novo: com { $most } ou menos, você pode fazer hoje séries fáceis { FORM($easy, case: "gen") }.
training-stop-rest = <b>Vamos parar por hoje.</b> Que bom que você me contou. Vamos deixar { FORM($exercise, case: "nom") } e exercícios parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo.
training-stop-session = <b>Vamos encerrar a sessão aqui.</b> Que bom que você me contou. Vamos deixar { FORM($exercise, case: "nom") } e exercícios parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Movimente-se de leve no resto do dia, se não incomodar. Amanhã pergunto como você está ({ $at }).
training-stop-shooting = <b>Vamos encerrar a sessão aqui.</b> Que bom que você me contou. Vamos deixar { FORM($exercise, case: "nom") } e exercícios parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Antes da próxima sessão, repito as perguntas de saúde.
training-stop-professional = <b>Vamos encerrar a sessão aqui.</b> Por favor, consulte um médico ou fisioterapeuta antes de continuar com { FORM($exercise, case: "nom") } e exercícios parecidos. Daqui não consigo saber o que é, mas eles conseguem.
