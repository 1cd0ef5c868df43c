# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>Quem pode ver seu treino</b>
shared-nobody = Ninguém. Você pode criar um link para um fisioterapeuta ou personal trainer.
shared-nobody-yet = Ninguém. Quando seu plano estiver pronto, você poderá criar um link para um fisioterapeuta ou personal trainer.
shared-viewer = · { $name } ({ $role })
shared-unopened = · Um link ({ $role }), ainda não aberto. Vale até { $day }
shared-role-physiotherapist = fisioterapeuta
shared-role-coach = personal trainer
shared-log = <b>O que foi visto e alterado</b>
shared-log-line = · { $day }, { $at } · { $name }: { $what }
shared-erased = uma conta que não existe mais
shared-log-accept = abriu seu link
shared-log-report = viu seu relatório
shared-log-ladders = viu seu progresso
shared-log-pain = viu seu gráfico de dor
shared-log-pin = fixou uma dica { FORM($exercise, case: "loc") }
shared-log-unpin = removeu a dica { FORM($exercise, case: "gen") }
shared-log-hold = suspendeu { FORM($exercise, case: "nom") }
shared-log-release = liberou { FORM($exercise, case: "nom") }
shared-log-note = deixou um recado para você
shared-log-leave = parou de ver seu treino
shared-log-you-remove = você removeu o que foi deixado { FORM($exercise, case: "loc") }
shared-log-you-revoke = você parou de compartilhar
shared-button-make = Criar um link
shared-button-marks = Dicas e suspensões
shared-button-viewing = Quem eu acompanho
shared-button-close = Fechar
shared-button-end = Encerrar · { $name }
shared-button-end-link = Cancelar o link
shared-button-list = Quem vê o quê
shared-closed = Você pode ver isso quando quiser com /shared.
shared-ended = Pronto. { $name } não vê mais nada, e as dicas e suspensões dessa pessoa foram removidas.
shared-link-ended = Pronto. Esse link não vale mais.

shared-who = Para quem é o link?
shared-with-health = Um fisioterapeuta também verá suas respostas de saúde.
shared-without-health = Suas respostas de saúde não são compartilhadas.
shared-button-physiotherapist = Fisioterapeuta
shared-button-coach = Personal trainer
shared-name = Como essa pessoa deve chamar você? Escreva o nome pelo qual ela conhece você.
shared-takes-name = Escreva um nome.
shared-link-how = Envie a próxima mensagem. O link funciona uma vez (até { $day }).
shared-link-sees = · Essa pessoa verá seu relatório, seu progresso em cada exercício e seu gráfico de dor. Ela não vê esta conversa.
shared-link-changes = · Ela pode fixar uma dica em um exercício, suspender um exercício ou deixar um recado. Você pode remover as dicas e suspensões.
shared-link-ends = · Você vê tudo o que ela olha. Com /shared, um toque encerra o acesso.
shared-link = { $link }

shared-marks = Dicas e suspensões de quem acompanha você. Toque em um número para remover.
shared-marks-none = Não há dicas nem exercícios suspensos.
shared-mark-hold = Suspenso: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = { $name } ({ $role }) abriu seu link e agora pode ver seu treino.
shared-notice-report = { $name } viu seu treino.
shared-notice-ladders = { $name } viu seu treino.
shared-notice-pain = { $name } viu seu treino.
shared-notice-pin = { $name } fixou uma dica { FORM($exercise, case: "loc") }: { $text }
shared-notice-unpin = { $name } removeu a dica { FORM($exercise, case: "gen") }.
shared-notice-hold = { $name } suspendeu { FORM($exercise, case: "nom") }, junto com as versões mais difíceis. Você pode desfazer com /shared.
shared-notice-release = { $name } liberou { FORM($exercise, case: "nom") }.
shared-notice-note = <b>Um recado de { $name }:</b> { $text }
shared-notice-leave = { $name } parou de ver seu treino. As dicas e suspensões dessa pessoa foram removidas.

### The side of the viewer

viewing-link = <b>{ $name }</b> quer compartilhar o treino com você ({ $role }).
viewing-link-sees = · Você verá o relatório, o progresso em cada exercício e o gráfico de dor. É privado: por favor, não passe adiante.
viewing-link-logged = · A pessoa vê cada vez que você olha e tudo o que você altera, e pode encerrar a qualquer momento.
viewing-link-stored = · Guardo o número da sua conversa, seu idioma e o nome que você escolher agora.
viewing-button-accept = Aceitar
viewing-button-decline = Recusar
viewing-declined = Tudo bem. Nada é compartilhado.
viewing-link-over = Este link não vale mais. Por favor, peça um novo.
viewing-link-own = Este é o seu próprio link. Envie para quem vai acompanhar você.
viewing-name = Que nome a pessoa deve ver?
viewing-accepted = Agora você pode ver o treino de { $name }. Você o encontra de novo com /shared.
viewing-nobody = Ninguém compartilha o treino com você.
viewing-people = Pessoas que compartilham o treino com você:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. O que você quer ver ou alterar?
viewing-page = <b>{ $name }</b>
viewing-button-report = Relatório
viewing-button-ladders = Progresso
viewing-button-pain = Gráfico de dor
viewing-button-pin = Fixar uma dica
viewing-button-hold = Suspender exercício
viewing-button-note = Deixar um recado
viewing-button-people = Todas as pessoas
viewing-button-cancel = Cancelar
viewing-button-stop = Parar de ver
viewing-button-leave = Sim, parar
viewing-button-unpin = Remover a dica
viewing-not-shared = Isso não é mais compartilhado com você.
viewing-ended = { $name } parou de compartilhar o treino com você.
viewing-leave = Parar de ver o treino de { $name }? Suas dicas e suspensões serão removidas.
viewing-left = Pronto. Você não vê mais o treino de { $name }.
viewing-enough = Você já olhou o suficiente por hoje. Amanhã você pode olhar de novo.
viewing-which-pin = Para qual grupo de exercícios é a dica?
viewing-which-hold = Qual grupo de exercícios?
viewing-exercise-pin = Para qual exercício é a dica?
viewing-exercise-hold = Toque em um número para suspender um exercício, junto com as versões mais difíceis dele, ou para liberar.
viewing-on-hold = { $exercise } (suspenso)
viewing-cue = Escreva a dica para { FORM($exercise, case: "nom") }, em até { $most } caracteres.
viewing-cue-now = Dica atual: { $text }
viewing-note = Escreva seu recado para { $name }, em até { $most } caracteres. O recado aparece uma única vez.
viewing-takes-text = Escreva um texto curto.
viewing-done-pin = A dica está no cartão { FORM($exercise, case: "gen") }.
viewing-done-unpin = Você removeu a dica { FORM($exercise, case: "gen") }.
viewing-done-hold = Você suspendeu { FORM($exercise, case: "nom") } a partir da próxima sessão.
viewing-done-release = Você liberou { FORM($exercise, case: "nom") }.
viewing-done-note = Seu recado está a caminho.
viewing-note-urgent = Um recado pode não ser lido na hora. Se alguém estiver em perigo agora, ligue para o número de emergência.
