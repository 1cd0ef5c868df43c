# Something hurts: number, place, kind, and what follows.

pain-nothing = Ótimo. Vamos em frente.
pain-no-consent = Só posso ajudar com dor se você aceitar que eu guarde respostas de saúde.
pain-no-consent-urgent = Dor no peito, desmaio, dormência nova entre as pernas, problemas com a bexiga ou o intestino, ou fraqueza nas duas pernas: <b>ligue agora para o número de emergência.</b>

pain-thanks = Que bom que você me contou. Primeiro, saia da posição.
pain-number = <b>Quanto dói agora, de 0 a 10?</b> 0 é nada, 10 é a pior dor que você consegue imaginar.
pain-where = Onde dói?
pain-kind = Como é a dor?

pain-button-hurts = Sinto dor
pain-button-heart = Dor no peito ou desmaio
pain-button-mistake = Toquei sem querer
pain-button-low_back = Lombar
pain-button-hip = Quadril
pain-button-knee = Joelho
pain-button-hamstring = Posterior da coxa
pain-button-neck = Pescoço
pain-button-other = Outra parte
pain-button-muscle_work = Esforço do músculo
pain-button-ache = Dor surda
pain-button-sharp = Pontada
pain-button-shooting_down_leg = Desce pela perna
pain-button-numb_or_tingling = Dormência, formigamento
pain-button-giving_way = Articulação falseia

# Within a sentence: "your low back was at 3", "Noted: low back, 3, ache".
pain-place-low_back = lombar
pain-place-hip = quadril
pain-place-knee = joelho
pain-place-hamstring = posterior da coxa
pain-place-neck = pescoço
pain-place-other = ponto dolorido
pain-kind-muscle_work = esforço do músculo
pain-kind-ache = dor surda
pain-kind-sharp = pontada
pain-kind-shooting_down_leg = desce pela perna
pain-kind-numb_or_tingling = dormência ou formigamento
pain-kind-giving_way = falseia

### Feeling unwell; thoughts of self-harm

unwell = <b>Vamos parar por hoje.</b> Sente-se ou deite-se agora, e fique assim até passar.
unwell-call = <b>Ligue para o número de emergência</b> se você desmaiar, não conseguir respirar bem, sentir dor no peito, tiver dificuldade para falar, ou se o rosto, um braço ou uma perna ficar fraco ou dormente. Se não passar logo, ou se voltar, por favor, consulte um médico.
unwell-early = Sente-se ou deite-se até passar. <b>Ligue para o número de emergência</b> se você desmaiar, não conseguir respirar bem ou sentir dor no peito. Podemos continuar quando você estiver bem.
unwell-better = Que bom. Pegue leve no resto do dia, e amanhã a gente vê.
unwell-button-better = Já estou melhor

support = Que bom que você me contou. Sou só um bot de treino, e isso merece uma pessoa de verdade. <b>Se existe a chance de você fazer algo contra si, ligue agora para o número de emergência</b>, ou vá até alguém por perto e fique com essa pessoa. O site findahelpline.com lista serviços de apoio gratuitos e sigilosos no seu país.
support-still = Continuo aqui, e o treino pode esperar. Por favor, deixe uma pessoa ficar ao seu lado nisso: <b>o número de emergência</b>, alguém por perto, ou um serviço de apoio em findahelpline.com.
support-safe = Fico feliz. Se pesar de novo, por favor, ligue para alguém. Estou aqui quando você quiser treinar.
support-button-safe = Não corro perigo agora

### Is any sign of an emergency new?

pain-signs = Mais uma pergunta, por segurança. <b>Algo disso é novo?</b>
pain-sign-1 = · dormência entre as pernas, ou ao redor dos genitais ou do ânus
pain-sign-2 = · dificuldade para urinar ou evacuar, ou mudanças na sensibilidade sexual
pain-sign-3 = · fraqueza nas duas pernas, ou dor que desce pelas duas pernas
pain-sign-4 = · dor no peito ou desmaio
pain-button-none-of-these = Nada disso
pain-button-sign-nerves = Sim: pernas, bexiga…
pain-button-sign-heart = Sim: peito, desmaio

