# The health check: questions, what the answers mean, clearing by a professional, emergencies.
# health-<item> is the question, .button its short name; health-<item>-<answer> what it means,
# its .button the answer to a follow-up; -cleared what stays once a professional has said yes.

health-check-general = Algumas perguntas rápidas de saúde, para escolher exercícios seguros. <b>Toque em tudo o que for o seu caso.</b>
health-check-back = Agora, as suas costas. <b>Toque em tudo o que for o seu caso.</b>
health-check-more = Mais algumas perguntas sobre essa dor. <b>Toque em tudo o que for o seu caso.</b>
# What a sentence has checked: "I'm pregnant".
health-check-noted = Marquei: { $items }.
health-check-line = { $mark } { $item }
health-check-button-item = { $mark } { $name }
health-check-button-none = Nada disso
health-check-button-continue = Seguir · { $count } { $count ->
    [one] marcada
   *[other] marcadas
}
health-check-pain-now = Quanto suas costas doem agora, de 0 (nada) a 10 (a pior dor)?

### Screen 1

health-G1 = Um médico já disse que você tem um problema no coração ou pressão alta não controlada, ou que você teve um AVC (derrame)
    .button = Coração
health-G1-yes = Por favor, fale antes com um médico. Até lá, faremos aquecimentos leves. Respire o tempo todo. As sessões são liberadas quando um profissional de saúde disser que você pode se exercitar.
health-G1-yes-cleared = Coração ou pressão: termine cada série com 3 ou mais repetições sobrando, nada de ficar muito tempo parado na posição, e continue respirando.

health-G2 = Dor ou pressão no peito, em repouso ou em movimento
    .button = Dor no peito
health-G2-yes = Por favor, fale antes com um médico. Se estiver acontecendo agora, ligue para o número de emergência. Seu treino fica suspenso até um profissional de saúde liberar.

health-G3 = Você desmaiou, ou perdeu o equilíbrio por tontura, nos últimos 12 meses
    .button = Desmaio
health-G3-question = Desmaio ou tontura: você sabe a causa, e um profissional de saúde disse que pode se exercitar?
health-G3-unknown = Então, até você investigar isso com um médico, faremos só aquecimentos na posição deitada ou sentada.
    .button = Ainda não
health-G3-unknown-cleared = Mantenha sempre uma mão na parede, e nada de ficar em um pé só.
health-G3-known = Ótimo. Mantenha sempre uma mão na parede, e nada de ficar em um pé só.
    .button = Sim

health-G4 = Uma doença crônica, ou um remédio para ela, que exige orientação antes de se exercitar (diabetes, epilepsia, osteoporose, artrite inflamatória, tratamento de câncer)
    .button = Doença crônica
health-G4-question = É osteoporose ou outra coisa?
health-G4-other = Por favor, pergunte a quem cuida do seu tratamento. Até essa pessoa liberar, ficamos nos dois níveis mais fáceis de cada exercício, e você termina cada série com 3 ou mais repetições sobrando.
    .button = Outra coisa
health-G4-osteoporosis = Por favor, pergunte a quem cuida do seu tratamento. Até essa pessoa liberar, ficamos nos dois níveis mais fáceis de cada exercício, você termina cada série com 3 ou mais repetições sobrando, e deixamos de fora as dobradiças com peso.
    .button = Osteoporose

health-G5 = Cirurgia, fratura ou ruptura muscular nos últimos 12 meses que ainda limita você
    .button = Lesão
health-G5-question = Vou deixar de fora os exercícios dessa parte até um profissional de saúde liberar. Qual parte é?
health-G5-hip = Vou deixar de fora os exercícios que sobrecarregam o quadril até um profissional de saúde liberar.
    .button = Quadril
health-G5-hamstring = Vou deixar de fora as flexoras e as dobradiças com peso até um profissional de saúde liberar.
    .button = Posterior da coxa
health-G5-elsewhere = Então faremos só aquecimentos fáceis, até um profissional de saúde liberar.
    .button = Outra parte

health-G6 = Você está grávida, ou teve bebê nos últimos 6 meses
    .button = Gravidez
health-G6-question = Seu médico ou obstetra já liberou você para se exercitar?
health-G6-not_yet = Então, por enquanto, faremos aquecimentos em pé.
    .button = Ainda não
health-G6-not_yet-cleared = Nada de deitar de barriga para cima nem de prender a respiração, e termine cada série com 3 ou mais repetições sobrando.
health-G6-agreed = Ótimo. Nada de deitar de barriga para cima nem de prender a respiração, e termine cada série com 3 ou mais repetições sobrando.
    .button = Sim

### Screen 2

health-G7 = Disseram que você só deve se exercitar com supervisão
    .button = Com supervisão
health-G7-yes = Então, por favor, treine com a pessoa que supervisiona você. Você pode ler tudo aqui, mas não vou iniciar sessões.

health-B0 = Dor nas costas nos últimos 3 meses
    .button = Dor nas costas
health-B0-yes = Anotei a sua dor nas costas. Você começa um nível mais fácil, e vou esperar mais sessões boas que o normal antes de você subir.

health-E1 = Dormência ou formigamento <b>novo</b> entre as pernas, ou ao redor dos genitais ou do ânus
    .button = Dormência
health-E2 = Dificuldade <b>nova</b> para urinar ou evacuar (começar, parar, segurar ou sentir), ou mudanças <b>novas</b> na sensibilidade ou na função sexual
    .button = Bexiga, intestino
