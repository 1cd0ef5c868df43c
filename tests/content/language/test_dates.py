"""Dates and numbers as people type them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.language.dates import parse_date
from bot.content.language.tokens import parse_number
from tests.content.language.english import BESIDE_NUMBERS, ENGLISH, ENGLISH_DATES, parser
from tests.support.walk import walk

TODAY = date(2026, 11, 23)  # a Monday


@walk(
    ("text", "expected"),
    [
        ("2026-12-01", "2026-12-01"),
        ("1 Dec", "2026-12-01"),
        ("Dec 1", "2026-12-01"),
        ("Dec. 1st", "2026-12-01"),
        ("the 1st of December", "2026-12-01"),
        ("first of december", "2026-12-01"),
        ("twenty-first of december", "2026-12-21"),
        ("1 Dec 2027", "2027-12-01"),
        ("December 1, 2027", "2027-12-01"),
        ("until Tue 1 Dec", "2026-12-01"),
        ("1.12.", "2026-12-01"),
        ("1.12.27", "2027-12-01"),
        ("01.12.2026", "2026-12-01"),
        ("1/12", "2026-12-01"),
        ("24 Nov", "2026-11-24"),
        ("23 Nov", "2027-11-23"),
        ("1 Nov", "2027-11-01"),
        ("29 Feb", "2028-02-29"),
        ("tomorrow", "2026-11-24"),
        ("the day after tomorrow", "2026-11-25"),
        ("in 10 days", "2026-12-03"),
        ("10 days", "2026-12-03"),
        ("for two weeks", "2026-12-07"),
        ("in a week's time", "2026-11-30"),
        ("a week", "2026-11-30"),
        ("next week", "2026-11-30"),
        ("2 weeks from now", "2026-12-07"),
        ("next monday", "2026-11-30"),
        ("on Friday", "2026-11-27"),
        ("sunday", "2026-11-29"),
        ("2026-11-23", None),
        ("2025-12-01", None),
        ("2026-02-30", None),
        ("2026-13-01", None),
        ("0 Dec", None),
        ("32.12.", None),
        ("1 Dec 99999999999999999999", None),
        ("0 days", None),
        ("in 999999999999 days", None),
        ("yesterday", None),
        ("soon", None),
        ("monday week", None),
        ("1", None),
        ("", None),
        ("1.2.3.4", None),
        ("1.12. Dec", None),
        ("🎄", None),
        ("monday " * 2_000, None),
    ],
)
def test_a_typed_date_is_the_coming_one(text: str, expected: str | None) -> None:
    found = parse_date(text, TODAY, ENGLISH_DATES)

    assert found == (date.fromisoformat(expected) if expected else None)


def test_a_language_may_put_the_month_first_except_with_dots() -> None:
    american = replace(ENGLISH_DATES, is_day_first=False)

    assert parse_date("12/1", TODAY, american) == date(2026, 12, 1)
    assert parse_date("1.12.", TODAY, american) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "is_month_first", "expected"),
    [
        ("12/5", True, "2026-12-05"),
        ("12/5", False, "2027-05-12"),
        ("12/25", False, "2026-12-25"),
        ("25/12", True, "2026-12-25"),
        ("12/25/2027", False, "2027-12-25"),
        ("١٢/٢٥", False, "2026-12-25"),
        ("5.12.", True, "2026-12-05"),
        ("13/13", True, None),
    ],
)
def test_the_order_of_day_and_month_is_the_countrys_or_the_only_one_possible(
    text: str, is_month_first: bool, expected: str | None
) -> None:
    found = parse_date(text, TODAY, ENGLISH_DATES, is_month_first=is_month_first)

    assert found == (date.fromisoformat(expected) if expected else None)


@given(st.text() | st.lists(st.sampled_from(sorted(ENGLISH_DATES.months))).map(" ".join))
def test_any_text_is_a_date_to_come_or_none(text: str) -> None:
    found = parse_date(text, TODAY, ENGLISH_DATES)

    assert found is None or found > TODAY


@given(st.dates(date(2026, 11, 24), date(2099, 12, 31)))
def test_every_coming_date_reads_as_itself(day: date) -> None:
    for text in (f"{day}", f"{day:%d.%m.%Y}", f"{day.day} {day:%b %Y}", f"{day:%B %d, %Y}"):
        assert parse_date(text, TODAY, ENGLISH_DATES) == day


@walk(
    ("text", "expected"),
    [
        ("12", 12),
        ("twelve", 12),
        ("Twenty-five", 25),
        ("0", 0),
        ("-3", None),
        ("twelve reps", None),
        ("", None),
        ("4/10", 4),
        ("4 / 10", 4),
        ("10/10", 10),
        ("4 of 10", 4),
        ("four out of ten", 4),
        ("It's about 4.", 4),
        ("4/5", None),
        ("4 or 5", None),
        ("of 10", None),
    ],
)
def test_a_number_is_read_in_digits_or_words(text: str, expected: int | None) -> None:
    assert parse_number(text, ENGLISH.numbers, BESIDE_NUMBERS) == expected


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("8 reps", "reps", 8),
        ("only 8", "reps", 8),
        ("I did twelve", "reps", 12),
        ("10 each side", "reps", 10),
        ("8 minutes", "reps", None),
        ("2 left", "left", 2),
        ("3 days a week", "days", 3),
        ("30 min", "minutes", 30),
        ("8 reps", None, None),
    ],
)
def test_a_number_may_stand_with_words_of_what_is_asked(
    text: str, unit: str | None, expected: int | None
) -> None:
    assert parser().number(text, unit) == expected


@pytest.mark.parametrize(
    ("countries", "expected"),
    [(("US",), "2026-12-05"), (("GB", "US"), "2026-12-05"), (("GB",), "2027-05-12")],
)
def test_a_date_is_read_as_the_persons_countries_write_it(
    countries: tuple[str, ...], expected: str
) -> None:
    assert parser().day("12/5", TODAY, countries) == date.fromisoformat(expected)
