"""Alarms, times and weights in languages that are written and counted otherwise than English."""

from __future__ import annotations

from dataclasses import replace as replaced
from datetime import date, time, timedelta

import pytest

from bot.content.language.alarm_words import AlarmWords
from bot.content.language.alarms import Signs, signs_of
from bot.content.language.dates import parse_date
from bot.content.language.normalise import Spelling
from bot.content.language.solar_hijri import gregorian, solar_hijri
from bot.content.language.times import DayPart, TimePatterns, parse
from bot.content.language.weights import WeightPatterns, parse_weight
from bot.flows.context import TextAlarm, Weight
from bot.value import replace
from tests.content.language.english import ENGLISH_DATES, parser
from tests.support.walk import walk

MAPPINGS = {"places", "sides", "kinds", "conditions", "equipment", "emergency", "meanings"}
NOTHING: dict[str, object] = {
    name: {} if name in MAPPINGS else [] for name in AlarmWords.model_fields
}
PERSIAN = Spelling({"ط": "ت"}, joins_next=("می", "نمی"), joins_previous=("ها", "ام", "هام"))


def signs(spelling: Spelling | None = None, **words: object) -> Signs:
    """Return the signs of a language that knows these words only."""
    emergency = {"heart": [["chest", "trouble"], ["no breath"]]}
    made = AlarmWords.model_validate({**NOTHING, "emergency": emergency, **words})
    return signs_of(made, {}, spelling or Spelling())


JAPANESE = signs(
    meanings={"chest": ["胸"], "trouble": ["痛", "苦し"], "no breath": ["息 ... できない"]},
    harmless=["胸を張"],
)
THAI = signs(meanings={"chest": ["หน้าอก"], "trouble": ["เจ็บ", "แน่น"], "no breath": ["หายใจไม่ออก"]})
RUSSIAN = signs(
    meanings={
        "chest": ["груд*"],
        "trouble": ["бол*", "жжет", "давит"],
        "no breath": ["не могу ... дышать"],
    },
    endings=["ом"],
)
FARSI = signs(
    PERSIAN,
    meanings={
        "chest": ["سینه", "قفسه سینه"],
        "trouble": ["درد", "می‌سوزد", "طپش"],
        "no breath": ["نمی‌توانم ... نفس"],
    },
    endings=["م", "ام"],
)
GERMAN = signs(
    Spelling({"ue": "u", "oe": "o", "ae": "a"}),
    meanings={"chest": ["Brust", "Brust*"], "trouble": ["drückt", "*schmerzen"], "no breath": []},
    harmless=["drückt nicht"],
)


@walk(
    ("language", "sentence"),
    [
        (JAPANESE, "さっきから胸が痛いです"),
        (JAPANESE, "スクワットのあと急に胸が苦しくなって汗が出る"),
        (JAPANESE, "息がうまくできない"),
        (THAI, "เมื่อกี้รู้สึกแน่นหน้าอกมาก"),
        (THAI, "ช่วยด้วยหายใจไม่ออก"),
        (RUSSIAN, "у меня в груди жжёт"),
        (RUSSIAN, "боли за грудиной"),
        (RUSSIAN, "давит грудью"),
        (FARSI, "سینه‌ام درد می‌کند"),
        (FARSI, "سينه ام درد ميكند"),
        (FARSI, "قفسه سینه می سوزد"),
        (FARSI, "تپش توی سینه"),
        (FARSI, "نميتوانم درست نفس بکشم"),
        (FARSI, "نمی توانم نفس بکشم"),
        (GERMAN, "es drückt in der Brust"),
        (GERMAN, "es drueckt in der brust"),
        (GERMAN, "es druckt in der brust"),
        (GERMAN, "Starke Brustkorb-Schmerzen, Brustschmerzen"),
    ],
)
def test_an_emergency_is_found_however_a_language_is_written(
    language: Signs, sentence: str
) -> None:
    alarm = language.alarm(sentence)

    assert alarm is not None
    assert alarm.level == "emergency"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (JAPANESE, "胸を張って痛みなく立つ"),
        (THAI, "แน่นมากวันนี้"),
        (RUSSIAN, "груда дел, а бок в порядке"),
        (FARSI, "سینه خیز رفتم"),
        (GERMAN, "in der Brust drückt nicht mehr viel"),
    ],
)
def test_a_word_of_an_emergency_in_another_sense_is_none(language: Signs, sentence: str) -> None:
    assert language.alarm(sentence) is None


