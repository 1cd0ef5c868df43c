# The exercises. Value: the name on a card; .inline: the name within a sentence, without an article;
# .nom, .gen, .loc: with it ("a", "da", "na"). .setup-1, -2 … and .cue-1, -2 … are the lines of the
# how-to; the first of each stands on the card. .feel ends the line "Onde você deve sentir: …".

### Bridge

exercise-glute_squeeze = Contração de glúteos
    .inline = contração de glúteos
    .nom = a contração de glúteos
    .gen = da contração de glúteos
    .loc = na contração de glúteos
    .setup-1 = Deite de barriga para cima com os joelhos dobrados, ou fique em pé com o corpo ereto.
    .setup-2 = Apoie as duas mãos nos glúteos.
    .setup-3 = Relaxe as coxas e a mandíbula.
    .cue-1 = Contraia os glúteos um contra o outro, como se segurasse uma moeda entre eles.
    .cue-2 = Mantenha as coxas relaxadas.
    .cue-3 = Continue respirando.
    .cue-4 = Relaxe por completo entre uma contração e outra.
    .feel = os dois glúteos, embaixo das mãos

exercise-glute_bridge = Ponte de glúteos
    .inline = ponte de glúteos
    .nom = a ponte de glúteos
    .gen = da ponte de glúteos
    .loc = na ponte de glúteos
    .setup-1 = Deite de barriga para cima, pés na largura do quadril, calcanhares a uns 25–30 cm dele.
    .setup-2 = Dobre os joelhos de modo que as canelas fiquem na vertical no topo.
    .setup-3 = Deixe os braços ao lado do corpo.
    .setup-4 = Solte o ar e deixe as costelas descerem.
    .cue-1 = Primeiro contraia, depois suba.
    .cue-2 = Empurre o chão com os calcanhares.
    .cue-3 = Pare quando joelhos, quadril e ombros estiverem alinhados.
    .cue-4 = Desça contando devagar até três.
    .feel = primeiro os glúteos, menos as coxas

exercise-glute_bridge_feet_close = Ponte com pés mais perto
    .inline = ponte com pés mais perto
    .nom = a ponte com pés mais perto
    .gen = da ponte com pés mais perto
    .loc = na ponte com pés mais perto
    .setup-1 = Deite de barriga para cima, pés na largura do quadril, calcanhares a uns 20 cm dele.
    .setup-2 = Apoie a planta dos pés, ou levante um pouco os dedos.
    .setup-3 = Deixe os braços ao lado do corpo.
    .cue-1 = Contraia, depois suba.
    .cue-2 = Deixe os joelhos irem na direção dos dedos dos pés, não para dentro.
    .cue-3 = Um movimento pequeno está ótimo.
    .feel = os glúteos, com menos nas coxas

exercise-glute_bridge_feet_away = Ponte com pés mais longe
    .inline = ponte com pés mais longe
    .nom = a ponte com pés mais longe
    .gen = da ponte com pés mais longe
    .loc = na ponte com pés mais longe
    .setup-1 = Deite de barriga para cima, pés na largura do quadril, calcanhares a uns 40 cm dele.
    .setup-2 = Deixe os dedos dos pés levantarem, se quiserem.
    .setup-3 = Deixe os braços ao lado do corpo.
    .cue-1 = Empurre com os calcanhares.
    .cue-2 = Contraia antes de subir.
    .cue-3 = Desça devagar.
    .feel = os glúteos, e um pouco o posterior da coxa

exercise-glute_bridge_banded = Ponte com elástico
    .inline = ponte com elástico
    .nom = a ponte com elástico
    .gen = da ponte com elástico
    .loc = na ponte com elástico
    .setup-1 = Ponha o elástico um palmo acima dos joelhos, com os pés um pouco mais abertos que o quadril.
    .setup-2 = Deite de barriga para cima com os joelhos dobrados.
    .setup-3 = Empurre de leve para fora até os joelhos ficarem acima dos pés.
    .cue-1 = Mantenha o elástico esticado durante toda a série.
    .cue-2 = Contraia, depois suba.
    .cue-3 = Mantenha os joelhos na direção do segundo dedo do pé.
    .cue-4 = Não tenha pressa.
    .feel = os glúteos, também na parte de cima e de fora

