# Between sessions: a weak spot and its drill, one step up, one step down, each with its reason.

suggestion-weak-spot = { $answer ->
    [form] A técnica falhou duas vezes: <b>{ $exercise }</b>.
    [cramp] Você teve cãibra duas vezes: <b>{ $exercise }</b>.
    [nowhere] Já são duas vezes sem certeza de onde você sentiu: <b>{ $exercise }</b>.
   *[other] Duas vezes você sentiu <b>{ $felt }</b>: <b>{ $exercise }</b>.
} Vamos trabalhar nisso.
    .mixed = { $answer ->
        [form] Desta vez a técnica falhou
        [cramp] Desta vez você teve cãibra
        [nowhere] Desta vez ficou a dúvida de onde você sentiu
       *[other] Desta vez você sentiu <b>{ $felt }</b>
    }, e da última vez também não saiu como devia: <b>{ $exercise }</b>. Vamos trabalhar nisso.
suggestion-counts = Das últimas { $reported } séries com resposta sua, { $good ->
    [0] em nenhuma você sentiu no lugar certo
    [one] em { $good } você sentiu no lugar certo
   *[other] em { $good } você sentiu no lugar certo
}.
suggestion-drill = { $sessions ->
    [one] Próxima sessão: <b>{ $drill }</b>, devagar e com contração, e um pouco toda manhã.
   *[other] Próximas { $sessions } sessões: <b>{ $drill }</b>, devagar e com contração, e um pouco toda manhã.
}
suggestion-test = Depois testamos { FORM($exercise, case: "nom") } de novo.
suggestion-test-on = Depois testamos { FORM($exercise, case: "nom") } de novo: <b>{ $day }</b>
suggestion-drill-why = A versão mais fácil ensina onde sentir. Depois você tenta a mais difícil de novo, sem peso. Seu nível se mantém de qualquer forma.
suggestion-button-good-plan = Bom plano
suggestion-button-why = Por quê?
suggestion-button-show = Ver o exercício

suggestion-earned = <b>{ $exercise }:</b> das últimas { $reported } séries com resposta sua, em { $good } você sentiu no lugar certo. <b>Hoje: { $sets } × { $reps }, com { $left } ou mais repetições sobrando.</b>
suggestion-offer = Próximo nível: <b>{ $exercise }</b>, { $sets } × { $reps }.
suggestion-offer-safe = As duas primeiras sessões podem parecer mais difíceis. Se faltarem algumas repetições, você não desce de nível; isso só acontece por dor ou perda de técnica.
suggestion-button-accept = Aceitar
suggestion-button-keep = Ficar neste nível
suggestion-accepted = A partir da próxima sessão: <b>{ $exercise }</b>.
suggestion-not-after-pain = Não subimos de nível menos de um dia depois de uma dor. Sugiro { FORM($exercise, case: "nom") } de novo depois das suas próximas sessões boas.
suggestion-kept = OK, você fica neste nível. Pergunto de novo depois de mais sessões boas.

suggestion-sideways = Dois testes não foram bem, então vamos ganhar força um nível abaixo: { $exercise }. Ou você quer tentar outro exercício?
suggestion-button-lower = Um nível abaixo
suggestion-button-swap = Ou: { $family }
suggestion-lower = OK, um nível abaixo, e de lá subimos de novo.
suggestion-swapped = Nas próximas { $weeks } semanas, fazemos isso no lugar: { $family }.
suggestion-passed = Essa sugestão não está mais aberta. Nada mudou.

### The reasons, one sentence each

