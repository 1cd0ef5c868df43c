# The table of cues: cue-<family>-<answer>, a second one with -2. Said before the next set.

cue-slower = { $cue } E vá um pouco mais devagar.

cue-bridge-hamstrings = Contraia os glúteos antes de subir e aproxime os calcanhares 5 cm.
cue-bridge-hamstrings-2 = Levante os dedos dos pés, empurre com os calcanhares e pare um pouco mais baixo.
cue-bridge-cramp = Afaste um pouco os pés, contraia primeiro e suba só até a metade.
cue-bridge-cramp-2 = Aproxime os calcanhares, contraia primeiro e suba só até a metade.
cue-bridge-low_back = Solte o ar, abaixe as costelas e não suba tanto.
cue-bridge-low_back-2 = Encaixe um pouco o quadril antes de subir e mantenha assim.
cue-bridge-knees = Afaste os pés 5 cm, com a planta no chão e os joelhos na direção do segundo dedo do pé.
cue-bridge-knees-2 = Apoie o pé inteiro e mantenha os joelhos na largura do quadril.
cue-bridge-front_thigh = Empurre com os calcanhares e levante os dedos dos pés.
cue-bridge-front_thigh-2 = Afaste um pouco os pés e puxe os calcanhares de leve na sua direção.
cue-bridge-nowhere = Ponha as mãos nos glúteos e vá mais devagar: 1 s para subir, segure 2 s, 3 s para descer.
cue-bridge-nowhere-2 = Contraia antes de subir e segure cada repetição 3 s lá em cima.
cue-bridge-elsewhere = Relaxe os ombros e a mandíbula. Mantenha o pé inteiro no chão.
cue-bridge-elsewhere-2 = Pressione os braços contra o chão e solte o ar ao subir.
cue-bridge-form = Faça menos repetições na mesma velocidade.
cue-bridge-form-2 = Pare um pouco mais baixo e faça uma pausa de 1 s antes de cada repetição.

cue-thrust-low_back = Mova-se como uma gangorra, com o queixo recolhido: o peito sobe quando o quadril desce. Pare quando estiverem na mesma altura.
cue-thrust-low_back-2 = Solte o ar, abaixe as costelas e pare um pouco antes do topo.
cue-thrust-hamstrings = Aproxime os pés e empurre o chão.
cue-thrust-hamstrings-2 = Contraia primeiro, depois suba, com as canelas na vertical no topo.
cue-thrust-cramp = Aproxime os pés e empurre o chão.
cue-thrust-cramp-2 = Suba só até a metade e descanse uma respiração entre as repetições.
cue-thrust-front_thigh = Afaste um pouco os pés para as canelas ficarem na vertical no topo, e empurre com os calcanhares.
cue-thrust-front_thigh-2 = Levante os dedos dos pés e empurre o chão para longe.
cue-thrust-knees = Afaste um pouco os pés para as canelas ficarem na vertical no topo, e empurre com os calcanhares.
cue-thrust-knees-2 = Empurre os joelhos de leve para fora, na direção do segundo dedo do pé.
cue-thrust-nowhere = Segure 2 s no topo, depois leve 3 s para descer.
cue-thrust-nowhere-2 = Contraia antes de subir, com as mãos nos glúteos se não usar peso.
cue-thrust-elsewhere = Recolha o queixo, apoie a borda logo abaixo das axilas e ponha algo macio nela.
cue-thrust-elsewhere-2 = Mantenha os olhos nos joelhos e relaxe os ombros.
cue-thrust-form = Use menos peso ou faça menos repetições, na mesma velocidade.
cue-thrust-form-2 = Faça uma pausa de 1 s embaixo antes de cada repetição.

cue-hinge-hamstrings = O posterior da coxa é o lugar certo aqui. Se repuxar, não vá tão longe.
cue-hinge-hamstrings-2 = Dobre um pouco mais os joelhos se o alongamento for forte.
cue-hinge-low_back = Deslize as mãos (ou o peso) rente às pernas e pare quando o quadril parar de ir para trás.
cue-hinge-low_back-2 = Firme o abdômen antes de descer e vá só até onde as costas continuam longas.
cue-hinge-knees = Mantenha as canelas na vertical e empurre os bolsos de trás na direção da parede.
cue-hinge-knees-2 = Mantenha o peso no meio dos pés e dobre menos os joelhos.
cue-hinge-front_thigh = Mantenha as canelas na vertical e empurre os bolsos de trás na direção da parede.
cue-hinge-front_thigh-2 = Empurre com os calcanhares e leve o quadril para trás, não para baixo.
cue-hinge-nowhere = Mais devagar: 3 s para descer, pausa, depois contraia para subir. Vá até sentir alongar.
cue-hinge-nowhere-2 = Faça uma pausa de 2 s embaixo, depois empurre o chão.
cue-hinge-cramp = Alongue de leve, depois desça só até a metade.
cue-hinge-cramp-2 = Dobre um pouco mais os joelhos e descanse uma respiração entre as repetições.
cue-hinge-elsewhere = Apoie as pontas dos dedos na parede e mantenha o peso no pé inteiro.
cue-hinge-elsewhere-2 = Agarre o chão com os dedos dos pés e olhe para um ponto à sua frente.
cue-hinge-form = Use menos peso ou faça menos repetições, na mesma velocidade.
cue-hinge-form-2 = Vá só até onde consegue parar, e fique ali 1 s.

