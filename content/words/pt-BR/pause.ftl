# /pause and /resume.

pause-ask = Até quando? Não escrevo antes disso, e seu progresso fica guardado.
pause-button-1-week = 1 semana: { $day }
pause-button-2-week = 2 semanas: { $day }
pause-button-open = Até eu escrever
pause-button-other = Outra data
pause-typed = Digite a data em que quer recomeçar, por exemplo { $day }
pause-past = Escolha uma data dentro do próximo ano.
pause-until = <b>Em pausa até { $day }, { $at }.</b> Não escrevo antes disso. Com /resume você volta quando quiser.
pause-open = <b>Em pausa até você escrever.</b> Não escrevo antes disso.
pause-button-change = Mudar a data
pause-unchanged = Nada mudou.

pause-welcome = Que bom ter você de volta. Continuamos de onde você parou.
pause-welcome-long = Que bom ter você de volta. Foram { $days } dias longe, então vamos começar leve.
pause-welcome-away = { $days ->
    [one] Que bom ter você de volta. Sua última sessão foi há um dia.
   *[other] Que bom ter você de volta. Sua última sessão foi há { $days } dias.
}
pause-not-paused = Não há pausa. Está tudo funcionando como sempre.
pause-button-plan = Mudar meu plano
pause-button-again = Pausar de novo
pause-button-health = Antes, a saúde

### What a break changes

break-same = Os mesmos exercícios. A primeira sessão tem uma série a menos e { $percent }% menos peso, para você voltar aos poucos.
    .plain = Os mesmos exercícios. A primeira sessão tem uma série a menos, para você voltar aos poucos.
break-lower = { $steps ->
    [one] Começamos um nível abaixo, com { $sets } séries e { $percent }% menos peso. Uma sessão boa e você sobe de volta.
   *[other] Começamos { $steps } níveis abaixo, com { $sets } séries e { $percent }% menos peso. Cada sessão boa faz você subir um nível de volta.
}
    .plain = { $steps ->
        [one] Começamos um nível abaixo, com { $sets } séries. Uma sessão boa e você sobe de volta.
       *[other] Começamos { $steps } níveis abaixo, com { $sets } séries. Cada sessão boa faz você subir um nível de volta.
    }
break-lower-weeks = { $steps ->
    [one] Começamos um nível abaixo, com { $sets } séries por { $weeks } semanas e { $percent }% menos peso. Uma sessão boa e você sobe de volta.
   *[other] Começamos { $steps } níveis abaixo, com { $sets } séries por { $weeks } semanas e { $percent }% menos peso. Cada sessão boa faz você subir um nível de volta.
}
    .plain = { $steps ->
        [one] Começamos um nível abaixo, com { $sets } séries por { $weeks } semanas. Uma sessão boa e você sobe de volta.
       *[other] Começamos { $steps } níveis abaixo, com { $sets } séries por { $weeks } semanas. Cada sessão boa faz você subir um nível de volta.
    }
break-check = Faz muito tempo, então fazemos antes as perguntas de saúde e depois recomeçamos dos primeiros níveis.