why-offer = Das últimas { $reported } séries com resposta sua, { $good ->
    [0] em nenhuma você sentiu no lugar certo
    [one] em { $good } você sentiu no lugar certo
   *[other] em { $good } você sentiu no lugar certo
}. Próximo nível: { $to }.
why-more-reps = Você foi bem: da próxima vez, faça { $reps } repetições { FORM($exercise, case: "gen") }.
why-longer-squeeze = Da próxima vez, segure { FORM($exercise, case: "nom") } { $seconds } s a mais no topo.
why-longer-hold = Da próxima vez, segure cada repetição { FORM($exercise, case: "gen") } { $seconds } s a mais.
why-more-load = Da próxima vez, use um pouco mais de peso { FORM($exercise, case: "loc") }.
why-stronger-band = Da próxima vez, use o { $band } { FORM($exercise, case: "loc") }.
why-bounced-slower = Duas vezes você subiu para o próximo nível e voltou, então vamos deixá-lo por { $days } dias. Até lá, leve { $seconds } s a mais para descer { FORM($exercise, case: "loc") }.
why-kept-slower = Em vez disso, leve { $seconds } s a mais para descer { FORM($exercise, case: "loc") }.
why-beyond-lower = Você chegou ao nível mais alto: da próxima vez, leve 1 segundo a mais para descer { FORM($exercise, case: "loc") }.
why-beyond-squeeze = Você chegou ao nível mais alto: da próxima vez, contraia 1 segundo a mais { FORM($exercise, case: "loc") }.
why-beyond-hold = Você chegou ao nível mais alto: da próxima vez, segure 1 segundo a mais { FORM($exercise, case: "loc") }.
why-beyond-rest = Você chegou ao nível mais alto: da próxima vez, descanse { $seconds } segundos a menos entre as séries { FORM($exercise, case: "gen") }.
why-too-hard-reps = Duas vezes não sobrou nada: da próxima vez, faça só { $reps } repetições { FORM($exercise, case: "gen") }.
why-too-hard-load = Duas vezes não sobrou nada: da próxima vez, use { $percent }% menos peso { FORM($exercise, case: "loc") }.
why-less-load-next = A técnica falhou duas vezes: da próxima vez, use menos peso { FORM($exercise, case: "loc") }. Você fica neste nível.
why-lower-form = A técnica falhou duas vezes { FORM($exercise, case: "loc") }: da próxima vez, { FORM($easier, case: "nom") }, e de lá subimos de novo.
why-lower-after-stop = Voltamos aos poucos, com { FORM($easier, case: "nom") }, até { FORM($exercise, case: "nom") }.
why-lower-after-morning = Depois de uma manhã assim, voltamos aos poucos, com { FORM($easier, case: "nom") }, até { FORM($exercise, case: "nom") }.
why-amber-twice = É a segunda vez entre 3 e 5 { FORM($exercise, case: "loc") }: da próxima vez, { FORM($easier, case: "nom") }, e testamos de novo a partir daí.
why-pain-rises = Suas notas de dor subiram em { $weeks } semanas, de { $before } para { $after }. Por favor, consulte um médico ou fisioterapeuta.
why-drill-place = Duas vezes você sentiu { FORM($exercise, case: "nom") } { $felt }. Das últimas { $reported } séries com resposta sua, { $good ->
    [0] em nenhuma você sentiu no lugar certo
    [one] em { $good } você sentiu no lugar certo
   *[other] em { $good } você sentiu no lugar certo
}: { $sessions } sessões { FORM($easier, case: "gen") }, depois um novo teste.
why-drill-form = A técnica falhou duas vezes { FORM($exercise, case: "loc") }. Das últimas { $reported } séries com resposta sua, { $good ->
    [0] em nenhuma você sentiu no lugar certo
    [one] em { $good } você sentiu no lugar certo
   *[other] em { $good } você sentiu no lugar certo
}: { $sessions } sessões { FORM($easier, case: "gen") }, depois um novo teste.
why-drill-cramp = Duas vezes você teve { $felt } { FORM($exercise, case: "loc") }. Das últimas { $reported } séries com resposta sua, { $good ->
    [0] em nenhuma você sentiu no lugar certo
    [one] em { $good } você sentiu no lugar certo
   *[other] em { $good } você sentiu no lugar certo
}: { $sessions } sessões { FORM($easier, case: "gen") }, depois um novo teste.
why-drill-again = O teste { FORM($exercise, case: "gen") } ainda não chegou lá: mais { $sessions } sessões, com outras dicas, depois um segundo teste.
why-drill-closed = { $days ->
    [0] <b>Você voltou a sentir { FORM($exercise, case: "nom") } no lugar certo.</b> Ponto fraco resolvido.
    [one] <b>Você voltou a sentir { FORM($exercise, case: "nom") } no lugar certo.</b> Ponto fraco resolvido em um dia.
   *[other] <b>Você voltou a sentir { FORM($exercise, case: "nom") } no lugar certo.</b> Ponto fraco resolvido em { $days } dias.
}
why-drill-lower = O segundo teste { FORM($exercise, case: "gen") } também não foi bem: da próxima vez, { FORM($easier, case: "nom") }.
why-sideways = Há outro caminho para chegar lá: { $exercise }.
why-bit-worse = Um pouco pior: os mesmos exercícios, uma série a menos, e sem subir de nível por { $days } dias.
why-much-worse = Hoje, sem sessão: o descanso vem primeiro.{ $mornings ->
    [1] {""}
   *[other] {" "}Já são { $mornings } manhãs assim.
}
why-mornings-professional = Já são { $mornings } manhãs assim. Por favor, consulte um médico ou fisioterapeuta.