exercise-glute_bridge_one_and_half = Ponte e meia
    .inline = ponte e meia
    .nom = a ponte e meia
    .gen = da ponte e meia
    .loc = na ponte e meia
    .setup-1 = Deite de barriga para cima, pés na largura do quadril, calcanhares a uns 25–30 cm dele.
    .setup-2 = Só acrescente um elástico quando 10 repetições limpas parecerem fáceis.
    .setup-3 = Uma repetição é: sobe, desce até a metade, sobe de novo, desce tudo.
    .cue-1 = Suba, desça até a metade, suba de novo, desça tudo.
    .cue-2 = Só encoste o quadril no chão no final.
    .cue-3 = Suba na mesma velocidade nas duas vezes.
    .feel = os glúteos queimando bastante

exercise-glute_bridge_elevated = Ponte com pés no degrau
    .inline = ponte com pés no degrau
    .nom = a ponte com pés no degrau
    .gen = da ponte com pés no degrau
    .loc = na ponte com pés no degrau
    .setup-1 = Ponha os calcanhares em um degrau ou banco que não possa deslizar.
    .setup-2 = Dobre os joelhos a uns 90 graus.
    .setup-3 = Pressione os braços contra o chão.
    .cue-1 = Pressione os calcanhares contra o degrau.
    .cue-2 = Suba o corpo em um bloco só.
    .cue-3 = Desça até quase encostar no chão.
    .feel = os glúteos e o posterior da coxa

exercise-glute_bridge_march = Ponte com marcha
    .inline = ponte com marcha
    .nom = a ponte com marcha
    .gen = da ponte com marcha
    .loc = na ponte com marcha
    .setup-1 = Deite de barriga para cima com os joelhos dobrados e suba o quadril até alinhar joelhos, quadril e ombros.
    .setup-2 = Levante um pé um palmo do chão e volte a apoiá-lo.
    .setup-3 = Depois faça com o outro pé.
    .cue-1 = Imagine que equilibra um copo de água na barriga.
    .cue-2 = Mantenha a pelve nivelada.
    .cue-3 = Mova os pés devagar.
    .feel = o glúteo da perna que está no chão

exercise-glute_bridge_single = Ponte unilateral
    .inline = ponte unilateral
    .nom = a ponte unilateral
    .gen = da ponte unilateral
    .loc = na ponte unilateral
    .setup-1 = Deite de barriga para cima com os joelhos dobrados, o calcanhar que trabalha a uns 20 cm do quadril.
    .setup-2 = Estique a outra perna, com as coxas na mesma altura.
    .cue-1 = Contraia primeiro o lado que trabalha.
    .cue-2 = Mantenha os dois ossos do quadril nivelados.
    .cue-3 = Desça contando devagar até três.
    .feel = um glúteo, com clareza

### Thrust

exercise-hip_thrust_seesaw = Exercício da gangorra
    .inline = exercício da gangorra
    .nom = o exercício da gangorra
    .gen = do exercício da gangorra
    .loc = no exercício da gangorra
    .setup-1 = Apoie a borda de um banco ou sofá logo abaixo das axilas, com o banco contra uma parede.
    .setup-2 = Mantenha a planta dos pés no chão.
    .setup-3 = Ponha uma mão nas costelas e outra na barriga.
    .cue-1 = Mova as costelas e a pelve como uma peça só.
    .cue-2 = O peito sobe quando o quadril desce.
    .cue-3 = Vá só um quarto do caminho.
    .feel = a barriga firme e uma leve contração nos glúteos

exercise-hip_thrust_bench = Elevação pélvica
    .inline = elevação pélvica
    .nom = a elevação pélvica
    .gen = da elevação pélvica
    .loc = na elevação pélvica
    .setup-1 = Apoie a borda de um banco ou sofá nas axilas ou logo abaixo delas, contra uma parede para não deslizar.
    .setup-2 = Apoie a planta dos pés de modo que as canelas fiquem na vertical no topo.
    .setup-3 = Firme o abdômen.
    .setup-4 = Recolha o queixo.
    .cue-1 = Gire sobre o banco como uma gangorra.
    .cue-2 = Empurre o chão.
    .cue-3 = Termine reto como uma mesa.
    .cue-4 = Mantenha os olhos nos joelhos.
    .cue-5 = Desça contando devagar até três.
    .feel = os glúteos, e nada na lombar