### What follows

pain-noted = Anotado: { $place }, { $number }, { $kind }.
    .so-far = Anotado: { $place }, { $number }.
pain-green = Com isso dá para treinar. Se chegar a 3, me avise de novo.
pain-green-cue = Com isso dá para treinar. <b>{ $cue }</b> Se chegar a 3, toque no mesmo botão.
pain-amber = Por hoje, chega { FORM($exercise, case: "gen") }. No que falta, faça { FORM($easier, case: "nom") }, com movimentos pequenos e lentos.
pain-amber-half = Por hoje, chega { FORM($exercise, case: "gen") } por inteiro. No que falta, vá só até a metade: movimentos pequenos e lentos.
pain-amber-done = Por hoje, terminamos { FORM($exercise, case: "nom") }.
pain-amber-day = Hoje vamos com calma.
pain-amber-twice = É a segunda vez entre 3 e 5. Da próxima vez, começamos um nível abaixo e testamos de novo a partir daí.
pain-rising = Suas notas de dor subiram em { $weeks } semanas, de { $before } para { $after }. Por favor, consulte um médico ou fisioterapeuta.
pain-tomorrow = Amanhã pergunto como você está ({ $at }).
pain-button-end-exercise = Encerrar o exercício
pain-button-worse = Piorou
pain-button-ok = OK
pain-button-professional = Um profissional liberou

pain-stop-exercise = <b>Vamos parar { FORM($exercise, case: "nom") } aqui.</b> Que bom que você me contou. Vamos deixar este exercício e os parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Daqui a { $minutes } minutos pergunto de novo: com { $most } ou menos, você pode fazer algumas fáceis: { $easy }.
pain-stop-rest = <b>Vamos parar por hoje.</b> Que bom que você me contou. Vamos deixar { FORM($exercise, case: "nom") } e exercícios parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Amanhã pergunto como você está ({ $at }).
pain-stop-session = <b>Vamos encerrar o aquecimento aqui.</b> Que bom que você me contou. Vamos deixar { FORM($exercise, case: "nom") } e exercícios parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Movimente-se de leve no resto do dia, se não incomodar. Amanhã pergunto como você está ({ $at }).
pain-stop-shooting = <b>Vamos encerrar o aquecimento aqui.</b> Que bom que você me contou. Vamos deixar { FORM($exercise, case: "nom") } e exercícios parecidos de lado por { $hours } horas (até { $day }, { $until }) e voltar { $steps ->
    [one] um nível
   *[other] { $steps } níveis
} abaixo. Antes do próximo aquecimento, repito as perguntas de saúde. Leva um minuto.
pain-stop-professional = <b>Vamos encerrar o aquecimento aqui.</b> Por favor, consulte um médico ou fisioterapeuta antes de continuar com { FORM($exercise, case: "nom") } e exercícios parecidos. Daqui não consigo saber o que é, mas eles conseguem.
pain-stop-day = <b>Então, hoje, sem aquecimento.</b> Que bom que você me contou. Movimente-se de leve no resto do dia, se não incomodar.
pain-stop-day-professional = <b>Então, hoje, sem aquecimento.</b> Por favor, consulte um médico ou fisioterapeuta antes de continuar. Daqui não consigo saber o que é, mas eles conseguem.

### Ten minutes later

pain-waiting = Descanse até { $at }. Depois pergunto de novo.
pain-settling = E agora, como está ({ $place })?
pain-button-three-or-more = 3 ou mais
pain-button-worse-or-new = Pior, ou algo novo
pain-settled = Que bom. Quer fazer algumas séries fáceis { FORM($exercise, case: "gen") }, ou chega por hoje?
pain-button-easy = Algumas séries fáceis
pain-button-enough = Chega por hoje
pain-enough = Então é isso por hoje. O que você fez conta.
pain-enough-tomorrow = Então é isso por hoje. Amanhã pergunto como você está ({ $at }).
