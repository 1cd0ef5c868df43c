"""Times as people type them."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.language.times import DayPart, TimePatterns, parse, parse_span
from tests.content.language.english import ENGLISH
from tests.support.walk import walk

GERMAN = TimePatterns(
    numbers={"fünf": 5, "sieben": 7, "acht": 8, "zwanzig": 20, "siebenundzwanzig": 27},
    fractions={"halb": 30, "viertel": 15, "dreiviertel": 45},
    after=("nach",),
    before=("vor",),
    named={"mittag": time(12), "mitternacht": time(0)},
    day_parts=(DayPart(("morgens", "früh"), 0, 12), DayPart(("abends",), 16, 24)),
    filler=(":", ".", "uhr", "um", "gegen"),
    fraction_is_before=True,
)


def hours(*walls: str) -> tuple[time, ...]:
    return tuple(time.fromisoformat(wall) for wall in walls)


@walk(
    ("text", "expected"),
    [
        ("7:30", ("07:30", "19:30")),
        ("07.30", ("07:30",)),
        ("07:30", ("07:30",)),
        ("07:30 pm", ("19:30",)),
        ("730", ("07:30", "19:30")),
        ("0730", ("07:30",)),
        ("0030", ("00:30",)),
        ("1930", ("19:30",)),
        ("7", ("07:00", "19:00")),
        ("7am", ("07:00",)),
        ("7 a.m.", ("07:00",)),
        ("7 A.M", ("07:00",)),
        ("7 p. m.", ("19:00",)),
        ("7.15pm", ("19:15",)),
        ("19h", ("19:00",)),
        ("19h30", ("19:30",)),
        ("19 h 30", ("19:30",)),
        ("half past seven", ("07:30", "19:30")),
        ("Half-past seven.", ("07:30", "19:30")),
        ("half seven", ("07:30", "19:30")),
        ("half seven pm", ("19:30",)),
        ("quarter to eight", ("07:45", "19:45")),
        ("a quarter of eight", ("07:45", "19:45")),
        ("quarter past 6", ("06:15", "18:15")),
        ("seven thirty", ("07:30", "19:30")),
        ("seven-thirty", ("07:30", "19:30")),
        ("seven thirty five", ("07:35", "19:35")),
        ("seven oh five", ("07:05", "19:05")),
        ("oh seven hundred hours", ("07:00",)),
        ("nineteen thirty", ("19:30",)),
        ("twenty thirty", ("20:30",)),
        ("twenty-one fifteen", ("21:15",)),
        ("seven in the evening", ("19:00",)),
        ("tonight at 8", ("20:00",)),
        ("every morning at six", ("06:00",)),
        ("8 o'clock", ("08:00", "20:00")),
        ("8 o’clock", ("08:00", "20:00")),
        ("seven o clock", ("07:00", "19:00")),
        ("noon", ("12:00",)),
        ("12 noon", ("12:00",)),
        ("midday", ("12:00",)),
        ("midnight", ("00:00",)),
        ("quarter to midnight", ("23:45",)),
        ("24:00", ("00:00",)),
        ("at 8", ("08:00", "20:00")),
        ("8!", ("08:00", "20:00")),
        ("about 7:15 pm", ("19:15",)),
        ("twenty to nine", ("08:40", "20:40")),
        ("twenty five past six", ("06:25", "18:25")),
        ("5 minutes past 10", ("10:05", "22:05")),
        ("five past ten pm", ("22:05",)),
        ("five to twelve", ("11:55", "23:55")),
        ("12", ("12:00", "00:00")),
        ("12 am", ("00:00",)),
        ("12:30 pm", ("12:30",)),
        ("half past twelve at night", ("00:30",)),
        ("eleven at night", ("23:00",)),
        ("3", ("15:00", "03:00")),
        ("5", ("05:00", "17:00")),
        ("0:15", ("00:15",)),
        ("７：３０", ("07:30", "19:30")),
        ("٧:٣٠", ("07:30", "19:30")),
        ("٠٤:٣٠", ("04:30",)),
        ("\u200f8:30", ("08:30", "20:30")),
        ("7 🍑", ("07:00", "19:00")),
        ("  06:45  ", ("06:45",)),
    ],
)
def test_a_typed_time_is_read_with_the_likeliest_first(
    text: str, expected: tuple[str, ...]
) -> None:
    assert parse(text, ENGLISH) == hours(*expected)


@walk(
    "text",
    [
        "",
        " ",
        "soon",
        "later",
        "at",
        "25:00",
        "24:01",
        "7:75",
        "7:5",
        "7:300",
        "-7",
        "7_30",
        "7 8 9",
        "seven five",
        "19 am",
        "noon am",
        "half",
        "half past",
        "past seven",
        "ninety to seven",
        "75 to eight",
        "in 2 hours",
        "not at 7",
        "🕗",
        "22 to 7",
        "8 to 9",
        "45 to 9",
        "12345",
        "9" * 64,
        "half past " * 6 + "7",
        "seven " * 2_000,
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert parse(text, ENGLISH) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("halb acht", ("07:30", "19:30")),
        ("Halb acht abends", ("19:30",)),
        ("dreiviertel acht", ("07:45", "19:45")),
        ("viertel nach sieben", ("07:15", "19:15")),
        ("viertel vor acht", ("07:45", "19:45")),
        ("fünf vor halb acht", ("07:25", "19:25")),
        ("fünf nach halb acht früh", ("07:35",)),
        ("um 19 Uhr 30", ("19:30",)),
        ("7.30 Uhr", ("07:30", "19:30")),
        ("sieben uhr siebenundzwanzig", ("07:27", "19:27")),
        ("Mitternacht", ("00:00",)),
        ("half past seven", ()),
    ],
)
def test_another_language_is_another_set_of_patterns(text: str, expected: tuple[str, ...]) -> None:
    assert parse(text, GERMAN) == hours(*expected)


@given(st.times())
def test_every_clock_time_reads_as_itself(wall: time) -> None:
    minute = wall.replace(second=0, microsecond=0)

    assert parse(f"{minute:%H:%M}", ENGLISH)[0] == minute
    assert minute in parse(f"{minute.hour}.{minute.minute:02}", ENGLISH)
    assert parse(f"{minute:%I:%M %p}", ENGLISH) == (minute,)


@given(st.text())
def test_any_text_is_at_most_two_times_twelve_hours_apart(text: str) -> None:
    found = parse(text, ENGLISH)

    assert len({(one.hour % 12, one.minute) for one in found}) <= 1
    assert len(found) == len(set(found)) <= 2


words = st.sampled_from(sorted({*["7", "30", ":", "am"], *ENGLISH.numbers, *ENGLISH.fractions}))


@given(st.lists(words | st.sampled_from([*ENGLISH.after, *ENGLISH.before, *ENGLISH.filler])))
def test_any_mixture_of_known_words_is_read_or_refused(mixture: list[str]) -> None:
    found = parse(" ".join(mixture), ENGLISH)

    assert len(found) <= 2


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("22 to 7", ("22:00",), ("07:00", "19:00")),
        ("from 9 pm till 8 am", ("21:00",), ("08:00",)),
        ("22-7", ("22:00",), ("07:00", "19:00")),
        ("22:00–07:00", ("22:00",), ("07:00",)),
        ("between ten and seven", ("10:00", "22:00"), ("07:00", "19:00")),
        ("٢٢ to ٠٧", ("22:00",), ("07:00",)),
    ],
)
def test_a_span_has_both_its_ends(text: str, begin: tuple[str, ...], end: tuple[str, ...]) -> None:
    assert parse_span(text, ENGLISH) == (hours(*begin), hours(*end))


@pytest.mark.parametrize("text", ["7", "to 7", "22 to", "soon to never", "ten to seven to"])
def test_what_has_no_two_ends_is_no_span(text: str) -> None:
    assert parse_span(text, ENGLISH) is None
