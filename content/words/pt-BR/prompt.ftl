# The prompts that ring, and what is answered to them.

prompt-title = <b>Aquecimento · { $minutes } min</b>
prompt-title-plain = <b>Aquecimento</b>
prompt-what = Hoje: { $exercises }.
prompt-what-after = Hoje, { $anchor }: { $exercises }.
prompt-drill = { $answer ->
    [form] Dia { $day } do reforço: <b>{ $exercise }</b>, porque a técnica falhou { FORM($spot, case: "loc") }.
    [cramp] Dia { $day } do reforço: <b>{ $exercise }</b>, porque você teve uma cãibra { FORM($spot, case: "loc") }.
    [nowhere] Dia { $day } do reforço: <b>{ $exercise }</b>, porque você não teve certeza de onde sentiu { FORM($spot, case: "nom") }.
   *[other] Dia { $day } do reforço: <b>{ $exercise }</b>, porque você sentiu { FORM($spot, case: "nom") } { $felt }.
}
prompt-drill-test = Vamos testar { FORM($spot, case: "nom") } de novo: { $on }
prompt-warm-up = aquecimento
prompt-missed = { $minutes ->
    [one] Hoje um minuto já basta.
   *[other] Hoje { $minutes } minutos já bastam.
}{ $days ->
    [0] {""}
   *[other] {" "}Você praticou em { $days } dos seus últimos { $window } dias.
}
prompt-smallest = Só uma série { FORM($exercise, case: "gen") }. Já conta.
prompt-smallest-2 = Hoje eu só pediria uma série { FORM($exercise, case: "gen") }.
prompt-smallest-3 = Uma única série { FORM($exercise, case: "gen") }, se quiser. Começar pequeno também é começar.
prompt-hour = { $at } ainda funciona para você? Outro horário talvez combine melhor com o seu dia.
prompt-small = { $minutes ->
    [one] Voltar pode ser fácil: só um minuto.
   *[other] Voltar pode ser fácil: só { $minutes } minutos.
}
prompt-check-first = Antes de continuar, algumas perguntas de saúde de novo. Levam um minuto e decidem o que é certo para você agora.
prompt-quiet = Agora fico em silêncio até você tocar ou escrever.
# Said to whoever has just come back after a long silence, or had blocked the bot.
prompts-on-again = Os lembretes estão ligados de novo.
prompt-outage = Fiquei fora do ar ({ $first }, { $since } – { $last }, { $until }). A falha foi minha, não sua: esses dias não contam contra você.
prompt-ill-again = Como você está? Se a febre e os sintomas no peito sumiram há { $hours } horas, já dá para recomeçar aos poucos.

# The prompt of a session.
prompt-session = <b>{ $name } · { $minutes } min</b>
prompt-session-what = Hoje: { $exercises }.
prompt-session-warm-up = aquecimento
prompt-session-exercise = { $exercise } × { $sets }
prompt-session-needs = Você vai precisar de: { $things }.
prompt-session-test = Hoje testamos de novo: <b>{ $exercise }</b>, logo no início, com energia.
prompt-session-drill = Hoje tem <b>{ $easier }</b>, seu reforço para { FORM($exercise, case: "nom") }.
prompt-session-lighter = Esta é uma semana mais leve: mais ou menos metade das séries, e sem subir de nível.
prompt-session-first = Suas primeiras { $sessions } sessões são curtas de propósito.

prompt-button-move = Passar para amanhã
prompt-button-short = Versão de { $minutes } min
prompt-button-full = Completo, { $minutes } min
prompt-button-one-set = Uma série, { $minutes } min
prompt-button-one-set-now = Uma série
prompt-button-later = Mais tarde
prompt-button-done = Já fiz
prompt-button-not-today = Hoje não
prompt-button-ill = Doença ou dor
prompt-button-why = Por que isso?
prompt-button-hour = Mudar o horário
prompt-button-pause = Pausar um tempo
prompt-button-meanwhile = Pratiquei mesmo assim
prompt-button-not-yet = Ainda não estou bem

### Later

prompt-later = Quando devo lembrar você? Amanhã continua às { $at }.
    .once = Quando devo lembrar você? Só o lembrete de hoje muda.
prompt-later-session = Quando devo lembrar você? Só esta sessão muda; seus dias continuam os mesmos.
prompt-moved = OK, { $day }, { $at }. <i>Só desta vez.</i>
prompt-button-in-quarter = Em 15 min
prompt-button-in-hour = Em 1 hora
prompt-button-in-evening = Hoje à noite
prompt-snoozed = OK, { $at }. <i>Só desta vez.</i>
prompt-late-plan = E se você se atrasar: { $plan }
prompt-late-one-set = uma série de pontes.
prompt-button-start-now = Começar já
prompt-no-later = Hoje não envio mais lembretes. Uma série conta, e amanhã também.

### Not today

prompt-skipped = OK, hoje não toco mais no assunto.
prompt-button-no-time = Sem tempo
prompt-button-elsewhere = Treino em outro lugar
prompt-elsewhere = OK, hoje conta como treino. Você não perde nada, e sua próxima sessão continua a mesma.
prompt-elsewhere-again = Hoje já conta como treino.
prompt-elsewhere-warm-up = Antes da musculação, que tal um aquecimento longo?
prompt-button-tired = Cansaço

### Ill or hurt

prompt-ill = Que pena. O que é? Seguro os lembretes enquanto você se recupera; seu progresso fica guardado.
prompt-button-fever = Febre ou gripe forte
prompt-button-worn-out = Esgotamento
prompt-button-hurts = Sinto dor
prompt-fever = Descanse. Recomece quando estiver há { $hours } horas sem febre e sem sintomas no peito. A primeira sessão será um pouco mais leve, de propósito. Quando devo perguntar como você está?
prompt-button-ask-tomorrow = Amanhã, { $at }
prompt-button-ask-three-days = Em 3 dias
prompt-button-ask-never = Eu escrevo
prompt-held = Melhoras! Pergunto como você está ({ $day }, { $at }), e antes disso não escrevo.
prompt-held-open = Melhoras! Não escrevo até você escrever.
prompt-button-resume = Já estou melhor
prompt-worn-out = Então tire o dia de folga. Amanhã ({ $at }) começamos com a versão curta.

### Why this, and practised meanwhile

prompt-why = Você escolheu { $at }.
prompt-why-after = Você escolheu { $at }, { $anchor }.
prompt-why-these = A ponte e a dobradiça são os dois movimentos em que todo o resto se apoia. Você pode mudar isso em /settings.
prompt-why-session = Você escolheu sessões: { $days }, { $at }.
prompt-why-turns = Os dias de sessão se revezam, para que cada movimento venha primeiro enquanto você tem energia. Hoje: { $name }. Você pode mudar isso em /settings.
prompt-meanwhile = Em que dias você praticou?
prompt-meanwhile-none = Não há nenhum dia para completar. O aquecimento de hoje ainda está aberto.
prompt-meanwhile-kept = { $days ->
    [0] Nenhum dia adicionado.
    [one] Um dia adicionado.
   *[other] { $days } dias adicionados.
}
prompt-button-day = { $day }
