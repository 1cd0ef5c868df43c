# Where you are, help, text that means nothing, the exercises to read.

menu-home = Que bom ver você. Está tudo onde você deixou.
menu-next-warmup = Aquecimento · { $day }, { $at }
menu-next-weekly = Resumo da semana · { $day }, { $at }
menu-next-training = { $name } · { $day }, { $at }
menu-practised = Prática · { $of ->
    [one] { $days } de { $of } dia
   *[other] { $days } dos últimos { $of } dias
}
menu-paused = Em pausa até você escrever
menu-paused-until = Em pausa até { $day }
menu-resting = Os aquecimentos estão suspensos por causa das suas respostas de saúde
menu-button-begin = Começar
menu-button-help = Ajuda

menu-help =
    Você recebe um aquecimento todo dia e as suas sessões, nas horas que escolheu. Toque nos botões, ou digite números, horários e cidades.

    /warmup aquecer agora · /train uma sessão · /plan o que vem por aí · /progress seus dias
    /report para o médico · /shared quem vê seu treino
    /settings, /pause, /resume
    /health, /privacy, /export, /delete seus dados

    Se algo doer, me avise a qualquer momento.
menu-unknown = Desculpe, não entendi. Entendo botões, números, horários, cidades e os comandos do menu. E se algo doer, é só dizer.

library-title = Todos os exercícios, do mais fácil ao mais difícil. Qual grupo?
library-family = <b>{ $family }</b>