cue-kickback-low_back = Empurre para trás, não para cima, e vá só até a metade.
cue-kickback-low_back-2 = Firme o abdômen, contraia primeiro e mantenha as costelas baixas.
cue-kickback-hamstrings = Dobre um pouco o joelho e conduza com o calcanhar.
cue-kickback-hamstrings-2 = Use um elástico mais leve, ou ponha acima dos joelhos.
cue-kickback-nowhere = Segure 2 s no final.
cue-kickback-nowhere-2 = Contraia antes de mover, depois vá na metade da velocidade.
cue-kickback-knees = Mantenha o joelho de apoio levemente dobrado e acima dos dedos do pé.
cue-kickback-knees-2 = Leve o peso para o meio do pé de apoio.
cue-kickback-elsewhere = O quadril da perna de apoio também trabalha, então está tudo certo.
cue-kickback-elsewhere-2 = Mantenha o quadril de frente, e os dois lados dividem o trabalho.

cue-abduction-front_thigh = Role um pouco para a frente e conduza com o calcanhar. Na ostra, dobre um pouco mais o quadril.
cue-abduction-front_thigh-2 = Faça o movimento menor e mantenha a pelve parada.
cue-abduction-low_back = Faça o movimento menor e mantenha a cintura nivelada.
cue-abduction-low_back-2 = Firme o abdômen e ponha uma mão na cintura para mantê-la parada.
cue-abduction-knees = Ponha o elástico acima dos joelhos. Mantenha o joelho de apoio na direção do segundo dedo do pé.
cue-abduction-knees-2 = Se usa elástico, pegue um mais leve, e mova a partir do quadril.
cue-abduction-nowhere = Segure aberto 2 s, depois volte mais devagar.
cue-abduction-nowhere-2 = Ponha uma mão no músculo. Se usa elástico, tente o próximo mais forte.
cue-abduction-cramp = Sacuda a perna, depois vá só até a metade.
cue-abduction-cramp-2 = Se usa elástico, pegue um mais leve, e descanse uma respiração entre as repetições.
cue-abduction-form = Ponha uma mão na parede e faça o movimento um pouco menor.
cue-abduction-form-2 = Faça menos repetições e uma pausa de 1 s com a perna aberta.

cue-leg_curl-cramp = Alongue de leve. Depois deslize menos e com menos força.
cue-leg_curl-cramp-2 = Faça metade das repetições e descanse uma respiração depois de cada uma.
cue-leg_curl-low_back = Mantenha o quadril nivelado e as costelas baixas, e deslize menos.
cue-leg_curl-low_back-2 = Contraia os glúteos antes de mover e mantenha contraídos.
cue-leg_curl-glutes = Puxe os calcanhares e mantenha os dedos dos pés para cima.
cue-leg_curl-glutes-2 = Primeiro pressione os calcanhares para baixo, depois puxe devagar na sua direção.
cue-leg_curl-knees = Faça um movimento menor, e mais devagar.
cue-leg_curl-knees-2 = Puxe com metade da força e mova os joelhos em linha reta.
cue-leg_curl-nowhere = Leve 4 s na ida.
cue-leg_curl-nowhere-2 = Pare 2 s onde for mais difícil.
cue-leg_curl-form = Faça só a ida, depois abaixe o quadril para voltar.
cue-leg_curl-form-2 = Faça um movimento menor e pare assim que o quadril cair.

cue-erectors-low_back = Suba só a metade, e em vez disso alongue-se para longe.
cue-erectors-low_back-2 = Solte o ar, firme o abdômen, depois suba devagar.
cue-erectors-glutes = Relaxe um pouco os glúteos e deixe as costas sustentarem.
cue-erectors-glutes-2 = Afaste o topo da cabeça do cóccix.
cue-erectors-hamstrings = Solte as pernas e deixe as costas sustentarem.
cue-erectors-hamstrings-2 = Dobre um pouco os joelhos e não suba tanto.
cue-erectors-cramp = Relaxe e respire, depois suba só a metade.
cue-erectors-cramp-2 = Segure pela metade do tempo e descanse uma respiração entre as repetições.
cue-erectors-knees = Ponha algo macio embaixo dos joelhos.
cue-erectors-knees-2 = Tire um pouco de peso dos joelhos. Se estiver em pé, dobre-os levemente.
cue-erectors-nowhere = Mais devagar, imaginando que você cresce do cóccix até a cabeça.
cue-erectors-nowhere-2 = Alcance um pouco mais longe e suba mais devagar.
cue-erectors-elsewhere = Olhe para o chão e mantenha a nuca longa.
cue-erectors-elsewhere-2 = Afaste os ombros das orelhas.
cue-erectors-form = Faça menos repetições e suba só até onde consegue ficar firme.
cue-erectors-form-2 = Solte o ar ao subir e faça uma pausa de 1 s antes de cada repetição.

# What is special about a drill.
drill-long_exhale = Solte o ar por 3 s em cada repetição.
drill-toes_up = Mantenha os dedos dos pés para cima.
drill-setup = Refaça a preparação, passo a passo.
drill-hand_on_back = Mantenha uma mão na lombar. Ela não deve se mexer.
drill-bent_knee = Mantenha o joelho dobrado.
drill-back_to_wall = Faça com as costas na parede.