exercise-hip_thrust_banded = Elevação pélvica com elástico
    .inline = elevação pélvica com elástico
    .nom = a elevação pélvica com elástico
    .gen = da elevação pélvica com elástico
    .loc = na elevação pélvica com elástico
    .setup-1 = Ponha o elástico acima dos joelhos e a borda do banco logo abaixo das axilas.
    .setup-2 = Encoste o banco em uma parede.
    .setup-3 = Mantenha os joelhos acima dos pés.
    .cue-1 = Continue empurrando o elástico para fora.
    .cue-2 = Mova-se como uma gangorra: o peito sobe quando o quadril desce.
    .cue-3 = Termine reto como uma mesa.
    .feel = os glúteos e a lateral do quadril

exercise-hip_thrust_loaded = Elevação pélvica com peso
    .inline = elevação pélvica com peso
    .nom = a elevação pélvica com peso
    .gen = da elevação pélvica com peso
    .loc = na elevação pélvica com peso
    .setup-1 = Apoie um peso acolchoado na dobra do quadril.
    .setup-2 = Segure-o parado com as mãos.
    .setup-3 = Apoie a borda do banco logo abaixo das axilas, com o banco contra uma parede para não deslizar.
    .setup-4 = Apoie a planta dos pés de modo que as canelas fiquem na vertical no topo, e recolha o queixo.
    .cue-1 = Firme o abdômen, depois suba.
    .cue-2 = Termine reto como uma mesa.
    .cue-3 = Segure contando até um.
    .cue-4 = Mova o peso em linha reta para cima.
    .feel = os glúteos, com força

exercise-hip_thrust_single = Elevação pélvica unilateral
    .inline = elevação pélvica unilateral
    .nom = a elevação pélvica unilateral
    .gen = da elevação pélvica unilateral
    .loc = na elevação pélvica unilateral
    .setup-1 = Apoie a borda do banco logo abaixo das axilas, com o pé que trabalha na linha do meio do corpo.
    .setup-2 = Mantenha o outro joelho no alto.
    .cue-1 = Mantenha os dois ossos do quadril nivelados.
    .cue-2 = Empurre com o pé inteiro.
    .cue-3 = Termine reto como uma mesa.
    .feel = o glúteo da perna que trabalha

### Hinge

exercise-hinge_stick = Dobradiça com bastão
    .inline = dobradiça com bastão
    .nom = a dobradiça com bastão
    .gen = da dobradiça com bastão
    .loc = na dobradiça com bastão
    .setup-1 = Segure um bastão encostado na parte de trás da cabeça, no alto das costas e no cóccix.
    .setup-2 = Fique em pé com os pés na largura do quadril.
    .setup-3 = Dobre levemente os joelhos.
    .cue-1 = Mantenha os três pontos encostados no bastão.
    .cue-2 = Deslize o cóccix para trás.
    .cue-3 = Pare quando um dos pontos se soltar do bastão.
    .feel = um leve alongamento no posterior da coxa

exercise-wall_hinge = Dobradiça na parede
    .inline = dobradiça na parede
    .nom = a dobradiça na parede
    .gen = da dobradiça na parede
    .loc = na dobradiça na parede
    .setup-1 = Fique em pé de costas para uma parede, calcanhares a 25 cm dela, mãos na dobra do quadril.
    .setup-2 = Dobre levemente os joelhos, depois mantenha-os parados.
    .cue-1 = Empurre os bolsos de trás na direção da parede, canelas na vertical.
    .cue-2 = Mantenha o tronco alongado.
    .cue-3 = Contraia para ficar em pé.
    .cue-4 = Afaste-se um pouco mais quando ficar fácil.
    .feel = um alongamento no posterior da coxa na ida, os glúteos na volta

exercise-wall_hinge_split = Dobradiça em passada
    .inline = dobradiça em passada
    .nom = a dobradiça em passada
    .gen = da dobradiça em passada
    .loc = na dobradiça em passada
    .setup-1 = Fique em pé de costas para a parede, os dedos do pé de trás na altura do calcanhar da frente.
    .setup-2 = Ponha a maior parte do peso no pé da frente.
    .setup-3 = Ponha as mãos no quadril.
    .cue-1 = Sente para trás sobre o quadril da frente.
    .cue-2 = Mantenha o quadril de frente.
    .cue-3 = Encoste de leve o quadril na parede, depois contraia para subir.
    .feel = o glúteo e a coxa da perna da frente

