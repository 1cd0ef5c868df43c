# Lembretes que diminuem aos poucos: quatro perguntas, a oferta, o que vale; e um horário que aprende.

habit-invite = Você mantém o ritmo há semanas. Posso fazer quatro perguntas curtas? Se já virou hábito, posso fazer menos barulho.
habit-button-questions = Quatro perguntas
# As perguntas e a escala do SRBAI (Gardner et al. 2012); a fonte está em content/cards.yaml.
habit-question = { $number } de { $of }: <b>{ $item }</b>
habit-item-1 = O aquecimento é algo que faço automaticamente.
habit-item-2 = O aquecimento é algo que faço sem precisar me lembrar conscientemente.
habit-item-3 = O aquecimento é algo que faço sem pensar.
habit-item-4 = O aquecimento é algo que começo antes de perceber que já estou fazendo.
habit-scale = { $least }: nada verdadeiro. { $most }: totalmente verdadeiro.
habit-button-not-now = Agora não
habit-not-now = OK, quem sabe no mês que vem. Seus lembretes continuam como estão.
habit-thanks = Valeu. Nada muda: seus lembretes ainda ajudam.
habit-kept = OK, nada muda.

habit-offer = Isso parece um hábito: { $days } dos últimos { $of } dias, { $unprompted } deles sem lembrete com som. Devo fazer menos barulho?
habit-next = { $step ->
    [silent] O próximo passo: <b>o lembrete do aquecimento vem todo dia, sem som.</b>
    [every_other_day] O próximo passo: <b>o lembrete do aquecimento vem dia sim, dia não, sem som.</b>
    [after_a_miss] O próximo passo: <b>o lembrete do aquecimento só vem depois de um dia sem prática.</b>
   *[none] O próximo passo: <b>nenhum lembrete de aquecimento.</b>
}
habit-way-back = Um toque em /plan desfaz isso. Dois dias sem prática na mesma semana também desfazem, sem você tocar em nada.
habit-evidence = Em um estudo, contar com lembretes ajudou a repetir, mas atrapalhou o hábito. Lembretes que diminuem aos poucos levaram a hábitos mais fortes em um estudo piloto, mas com apenas 18 pessoas.
habit-button-quieter = Sim, menos barulho
habit-button-stay = Deixe como está

habit-now = { $step ->
    [ringing] O lembrete do aquecimento toca todo dia.
    [silent] O lembrete do aquecimento vem sem som. Depois de um dia sem prática, ele toca.
    [every_other_day] O lembrete do aquecimento vem dia sim, dia não, sem som. Depois de um dia sem prática, ele vem e toca.
    [after_a_miss] O lembrete do aquecimento só vem depois de um dia sem prática.
   *[none] Sem lembretes de aquecimento. Depois de dois dias sem prática na mesma semana, eles voltam.
}
# No máximo 24 letras: para onde leva um passo atrás.
habit-button-back = { $step ->
    [ringing] Voltar a tocar
    [silent] Todo dia, sem som
    [every_other_day] Dia sim, dia não
   *[after_a_miss] Só após dia sem prática
}
habit-returning = Dois dias sem prática nesta semana: seus lembretes voltaram um passo.

habit-hour = Em { $days } dos seus últimos { $of } dias, seu aquecimento foi por volta das { $at }. Devo lembrar você nessa hora?
    .weekdays = { $weekdays }: nesses dias, seu aquecimento foi por volta das { $at } ({ $days } de { $of } vezes). Devo lembrar você nessa hora?
habit-button-hour = Sim, às { $at }
habit-button-keep = Deixe como está
habit-hour-kept = OK, o horário continua como está.
habit-hours-saved = Pronto. Seu aquecimento agora vem assim: { $weekdays }, às { $at }. Os outros dias continuam iguais.
habit-hours = { $weekdays }, às { $at }
