# One piece of knowledge each; sources are in content/cards.yaml.

card-source = Fonte: { $source }
card-source-second-hand = Fonte (lida em outra página): { $source }

card-k01 = A dor lombar é a principal causa de incapacidade no mundo. Cerca de 619 milhões de pessoas tiveram essa dor em 2020.
card-k02 = A maioria das pessoas (58% a 84%) tem dor lombar em algum momento. Quase sempre não é perigosa.
card-k03 = Nos EUA, em 2016, as costas estavam envolvidas em quase 4 de cada 10 lesões de músculos e articulações no trabalho que levaram a afastamento.
card-k04 = Entre auxiliares de enfermagem dos EUA, as costas estavam envolvidas em mais da metade das lesões de músculos e articulações no trabalho que levaram a afastamento (2016).
card-k05 = Em estudos, exercício mais educação reduziu em 45% o risco de um novo episódio de dor nas costas.
card-k06 = A proteção que o exercício dá às costas vai sumindo quando você para. Alguns minutos por dia valem mais que um mês perfeito.
card-k07 = Em um estudo com cargas altas, a elevação pélvica fez os glúteos inferiores trabalharem cerca de duas vezes mais que o agachamento com barra (87% contra 45% da atividade máxima).
card-k08 = Mais atividade no músculo nem sempre significa mais músculo: depois de 9 semanas, agachamento e elevação pélvica desenvolveram os glúteos quase por igual.
card-k09 = Só contrair os glúteos já funciona: 8 semanas de contrações aumentaram a força do quadril tanto quanto as pontes.
card-k10 = Entre 11 exercícios testados, a ostra foi o melhor para trabalhar os glúteos sem a frente do quadril.
card-k11 = Afastar mais os pés pode ajudar: com as pernas abertas a 30 graus, as pontes trabalharam mais os glúteos e menos os músculos das costas.
card-k12 = Na ponte unilateral, aproximar o calcanhar tira trabalho do posterior da coxa.
card-k13 = Na elevação pélvica, o quadril se move mais que o dobro do que na ponte no chão (36 contra 15 cm).
card-k14 = Repetições que duram de meio segundo a 8 segundos desenvolvem músculo. Vamos devagar porque assim é mais fácil aprender.
card-k15 = Cada série a mais por semana soma um pouco: cerca de 0,37% a mais de crescimento muscular, em média.
card-k16 = Se você acha que ainda tem duas repetições sobrando, provavelmente tem três: a maioria das pessoas subestima em cerca de uma.
card-k17 = Em um estudo, hábitos novos levaram de 18 a 254 dias para ficar automáticos. Falhar um dia não atrapalhou.
card-k18 = Planos do tipo “se… então” (“depois de escovar os dentes, faço minhas pontes”) têm um efeito pequeno a moderado na atividade das pessoas.
card-k19 = No esporte, programas com flexão nórdica reduziram as lesões no posterior da coxa em cerca da metade.
card-k20 = Um pouco de desconforto é normal: na dor de longa duração, exercitar-se com dor tolerável funcionou pelo menos tão bem quanto evitar qualquer dor.
card-k21 = Entre os exercícios para as costas de um estudo, levantar uma perna em quatro apoios foi o que menos carregou a lombar. Levantar o peito foi o que mais carregou.
