# The first two minutes: greeting and consent, the zone, the questions about the plan, the plan.

# To somebody whose Telegram speaks a language that I don't.
onboarding-languages = Ainda não falo o idioma do seu Telegram. Com /language você pode escolher um destes: { $names }.
onboarding-greeting = Treino com você glúteos, posterior da coxa e costas. Você recebe um aquecimento curto por dia e sessões de 20 a 45 minutos, com dicas que dependem de onde você sente cada exercício.
onboarding-consent =
    Sou uma ajuda para treinar, <b>não um médico</b>. Para escolher exercícios seguros, preciso de algumas respostas sobre sua saúde e, mais adiante, sobre dor. Se você concordar, guardo essas respostas criptografadas. Você pode apagá-las quando quiser com /delete.
onboarding-button-agree = Tenho 18+ e concordo
onboarding-button-stored = O que você guarda?
onboarding-button-not-now = Agora não
onboarding-button-minor = Tenho menos de 18
onboarding-adults-only = Desculpe, só oriento adultos. Não guardei nada sobre sua saúde, e apaguei o resto. Cuide-se!
onboarding-without-consent = Sem problema, não vou guardar nada sobre sua saúde. Sem essas respostas não consigo escolher exercícios com segurança, mas você pode ler como são feitos.
onboarding-declined = Tudo bem. Se ainda quiser começar, toque em “{ $button }” ou digite “começar”.
onboarding-button-after-all = Mudei de ideia
onboarding-button-read = Ler os exercícios

onboarding-plan = <b>Seu plano</b>
onboarding-plan-warmup = Aquecimento · todo dia às { $at }
    .anchored = Aquecimento · todo dia às { $at }, { $anchor }
onboarding-plan-weekly = Resumo da semana · { $day }, { $at }
onboarding-plan-sessions = Sessões · { $days }, às { $at }, { $minutes } min, a partir de { $first }
onboarding-plan-morning = Uma pergunta curta na manhã seguinte, só se algo doeu
onboarding-nothing-else = É só isso que vou enviar. Horas de silêncio: { $start } a { $end }.
onboarding-button-first = Fazer o 1º aquecimento
onboarding-button-change = Mudar algo
onboarding-see-you = OK. Até lá: { $day }, { $at }.
    .anchored = OK. Até lá: { $day }, { $at }, { $anchor }.

### What the warm-up comes after

anchor-kettle = depois de fazer o café
anchor-teeth = depois de escovar os dentes
anchor-dressed = depois de se vestir
anchor-lunch = depois do almoço
anchor-desk = depois de sair da mesa de trabalho
anchor-walk = depois de uma caminhada
anchor-work = depois do trabalho
anchor-dinner = depois do jantar
anchor-own = “{ $words }”
anchor-button-kettle = Depois de fazer o café
anchor-button-teeth = Após escovar os dentes
anchor-button-dressed = Depois de me vestir
anchor-button-lunch = Depois do almoço
anchor-button-desk = Ao sair da mesa
anchor-button-walk = Depois de caminhar
anchor-button-work = Depois do trabalho
anchor-button-dinner = Depois do jantar

### The zone

zone-guess =
    Para escrever na hora certa: aí são <b>{ $at }</b>?

    Meu palpite é { $place }.
zone-kept = Uso a hora de { $place }. Aí são <b>{ $at }</b>?
zone-found = <b>{ $place }</b>. Aí são <b>{ $at }</b>?
zone-button-yes = Sim, { $at }
zone-button-other = Outro lugar
zone-button-again = Não, buscar de novo
zone-search = Digite sua cidade, ou envie sua localização. Guardo só o fuso horário, não o lugar.
zone-unknown = Não conheço “{ $city }”. Tente a cidade grande mais próxima, ou escolha na lista.
zone-thanks = Obrigado.
zone-which = Qual destes é o seu?
zone-region = Em que parte do mundo?
zone-city = Qual cidade está no seu fuso horário?
zone-button-place = { $place }
zone-button-place-country = { $place }, { $country }
zone-follows = Agora uso a hora de { $place }.

region-europe = Europa
region-north_america = América do Norte
region-latin_america = América Latina
region-africa = África
region-middle_east = Oriente Médio
region-south_asia = Sul da Ásia
region-east_asia = Leste da Ásia
region-oceania = Oceania

### The questions about the plan

plan-questions-level = Você já fez esse tipo de treino? As duas opções começam leves, e vou ajustando nos primeiros dias.
plan-questions-button-beginner = É novo, ou não sei
plan-questions-button-intermediate = Já treino isso
plan-questions-equipment = Que equipamento você tem? Chão e parede já bastam.
plan-questions-button-floor = Nada disso
plan-questions-gym = O que tem na sua academia? Monto o treino para o lugar onde você estiver e pergunto antes de cada sessão.
plan-questions-button-no-gym = Não vou à academia
plan-questions-bands = Que elásticos você tem? Quando um ficar fácil, sugiro o próximo.
band-light = Leve
band-medium = Médio
band-strong = Forte
band-extra_strong = Extraforte
plan-questions-button-continue = Seguir · { $count } { $count ->
    [one] marcado
   *[other] marcados
}
plan-questions-week = Quantas sessões por semana você quer, e de que duração? O aquecimento diário é à parte.
plan-questions-button-week = { $days } dias · { $minutes } min
plan-questions-button-other-week = Outra opção
plan-questions-days = Quantos dias por semana?
plan-questions-button-days = { $days } dias
plan-questions-minutes = E quanto tempo?
plan-questions-button-minutes = { $minutes } min
plan-questions-hour = A que horas você quer o aquecimento diário?
plan-questions-hour-typed = Digite um horário, por exemplo { $at }.
plan-questions-button-other-hour = Outro horário
plan-questions-quiet = { $at } cai nas suas horas de silêncio. Posso escrever mesmo assim?
plan-questions-button-ring = Sim, às { $at }
plan-questions-hour-saved = Pronto. Seu aquecimento agora é todo dia às { $at }.
plan-questions-anchor = Você vai fazer depois de quê? Uma rotina é o melhor lembrete: “Depois de fazer o café, faço minhas pontes.”
plan-questions-anchor-typed = Digite com suas palavras, por exemplo “depois de dar comida ao gato”.
plan-questions-button-own-words = Com minhas palavras
