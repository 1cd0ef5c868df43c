"""The number of a pain at the end of a sentence, in each language."""

import pytest

from bot.content.language.parser import parsers_in
from tests.support.world import CONTENT

PARSER = parsers_in(CONTENT / "words")
NUMBERS = [
    ("en", "my back hurts 4", 4),
    ("en", "pain shoots down my leg, 3", 3),
    ("en", "pain in my left knee 6", 6),
    ("en", "my back hurts a lot!\n7.", 7),
    ("en", "sharp pain in my hip - five", 5),
    ("es", "me duele la espalda 4", 4),
    ("es", "me duele la rodilla 3", 3),
    ("es", "me duele la rodilla derecha: cuatro", 4),
    ("es", "me duele mucho la espalda desde ayer, 7", 7),
    ("pt-BR", "dor nas costas 4", 4),
    ("pt-BR", "meu joelho dói, 3", 3),
    ("ru", "болит поясница 4", 4),
    ("ru", "стреляет в ногу, 3", 3),
    ("de", "Schmerzen im Knie 4", 4),
    ("de", "der Schmerz zieht ins Bein, 3", 3),
    ("fa", "درد تو زانوم ۴", 4),
    ("fa", "درد زانو، ۳", 3),
]
OTHER_NUMBERS = [
    ("en", "my back hurts since 3 days"),
    ("en", "my back hurts since 3"),
    ("en", "my knee hurts after 4 reps"),
    ("en", "my knee hurts after rep 4"),
    ("en", "my knee hurts, 3 reps"),
    ("en", "my knee hurts, set 2"),
    ("en", "my knee hurts in week 3"),
    ("en", "ache in my knee at 5"),
    ("en", "ache in my knee, 5:10"),
    ("en", "ache in my knee since 12.3."),
    ("en", "my knee hurts in squats 8, 8, 6"),
    ("en", "pain in my back, disc L5"),
    ("en", "my knee hurts, the left one"),
    ("es", "me duele la espalda hace 3 días"),
    ("es", "me duele la espalda desde las 3"),
    ("es", "me duele la rodilla en la serie 3"),
    ("pt-BR", "dor no joelho há 3 dias"),
    ("pt-BR", "dor no joelho desde as 3"),
    ("ru", "болит спина 3 дня"),
    ("ru", "болит колено после 4 повторов"),
    ("ru", "болит колено с 3"),
    ("de", "mein Knie tut seit 3 Tagen weh"),
    ("de", "Schmerzen im Knie nach 4 Wiederholungen"),
    ("de", "Schmerzen im Knie, Satz 3"),
    ("fa", "زانوم ۳ روزه درد می‌کنه"),
    ("fa", "درد زانو از ساعت ۳"),
]


@pytest.mark.parametrize(("language", "text", "number"), NUMBERS)
def test_a_number_at_the_end_is_how_much_it_hurts(language: str, text: str, number: int) -> None:
    alarm = PARSER(language).alarm(text)

    assert alarm is not None
    assert (alarm.level, alarm.pain.number) == ("pain", number)


@pytest.mark.parametrize(("language", "text"), OTHER_NUMBERS)
def test_a_time_a_count_or_a_day_is_not_how_much_it_hurts(language: str, text: str) -> None:
    alarm = PARSER(language).alarm(text)

    assert alarm is not None
    assert (alarm.level, alarm.pain.number) == ("pain", None)


def test_a_number_at_the_end_calms_no_pain() -> None:
    alarm = PARSER("es").alarm("me duele la rodilla, 0")

    assert alarm is not None
    assert (alarm.level, alarm.pain.number) == ("pain", None)
