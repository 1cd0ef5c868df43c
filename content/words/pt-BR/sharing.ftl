# /shared: a person lets a physical therapist or coach look at their training by a link (shared-…), and what the
# viewer sees of it (viewing-…). $name is a name as somebody typed it, $text likewise.

### The side of the person

shared-title = <b>Quem pode ver seu treino</b>
shared-nobody = Ninguém. Você pode criar um link para um fisioterapeuta ou treinador.
shared-viewer = · { $name } ({ $role })
shared-unopened = · Um link ({ $role }), ainda não aberto. Vale até { $day }
shared-role-physiotherapist = fisioterapia
shared-role-coach = treinamento
shared-log = <b>O que foi visto e alterado</b>
shared-log-line = · { $day }, { $at } · { $name }: { $what }
shared-erased = uma conta que não existe mais
shared-log-accept = abriu seu link
shared-log-report = viu seu relatório
shared-log-ladders = viu suas progressões
shared-log-pain = viu seu gráfico de dor
shared-log-pin = fixou uma dica ({ $exercise })
shared-log-unpin = tirou a dica ({ $exercise })
shared-log-hold = suspendeu um exercício ({ $exercise })
shared-log-release = liberou um exercício ({ $exercise })
shared-log-note = deixou uma nota para você
shared-log-leave = parou de ver seu treino
shared-log-you-remove = você tirou o que foi deixado ({ $exercise })
shared-log-you-revoke = você parou de compartilhar
shared-button-make = Criar um link
shared-button-marks = Dicas e suspensos
shared-button-viewing = Quem eu acompanho
shared-button-close = Fechar
shared-button-end = Fim · { $name }
shared-button-end-link = Cancelar o link
shared-button-list = Quem vê o quê
shared-closed = Você pode ver isso quando quiser com /shared.
shared-ended = Pronto. { $name } não vê mais nada, e as dicas e suspensões saíram.
shared-link-ended = Pronto. Esse link não vale mais.

shared-who = Para quem é o link?
shared-with-health = Um fisioterapeuta também verá suas respostas de saúde.
shared-without-health = Suas respostas de saúde não são compartilhadas.
shared-button-physiotherapist = Fisioterapia
shared-button-coach = Treinamento
shared-name = Por que nome essa pessoa conhece você? Escreva.
shared-takes-name = um nome
shared-link-how = Envie a próxima mensagem. O link funciona uma vez (até { $day }).
shared-link-sees = · Essa pessoa verá seu relatório, suas progressões e seu gráfico de dor. Ela não vê este chat.
shared-link-changes = · Ela pode fixar uma dica em um exercício, suspender um exercício ou deixar uma nota. Dicas e suspensões você pode tirar.
shared-link-ends = · Você vê tudo o que ela olha. Com /shared, um toque encerra.
shared-link = { $link }

shared-marks = Dicas e suspensões de quem acompanha você. Toque em um número para tirar.
shared-marks-none = Não há dicas nem exercícios suspensos.
shared-mark-hold = Suspenso: { $exercise } ({ $name })
shared-mark-pin = { $exercise }: { $text } ({ $name })
shared-pin = 📌 { $name }: { $text }

shared-notice-accept = { $name } ({ $role }) abriu seu link e agora pode ver seu treino.
shared-notice-report = { $name } viu seu treino.
shared-notice-ladders = { $name } viu seu treino.
shared-notice-pain = { $name } viu seu treino.
shared-notice-pin = { $name } fixou uma dica ({ $exercise }): { $text }
shared-notice-unpin = { $name } tirou a dica ({ $exercise }).
shared-notice-hold = { $name } suspendeu um exercício ({ $exercise }), junto com tudo que é mais difícil na mesma progressão. Você pode desfazer com /shared.
shared-notice-release = { $name } liberou um exercício ({ $exercise }).
shared-notice-note = <b>Uma nota de { $name }:</b> { $text }
shared-notice-leave = { $name } parou de ver seu treino. As dicas e suspensões saíram.

### The side of the viewer

viewing-link = <b>{ $name }</b> quer compartilhar o treino com você ({ $role }).
viewing-link-sees = · Você verá o relatório, as progressões e o gráfico de dor. É privado: por favor, não passe adiante.
viewing-link-logged = · A pessoa vê cada vez que você olha e tudo o que você altera, e pode encerrar a qualquer momento.
viewing-link-stored = · Eu guardo o número do seu chat, seu idioma e o nome que você escolher agora.
viewing-button-accept = Aceitar
viewing-button-decline = Agora não
viewing-declined = Tudo bem. Nada é compartilhado.
viewing-link-over = Este link não vale mais. Por favor, peça um novo.
viewing-link-own = Este é o seu próprio link. Envie para a pessoa a quem ele se destina.
viewing-name = Que nome a pessoa deve ver?
viewing-accepted = Agora você pode ver o treino de { $name }. Você o encontra de novo com /shared.
viewing-nobody = Ninguém compartilha o treino com você.
viewing-people = Pessoas que compartilham o treino com você:
viewing-person = { $name }
viewing-menu = <b>{ $name }</b>. O que você quer ver ou alterar?
viewing-page = <b>{ $name }</b>
viewing-button-report = Relatório
viewing-button-ladders = Progressões
viewing-button-pain = Gráfico de dor
viewing-button-pin = Fixar uma dica
viewing-button-hold = Suspender exercício
viewing-button-note = Deixar uma nota
viewing-button-people = Todas as pessoas
viewing-button-cancel = Cancelar
viewing-button-stop = Parar de ver
viewing-button-leave = Sim, parar
viewing-button-unpin = Tirar a dica
viewing-not-shared = Isso não é mais compartilhado com você.
viewing-ended = { $name } parou de compartilhar o treino com você.
viewing-leave = Parar de ver o treino de { $name }? Suas dicas e suspensões serão tiradas.
viewing-left = Pronto. Você não vê mais o treino de { $name }.
viewing-enough = Por hoje já foi olhado o suficiente. Amanhã você pode olhar de novo.
viewing-which-pin = Para que grupo de exercícios é a dica?
viewing-which-hold = Que grupo de exercícios?
viewing-exercise-pin = Para que exercício é a dica?
viewing-exercise-hold = Toque em um número para suspender um exercício, junto com o que é mais difícil na progressão dele, ou para liberar.
viewing-on-hold = { $exercise } (suspenso)
viewing-cue = Escreva a dica ({ $exercise }), até { $most } caracteres.
viewing-cue-now = Agora: { $text }
viewing-note = Escreva sua nota para { $name }, até { $most } caracteres. A pessoa verá uma vez.
viewing-takes-text = um texto curto
viewing-done-pin = A dica está no cartão do exercício ({ $exercise }).
viewing-done-unpin = A dica saiu ({ $exercise }).
viewing-done-hold = Suspenso a partir da próxima sessão: { $exercise }.
viewing-done-release = Liberado: { $exercise }.
viewing-done-note = Sua nota está a caminho.
viewing-note-urgent = Uma nota pode não ser lida na hora. Se alguém está em perigo agora, ligue para o número de emergência.
