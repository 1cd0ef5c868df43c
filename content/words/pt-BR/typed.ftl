# What is answered to typed words: pain before there is a plan, stop, small talk, what would be
# understood.

# The side of a pain within "Noted: left knee, 6, ache".
typed-pain-left = { $place } (lado esquerdo)
typed-pain-right = { $place } (lado direito)
typed-health-before-plan = Obrigado por contar. As perguntas de saúde vão falar disso.
typed-pain-before-plan = Obrigado por contar: descanse o que dói. Vamos fazer seu plano primeiro. As perguntas de saúde vão falar disso.
typed-pain-in-plan = Obrigado por contar: descanse o que dói. Vamos terminar seu plano primeiro. Depois me conte de novo, e eu pergunto quanto dói.
typed-pain-number = { $number } de 10
typed-pain-so-far = Obrigado por contar: { $details }. Primeiro, saia da posição.

typed-quiet-long = Silêncio de { $start } a { $end } é quase o dia inteiro. É isso mesmo?
typed-most-reps = Consigo anotar até { $most } repetições por série.

### What would be understood; the lines take turns, so that none comes twice in a row

typed-unclear-1 = Desculpe, não entendi. { $takes }
typed-unclear-2 = Ainda não entendi, desculpe. { $takes }
typed-unclear-3 = Essa eu não entendi. { $takes } Ou digite “ajuda”.
typed-unknown-2 = Não sei o que fazer com isso. Tente “plano”, “aquecimento”, “como faço a ostra”, ou um número quando eu pedir um.
typed-unknown-3 = Essa eu não entendi, desculpe. Diga se algo dói, o nome de um exercício, ou digite “ajuda”.
typed-takes-label = Toque em um botão, ou digite o que está nele: “{ $one }” ou “{ $other }”.
    .only = Toque no botão, ou digite o que está nele: “{ $one }”.
    .none = Digite “ajuda” para ver o que eu entendo.
typed-takes-place = Digite uma cidade, um país ou um fuso horário como “UTC-3”, ou envie sua localização.
typed-takes-time = Digite um horário, como 7:30, “sete e meia” ou “7 da noite”.
typed-takes-span = Digite dois horários, como “22 às 7”.
typed-takes-date = Digite uma data, como “12 de dezembro”, “segunda que vem” ou “em 10 dias”.
typed-takes-number = Escolha um dos números dos botões.
typed-takes-reps = Digite o número de repetições boas, como 8, ou “feito”.
typed-takes-load = Digite um peso, como “12,5 kg” ou “25 lb”.
typed-takes-pain = Digite um número de 0 a 10, e onde dói.
typed-takes-where = Digite uma parte do corpo, como “joelho esquerdo” ou “lombar”.
typed-takes-kind = Digite como é a dor, como “dor surda”, “pontada” ou “formigamento”.

# What is said to "why do you ask", and to who has no answer.
typed-about-any = Nada muda até você escolher.
typed-about-consent = Pergunto para escolher exercícios seguros para você. Não guardo nada sobre sua saúde antes de você concordar.
typed-about-zone = Pergunto para que minhas mensagens cheguem no seu horário. Guardo só o fuso horário, não o lugar.
typed-about-health = Com algumas condições de saúde, certos exercícios não são indicados, então pergunto antes de planejar. Se tiver dúvida sobre uma, toque nela e terei mais cuidado.
typed-about-level = Isso decide em que nível você começa. Se tiver dúvida, escolha a primeira opção: as duas começam fácil.
typed-about-equipment = Só planejo exercícios para os quais você tem equipamento. Bastam o chão e uma parede.
typed-about-week = Assim sei quantas sessões planejar e quanto tempo devem durar. Você pode mudar quando quiser em /settings.
typed-about-time = É nesse horário que minha mensagem chega. Você pode mudar quando quiser em /settings.
typed-about-anchor = Algo que você já faz todo dia é um lembrete melhor do que um relógio. Pode pular esta.
typed-about-set = Onde você sentiu mostra se os músculos certos estão trabalhando. As repetições que sobraram mostram se está difícil o bastante. Um palpite já serve.
typed-about-pain = A dor decide o que deixamos de fora e por quanto tempo. 0 é nenhuma dor e 10 é a pior que você consegue imaginar. Se tiver dúvida, escolha o número maior.
typed-about-where = Onde dói e como é a dor decidem o que deixamos de fora. Escolha o que chegar mais perto.
typed-about-habit = Suas respostas mostram se posso mandar menos lembretes. Um palpite já serve.
typed-about-pause = Até lá não vou escrever. Você pode voltar antes.

typed-not-text = Só consigo ler texto. Digite, ou toque em um botão.
typed-not-text-2 = Fotos, áudios e vídeos não chegam até mim. Só texto.

# How much is left, said at a card.
typed-left = { $sets ->
    [0] Essa foi a última série.
    [one] Falta { $sets } série, cerca de { $minutes } min.
   *[other] Faltam { $sets } séries, cerca de { $minutes } min.
}
typed-left-session = { $left } Depois vem a sessão.

### Stop

typed-stop = Devo parar de escrever? Uma pausa dura até você escrever de novo. Apagar remove tudo o que guardo sobre você.
typed-stop-paused = Você já está em pausa: não escrevo até você voltar. Você também pode apagar tudo o que guardo sobre você.
typed-stop-early = Não escrevo se você não escrever. Você também pode apagar tudo o que guardo sobre você.
typed-button-pause = Pausar até eu escrever
typed-button-erase = Apagar tudo
typed-button-end-session = Encerrar a sessão

### Small talk, two answers each, which take turns

talk-hello-1 = Olá! Que bom ter notícias suas.
talk-hello-2 = Oi! É só dizer quando quiser começar.
talk-back-1 = Que bom ter você de volta! Nada se perdeu.
talk-back-2 = Que bom que você voltou. Continuamos de onde você parou.
talk-thanks-1 = De nada!
talk-thanks-2 = Sempre que precisar. O trabalho é todo seu.
talk-how_are_you-1 = Tudo bem por aqui, e com você?
talk-how_are_you-2 = Firme como sempre. Se algo doer, me avise.
talk-who-1 = Sou o Backline, uma ajuda para treinar: um programa, não uma pessoa nem um médico.
talk-who-2 = Sou um bot que orienta o treino de glúteos, posterior da coxa e costas. Para dúvidas médicas, procure um profissional.
talk-bye-1 = Até mais!
talk-bye-2 = Cuide-se. Estarei por aqui.
talk-sorry-1 = Não foi nada. Um dia a menos não muda nada.
talk-sorry-2 = Não se preocupe. Vamos em frente.
talk-hard-1 = Parabéns por persistir. “Mais fácil” está sempre ali, se for demais.
talk-hard-2 = É para dar trabalho, nunca dor. Se doer, me avise.
talk-mood-1 = Que bom saber.
talk-mood-2 = Ótimo. Vamos manter assim.
talk-so_so-1 = Obrigado por contar. Num dia assim, uma série também conta.
talk-so_so-2 = Acontece. Faça só o que for confortável.
talk-ack-1 = Ótimo.
talk-ack-2 = OK.
talk-wait-1 = Sem pressa. Estou aqui.
talk-wait-2 = No seu tempo. Continuamos quando você quiser.
talk-undo-1 = Não há nada para desfazer agora.
talk-undo-2 = Aqui não consigo desfazer nada. O que você disse sobre o seu plano pode ser mudado em /settings.