exercise-wall_hinge_single = Dobradiça unilateral na parede
    .inline = dobradiça unilateral na parede
    .nom = a dobradiça unilateral na parede
    .gen = da dobradiça unilateral na parede
    .loc = na dobradiça unilateral na parede
    .setup-1 = Fique em pé de frente ou de lado para a parede, à distância de um braço.
    .setup-2 = Apoie as pontas dos dedos na parede, só para o equilíbrio.
    .setup-3 = Estique a perna livre reta para trás.
    .cue-1 = Incline-se como uma gangorra.
    .cue-2 = Empurre o calcanhar livre para longe, atrás de você.
    .cue-3 = Aponte os dois ossos do quadril para o chão, como faróis.
    .feel = o glúteo e o posterior da coxa da perna de apoio

exercise-rdl_bodyweight = Terra romeno sem peso
    .inline = terra romeno sem peso
    .nom = o terra romeno sem peso
    .gen = do terra romeno sem peso
    .loc = no terra romeno sem peso
    .setup-1 = Fique em pé, corpo ereto, pés na largura do quadril.
    .setup-2 = Apoie as mãos na frente das coxas.
    .setup-3 = Dobre levemente os joelhos.
    .cue-1 = Leve o quadril para trás e mantenha o tronco alongado.
    .cue-2 = Deslize as mãos até logo abaixo dos joelhos.
    .cue-3 = Contraia ao levantar.
    .feel = o posterior da coxa, depois os glúteos

exercise-rdl = Levantamento terra romeno
    .inline = levantamento terra romeno
    .nom = o levantamento terra romeno
    .gen = do levantamento terra romeno
    .loc = no levantamento terra romeno
    .setup-1 = Segure os pesos na frente das coxas, pés na largura do quadril.
    .setup-2 = Mantenha os ombros baixos e o abdômen firme.
    .setup-3 = Dobre levemente os joelhos.
    .cue-1 = Leve o quadril para trás, como se fechasse a porta do carro com ele.
    .cue-2 = Deslize os pesos para baixo, rente às pernas.
    .cue-3 = Pare quando o quadril parar de ir para trás.
    .cue-4 = Empurre o chão e contraia ao ficar em pé.
    .feel = o posterior da coxa na descida, os glúteos na subida

exercise-rdl_hamstring_bias = Terra romeno curto
    .inline = terra romeno curto
    .nom = o terra romeno curto
    .gen = do terra romeno curto
    .loc = no terra romeno curto
    .setup-1 = Segure os pesos na frente das coxas, pés na largura do quadril, joelhos levemente dobrados.
    .setup-2 = No começo, use de 10 a 20% menos peso.
    .setup-3 = No topo, pare cerca de um palmo antes de ficar em pé.
    .cue-1 = Fique nos dois terços de baixo.
    .cue-2 = Desça de novo antes que os glúteos assumam.
    .cue-3 = Mantenha a tensão no posterior da coxa.
    .feel = o posterior da coxa o tempo todo (aqui, é esse o objetivo)

exercise-rdl_split = Terra romeno em passada
    .inline = terra romeno em passada
    .nom = o terra romeno em passada
    .gen = do terra romeno em passada
    .loc = no terra romeno em passada
    .setup-1 = Ponha os dedos do pé de trás na altura do calcanhar da frente.
    .setup-2 = Ponha de 80 a 90% do peso na perna da frente.
    .setup-3 = Se usar peso, mantenha-o perto da coxa da frente.
    .cue-1 = Use o pé de trás só como apoio.
    .cue-2 = Sente sobre o quadril da frente.
    .cue-3 = Mantenha a fivela do cinto apontando para a frente.
    .feel = o glúteo e a coxa da perna da frente

exercise-rdl_single = Terra romeno unilateral
    .inline = terra romeno unilateral
    .nom = o terra romeno unilateral
    .gen = do terra romeno unilateral
    .loc = no terra romeno unilateral
    .setup-1 = Fique em pé sobre um pé, com esse joelho levemente dobrado.
    .setup-2 = Se usar peso, segure na mão oposta ou nas duas.
    .setup-3 = Escolha um ponto no chão à sua frente.
    .cue-1 = Fique em uma linha só, da cabeça ao calcanhar.
    .cue-2 = Empurre o calcanhar livre na direção da parede atrás de você.
    .cue-3 = Aponte os dois ossos do quadril para o chão, como faróis.
    .cue-4 = Fique em pé e contraia.
    .feel = o glúteo e a coxa da perna de apoio