def test_a_phrase_of_marks_alone_stands_nowhere() -> None:
    marks = signs(meanings={"chest": ["'", "...", ""], "trouble": ["'"], "no breath": ["..."]})

    assert marks.alarm("ich bin müde und es geht mir gut") is None


def test_short_words_are_no_misspelt_alarms() -> None:
    short = signs(meanings={"chest": ["pecho"], "trouble": ["dolor"], "no breath": []},
                  spellings=["pecho", "dolor"])  # fmt: skip

    assert short.alarm("dlor en el pecho") is not None
    assert short.alarm("techo color") is None, "the first letter is another one"
    assert short.alarm("eco del pez") is None
    eight = signs(meanings={"chest": ["aquí"], "trouble": ["espasmos"], "no breath": []},
                  spellings=["espasmos"])  # fmt: skip
    assert eight.alarm("aquí espamos") is not None
    assert eight.alarm("aquí estamos") is None, "two errors are another word"


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("I have chest pain", "emergency"),
        ("cant breathe", "emergency"),
        ("my knee hurts", "pain"),
        ("es drückt in der Brust, my knee hurts", "emergency"),
        ("heute war es gut", None),
    ],
)
def test_english_words_of_alarm_are_read_beside_any_language(
    sentence: str, level: str | None
) -> None:
    meanings = {"chest": ["Brust"], "trouble": ["drückt"], "no breath": []}
    german = AlarmWords.model_validate(
        {**NOTHING, "emergency": {"heart": [["chest", "trouble"]]}, "meanings": meanings}
    )
    both = replace(parser(), alarm_words=german, english=parser())

    alarm = both.alarm(sentence)

    assert level == (alarm and alarm.level)
    assert both.meaning("stop messages", "stop") == "stop"
    assert both.times("7 pm") == (time(19),)


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("my cheast hurts bad", "emergency"),
        ("me duele: my chest hurts", "emergency"),
        ("ache um exercício para mim", None),  # find an exercise for me
        ("corrí 10 kms y vi a los vendedores ambulantes", None),
        ("wir sollen Spass haben", None),
        ("il fait beau dans ce pais", None),
    ],
)
def test_words_of_another_language_are_no_misspelt_english(
    sentence: str, level: str | None
) -> None:
    words = AlarmWords.model_validate({**NOTHING, "ordinary": ["ache"]})
    both = replace(parser(), alarm_words=words, english=parser())

    alarm = both.alarm(sentence)

    assert level == (alarm and alarm.level)


def test_kilometres_are_no_self_harm() -> None:
    assert parser().alarm("ran 10 kms today") is None
    assert parser().alarm("i want to kms") == TextAlarm("self_harm")


SPANISH_TIMES = TimePatterns(
    numbers={"una": 1, "siete": 7, "ocho": 8, "diez": 10, "veinte": 20, "cinco": 5},
    fractions={"media": 30, "cuarto": 15},
    after=(),
    before=("para",),
    plus=("y",),
    minus=("menos",),
    named={"mediodía": time(12)},
    day_parts=(DayPart(("de la tarde",), 12, 20), DayPart(("de la noche",), 18, 6)),
    filler=("a", "las", "la", ":"),
)
RUSSIAN_TIMES = TimePatterns(
    numbers={"пять": 5, "пяти": 5, "двадцать": 20, "восемь": 8},
    fractions={"половина": 30, "пол": 30, "четверть": 15, "четверти": 15},
    after=(),
    before=(),
    minus=("без",),
    hours_towards={"восьмого": 8, "первого": 1},
    named={},
    day_parts=(DayPart(("утра",), 4, 12), DayPart(("вечера",), 16, 24)),
    filler=("минут", "в", "часов"),
)
PERSIAN_TIMES = TimePatterns(
    numbers={"هفت": 7, "هشت": 8, "ده": 10, "بیست": 20, "پنج": 5},
    fractions={"نیم": 30, "ربع": 15, "یک ربع": 15},
    after=(),
    before=("به",),
    plus=("و",),
    named={},
    day_parts=(DayPart(("صبح",), 4, 12), DayPart(("شب",), 18, 4)),
    filler=("ساعت", "دقیقه", ":"),
    spelling=PERSIAN,
)


