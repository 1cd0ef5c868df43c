# How it is the morning after a pain; part of the prompt of the warm-up.

morning-question = Bom dia. <b>Como está hoje de manhã, em comparação com antes do treino?</b>
morning-question-pain = Bom dia. Sua nota para a dor foi { $number } de 10 ({ $place }, { $day }). <b>Como está hoje de manhã, em comparação com antes do treino?</b>
morning-decides = Sua resposta decide o aquecimento de hoje.
morning-button-better-or-same = Melhor ou igual
morning-button-bit-worse = Um pouco pior
morning-button-much-worse = Muito pior
morning-button-not-now = Agora não

morning-number = <b>Quanto dói agora, de 0 a 10?</b>
morning-good = Ótimo, então seguimos como planejado. Vamos ao seu aquecimento de { $minutes } min?
    .open = Ótimo, então seguimos como planejado.
    .closed = Que bom.
morning-bit = Obrigado por contar. Cada corpo se recupera no seu ritmo. Vamos ao aquecimento leve de sempre, { $minutes } min?
    .open = Obrigado por contar. Cada corpo se recupera no seu ritmo. Hoje, o aquecimento leve de sempre:
    .closed = Obrigado por contar. Cada corpo se recupera no seu ritmo.
morning-bit-session = Obrigado por contar. Próxima sessão: os mesmos exercícios, uma série a menos, e sem subir de nível esta semana. Vamos ao aquecimento leve de sempre, { $minutes } min?
    .open = Obrigado por contar: os mesmos exercícios, uma série a menos, e sem subir de nível esta semana.
    .closed = Obrigado por contar. Próxima sessão: os mesmos exercícios, uma série a menos, e sem subir de nível esta semana.
morning-worse = Hoje, sem sessão. Se tiver vontade, faça só os dois exercícios mais fáceis do aquecimento.
    .nothing = Hoje, sem sessão e sem aquecimento. Caminhadas curtas e mudanças frequentes de posição são bem-vindas, se não incomodarem.
morning-worse-professional = Já são { $mornings } manhãs assim. Por favor, consulte um médico ou fisioterapeuta. Até lá, só os dois exercícios mais fáceis do aquecimento, se tiver vontade.
    .nothing = Já são { $mornings } manhãs assim. Por favor, consulte um médico ou fisioterapeuta. Até lá, sem sessão e sem aquecimento; caminhadas curtas são bem-vindas, se não incomodarem.
morning-worse-session = Os exercícios que você fez voltam um nível mais fácil.
morning-again = Amanhã pergunto de novo ({ $at }).
morning-button-easy = Aquecimento leve
morning-button-rest = Descansar hoje
morning-button-new = Algo novo