### Kickback

exercise-kickback_unbanded = Coice em pé sem elástico
    .inline = coice em pé sem elástico
    .nom = o coice em pé sem elástico
    .gen = do coice em pé sem elástico
    .loc = no coice em pé sem elástico
    .setup-1 = Ponha as mãos na parede e incline-se um pouco para a frente.
    .setup-2 = Fique sobre uma perna, com esse joelho levemente dobrado.
    .cue-1 = Contraia, depois empurre o calcanhar para trás mais ou menos o comprimento de um pé.
    .cue-2 = Não deixe a fivela do cinto inclinar.
    .cue-3 = Deixe os dedos do pé roçarem o chão.
    .feel = o glúteo da perna que se move

exercise-kickback_quadruped = Coice em quatro apoios
    .inline = coice em quatro apoios
    .nom = o coice em quatro apoios
    .gen = do coice em quatro apoios
    .loc = no coice em quatro apoios
    .setup-1 = Ponha as mãos embaixo dos ombros e os joelhos embaixo do quadril.
    .setup-2 = Com elástico: passe-o em volta dos dois tornozelos, ou de um pé.
    .setup-3 = Firme o abdômen.
    .cue-1 = Empurre o calcanhar para trás, como se empurrasse uma parede.
    .cue-2 = Termine com a perna na altura das costas.
    .cue-3 = Imagine que equilibra uma xícara de chá na lombar.
    .feel = o glúteo da perna que se move

exercise-kickback_standing = Coice em pé com elástico
    .inline = coice em pé com elástico
    .nom = o coice em pé com elástico
    .gen = do coice em pé com elástico
    .loc = no coice em pé com elástico
    .setup-1 = Ponha o elástico nos tornozelos (acima dos joelhos é mais fácil) e as mãos em uma parede.
    .setup-2 = Incline-se um pouco para a frente.
    .setup-3 = Dobre levemente o joelho de apoio.
    .cue-1 = Empurre o calcanhar para trás, não para cima.
    .cue-2 = Mantenha a lombar parada como uma estátua.
    .cue-3 = Volte até o pé ficar quase embaixo do quadril.
    .cue-4 = Faça muitas repetições, todas suaves.
    .feel = o glúteo da perna que se move, e um pouco o da perna de apoio

### Abduction

exercise-clam = Ostra
    .inline = ostra
    .nom = a ostra
    .gen = da ostra
    .loc = na ostra
    .setup-1 = Deite de lado com a cabeça apoiada, quadril e joelhos dobrados.
    .setup-2 = Dobre o quadril a uns 45 a 60 graus e os joelhos a uns 90.
    .setup-3 = Mantenha os calcanhares na linha das costas e os ossos do quadril um sobre o outro.
    .cue-1 = Abra o joelho de cima como uma ostra.
    .cue-2 = Mantenha os calcanhares juntos.
    .cue-3 = Mantenha a pelve parada, como se estivesse colada.
    .cue-4 = Feche devagar.
    .feel = a lateral e a parte de trás do quadril de cima

exercise-clam_banded = Ostra com elástico
    .inline = ostra com elástico
    .nom = a ostra com elástico
    .gen = da ostra com elástico
    .loc = na ostra com elástico
    .setup-1 = Deite de lado com o elástico acima dos joelhos.
    .setup-2 = Alinhe os ossos do quadril um sobre o outro.
    .setup-3 = Mantenha os calcanhares juntos.
    .cue-1 = Abra o joelho de cima devagar, como uma ostra.
    .cue-2 = Segure aberto contando até um.
    .cue-3 = Não role para trás.
    .feel = a lateral e a parte de trás do quadril de cima