@walk(
    ("patterns", "text", "expected"),
    [
        (SPANISH_TIMES, "a las siete y media", "07:30"),
        (SPANISH_TIMES, "ocho menos cuarto", "07:45"),
        (SPANISH_TIMES, "las ocho y cinco", "08:05"),
        (SPANISH_TIMES, "ocho y veinte y cinco", "08:25"),
        (SPANISH_TIMES, "diez para las ocho", "07:50"),
        (SPANISH_TIMES, "una de la tarde", "13:00"),
        (SPANISH_TIMES, "mediodia y cuarto", "12:15"),
        (RUSSIAN_TIMES, "полвосьмого", "07:30"),
        (RUSSIAN_TIMES, "пол восьмого вечера", "19:30"),
        (RUSSIAN_TIMES, "половина первого", "12:30"),
        (RUSSIAN_TIMES, "без четверти восемь", "07:45"),
        (RUSSIAN_TIMES, "без пяти восемь утра", "07:55"),
        (RUSSIAN_TIMES, "двадцать пять минут восьмого", "07:25"),
        (PERSIAN_TIMES, "هفت و نیم", "07:30"),
        (PERSIAN_TIMES, "هفت‌ونیم صبح", "07:30"),
        (PERSIAN_TIMES, "یک ربع به هشت", "07:45"),
        (PERSIAN_TIMES, "هشت و پنج دقیقه", "08:05"),
        (PERSIAN_TIMES, "ساعت هفت و بیست و پنج دقیقه شب", "19:25"),
        (PERSIAN_TIMES, "ساعت ۷:۳۰", "07:30"),
    ],
)
def test_times_are_counted_as_each_language_counts_them(
    patterns: TimePatterns, text: str, expected: str
) -> None:
    assert parse(text, patterns)[:1] == (time.fromisoformat(expected),)


@pytest.mark.parametrize(
    ("patterns", "text"),
    [
        (SPANISH_TIMES, "menos cuarto"),
        (SPANISH_TIMES, "y media"),
        (SPANISH_TIMES, "ocho cinco"),
        (SPANISH_TIMES, "siete y"),
        (RUSSIAN_TIMES, "восьмого"),
        (RUSSIAN_TIMES, "полв"),
        (PERSIAN_TIMES, "و نیم"),
    ],
)
def test_a_part_of_a_time_is_none(patterns: TimePatterns, text: str) -> None:
    assert parse(text, patterns) == ()


SPANISH_WEIGHTS = WeightPatterns(
    {"siete": 7, "treinta": 30, "cinco": 5, "cien": 100},
    {"kg": ("kg", "kilo", "kilos"), "lb": ("lb", "libras")},
    half=("y medio", "y media"),
    beside=("unos", "y"),
)


