"""Bringing an export back: read, asked about, done or left."""

from __future__ import annotations

from datetime import date

from bot.coaching.message import msg
from bot.coaching.person.person import Lock
from bot.flows.privacy.data_import import (
    READ_AGAIN_AFTER,
    READ_MOST,
    AtImport,
    AtReading,
    ImportFault,
    ImportSummary,
    imported,
    understood,
)
from bot.flows.registry import FLOWS
from bot.flows.turn import Elapsed, Go, Shared, Tap, Typed
from tests.flows.starts import talk
from tests.support.world import NOON, newcomer, onboarded

FLOW = FLOWS["import"]
SUMMARY = ImportSummary(date(2026, 10, 30), 12, date(2026, 8, 3), date(2026, 8, 1))
READING, ASKED = AtReading("file"), AtImport("file", "abc", SUMMARY)


def test_privacy_leads_to_the_way_back() -> None:
    talk(newcomer()).goes("privacy").taps("bring_back:").shows("import-how")


def test_with_a_history_nothing_is_read() -> None:
    chat = talk(onboarded()).goes("import", "file").shows("import-has-history")

    assert chat.state is None


def test_a_file_is_read_and_asked_for_again_some_times() -> None:
    context = talk(newcomer()).context
    turn = FLOW.start("file", context)

    for tries in range(2, READ_MOST + 1):
        assert turn.wake_at == NOON + READ_AGAIN_AFTER
        turn = FLOW.resume(turn.state, Elapsed(), context)
        assert turn.state == AtReading("file", tries=tries)
    last = FLOW.resume(turn.state, Elapsed(), context)

    assert last.state is None
    assert [s.text for s in last.screens] == [(msg("import-fault-unreached"),)]


def test_what_is_in_the_file_is_asked_about_before_anything_changes() -> None:
    turn = understood(READING, "abc", SUMMARY, talk(newcomer()).context)

    assert turn.state == ASKED
    assert (turn.events, turn.person) == ((), None)


def test_a_yes_reads_the_file_once_more_for_the_content_that_was_shown() -> None:
    turn = FLOW.resume(ASKED, Tap("import"), talk(newcomer()).context)

    assert turn.state == AtReading("file", "abc")


def test_a_no_leads_back_to_the_first_questions() -> None:
    turn = FLOW.resume(ASKED, Tap("leave"), talk(newcomer()).context)

    (screen,) = turn.screens
    assert screen.text == (msg("import-left"),)
    assert [c.go for row in screen.rows for c in row] == [Go("onboarding")]
    assert (turn.state, turn.events, turn.person) == (None, (), None)


def test_a_fault_is_one_line_and_the_end() -> None:
    turn = understood(READING, "", ImportFault("damaged", "kept 2"), talk(newcomer()).context)

    assert turn.state is None
    assert [s.text for s in turn.screens] == [(msg("import-fault-damaged", where="kept 2"),)]


def test_whoever_is_locked_is_shown_the_lock_after_it() -> None:
    person = onboarded()
    locked = person.with_profile(lock=Lock("nerves", NOON))

    assert imported(SUMMARY, talk(locked).context).then == Go("emergency")
    assert imported(SUMMARY, talk(person).context).then is None


def test_texts_places_and_unknown_buttons_mean_nothing_here() -> None:
    context = talk(newcomer()).context

    for step in (READING, ASKED):
        for received in (Typed("?!"), Shared("Asia/Tokyo"), Tap("no such thing")):
            assert not FLOW.resume(step, received, context).understood
        assert FLOW.screen(step, context).rows
    assert not FLOW.resume(ASKED, Elapsed(), context).understood