exercise-abduction_seated = Abdução sentada com elástico
    .inline = abdução sentada com elástico
    .nom = a abdução sentada com elástico
    .gen = da abdução sentada com elástico
    .loc = na abdução sentada com elástico
    .setup-1 = Sente no terço da frente de uma cadeira com o elástico acima dos joelhos.
    .setup-2 = Mantenha a planta dos pés no chão, na largura do quadril.
    .setup-3 = Sente com o tronco ereto, ou incline-se um pouco para a frente.
    .cue-1 = Afaste os joelhos contra o elástico.
    .cue-2 = Mantenha o pé inteiro no chão.
    .cue-3 = Volte devagar e mantenha o elástico esticado.
    .feel = a lateral do quadril e a parte de cima dos glúteos

exercise-abduction_side_lying = Elevação lateral da perna
    .inline = elevação lateral da perna
    .nom = a elevação lateral da perna
    .gen = da elevação lateral da perna
    .loc = na elevação lateral da perna
    .setup-1 = Deite de lado, com o joelho de baixo dobrado e a perna de cima reta na linha do corpo.
    .setup-2 = Role um pouco para a frente.
    .setup-3 = Aponte os dedos do pé para a frente ou um pouco para baixo.
    .cue-1 = Conduza com o calcanhar.
    .cue-2 = Subir até a altura do joelho já basta.
    .cue-3 = Alongue a perna para longe.
    .feel = a lateral do quadril, não a frente

exercise-abduction_standing = Abdução em pé com elástico
    .inline = abdução em pé com elástico
    .nom = a abdução em pé com elástico
    .gen = da abdução em pé com elástico
    .loc = na abdução em pé com elástico
    .setup-1 = Ponha a faixa de quadril nos tornozelos ou a mini band acima dos joelhos (menos esticada).
    .setup-2 = Apoie as pontas dos dedos em uma parede.
    .setup-3 = Dobre levemente o joelho de apoio.
    .cue-1 = Joelho de apoio na direção do segundo dedo do pé.
    .cue-2 = Abra a perna mais ou menos o comprimento de um pé, não mais.
    .cue-3 = Mantenha a cabeça acima do pé de apoio.
    .cue-4 = Volte devagar.
    .feel = a lateral do quadril das duas pernas, muitas vezes mais na de apoio

### Leg curl

exercise-leg_curl_heel_dig = Isometria de calcanhares
    .inline = isometria de calcanhares
    .nom = a isometria de calcanhares
    .gen = da isometria de calcanhares
    .loc = na isometria de calcanhares
    .setup-1 = Deite de barriga para cima com os joelhos meio dobrados.
    .setup-2 = Crave os calcanhares no chão e mantenha os dedos dos pés para cima.
    .setup-3 = Mantenha o quadril no chão.
    .cue-1 = Puxe os calcanhares na sua direção sem deixar que se movam.
    .cue-2 = Use mais ou menos metade da força.
    .cue-3 = Continue respirando.
    .feel = o posterior da coxa

exercise-leg_curl_band = Flexora com elástico
    .inline = flexora com elástico
    .nom = a flexora com elástico
    .gen = da flexora com elástico
    .loc = na flexora com elástico
    .setup-1 = Deite de bruços ou sente, com o elástico preso embaixo em algo que não se mova.
    .setup-2 = Passe o elástico por trás do tornozelo.
    .setup-3 = Mantenha a coxa parada.
    .cue-1 = Puxe o calcanhar na direção do glúteo.
    .cue-2 = Mantenha o quadril pressionado contra o chão ou a cadeira.
    .cue-3 = Volte contando até três.
    .feel = o posterior da coxa

exercise-leg_curl_slide_eccentric = Flexora deslizante, só ida
    .inline = flexora deslizante só de ida
    .nom = a flexora deslizante só de ida
    .gen = da flexora deslizante só de ida
    .loc = na flexora deslizante só de ida
    .setup-1 = Ponha os calcanhares em uma toalha sobre um chão liso.
    .setup-2 = Deite de barriga para cima e suba o quadril até alinhar joelhos, quadril e ombros.
    .setup-3 = Deslize devagar para fora, desça o quadril, depois puxe os calcanhares de volta com o quadril no chão.
    .cue-1 = Deslize devagar para fora, como mel caindo da colher.
    .cue-2 = Mantenha o quadril no alto o máximo que puder.
    .cue-3 = Reposicione-se antes de cada repetição.
    .feel = o posterior da coxa

