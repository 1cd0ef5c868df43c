# How an exercise is done: its lines, its film, its tempo as sound.

how-to-title = <b>{ $exercise }</b>
how-to-setup = <b>Posição</b>
how-to-movement = <b>Movimento</b>
how-to-line = { $number } { $line }
how-to-feel = <b>Onde você deve sentir:</b> { $feel }.
how-to-trains = <b>Trabalha:</b> { $muscles }.
how-to-trains-also = <b>Trabalha:</b> { $muscles }, com ajuda de { $also }.
how-to-not-reviewed = <i>Nenhum médico ou fisioterapeuta revisou estas instruções ainda. Na dúvida, pergunte ao seu.</i>
how-to-known = <b>O que os estudos mostram</b>
how-to-fault = <b>{ $fault }</b>
how-to-fault-feels = O que se sente: { $feels }.
how-to-fault-remedy = Tente isso: { $remedy }
how-to-still = <b>{ $exercise }</b>: início e fim.
film-signs = <i>No vídeo: ↑ subir, ↓ descer, ›‹ contrair, ‹› soltar, ‖ segurar, … descansar. O anel mostra os segundos.</i>
how-to-button-faults = Erros comuns
how-to-button-still = Início e fim

note-button = Minha anotação
note-button-remove = Apagar anotação
note-line = <b>Sua anotação:</b> { $note }
note-ask = O que sua anotação sobre { FORM($exercise, case: "nom") } deve dizer? Vou mostrá-la junto com o exercício. Escreva em até { $most } caracteres.
note-long = São { $count } caracteres. Uma anotação pode ter até { $most }. Dá para encurtar?
note-removed = Anotação apagada.
note-takes = Escreva sua anotação.

tempo-button = ♪ Ritmo
tempo-asked = O ritmo { FORM($exercise, case: "gen") }, { $reps } repetições. Som subindo: suba. Som contínuo: contraia. Som descendo: desça.
tempo-once = O ritmo { FORM($exercise, case: "gen") }, { $reps } repetições. Som subindo: suba. Som contínuo: contraia. Som descendo: desça. Quer ouvir em todos os exercícios?
tempo-along = O ritmo { FORM($exercise, case: "gen") }, { $reps } repetições.
tempo-button-always = Em todos os exercícios
tempo-always = OK, a partir de agora, em todos os exercícios.
tempo-button-when-asked = Só quando eu pedir
tempo-when-asked = OK, só quando você pedir: toque em ⋯ e depois em ♪ Ritmo.

# Under the words of a sound that the person's app takes from nobody.
media-no-voice = Sua privacidade no Telegram não permite que eu envie mensagens de voz, então vai por escrito.
