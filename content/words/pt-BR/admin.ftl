# Only for whoever runs the bot: alarms, and /stats. What to do about each: docs/OPERATING.md.

alarm-lost = ⚠️ <b>perdidas</b>: { $count ->
    [one] { $count } mensagem pode não ter chegado: desisti depois de três tentativas sem resposta.
   *[other] { $count } mensagens podem não ter chegado: desisti depois de três tentativas sem resposta.
}
alarm-late = ⚠️ <b>atrasadas</b>: { $count ->
    [one] { $count } mensagem não foi enviada porque a hora dela passou.
   *[other] { $count } mensagens não foram enviadas porque a hora delas passou.
}
alarm-refused = ⚠️ <b>recusadas</b>: { $count ->
    [one] { $count } mensagem que o Telegram nunca vai aceitar.
   *[other] { $count } mensagens que o Telegram nunca vai aceitar.
} Procure message_refused no log.
alarm-failed = ⚠️ <b>falhas</b>: { $count ->
    [one] { $count } atualização não pôde ser tratada e foi separada.
   *[other] { $count } atualizações não puderam ser tratadas e foram separadas.
} Procure update_failed no log.
alarm-unreadable = ⚠️ <b>ilegíveis</b>: { $count ->
    [one] { $count } item que esta versão não conseguiu ler ou exibir.
   *[other] { $count } itens que esta versão não conseguiu ler ou exibir.
} /stats diz de que tipo.
alarm-reminders = ⚠️ <b>lembretes</b>: { $count } suspensos porque o fuso horário é desconhecido ou a linha está danificada. O último é de { $who }. Procure reminder_unreadable no log.
alarm-deaf = ⚠️ <b>sem sinal</b>: nenhuma atualização recebida há cinco minutos ou mais. Procure telegram_unreachable, polling_conflict, webhook_refused e webhook_failing no log.
alarm-database = ⚠️ <b>banco de dados</b>: ficou inacessível por alguns minutos e já voltou. Nesse tempo, nenhuma atualização foi confirmada.
alarm-outage = ⚠️ <b>interrupção</b>: fiquei fora do ar por 15 minutos ou mais e já voltei a funcionar.

stats-title = <b>Estado do bot</b>
stats-people = Pessoas: { $people }, ativas em 7 dias: { $active }, praticaram hoje: { $practised }
stats-messages = Mensagens na fila: { $waiting }, em envio: { $sending }
stats-beat = { $part }: há { $seconds } s
stats-counter = { $name }: { $value }
