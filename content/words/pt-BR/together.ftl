# A group's warm-up together. Nothing about anybody's health may stand here.

together-title = <b>Aquecimento em grupo</b>
together-invitation = São poucos minutos, cada pessoa no seu ritmo. O seu aquecimento está na sua conversa particular comigo.
together-count = Feito: { $done } de { $joined }.
together-button-in = Estou dentro
together-button-mine = Meu aquecimento
together-noted-in = Conto com você. Toque em “Feito” quando terminar o seu aquecimento.
together-noted-done = Boa! Já contei.
together-first-private = Primeiro, algumas perguntas na conversa particular: toque em “Meu aquecimento”.

together-menu = Posso convidar o grupo todo para se aquecer uma vez por dia. A que horas? Você também pode escrever: /warmup_together 8:15 Berlim
together-asked = Vou convidar o grupo todo para se aquecer todos os dias: { $at } (horário de { $place }).
together-button-stop = Encerrar
together-stopped = Certo, não mando mais convites aqui.
together-admins = Só quem administra este grupo pode mudar isso.
together-unsure = O Telegram não conseguiu confirmar se você administra este grupo. Tente de novo em um minuto.
together-unclear = Preciso de um horário, com ou sem cidade: /warmup_together 8:15 Berlim