exercise-leg_curl_slide = Flexora deslizante
    .inline = flexora deslizante
    .nom = a flexora deslizante
    .gen = da flexora deslizante
    .loc = na flexora deslizante
    .setup-1 = Ponha os calcanhares em uma toalha sobre um chão liso.
    .setup-2 = Deite de barriga para cima e suba o quadril até alinhar joelhos, quadril e ombros.
    .setup-3 = Mantenha o quadril no alto do início ao fim.
    .cue-1 = Mantenha o quadril nivelado, como se andasse em um trilho.
    .cue-2 = Conte quatro na ida e dois na volta.
    .cue-3 = Mantenha os dedos dos pés para cima.
    .feel = o posterior da coxa, com ajuda dos glúteos

exercise-leg_curl_ball = Flexora na bola
    .inline = flexora na bola
    .nom = a flexora na bola
    .gen = da flexora na bola
    .loc = na flexora na bola
    .setup-1 = Deite de barriga para cima com os calcanhares na bola.
    .setup-2 = Abra bem os braços.
    .setup-3 = Suba o quadril primeiro.
    .cue-1 = Role a bola com os calcanhares na sua direção.
    .cue-2 = Mantenha o quadril alto.
    .cue-3 = Vá devagar na ida.
    .feel = o posterior da coxa

exercise-leg_curl_slide_single = Flexora deslizante unilateral
    .inline = flexora deslizante unilateral
    .nom = a flexora deslizante unilateral
    .gen = da flexora deslizante unilateral
    .loc = na flexora deslizante unilateral
    .setup-1 = Deite de barriga para cima com os calcanhares em uma toalha, e suba o quadril até alinhar o corpo.
    .setup-2 = Mantenha uma perna no alto.
    .setup-3 = Comece só com a ida.
    .cue-1 = Mantenha os dois ossos do quadril nivelados.
    .cue-2 = Vá devagar na ida.
    .cue-3 = Pare antes de dar cãibra.
    .feel = o posterior da coxa que trabalha

### Stance

exercise-banded_squat_stance = Meio agachamento isométrico
    .inline = meio agachamento isométrico
    .nom = o meio agachamento isométrico
    .gen = do meio agachamento isométrico
    .loc = no meio agachamento isométrico
    .setup-1 = Ponha um elástico acima dos joelhos. Sem elástico, pressione as mãos contra o lado de fora dos joelhos.
    .setup-2 = Fique em pé com os pés um pouco mais abertos que o quadril.
    .setup-3 = Agache um quarto do caminho.
    .cue-1 = Empurre os joelhos para fora, na direção dos dedos mínimos dos pés.
    .cue-2 = Pressione o pé inteiro contra o chão.
    .cue-3 = Fique com o tronco ereto e respire.
    .feel = a lateral do quadril

### Back

exercise-bird_dog_leg = Bird dog só com a perna
    .inline = bird dog só com a perna
    .nom = o bird dog só com a perna
    .gen = do bird dog só com a perna
    .loc = no bird dog só com a perna
    .setup-1 = Fique em quatro apoios, mãos embaixo dos ombros, joelhos embaixo do quadril.
    .setup-2 = Se ajoelhar incomodar, fique em pé e apoie as mãos em uma mesa.
    .setup-3 = Firme o abdômen de leve.
    .cue-1 = Estique uma perna para trás até ficar na altura das costas.
    .cue-2 = Alongue o calcanhar para longe, não para o alto.
    .cue-3 = Mantenha as costas paradas como um tampo de mesa.
    .cue-4 = Continue respirando enquanto segura.
    .feel = os músculos longos ao lado da coluna, e o glúteo da perna levantada

exercise-bird_dog = Bird dog completo
    .inline = bird dog completo
    .nom = o bird dog completo
    .gen = do bird dog completo
    .loc = no bird dog completo
    .setup-1 = Fique em quatro apoios, mãos embaixo dos ombros, joelhos embaixo do quadril.
    .setup-2 = Olhe para o chão, entre as mãos.
    .setup-3 = Firme o abdômen de leve.
    .cue-1 = Alongue uma perna para trás e o braço oposto para a frente até ficarem na altura das costas.
    .cue-2 = Aponte os dois ossos do quadril para o chão, como faróis.
    .cue-3 = Alongue para longe, não para o alto.
    .cue-4 = Continue respirando enquanto segura.
    .feel = os músculos das costas mantendo você firme, e o glúteo da perna levantada

