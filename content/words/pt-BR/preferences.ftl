# /settings: its pages, wishes, what to avoid, the language.

preferences-title = O que você quer mudar? As mudanças valem na hora.
preferences-button-times = Horários
preferences-button-place = Fuso horário e idioma
preferences-button-plan = Meu treino
preferences-button-texts = Mensagens e sons
preferences-button-avoid = O que deixar de fora
preferences-button-health = Saúde
preferences-button-privacy = Privacidade
preferences-button-close = Fechar
preferences-closed = Pronto. Abra /settings quando quiser.

preferences-times = <b>Horários</b>
preferences-hour = Aquecimento diário às { $at }
    .anchored = Aquecimento diário às { $at }, { $anchor }
preferences-sessions = Sessões: { $days }, { $at }
preferences-review = Resumo da semana: { $day }, { $at }
preferences-quiet = Horas de silêncio: { $start } a { $end }
preferences-button-hour = Hora do aquecimento
preferences-button-anchor = Fazer depois de…
preferences-button-days = Dias das sessões
preferences-button-session = Hora das sessões
preferences-button-quiet = Horas de silêncio
preferences-button-clock = Relógio: 12 ou 24 h
preferences-button-review = Resumo da semana

preferences-place = <b>Fuso horário e idioma</b>. Uso a hora de { $zone }.
preferences-button-zone = Fuso horário
preferences-button-language = Idioma

preferences-plan = <b>Meu treino</b>
preferences-level-beginner = Começando agora
preferences-level-intermediate = Com alguma experiência
preferences-week = { $days } sessões por semana, { $minutes } min
preferences-equipment = Equipamento: { $things }
preferences-equipment-home = Em casa: { $things }
preferences-equipment-gym = Na academia: { $things }
preferences-floor = só chão e parede
preferences-button-equipment = Equipamento
preferences-button-gym = Equipamento da academia
preferences-button-level = Experiência
preferences-button-week = Dias e minutos
preferences-button-units = Quilos ou libras
preferences-button-long = Aquecer mais todo dia

wishes-texts = O que minhas mensagens devem ter? Toque para ligar ou desligar.
wishes-button-cues = Dicas em cada cartão
wishes-button-cards = Curiosidades
wishes-button-streaks = Dias de prática
wishes-button-timers = Tempo de descanso
wishes-button-tempo = ♪ Ritmo sempre
wishes-button-count = ♪ Contagem falada
wishes-clock = Como devo mostrar as horas? Agora: { $at }.
wishes-button-clock-24 = 24 horas
wishes-button-clock-12 = 12 horas
wishes-button-clock-usual = Automático
wishes-units-kg = Que unidade devo usar para os pesos? Agora: quilos.
wishes-units-lb = Que unidade devo usar para os pesos? Agora: libras.
wishes-button-units-kg = Quilos
wishes-button-units-lb = Libras
wishes-button-units-usual = Automático
wishes-quiet = Quando não devo escrever por minha conta? Um aquecimento marcado para essa hora vem mesmo assim.
wishes-button-quiet = { $start }–{ $end }
wishes-button-quiet-never = Sem horas de silêncio
wishes-quiet-from = A que horas começa o silêncio? Digite um horário, por exemplo { $at }.
wishes-quiet-to = O silêncio começa às { $start }. A que horas termina?

avoid-title = O que devo deixar de fora? Toque para ligar ou desligar.
avoid-button-never = Ocultos · { $count }
avoid-never = Exercícios que você ocultou. Toque em um para trazê-lo de volta.
avoid-never-none = Você não ocultou nenhum exercício. Para ocultar um, toque em “Nunca oferecer este” abaixo dele.

language-title = Que idioma você quer?
language-button = { $name }
# Nobody who speaks the language has signed its texts yet.
language-button-draft = { $name } (rascunho)

### When sessions come

session-times-days = Em quais dias? De dois a quatro por semana: os músculos crescem nos dias entre eles.
session-times-refused = Assim sobra pouco descanso. Com duas sessões, deixe dois dias entre elas. Com três, deixe um dia. Com quatro, no máximo duas podem ser em dias seguidos.
session-times-button-day = { $day }
session-times-hour = A que horas devo lembrar você das sessões?
session-times-saved = Pronto. Suas sessões agora são: { $days }, { $at }.
session-next = Próxima sessão: { $name }, { $day }, { $at }.
