"""Words are found by id and language, and say what they are given."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time
from pathlib import Path
from threading import Event

import pytest
from fluent.runtime import FluentResource
from structlog.testing import capture_logs

from bot.content.mistakes import ContentError
from bot.content.words import MissingWords, Words

FRIDAY = date(2026, 11, 13)

ENGLISH = """\
# A comment
until = Until <b>{ $name }</b>.
-coach = Backline
hello = { -coach } greets { $name }.
sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
    .short = { $count }x
share = { hello } Twice.
bare =
    .only = an attribute
broken = { $count ->
    [one] one
}
lines =
    One line,
      and one more.

    And a third.
    .short = Line 7
# What follows is no part of it.
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-daily = daily
day-far = { $weekday } { $day } { $month }
    .year = { $weekday } { $day } { $month } { $year }
"""
GERMAN = """\
hello = { $name }, hallo.
until = Bis <b>{ $name }</b>.
sets = { $sets } Sätze
day-tomorrow = morgen
day-far = { $weekday }, { $day }. { $month }
    .year = { $weekday }, { $day }. { $month } { $year }
"""
LANGUAGE = "name: x\nstatus: signed\ndirection: ltr\n"


@pytest.fixture
def words(tmp_path: Path) -> Words:
    for language, text in (("en", ENGLISH), ("de", GERMAN)):
        (tmp_path / "words" / language).mkdir(parents=True)
        (tmp_path / "words" / language / "some.ftl").write_text(text, "utf-8")
        (tmp_path / "words" / language / "language.yaml").write_text(LANGUAGE, "utf-8")
    return Words.load(tmp_path)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Backline greets Ada."),
        ("de", "Ada, hallo."),
        ("de-AT", "Ada, hallo."),
        ("fr", "Backline greets Ada."),
    ],
)
def test_the_nearest_language_speaks(words: Words, language: str, text: str) -> None:
    assert words.format(language, "hello", {"name": "Ada"}) == text


def test_what_a_language_lacks_is_said_in_english(words: Words) -> None:
    assert words.format("de", "day-today") == "today"


def test_a_message_without_arguments_is_as_it_stands(words: Words) -> None:
    assert words.format("en", "lines") == "One line,\n  and one more.\n\nAnd a third."
    assert words.format("en", "lines.short") == "Line 7"


def test_what_was_read_is_read_again_once_it_was_let_go(words: Words) -> None:
    assert words.format("de", "day-tomorrow") == "morgen"

    words.forget("de")

    assert words.format("de", "hello", {"name": "Ada"}) == "Ada, hallo."


def test_a_translation_that_does_not_fit_is_said_in_english(words: Words) -> None:
    with capture_logs() as logs:
        text = words.format("de", "sets", {"count": 3})

    assert text == "3 sets"
    assert [(each["event"], each["message"], each["language"]) for each in logs] == [
        ("words_not_formatted", "sets", "de")
    ]


def test_what_another_thread_is_about_to_parse_can_be_said(
    words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, asked = Event(), Event()

    def slow(source: str) -> object:
        begun.set()
        asked.wait(0.5)  # as where the threads change places
        return FluentResource(source)

    monkeypatch.setattr("bot.content.words.FluentResource", slow)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(words.format, "en", "share", {"name": "Ana"})
        begun.wait()
        second = threads.submit(words.format, "en", "share", {"name": "Bea"})
        asked.set()

    assert first.result() == "Backline greets Ana. Twice."
    assert second.result() == "Backline greets Bea. Twice."


def test_attributes_have_ids_of_their_own(words: Words) -> None:
    assert words.format("en", "sets.short", {"count": 3}) == "3x"


@pytest.mark.parametrize(("count", "text"), [(1, "1 set"), (2, "2 sets"), (1200, "1,200 sets")])
def test_numbers_choose_their_form(words: Words, count: int, text: str) -> None:
    assert words.format("en", "sets", {"count": count}) == text


def test_a_message_brings_those_it_names(words: Words) -> None:
    assert words.format("en", "share", {"name": "Ada"}) == "Backline greets Ada. Twice."


def test_an_abbreviation_at_the_end_of_a_sentence_shares_its_period(words: Words) -> None:
    assert words.format("de", "until", {"name": "4. Dez."}) == "Bis <b>4. Dez.</b>"
    assert words.format("de", "until", {"name": "Fr..."}) == "Bis <b>Fr...</b>."


def test_texts_go_in_as_they_are(words: Words) -> None:
    text = words.format("en", "hello", {"name": "<b>Ada</b> & Bob"})

    assert text == "Backline greets <b>Ada</b> & Bob."


@pytest.mark.parametrize(
    ("message", "args", "why"),
    [
        ("goodbye", {}, "goodbye in en: no such message"),
        ("hello.shout", {}, "hello.shout in en: no such message"),
        ("hello", {}, "hello in en: Unknown external: name"),
        ("bare", {}, "bare in en: it has attributes only"),
        ("broken", {"count": 1}, "broken in en: it cannot be parsed"),
    ],
)
def test_what_cannot_be_said_is_named(
    words: Words, message: str, args: dict[str, object], why: str
) -> None:
    with pytest.raises(MissingWords, match=why):
        words.format("en", message, args)


def test_it_is_known_which_languages_there_are(words: Words) -> None:
    assert words.languages == ("de", "en")


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 11, 12), "yesterday"),
        (date(2026, 11, 13), "today"),
        (date(2026, 11, 14), "tomorrow"),
        (date(2026, 11, 19), "Thu"),
        (date(2026, 11, 20), "Fri 20 Nov"),
        (date(2026, 11, 10), "Tue 10 Nov"),
        (date(2027, 1, 1), "Fri 1 Jan 2027"),
    ],
)
def test_a_day_is_named_by_its_distance(words: Words, day: date, text: str) -> None:
    assert words.day("en", day, FRIDAY) == text


def test_a_date_beyond_new_year_has_its_year_only_where_it_is_far(words: Words) -> None:
    new_years_eve = date(2026, 12, 31)

    assert words.day("en", date(2027, 1, 14), new_years_eve) == "Thu 14 Jan"
    assert words.day("en", date(2026, 12, 24), date(2027, 1, 7)) == "Thu 24 Dec"
    assert words.day("en", date(2027, 2, 14), new_years_eve) == "Sun 14 Feb 2027"


def test_days_follow_the_language_that_speaks(words: Words) -> None:
    assert words.day("de", date(2026, 11, 20), FRIDAY) == "Fr., 20. Nov."
    assert words.day("fr", date(2026, 11, 20), FRIDAY) == "Fri 20 Nov"
    assert words.day("de", date(2026, 11, 14), FRIDAY) == "morgen"


@pytest.mark.parametrize(
    ("hour", "twelve", "text"),
    [
        (time(8), False, "08:00"),
        (time(8), True, "8:00 AM"),
        (time(0, 5), True, "12:05 AM"),
        (time(12), True, "12:00 PM"),
        (time(23, 59), True, "11:59 PM"),
        (time(0, 5), False, "00:05"),
    ],
)
def test_hours_follow_the_chosen_clock(words: Words, hour: time, twelve: bool, text: str) -> None:
    assert words.time_of_day("en", hour, twelve=twelve) == text


@pytest.mark.parametrize(
    ("days", "text"),
    [({4, 0, 2}, "Mon, Wed and Fri"), ({6}, "Sun"), (set(range(7)), "daily")],
    ids=["three", "one", "all"],
)
def test_weekdays_stand_in_their_order(words: Words, days: set[int], text: str) -> None:
    assert words.weekdays("en", frozenset(days)) == text


def test_a_line_that_belongs_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "words" / "en").mkdir(parents=True)
    (tmp_path / "words" / "en" / "bad.ftl").write_text("ok = fine\n? what\nok = twice\n")
    (tmp_path / "words" / "en" / "language.yaml").write_text(LANGUAGE, "utf-8")

    with pytest.raises(ContentError) as caught:
        Words.load(tmp_path)

    assert [m.line for m in caught.value.mistakes] == [2, 3]


def test_the_words_of_the_coach_say_their_days() -> None:
    words = Words.load(Path("content"))

    assert words.day("en", date(2026, 11, 20), FRIDAY) == "Fri 20 Nov"
    assert words.format("en", "exercise-glute_bridge") == "Glute bridge"


def test_persian_dates_are_of_the_solar_hijri_calendar() -> None:
    words, day = Words.load(Path("content")), date(2026, 12, 15)

    assert words.day("fa", day, FRIDAY) == "سه‌شنبه ۲۴ آذر"
    assert words.day("fa", date(2027, 3, 21), FRIDAY) == "یکشنبه ۱ فروردین ۱۴۰۶"
    assert words.day_and_month("fa", day) == "۲۴ آذر"
    assert words.calendar_date("fa", day) == (1405, "آذر", 24)
    assert words.calendar_date("en-GB", day) == (2026, "Dec", 15)
