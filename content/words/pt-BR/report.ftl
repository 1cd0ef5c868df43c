# /report: one page for a doctor or physical therapist, in the chat and as a PDF. Others read it: below report-caption
# nobody is spoken to, and no line but report-heading has tags.

report-intro = Uma página para um médico ou fisioterapeuta. Aqui só você a vê: você decide quem recebe.
report-caption = Uma página para seu médico ou fisioterapeuta. Por favor, confira antes de entregar.
report-heading = <b>{ $title }</b>
report-line = · { $line }
report-title = Relatório de treino, { $since } a { $until } { $year }
report-about = Sobre esta página
report-not-medical = É um registro do que foi tocado no Backline, um bot de treino. Não é um documento médico e não contém diagnóstico.

report-done = O que foi feito
report-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
} de prática em { $of }, { $sessions ->
    [one] { $sessions } sessão de treino
   *[other] { $sessions } sessões de treino
}
report-exercise = { $exercise }: { $sets ->
    [one] { $sets } série
   *[other] { $sets } séries
}, na última vez { $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
}
report-exercise-felt = { $line }, sentido no lugar certo em { $on_target } de { $answers }

report-pain = Dor relatada, de 0 (nenhuma) a 10 (a pior)
report-pain-none = Nenhuma
report-pain-place = { $place }: { $times ->
    [one] { $times } vez
   *[other] { $times } vezes
}, a mais forte { $most }, a mais recente { $number } ({ $day })
report-mornings = Na manhã seguinte: melhor ou igual { $same }, pior { $worse }

report-stopped = O que foi interrompido, e por quê
report-stopped-none = Nada
report-stop = { $day }: { $details }
report-ended = { $day }: { $details }; nesse dia, o exercício foi encerrado ou ficou mais fácil
report-number = { $number } de { $worst }
report-during = durante { FORM($exercise, case: "nom") }
report-unwell = { $day }: mal-estar, a prática do dia foi encerrada

report-rules = Regras que valem agora
report-locked = Tudo está bloqueado: um sinal de emergência foi relatado
report-mode-full = Perguntas de saúde: sem limites
report-mode-back_sensitive = Perguntas de saúde: para subir de nível são precisas mais sessões boas que o normal
report-mode-warmups_only = Perguntas de saúde: só aquecimentos fáceis
report-mode-blocked = Perguntas de saúde: o treino está suspenso
report-mode-none = Não há respostas de saúde guardadas
report-max-step = Só { $steps ->
    [one] o nível mais fácil
   *[other] os { $steps } níveis mais fáceis
} de cada exercício
report-min-rir = Cada série termina com { $reps ->
    [one] { $reps } repetição
   *[other] { $reps } repetições
} ou mais em reserva
report-resting = { $family }: em suspenso até { $day }
report-resting-cleared = Em suspenso até um profissional de saúde liberar: { $families }
report-held = { $exercise } e as versões mais difíceis: em suspenso, a pedido de um profissional de saúde ou personal trainer
report-after-stop = Depois de uma interrupção por dor, o exercício e os parecidos ficam de lado por { $hours } horas e voltam { $steps ->
    [one] { $steps } nível
   *[other] { $steps } níveis
} abaixo, mais fáceis

report-ladders = Em que ponto está cada exercício
report-ladder = { $family }: { $exercise }, { $step }

report-health = Respostas de saúde ({ $day })
report-health-none = Nada marcado
report-cleared = Liberação para treinar dada por: { $who }

report-chart = Dor por lugar e data
report-key-stop = algo foi interrompido
report-key-pain = continuou, ou ficou mais fácil

report-languages = Em que idioma você quer a página?
report-button-pdf = Em PDF
report-button-language = Outro idioma
report-button-period-28 = 4 semanas
report-button-period-14 = 2 semanas
report-button-period-91 = 3 meses
report-button-with = Com respostas de saúde
report-button-without = Sem respostas de saúde
report-button-page = Relatório de uma página
report-for-them = Com /report você tem em uma página o que aconteceu, para mostrar na consulta.
