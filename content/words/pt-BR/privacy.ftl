# /privacy, /export, /delete.

privacy-stored = <b>Guardo:</b> o número da sua conversa no Telegram, idioma, fuso horário (não sua localização) e o que você toca aqui. Nada sobre sua saúde até agora; se você concordar, também suas respostas de saúde, criptografadas.
privacy-stored-health = <b>Guardo:</b> o número da sua conversa no Telegram, idioma, fuso horário (não sua localização), plano, séries, o que você sentiu. As respostas de saúde e dor são criptografadas; você concordou com isso ({ $day }).
privacy-not-stored = <b>Não guardo:</b> sua localização, contatos, fotos.
privacy-not-shared = <b>Não compartilho</b> com ninguém, a não ser que você crie um link para alguém com /shared.
privacy-kept = Apago contas inativas depois de 24 meses, com um aviso antes.
privacy-button-policy = Política completa
privacy-button-export = Exportar meus dados
privacy-button-withdraw = Retirar consentimento
privacy-button-delete = Apagar tudo
privacy-button-import = Trazer dados de volta
privacy-button-return = Voltar à pergunta
privacy-export = Seus dados estão a caminho: um arquivo ZIP com tabelas (CSV) que abrem em uma planilha, e os mesmos dados para programas (JSON).
privacy-export-again = Você pode exportar seus dados uma vez por hora. Da próxima vez: { $at }.

# A text file beside the exported tables.
export-readme =
    Isto é tudo o que o Backline sabe sobre você.

    training-log.html   suas séries, sessão por sessão, para ler no navegador
    training-log.csv    o mesmo em tabela, para uma planilha

    backline.json tem tudo, para programas.
    Os outros arquivos têm os mesmos dados em tabelas, para uma planilha. Uma tabela sem linhas não tem arquivo.

    people.csv          você: idioma, fuso horário, plano, preferências, respostas de saúde
    conversations.csv   a pergunta que está aberta na conversa
    sessions.csv        aquecimentos e sessões, quando começaram e como terminaram
    journal.csv         o que você fez e respondeu, uma linha cada
    practice.csv        os dias em que você praticou
    kept.csv            o que eu lembro: dicas, níveis, pesos
    reminders.csv       quando você recebe lembretes
    occurrences.csv     lembretes que vieram, e o que foi feito deles
    shares.csv          quem pode ver seu treino
    share_log.csv       o que foi visto e alterado
    outbox.csv          mensagens dos últimos 30 dias, sem os textos
    failed_updates.csv  mensagens suas que não consegui tratar
    calendars.csv       quando você ativou um endereço privado de agenda, se ativou

    Os horários terminam em +00:00: estão em UTC (hora de Greenwich), não no seu fuso horário.

# The training log beside the exported tables: its title, and the headings of its columns.
export-log-title = Seu diário de treino
export-log =
    .date = Data
    .session = Sessão
    .exercise = Exercício
    .side = Lado
    .set = Série
    .reps = Repetições
    .load = Peso ou elástico
    .felt = Onde sentiu
    .rir = Repetições sobrando
    .form = Técnica
    .pain = Dor (0 a 10)
export-log-day = { $year } · { $day }
export-log-session-warmup = Aquecimento
export-log-session-training = Treino
export-log-side-left = esquerdo
export-log-side-right = direito

erasure-erase-ask = Apagar tudo: seu plano, séries e respostas de saúde? É na hora, e não dá para desfazer.
erasure-shares = Seus links também deixam de valer: ninguém mais verá seu treino.
erasure-viewing = Você também não verá mais o treino das pessoas que acompanha, e suas dicas e suspensões serão removidas.
erasure-button-keep = Manter meus dados
erasure-button-export-first = Exportar antes
erasure-button-erase = Apagar tudo
erasure-kept-all = OK, mantive tudo. Nada mudou.
erasure-erased = Pronto. Todos os seus registros foram apagados. Você também pode apagar esta conversa. Envie /start para recomeçar.
erasure-withdraw-ask = Retirar seu consentimento? Todas as suas respostas de saúde e dor são apagadas na hora, e os aquecimentos param até você concordar de novo. Seu plano fica.
erasure-button-withdraw = Retirar consentimento

# Uma exportação que volta.
import-how = Envie aqui o arquivo <b>backline.zip</b>, do jeito que o /export mandou. Você vai ver o que tem nele antes de qualquer mudança.
import-has-history = Esta conversa já tem um plano e um histórico, e eu não misturo dois históricos. Nada mudou. Para trazer um arquivo de volta: exporte o que está aqui, se quiser guardar, apague tudo e envie o arquivo de novo.
import-reading = Um momento, estou lendo seu arquivo.
import-ask = <b>Trazer seus dados de volta?</b> Exportados: { $day }
import-ask-undated = <b>Trazer seus dados de volta?</b>
import-practice =
    { $days ->
        [one] Seu plano, seus níveis e { $days } dia de prática. Primeiro dia: { $since }
       *[other] Seu plano, seus níveis e { $days } dias de prática. Primeiro dia: { $since }
    }
import-plan = Seu plano, ainda sem prática.
import-health = Suas respostas de saúde e dor também voltam. Guardo tudo criptografado. Seu consentimento: { $day }
import-button-import = Trazer de volta
import-button-leave = Agora não
import-left = OK. Nada mudou.
import-done =
    { $days ->
        [0] Seu plano está de volta.
        [one] Tudo está de volta: seu plano, seus níveis e { $days } dia de prática.
       *[other] Tudo está de volta: seu plano, seus níveis e { $days } dias de prática.
    }
import-fault-foreign = Não consigo usar este arquivo. O único que eu leio é o backline.zip, do jeito que o /export mandou.
import-fault-damaged = Este arquivo está danificado ({ $where }). Envie de novo, ou envie outra exportação.
import-fault-changed = Algo neste arquivo não foi escrito por mim ({ $where }). Envie a exportação do jeito que chegou.
import-fault-newer = Este arquivo vem de uma versão mais nova do que a minha. Quem cuida deste bot precisa atualizá-lo antes.
import-fault-person = Este arquivo é de outra conta do Telegram e só pode voltar para lá.
import-fault-too-big = Este arquivo é grande demais para ser uma exportação minha.
import-fault-unreached = O Telegram não me entregou o arquivo. Envie de novo daqui a alguns minutos.
