# Lines that belong to no flow.

converse-earlier-screen = Esse botão é de uma mensagem anterior. Nada mudou.
converse-you-are-here = Esse botão é de uma mensagem anterior, então nada mudou. Você está aqui:
converse-nothing-open = Esse botão é de uma mensagem anterior, então nada mudou. O que você quer fazer?
converse-another-day = Aquele era de outro dia ({ $day }). O de hoje está pronto quando você quiser.
converse-another-day-closed = Aquele era de outro dia ({ $day }). Agora não há nada liberado: o que dói precisa descansar antes.
converse-another-day-done = Aquele era de outro dia ({ $day }). O de hoje você já fez.
converse-edited = Não consigo ler mensagens editadas. Envie de novo como mensagem nova, por favor.
converse-export-under-way = Seus dados já estão a caminho. Chegam assim que o Telegram aceitar.
converse-damaged =
    Os dados que tenho sobre você estão danificados, e não consigo ler. Você não fez nada de errado, e não vou gravar nada por cima.

    Quem opera este bot pode recuperar os dados de um backup, então avise essa pessoa, por favor. Até lá, não consigo continuar daqui, e não vou enviar lembretes.
converse-group = Só atendo uma pessoa por vez, em conversa particular. Escreva para mim aqui: t.me/{ $bot }
converse-button-open-chat = Abrir a conversa
converse-button-todays = Começar o de hoje
converse-button-plan = Meu plano

retention-unfinished =
    Seu plano está pela metade, e suas respostas estão salvas. Terminar leva uns dois minutos.

    Se preferir não terminar, apago tudo depois de 30 dias.
retention-button-go-on = Continuar
retention-silent =
    Faz muito tempo. Em { $days } dias vou apagar seus dados, como prometido.

    Para manter tudo, é só me mandar qualquer mensagem.
retention-button-stay = Manter meu plano
