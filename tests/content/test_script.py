"""Times, lists and numbers are written as each language writes them, from right to left too."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.chat.sending.render import Renderer
from bot.coaching.message import AtHour, OnDay, Weekdays, msg
from bot.coaching.person.person import Locale
from bot.content.inflection import Series
from bot.content.script import isolated, joined_units
from bot.content.words import Words
from bot.flows.turn import Choice, Screen

CONTENT = Path(__file__).parents[2] / "content"
TEXTS = """\
list = { $names }
number = { $number }
reps = { $reps } × { $sets }
tag = <a href="https://example.org/1">{ $number }</a> /plan3
city = شهر { $city } است
hour = { $at }
days = { $days }
day-far = { $weekday } { $day } { $month }
day-daily = *
emergency-heart = Call { $city } ({ $code })
emergency-button-ok = OK
"""
DIRECTIONS = {"de": "ltr", "en": "ltr", "es": "ltr", "fa": "rtl", "pt-BR": "ltr", "ru": "ltr"}


@pytest.fixture
def words(tmp_path: Path) -> Words:
    for code, direction in DIRECTIONS.items():
        folder = tmp_path / "words" / code
        folder.mkdir(parents=True)
        text = TEXTS.replace("Call", "Ruf").replace("OK", "Gut") if code == "de" else TEXTS
        (folder / "some.ftl").write_text(text, "utf-8")
        status = "source" if code == "en" else "draft"
        about = f"name: x\nstatus: {status}\ndirection: {direction}\n"
        (folder / "language.yaml").write_text(about)
    return Words.load(tmp_path)


@pytest.fixture
def renderer(words: Words) -> Renderer:
    return Renderer(words, lambda: datetime(2026, 11, 30, tzinfo=UTC))


def test_lists_have_the_commas_of_the_language(renderer: Renderer) -> None:
    message = msg("list", names=("a", "b", "c"))

    texts = {code: renderer.plain(message, Locale(code, "UTC")) for code in DIRECTIONS}

    assert texts.pop("fa") == "a،\u200f b،\u200f c"
    assert set(texts.values()) == {"a, b, c"}


@pytest.mark.parametrize(
    ("language", "twelve", "text"),
    [
        ("en", False, "08:05"),
        ("en", True, "8:05 AM"),
        ("de", False, "08:05"),
        ("es", False, "8:05"),
        ("es", True, "8:05\u202fa.\u202fm."),
        ("ru", False, "08:05"),
        ("fa", False, "۸:۰۵"),
        ("fa", True, "۸:۰۵ ق.ظ."),
    ],
)
def test_times_follow_the_language(words: Words, language: str, twelve: bool, text: str) -> None:
    assert words.time_of_day(language, time(8, 5), twelve=twelve) == text


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Europe/Berlin", "Mon, Wed and Sun"),
        ("America/New_York", "Sun, Mon and Wed"),
        ("Asia/Tehran", "Sun, Mon and Wed"),
        ("UTC", "Mon, Wed and Sun"),
    ],
)
def test_days_begin_as_the_week_of_the_country(renderer: Renderer, zone: str, text: str) -> None:
    message = msg("days", days=Weekdays(frozenset({0, 2, 6})))

    assert renderer.plain(message, Locale("en", zone)) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-US", "Mon, Wed and Fri"),
        ("es", "lun, mié y vie"),
        ("pt-BR", "seg., qua. e sex."),
        ("ru", "пн, ср и пт"),
        ("de", "Mo, Mi und Fr"),
        ("fa", "دوشنبه،\u200f چهارشنبه، و جمعه"),
    ],
)
def test_weekdays_are_listed_as_the_language_lists_them(
    words: Words, language: str, text: str
) -> None:
    assert words.weekdays(language, frozenset({0, 2, 4})) == text


def test_days_have_their_names_within_a_date_and_alone(words: Words) -> None:
    today = date(2026, 11, 27)

    assert words.day("de", date(2026, 12, 9), today) == "Mi. 9 Dez."
    assert words.day("de", date(2026, 12, 2), today) == "Mi"
    assert words.day("ru", date(2026, 12, 9), today) == "ср 9 дек."


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        ("en", 1200, "1,200"),
        ("de", 1200, "1.200"),
        ("de", 7.5, "7,5"),
        ("fa", 7.5, "۷٫۵"),
        ("fa", 1200, "۱٬۲۰۰"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(
    words: Words, language: str, number: float, text: str
) -> None:
    assert words.format(language, "number", {"number": number}) == text


def test_addresses_tags_and_commands_keep_their_digits(words: Words) -> None:
    text = words.format("fa", "tag", {"number": "3/10"})

    assert text == '<a href="https://example.org/1">۳/۱۰</a> /plan3'


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("J Physiol 2017;12:543", "شهر J Physiol 2017;12:543 است"),
        ("3/10", "شهر ۳/۱۰ است"),
        ("تهران 12", "شهر تهران ۱۲ است"),
    ],
)
def test_latin_texts_that_are_passed_in_keep_their_digits(
    words: Words, text: str, shown: str
) -> None:
    inner = words.inflected("fa", "city", {"city": text})
    outer = words.format("fa", "list", {"names": Series((inner, text))})

    assert inner.text == shown
    assert outer == f"{shown}،\u200f {shown.removeprefix('شهر ').removesuffix(' است')}"


def test_foreign_words_and_parted_numbers_are_isolated_from_right_to_left() -> None:
    shown = {
        "سلام New York را 3/10 <b>-5</b> &amp; 7 /stop.": (
            "سلام [New York] را [3/10] <b>[-5]</b> &amp; 7 [/stop]."
        ),
        "منبع: Ogborn &amp; Krieger, Med 2015;45:577-85 (n = 32).": (
            "منبع: [Ogborn &amp; Krieger, Med 2015;45:577-85 (n = 32)]."
        ),
        "با Telegram ۳ بار، Backline": "با [Telegram] ۳ بار، [Backline]",
    }

    for text, expected in shown.items():
        assert isolated(text).replace("\u2066", "[").replace("\u2069", "]") == expected


def test_texts_are_isolated_and_buttons_are_not(renderer: Renderer) -> None:
    city = msg("city", city="London")
    screen = Screen((city,), ((Choice(city, "x"),),))

    persian = renderer.screen(screen, Locale("fa", "UTC"), 1)
    english = renderer.screen(screen, Locale("en", "UTC"), 1)

    assert persian.text == "شهر \u2066London\u2069 است"
    assert english.text == "شهر London است"
    assert persian.markup is not None
    assert persian.markup["inline_keyboard"][0][0]["text"] == "شهر London است"


def test_a_safety_text_stands_in_english_too_while_the_language_is_a_draft(
    renderer: Renderer,
) -> None:
    screen = Screen(
        (msg("emergency-heart", city="<112>", code=1), msg("hour", at=AtHour(time(18)))),
        ((Choice(msg("emergency-button-ok"), "x"),),),
    )

    rendered = {
        code: renderer.screen(screen, Locale(code, "Europe/Berlin"), 1) for code in ("de", "en")
    }

    assert rendered["de"].text == "Ruf &lt;112&gt; (1)\n<i>Call &lt;112&gt; (1)</i>\n\n18:00"
    assert rendered["en"].text == "Call &lt;112&gt; (1)\n\n18:00"
    assert "Gut" in str(rendered["de"].markup)
    assert "OK" not in str(rendered["de"].markup)


@pytest.mark.parametrize(
    ("language", "zone", "text"),
    [
        ("en", "America/New_York", "Wed, Dec 9 · practiced"),
        ("en", "Europe/London", "Wed 9 Dec · practised"),
        ("en", "Australia/Sydney", "Wed 9 Dec · practised"),
        ("en", "Europe/Berlin", "Wed 9 Dec · practiced"),
        ("en", "UTC", "Wed 9 Dec · practiced"),
        ("en-US", "Europe/London", "Wed, Dec 9 · practiced"),
        ("en-gb", "America/New_York", "Wed 9 Dec · practised"),
        ("fil", "Europe/London", "Wed 9 Dec · practiced"),
    ],
)
def test_english_is_that_of_the_chosen_country_or_of_the_zones(
    language: str, zone: str, text: str
) -> None:
    renderer = Renderer(Words.load(CONTENT), lambda: datetime(2026, 11, 30, tzinfo=UTC))
    locale = Locale(language, zone)

    day = renderer.plain(
        msg("button-numbered-line", number=1, name=OnDay(date(2026, 12, 9))), locale
    )
    word = renderer.plain(msg("chart-key-practised"), locale)

    assert f"{day} · {word}".endswith(text)


def test_an_hour_in_a_sentence_follows_the_zone_and_the_language(renderer: Renderer) -> None:
    message = msg("hour", at=AtHour(time(18, 30)))

    assert renderer.plain(message, Locale("es", "America/New_York")).startswith("6:30")
    assert renderer.plain(message, Locale("es", "Europe/Madrid")) == "18:30"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("3 s down, 15 s between sets", "3_s down, 15_s between sets"),
        ("12.5 kg (25 lb), 5 cm (2 in)", "12.5_kg (25_lb), 5_cm (2_in)"),
        ("Pausa de 45 s, un 5 % menos", "Pausa de 45_s, un 5_% menos"),
        ("Отдых 30 с, 20 кг, 4 мин", "Отдых 30_с, 20_кг, 4_мин"),
        ("۳۰ ثانیه، ۵ سانتی\u200cمتر", "۳۰_ثانیه، ۵_سانتی\u200cمتر"),
        ("4 sets, 2 in the right place, 30 секунд", "4 sets, 2 in the right place, 30 секунд"),
    ],
)
def test_no_line_ends_between_a_number_and_its_unit(text: str, joined: str) -> None:
    assert joined_units(text) == joined.replace("_", "\u00a0")


def test_texts_of_every_language_keep_numbers_and_units_together() -> None:
    renderer = Renderer(Words.load(CONTENT), lambda: datetime(2026, 11, 2, tzinfo=UTC))
    screen = Screen(
        (msg("training-rest", seconds=60),),
        ((Choice(msg("training-button-more-rest", seconds=30), "a"),),),
    )

    for code in DIRECTIONS:
        shown = renderer.screen(screen, Locale(code, "Europe/Berlin"), revision=1)
        assert re.search("\\d\u00a0", shown.text), code
        assert "\u00a0" not in str(shown.markup), code