@walk(
    ("text", "expected"),
    [
        ("7,5 kg", Weight(7.5, "kg")),
        ("7.5", Weight(7.5)),
        ("٧٫٥", Weight(7.5)),
        ("۱۲٫۵ kg", Weight(12.5, "kg")),
        ("12,25 libras", Weight(12.25, "lb")),
        ("siete kilos y medio", Weight(7.5, "kg")),
        ("siete y medio kilos", Weight(7.5, "kg")),
        ("unos treinta y cinco kilos", Weight(35, "kg")),
        ("cien", Weight(100)),
        ("20kg", Weight(20, "kg")),
        ("1,000", None),
        ("7,5,5", None),
        ("7,5 kilos y medio", None),
        ("siete cinco", None),
        ("siete kilos libras", None),
        ("-7", None),
        ("kg", None),
    ],
)
def test_a_weight_is_read_with_its_unit_and_fraction(text: str, expected: Weight | None) -> None:
    assert parse_weight(text, SPANISH_WEIGHTS) == expected


def test_dates_of_the_persian_calendar() -> None:
    months = {"آذر": 9, "اسفند": 12, "فروردین": 1, "مهر": 7}
    persian = replaced(ENGLISH_DATES, persian_months=months, spelling=PERSIAN)
    today = date(2026, 11, 30)  # 9 Azar 1405

    assert gregorian(1405, 1, 1) == date(2026, 3, 21)
    assert gregorian(1403, 12, 30) == date(2025, 3, 20)
    assert gregorian(1404, 12, 30) is None, "no leap year"
    assert gregorian(1405, 7, 31) is None
    assert gregorian(9999, 7, 1) is None, "later than Python's dates"
    assert parse_date("0912 3456789", today, persian) is None, "a telephone number"
    assert parse_date("۹۹۹۹۹۹۹۹ مهر", today, persian) is None
    assert parse_date("1 مهر 9999", today, persian) is None
    assert parse_date("۲۴ آذر", today, persian) == date(2026, 12, 15)
    assert parse_date("۱ آذر", today, persian) == date(2027, 11, 22)
    assert parse_date("۱۰ مهر ۱۴۰۶", today, persian) == date(2027, 10, 2)
    assert parse_date("۱۴۰۵/۹/۲۴", today, persian) == date(2026, 12, 15)
    assert parse_date("۱۵ December", today, persian) == date(2026, 12, 15)
    assert parse_date("24/9", today, persian) == date(2026, 12, 15)
    assert parse_date("24/9/1405", today, persian) == date(2026, 12, 15)
    assert parse_date("15/12/2026", today, persian) == date(2026, 12, 15)
    assert parse_date("15/12", today, ENGLISH_DATES) == date(2026, 12, 15)


def test_a_gregorian_date_is_one_of_the_persian_calendar() -> None:
    known = {
        date(2025, 3, 20): (1403, 12, 30),
        date(2025, 3, 21): (1404, 1, 1),
        date(2026, 3, 20): (1404, 12, 29),
        date(2026, 3, 21): (1405, 1, 1),
        date(2026, 9, 22): (1405, 6, 31),
        date(2026, 9, 23): (1405, 7, 1),
        date(2026, 11, 30): (1405, 9, 9),
        date(1979, 2, 11): (1357, 11, 22),
    }

    assert {day: solar_hijri(day) for day in known} == known
    days = (date(2024, 1, 1) + timedelta(days=n) for n in range(3_000))
    assert all(gregorian(*solar_hijri(day)) == day for day in days)


def test_a_phrase_that_is_never_read_is_named() -> None:
    kinds = {
        "longer than what is harmless": (GERMAN, None, []),
        "a harmless phrase within": (
            signs(
                meanings={
                    "chest": ["chest"],
                    "trouble": ["numb", "feels ... dead"],
                    "no breath": [],
                },
                harmless=["feels", "dead bug"],
            ),
            None,
            [("trouble", "feels dead", "feels")],
        ),
        "an everyday word of the chat's language": (
            signs(
                meanings={"chest": [], "trouble": [], "no breath": ["not being able", "no air"]}
            ),
            signs(
                meanings={"chest": [], "trouble": [], "no breath": []}, ordinary=["being"]
            ).lexicon,
            [("no breath", "not being able", "being")],
        ),
    }

    for name, (language, own, hidden) in kinds.items():
        assert list(language.hidden(own)) == hidden, name
