# Buttons and short lines that several conversations share. At most 24 letters each.

button-back = Voltar
button-done = Feito
button-start = Começar
button-skip = Pular
button-no = Não
button-good = Ótimo
button-undo = Desfazer
button-continue = Continuar
button-more = Mais…
button-other = Outro
button-my-plan = Meu plano
button-settings = Ajustes
button-resume = Retomar agora
button-warm-up-now = Aquecer agora

# Pain of 0 to 10; the groups at both ends need no closer number.
button-pain-low = 0–2
button-pain-high = 8–10
button-number = { $number }
button-time = { $at }

# A switch that is on, and a list whose names are too long for buttons.
button-ticked = ✓ { $name }
button-numbered-line = { $number } { $name }

button-saved = Salvei.

times-next = A seguir: { $day }, { $at }.
times-next-session = Próxima sessão: { $day }, { $at }.
times-session-open = A sessão de hoje ainda está aberta.
times-today-open = O aquecimento de hoje ainda está aberto.