health-E3 = Fraqueza ou perda de controle <b>nova</b> nas duas pernas, ou dor que desce pelas duas pernas
    .button = As duas pernas

### More about the back

health-B1 = Começou depois de uma queda, um acidente ou uma pancada forte; ou depois de algo pequeno, se você tem mais de 65 anos, tem osteoporose ou tomou corticoide por muito tempo
    .button = Queda, pancada
health-B2 = Você tem febre, calafrios ou mal-estar junto com a dor, teve uma infecção recente, ou tem a imunidade baixa
    .button = Febre
health-B3 = Você já teve câncer, ou está perdendo peso sem querer
    .button = Câncer, peso
health-B4 = Está piorando sem parar, ou é ruim à noite e nenhuma posição alivia
    .button = Piora, à noite
health-B5 = Dor, formigamento ou fraqueza que desce abaixo de um joelho
    .button = Abaixo do joelho
health-B5-question = Abaixo do joelho: é novo ou está piorando, ou uma perna ou um pé está fraco?
health-B5-stable = Então faremos aquecimentos nos níveis mais fáceis.
    .button = Não: leve e estável
health-B5-changed =
    .button = Sim
health-B6 = Há mais de 3 meses, toda manhã seu corpo fica travado por mais de 30 minutos, melhora com o movimento, e você tem menos de 45 anos
    .button = Manhãs travadas
health-B6-yes = Vale a pena contar a um médico sobre essas manhãs travadas. Enquanto isso, você pode treinar, nos três primeiros níveis de cada exercício.

health-B7-3 = Com 3 a 4 agora, hoje usamos os níveis mais fáceis.
health-B7-5 = Hoje, sem sessão. Caminhadas curtas e mudanças frequentes de posição são bem-vindas, se não incomodarem. Amanhã pergunto de novo.

### What the answers mean

health-check-refer-check = Por favor, consulte um médico ou fisioterapeuta antes de treinarmos. Daqui não consigo avaliar isso.
health-check-refer-week = Por favor, consulte um médico ou fisioterapeuta esta semana, antes de treinarmos. Daqui não consigo avaliar isso.
health-check-refer-week-calm = Por favor, consulte um médico ou fisioterapeuta esta semana, antes de treinarmos. Provavelmente não é nada grave (a maioria das dores nas costas não é), mas daqui não consigo avaliar isso.
health-check-refer-today = Por favor, consulte um médico ou fisioterapeuta hoje, antes de treinarmos. Daqui não consigo avaliar isso.
health-check-button-go-on = Continuar
health-check-button-go-on-warmups = Só aquecimentos
health-check-button-change = Mudar minhas respostas
health-check-button-professional = Um profissional liberou

health-check-who = Ótimo. Quem disse que você pode se exercitar?
health-check-button-doctor = Médico
health-check-button-physiotherapist = Fisioterapeuta
health-check-button-midwife = Obstetra
health-check-when = Mais ou menos quando? Toque ou digite uma data.
health-check-button-today = Hoje
health-check-button-this_week = Esta semana
health-check-button-earlier = Antes

health-check-mode-full = Tudo está liberado para você.
health-check-mode-back_sensitive = Tudo está liberado. Você vai subir um pouco mais devagar por causa das costas.
health-check-mode-warmups_only = Os aquecimentos mais fáceis estão liberados.
health-check-mode-blocked = O treino está suspenso por enquanto. Você ainda pode ler os exercícios.
health-check-saved = Salvei. Vale a partir de agora.
health-check-blocked = O treino está suspenso por enquanto. Você ainda pode ler como tudo é feito. Quando um profissional de saúde disser que você pode se exercitar, me avise com /health.
health-check-button-read = Ler os exercícios
health-check-button-answers = Respostas de saúde

### Later on

health-check-review = Suas respostas de saúde ({ $day }): { $items }.
health-check-review-none = Suas respostas de saúde ({ $day }): nada marcado.
health-check-anything-new = Alguma novidade?
health-check-button-nothing-new = Nada de novo
health-check-button-again = Responder de novo
health-check-button-erase = Apagar as respostas

### Emergency

emergency-nerves = Isso pode ser sinal de um problema nos nervos, raro mas urgente. <b>Por favor, vá a um pronto-socorro ou ligue para o número de emergência agora: hoje, não amanhã.</b> Pausei o seu treino.
emergency-heart = Pare e sente-se ou deite-se. Se estiver acontecendo agora, ou se você acabou de desmaiar, <b>ligue agora para o número de emergência</b>, ou peça a alguém por perto para ligar. Pausei o seu treino.
emergency-paused = Seu treino está pausado. Se você ainda não recebeu atendimento, procure agora: ligue para o número de emergência ou vá a um pronto-socorro.
emergency-paused-2 = Seu treino continua pausado. Não espere: ligue para o número de emergência, ou peça a alguém para levar você a um pronto-socorro.
emergency-button-answers = O que eu respondi
emergency-button-ok = Um médico liberou
emergency-button-mistake = Toquei sem querer
emergency-since = Para mostrar a um médico, suas respostas ({ $day }, { $at }):
emergency-line = · { $answer }
emergency-answer-nerves = algo disso é novo: dormência entre as pernas, dificuldade para urinar ou evacuar, mudanças na sensibilidade sexual, fraqueza ou dor nas duas pernas
emergency-answer-heart = dor no peito ou desmaio
