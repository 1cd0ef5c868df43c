"""Screens become HTML and keyboards: escaped, in the person's language, zone and limits."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.sending.render import TEXT_LIMIT, Renderer, _within
from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.person.person import Locale
from bot.flows.turn import Choice, Go, Keyboard, Quote, Screen
from tests.chat.conftest import LOCALE


def text_of(renderer: Renderer, *parts: Message, locale: Locale = LOCALE) -> str:
    return renderer.screen(Screen(parts), locale, 7).text


def test_paragraphs_are_parted_by_a_blank_line_and_lines_by_a_break(renderer: Renderer) -> None:
    screen = Screen((msg("plain"), (msg("one"), msg("done"))))

    rendered = renderer.screen(screen, LOCALE, 7)

    assert rendered.text == "Plain & simple.\n\none\nDone"


def test_the_persons_words_are_escaped_and_the_coachs_are_not(renderer: Renderer) -> None:
    text = text_of(renderer, msg("bold", set=1, sets=2), msg("answer", words="<b>&</b>"))

    assert text == ("<b>Glute bridge</b> · set 1 of 2\n\nYou said &lt;b&gt;&amp;&lt;/b&gt;.")


def test_a_button_and_a_toast_are_plain_text(renderer: Renderer) -> None:
    label = msg("two", words="<&>")

    rendered = renderer.screen(Screen((), ((Choice(label, "x"),),)), LOCALE, 7)

    assert rendered.markup == {
        "inline_keyboard": [[{"text": "two <&>", "callback_data": "t:7:x"}]]
    }
    assert renderer.plain(label, LOCALE) == "two <&>"


@pytest.mark.parametrize(
    ("message", "locale", "text"),
    [
        (msg("moment", at=datetime(2026, 3, 29, 16, 5, tzinfo=UTC)), LOCALE, "at 18:05"),
        (
            msg("moment", at=datetime(2026, 3, 29, 16, 5, tzinfo=UTC)),
            Locale("en", "America/New_York", clock_24h=False),
            "at 12:05 PM",
        ),
        (msg("moment", at=time(8)), LOCALE, "at 08:00"),
        (msg("moment", at=time(20)), Locale("en", "America/New_York"), "at 8:00 PM"),
        (msg("moment", at=time(20)), Locale("en", "America/New_York", clock_24h=True), "at 20:00"),
        (msg("moment", at=time(20)), Locale("en", "Asia/Kolkata"), "at 8:00 PM"),
        (msg("when", on=date(2026, 3, 29)), LOCALE, "on today"),
        (msg("when", on=date(2026, 3, 30)), LOCALE, "on tomorrow"),
        (msg("when", on=date(2026, 3, 30)), Locale("en", "Pacific/Auckland"), "on today"),
        (msg("when", on=Weekdays(frozenset({0, 2}))), LOCALE, "on Mon and Wed"),
        (msg("outer", parts=(msg("one"), msg("two", words="<"))), LOCALE, "Both: one, two &lt;."),
        (msg("outer", parts=msg("one")), LOCALE, "Both: one."),
        (msg("count", n=1), LOCALE, "one rep"),
        (msg("count", n=8), LOCALE, "8 reps"),
    ],
)
def test_each_kind_of_argument_is_said_for_this_person(
    renderer: Renderer, message: Message, locale: Locale, text: str
) -> None:
    assert text_of(renderer, message, locale=locale) == text


def test_buttons_tap_go_or_open(renderer: Renderer) -> None:
    rows = (
        (Choice(msg("done"), "done", style="success"),),
        (
            Choice(msg("easier"), go=Go("warmup", "short", date(2026, 3, 29))),
            Choice(msg("link"), url="https://t.me/a_bot"),
        ),
    )

    rendered = renderer.screen(Screen((msg("plain"),), rows), LOCALE, 1700000000)

    assert rendered.markup == {
        "inline_keyboard": [
            [{"text": "Done", "callback_data": "t:1700000000:done", "style": "success"}],
            [
                {"text": "Easier", "callback_data": "g:warmup:short:20260329"},
                {"text": "Open the chat", "url": "https://t.me/a_bot"},
            ],
        ]
    }
    assert not rendered.needs_new


def test_only_a_ringing_screen_is_not_silent(renderer: Renderer) -> None:
    assert renderer.screen(Screen((msg("plain"),)), LOCALE, 7).is_silent
    assert not renderer.screen(Screen((msg("plain"),), rings=True), LOCALE, 7).is_silent


def test_the_place_keyboard_asks_for_the_location_or_a_list(renderer: Renderer) -> None:
    rendered = renderer.screen(Screen((msg("plain"),), keyboard=Keyboard.PLACE), LOCALE, 7)

    assert rendered.markup == {
        "keyboard": [
            [{"text": "Share my location", "request_location": True}],
            [{"text": "Pick from a list"}],
        ],
        "resize_keyboard": True,
    }
    assert rendered.needs_new


def test_the_place_keyboard_is_taken_away_by_a_new_message(renderer: Renderer) -> None:
    rendered = renderer.screen(Screen((msg("plain"),), keyboard=Keyboard.REMOVE), LOCALE, 7)

    assert rendered.markup == {"remove_keyboard": True}
    assert rendered.needs_new


def test_a_text_that_fits_once_its_tags_are_read_stays_whole() -> None:
    text = "<b>" + "x" * TEXT_LIMIT + "</b>"

    assert _within(TEXT_LIMIT, [text]) == text


def test_of_a_text_that_is_too_long_whole_paragraphs_stay() -> None:
    first, second = "<b>" + "x" * 10 + "</b>", "y" * 20

    assert _within(30, [first, second]) == first + "\n\n…"


@given(st.lists(st.text(max_size=40), min_size=1, max_size=5), st.integers(5, 60))
def test_no_text_is_ever_longer_than_its_limit(texts: list[str], limit: int) -> None:
    paragraphs = [text.replace("&", "").replace("<", "").replace(">", "") for text in texts]

    assert len(_within(limit, paragraphs)) <= limit


def test_what_is_folded_away_is_left_out_where_it_does_not_fit(renderer: Renderer) -> None:
    quotes = [Quote((msg("answer", words=letter * 40),)) for letter in "ab"]
    screen = Screen((msg("plain"), *quotes))

    both, one, none = (renderer.screen(screen, LOCALE, 7, limit).text for limit in (200, 80, 40))

    assert both.count("<blockquote expandable>") == 2
    assert "a" * 40 in one
    assert "b" * 40 not in one
    assert none == "Plain & simple."