exercise-hinge_hold = Dobradiça isométrica
    .inline = dobradiça isométrica
    .nom = a dobradiça isométrica
    .gen = da dobradiça isométrica
    .loc = na dobradiça isométrica
    .setup-1 = Fique em pé de costas para uma parede, calcanhares a 25 cm dela, joelhos levemente dobrados.
    .setup-2 = Leve o quadril para trás até encostar de leve na parede.
    .setup-3 = Apoie as mãos nas coxas e mantenha o tronco alongado.
    .cue-1 = Leve as mãos ao peito e deixe as costas sustentarem você.
    .cue-2 = Fique longo da cabeça ao cóccix.
    .cue-3 = Continue respirando enquanto segura.
    .cue-4 = Apoie as mãos nas coxas de novo entre uma vez e outra.
    .feel = os músculos ao longo da coluna, e um alongamento no posterior da coxa

exercise-back_extension_hold = Extensão lombar isométrica
    .inline = extensão lombar isométrica
    .nom = a extensão lombar isométrica
    .gen = da extensão lombar isométrica
    .loc = na extensão lombar isométrica
    .setup-1 = Deite de bruços com as pernas retas e os braços ao lado do corpo.
    .setup-2 = Apoie a testa no chão ou em uma toalha dobrada.
    .cue-1 = Levante o peito um palmo e segure ali.
    .cue-2 = Olhe para o chão e alongue o topo da cabeça para longe.
    .cue-3 = Mantenha os pés no chão.
    .cue-4 = Continue respirando enquanto segura.
    .feel = os músculos dos dois lados da coluna

exercise-back_extension = Extensão lombar no chão
    .inline = extensão lombar no chão
    .nom = a extensão lombar no chão
    .gen = da extensão lombar no chão
    .loc = na extensão lombar no chão
    .setup-1 = Deite de bruços com as pernas retas e as pontas dos dedos ao lado das orelhas.
    .setup-2 = Apoie a testa no chão ou em uma toalha dobrada.
    .cue-1 = Levante o peito um palmo, sem empurrar com as mãos.
    .cue-2 = Mantenha a nuca longa e olhe para o chão.
    .cue-3 = Desça contando devagar até três.
    .feel = os músculos dos dois lados da coluna

exercise-back_extension_arms = Extensão com braços longos
    .inline = extensão com braços longos
    .nom = a extensão com braços longos
    .gen = da extensão com braços longos
    .loc = na extensão com braços longos
    .setup-1 = Deite de bruços com as pernas retas e os braços esticados à frente.
    .setup-2 = Apoie a testa no chão ou em uma toalha dobrada.
    .cue-1 = Levante o peito e os braços juntos, um palmo.
    .cue-2 = Alongue as pontas dos dedos para longe.
    .cue-3 = Segure contando até dois, depois desça contando até três.
    .feel = os músculos ao longo de toda a coluna

exercise-back_extension_ball = Extensão lombar na bola
    .inline = extensão lombar na bola
    .nom = a extensão lombar na bola
    .gen = da extensão lombar na bola
    .loc = na extensão lombar na bola
    .setup-1 = Deite sobre a bola com o quadril apoiado nela e os pés contra uma parede.
    .setup-2 = Ponha as pontas dos dedos ao lado das orelhas e deixe o peito se moldar à bola.
    .cue-1 = Suba até alinhar calcanhares, quadril e ombros, não mais.
    .cue-2 = Mantenha a nuca longa.
    .cue-3 = Desça contando devagar até três.
    .feel = os músculos dos dois lados da coluna

exercise-back_extension_bench = Extensão lombar no banco
    .inline = extensão lombar no banco
    .nom = a extensão lombar no banco
    .gen = da extensão lombar no banco
    .loc = na extensão lombar no banco
    .setup-1 = Deite de bruços em um banco ou sofá que não possa tombar, com o quadril na borda.
    .setup-2 = Segure no banco e apoie os dedos dos pés no chão.
    .cue-1 = Levante as duas pernas até ficarem na altura das costas, não mais.
    .cue-2 = Empurre os calcanhares para longe de você.
    .cue-3 = Desça contando devagar até três.
    .feel = os músculos da lombar e os glúteos, trabalhando juntos
