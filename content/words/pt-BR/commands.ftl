# The command menu: what each command does, in a few words.

command-start = Começar, ou ver onde você está
command-warmup = Começar o aquecimento de hoje
command-train = Começar uma sessão
command-plan = O que vem por aí, e por quê
command-progress = Seu progresso
command-report = Uma página para o médico
command-shared = Quem vê seu treino
command-settings = Ajustes
command-pause = Pausar as mensagens
command-resume = Retomar depois de uma pausa
command-health = Suas respostas de saúde
command-language = Mudar o idioma
command-timezone = Mudar o fuso horário
command-privacy = O que eu guardo, e por quê
command-export = Baixar seus dados
command-delete = Apagar tudo
command-stop = Parar as mensagens
command-help = Ajuda

# In groups.
command-warmup-together = Aquecer em grupo todo dia
