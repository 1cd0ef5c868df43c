# The questions after a set, and what their answers are answered with.

check-in-set-done = <b>Série { $number } feita: { $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
}.</b>
check-in-set-done-rest = <b>Série { $number } feita: { $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
}.</b> Descanse { $seconds } s. Eu aviso.
check-in-all-done = <b>{ $sets } × { $reps }: feito.</b>
check-in-one-done = <b>{ $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
}: feito.</b>
check-in-last-done = <b>Última série feita: { $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
}.</b>

check-in-felt = Onde você sentiu mais?
check-in-felt-left = Onde você sentiu mais no lado <b>esquerdo</b>?
check-in-felt-right = E no <b>direito</b>?
# What one tap answers again, after the last set of an exercise on which nothing hangs today.
check-in-last-time = Da última vez você sentiu { $felt }, com { $rir ->
    [4] 4 ou mais repetições boas
    [one] { $rir } repetição boa
   *[other] { $rir } repetições boas
} de sobra{ $form ->
    [clean] {" "}e técnica limpa
   *[none] {""}
}. E hoje?
check-in-last-time-sides = { $last } Vale para os dois lados?
check-in-button-as-last-time = Como da última vez
check-in-button-changed = Algo mudou
check-in-rir = Quantas repetições boas você ainda conseguiria fazer?
check-in-rir-most = 4+
check-in-form = Como foi a técnica nas últimas repetições?
check-in-form-clean = Limpa
check-in-form-slipped = Falhou nas últimas 1–2
check-in-form-lost = Falhou antes
# Within a sentence, beside the places: "again lost form".
check-in-felt-form = a técnica falhou

check-in-last-question = <b>Última pergunta: alguma dor agora?</b>
check-in-pain-none = Nenhuma
check-in-pain-slight = 1–2

### The reply, one sentence each; $felt is a place, $cue what changes now

check-in-cue-worked = Você sentiu { $felt }: <b>a dica funcionou</b>, então vou guardá-la para você.
check-in-cue-next = Anotado: { $felt }. Da próxima vez, tente isso: <b>{ $cue }</b>
check-in-shake-out = Pare aí. Sacuda a perna por 30 a 60 s, depois alongue-a devagar até esticar.
check-in-ask-again = Pergunto de novo depois da próxima série.
check-in-rest-easier = Terminamos com { FORM($easier, case: "nom") }.
check-in-reply-slipped = As últimas falharam, mas as outras foram boas. Conta.
check-in-reply-nothing-left = Você deu tudo, e nem precisamos de tanto. Da próxima vez, pare quando { $left ->
    [1] sobrar uma repetição boa
   *[other] sobrarem { $left } repetições boas
}.
check-in-reply-much-left = 4 ou mais repetições sobrando: dá para evoluir.
check-in-drill-done = { $sessions ->
    [0] Reforço feito: da próxima vez testamos { FORM($exercise, case: "nom") } de novo.
    [one] Reforço de hoje feito. Mais uma sessão, e testamos { FORM($exercise, case: "nom") } de novo.
   *[other] Reforço de hoje feito. Mais { $sessions } sessões, e testamos { FORM($exercise, case: "nom") } de novo.
}
check-in-towards = { $reported ->
    [one] Na série com resposta sua, você sentiu no lugar certo.
   *[other] Das últimas { $reported } séries com resposta sua, { $good ->
        [one] em { $good } você sentiu no lugar certo.
       *[other] em { $good } você sentiu no lugar certo.
    }
} { $sessions ->
    [one] Mais uma sessão boa até o próximo nível.
   *[other] Faltam cerca de { $sessions } sessões boas para o próximo nível.
}

why-good = Você sentiu { $felt }, que é o certo neste exercício. Conta.
why-unanswered = Sem resposta, sem problema. A série está salva, e da próxima vez a gente vê.
why-cue = Anotado: { $felt }. Vamos mudar uma coisa. <b>{ $cue }</b>
# $line is what was decided; the counts are those of its cue, for this person and this answer.
why-cue-counts = { $line } Até agora, ajudou em { $successes } de { $tries } séries.
why-cue-slower = Anotado: { $felt }. Vamos mudar uma coisa. <b>{ $cue }</b> E vá um pouco mais devagar.
why-step-back = Você sentiu { FORM($exercise, case: "nom") } { $felt }, então vamos trabalhar nisso: { $sets ->
    [one] uma série mais fácil.
   *[other] { $sets } séries mais fáceis.
}
why-step-back-cramp = Duas cãibras { FORM($exercise, case: "loc") } já bastam: { $sets ->
    [one] uma série mais fácil.
   *[other] { $sets } séries mais fáceis.
}
# One cramp, after a set that was felt elsewhere.
why-step-back-one-cramp = Você teve uma cãibra { FORM($exercise, case: "loc") }, então vamos facilitar: { $sets ->
    [one] uma série mais fácil.
   *[other] { $sets } séries mais fáceis.
}
why-step-back-form = A técnica falhou { FORM($exercise, case: "loc") }, então vamos facilitar: { $sets ->
    [one] uma série mais fácil.
   *[other] { $sets } séries mais fáceis.
}
why-step-back-reps = Saíram menos repetições boas que o planejado { FORM($exercise, case: "loc") }, então vamos facilitar: { $sets ->
    [one] uma série mais fácil.
   *[other] { $sets } séries mais fáceis.
}
why-retest-good = Você sentiu { $felt }. <b>Passou no teste.</b> Você continua { FORM($exercise, case: "loc") }.
why-retest-not-yet = Ainda não, e tudo bem: habilidade leva tempo. Da próxima vez, recomeçamos { FORM($exercise, case: "nom") } do zero.
why-less-load-form = A técnica falhou: a próxima série { FORM($exercise, case: "gen") } terá { $percent }% menos peso.
why-less-load-reps = Menos repetições que o planejado: a próxima série { FORM($exercise, case: "gen") } terá { $percent }% menos peso.
why-lighter-next-time-form = A técnica falhou { FORM($exercise, case: "loc") }: é nisso que vamos trabalhar da próxima vez.
why-lighter-next-time-reps = Menos repetições que o planejado { FORM($exercise, case: "loc") }: é nisso que vamos trabalhar da próxima vez.
why-noted = Anotado: { $place }, { $number } de 10. Com isso dá para treinar.
why-amber = Com { $number }, por hoje chega { FORM($exercise, case: "gen") }. No que falta, faça { FORM($easier, case: "nom") }.
why-stop-exercise = Vamos parar { FORM($exercise, case: "nom") } aqui e deixar este exercício de lado por { $hours } horas (até { $day }, { $until }).
why-stop-session = Vamos encerrar a sessão aqui e deixar { FORM($exercise, case: "nom") } de lado por { $hours } horas (até { $day }, { $until }).
why-stop-shooting = Vamos encerrar a sessão aqui e deixar { FORM($exercise, case: "nom") } de lado por { $hours } horas (até { $day }, { $until }). Antes vêm as perguntas de saúde.
why-stop-professional = Por favor, consulte um médico ou fisioterapeuta antes de continuar com { FORM($exercise, case: "nom") }. Vamos deixar este exercício de lado por pelo menos { $hours } horas (até { $day }, { $until }).
