"""One update is one turn; what is stale, strange or comes twice changes nothing, kindly."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any, cast

import pytest
from sqlalchemy import Connection, bindparam, text, update

from bot.coaching.person.person import Lock
from bot.flows.registry import FLOWS
from bot.flows.settings.pause import AtPauseUntil
from bot.flows.turn import Context, Flow, Go, Shared, Turn, Typed
from bot.services.incoming import (
    Answer,
    Arrival,
    Command,
    Left,
    Pressed,
    Returned,
    Stranger,
    Unreadable,
)
from bot.services.messages import React, Strip
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import Binding
from bot.storage.open import open_database
from bot.storage.tables import (
    CONVERSATIONS,
    JOURNAL,
    OUTBOX,
    PEOPLE,
    PRACTICE,
    SESSIONS,
    UPDATES,
)
from bot.value import replace
from tests.services.coach import ANA, Coach, coaching
from tests.storage.databases import VAULT
from tests.support.world import NOON, onboarded

SECOND = timedelta(seconds=1)
STATE = Binding(CONVERSATIONS.c.state)(ANA)
DAY = timedelta(days=1)


def toast_of(answer: Answer | None) -> str | None:
    """The id of the toast that a tap is answered with; None: silently."""
    assert answer is not None, "a tap is always answered"
    return None if answer.toast is None else answer.toast.id


async def everything(coach: Coach) -> dict[str, Any]:
    """All that a turn may change."""
    tables = (PEOPLE, CONVERSATIONS, SESSIONS, JOURNAL, OUTBOX)
    return {table.name: [dict(row) for row in await coach.rows(table)] for table in tables}


@pytest.fixture
async def ana(coach: Coach) -> Coach:
    """Somebody onboarded in front of the first question of a warm-up."""
    await coach.knows(hour=None)
    await coach.commands("warmup")
    return coach


# --- a turn ---------------------------------------------------------------------------------


async def test_a_tap_moves_the_conversation_on(ana: Coach) -> None:
    before = await ana.conversation()

    answer = await ana.presses("done", message=ana.sender.last)

    after = await ana.conversation()
    assert toast_of(answer) is None
    assert (after["flow"], after["answered"]) == ("warmup", before["revision"])
    assert after["revision"] > before["revision"]
    assert len(await ana.rows(JOURNAL, kind="SetCompleted")) == 1


async def test_a_turn_is_written_with_what_it_says(ana: Coach) -> None:
    revision = (await ana.conversation())["revision"]

    keys = [key for (key,) in await ana.outbox("key")]

    assert keys[-1] == f"turn:{ANA}:{revision}:0"


async def test_a_second_copy_of_an_update_does_nothing(ana: Coach) -> None:
    revision = (await ana.conversation())["revision"]
    await ana.hears(Pressed("done", revision), update=500)
    before, said = await everything(ana), len(ana.sender.sent)

    answer = await ana.hears(Pressed("done", revision), update=500)

    assert answer is None
    assert await everything(ana) == before
    assert len(ana.sender.sent) == said


async def test_two_copies_at_the_same_time_are_one_turn(ana: Coach) -> None:
    revision = (await ana.conversation())["revision"]
    arrival = Arrival(500, ANA, Pressed("done", revision))

    await asyncio.gather(*(ana.converse.take(arrival) for _ in range(5)))
    await ana.becomes_idle()

    assert len(await ana.rows(JOURNAL, kind="SetCompleted")) == 1


async def test_five_quick_taps_are_one_step_with_one_answer(ana: Coach) -> None:
    revision, said = (await ana.conversation())["revision"], len(ana.sender.screens)
    taps = [Arrival(500 + n, ANA, Pressed("done", revision), "en", 1_001) for n in range(5)]

    answers = await asyncio.gather(*(ana.converse.take(each) for each in taps))
    await ana.becomes_idle()

    assert [toast_of(answer) for answer in answers] == [None] * 5
    assert len(await ana.rows(JOURNAL, kind="SetCompleted")) == 1
    assert len(ana.sender.screens) == said + 1


async def test_people_who_begin_at_the_same_time_do_not_stand_in_each_others_way(
    coach: Coach,
) -> None:
    arrivals = [Arrival(n, 100 + n, Command("start")) for n in range(1, 21)]

    await asyncio.gather(*(coach.converse.take(each) for each in arrivals))
    await coach.becomes_idle()

    assert {each.chat_id for each in coach.sender.sent} == {100 + n for n in range(1, 21)}


# --- old buttons ----------------------------------------------------------------------------


async def test_a_button_of_an_earlier_screen_changes_nothing_and_shows_where_you_are(
    ana: Coach,
) -> None:
    first = (await ana.conversation())["revision"]
    await ana.presses("done", message=ana.sender.last)
    await ana.presses("glutes", message=ana.sender.last)
    before = await ana.conversation()
    done = len(await ana.rows(JOURNAL))

    answer = await ana.presses("done", first, message=900)

    assert toast_of(answer) == "converse-earlier-screen"
    assert len(await ana.rows(JOURNAL)) == done
    after = await ana.conversation()
    assert (after["revision"], after["state"]) == (before["revision"], before["state"])
    assert ana.sender.ids()[0] == "converse-you-are-here"
    stripped = [each.edits for each in ana.sender.sent if isinstance(each.content, Strip)]
    assert 900 in stripped


async def test_the_current_screen_comes_anew_once_per_revision(ana: Coach) -> None:
    first = (await ana.conversation())["revision"]
    await ana.presses("done", message=ana.sender.last)
    await ana.presses("glutes", message=ana.sender.last)
    said = len(ana.sender.screens)

    toasts = [toast_of(await ana.presses("done", first, message=900)) for _ in range(3)]

    assert toasts == ["converse-earlier-screen"] * 3
    assert len(ana.sender.screens) == said + 1
    assert len([each for each in ana.sender.sent if each.edits == 900]) == 1


async def test_an_old_button_with_no_question_open_says_so(coach: Coach) -> None:
    await coach.knows(hour=None)

    answer = await coach.presses("done", 5, message=900)

    assert toast_of(answer) == "converse-earlier-screen"
    assert coach.sender.ids() == ["converse-nothing-open"]


async def test_the_prompt_of_another_day_says_so_and_starts_nothing(coach: Coach) -> None:
    await coach.knows(hour=None)

    answer = await coach.hears(Go("warmup", "normal", NOON.date() - 6 * DAY), message=900)

    assert toast_of(answer) is None
    assert coach.sender.ids()[0] == "converse-another-day"
    assert await coach.rows(SESSIONS) == []


async def test_yesterdays_button_goes_on_with_yesterdays_open_session(ana: Coach) -> None:
    ana.clock.now += DAY

    await ana.hears(Go("warmup", "normal", NOON.date()), message=900)

    assert [row["local_date"] for row in await ana.rows(SESSIONS)] == [NOON.date()]
    assert (await ana.conversation())["flow"] == "warmup"


async def test_start_tapped_twice_is_one_warm_up(coach: Coach) -> None:
    await coach.knows(hour=None)

    await coach.goes("warmup", "normal", message=900)
    said = len(coach.sender.screens)
    await coach.goes("warmup", "normal", message=900)

    assert len(await coach.rows(SESSIONS)) == 1
    assert len(coach.sender.screens) == said


# --- access ---------------------------------------------------------------------------------


async def test_a_newcomer_is_greeted_whatever_they_ask_for(coach: Coach) -> None:
    for command in ("warmup", "plan", "settings"):
        await coach.commands(command)
        assert (await coach.conversation())["flow"] == "onboarding"

    assert await coach.rows(SESSIONS) == []


async def test_a_newcomer_may_ask_for_help_and_privacy(coach: Coach) -> None:
    await coach.commands("start")
    await coach.commands("help")
    helped = coach.sender.ids(-2)
    await coach.commands("privacy")

    assert helped == ["menu-help"]
    assert coach.sender.ids(-2)[0].startswith("privacy")
    assert coach.sender.ids()[0] == "onboarding-greeting"  # the open question, below
    assert (await coach.conversation())["flow"] == "onboarding"


async def test_behind_an_emergency_everything_but_help_is_closed(coach: Coach) -> None:
    person = onboarded(NOON)
    locked = person.with_profile(lock=Lock("nerves", NOON))
    await coach.knows(locked, hour=None)

    for received in (Command("warmup"), Command("settings"), Go("warmup", "normal", NOON.date())):
        await coach.hears(received)
        assert (await coach.conversation())["flow"] == "emergency"
    await coach.commands("privacy")

    assert await coach.rows(SESSIONS) == []
    assert coach.sender.ids(-2)[0].startswith("privacy")
    assert coach.sender.ids() == ["emergency-nerves"]


# --- what is not understood -----------------------------------------------------------------


async def test_a_label_typed_out_is_its_button(ana: Coach) -> None:
    await ana.types("Done")

    assert len(await ana.rows(JOURNAL, kind="SetCompleted")) == 1


async def test_words_of_pain_within_the_questions_about_it_are_no_second_alarm(
    ana: Coach,
) -> None:
    await ana.presses("hurts")
    await ana.types("it is a sharp pain")
    asked = ana.sender.ids()
    await ana.types("and I have chest pain")

    assert (asked[0], asked[-1]) == ("typed-pain-so-far", "pain-number")
    assert ana.sender.ids()[0] == "emergency-heart"


async def test_words_of_pain_lead_to_the_questions_about_it(ana: Coach) -> None:
    await ana.types("my knee hurts badly")

    assert (await ana.conversation())["flow"] == "pain"


async def test_nonsense_gets_the_question_again_at_its_revision(ana: Coach) -> None:
    before = await ana.conversation()

    await ana.types("xyzzy")

    after = await ana.conversation()
    assert ana.sender.ids()[:2] == ["typed-unclear-1", "typed-takes-label"]
    assert ana.sender.sent[-1].revision in {before["revision"], 0}
    assert (after["revision"], after["flow"]) == (before["revision"], "warmup")
    assert after["live_message"] == ana.sender.last


async def test_nonsense_with_no_question_open_is_told_what_can_be_done(coach: Coach) -> None:
    await coach.knows(hour=None)

    await coach.types("xyzzy")

    assert coach.sender.ids()[0] == "menu-unknown"


async def test_a_sticker_gets_a_nod(coach: Coach) -> None:
    await coach.knows(hour=None)

    await coach.hears(Unreadable("sticker"), message=33)

    assert [each.content for each in coach.sender.sent] == [React("👍")]
    assert coach.sender.sent[0].edits == 33


async def test_a_sticker_before_an_open_question_gets_the_question(ana: Coach) -> None:
    await ana.hears(Unreadable("sticker"), message=33)

    assert ana.sender.ids()[0] == "typed-not-text"


async def test_an_edited_message_is_read_as_it_was_first_written(ana: Coach) -> None:
    before = await ana.conversation()

    await ana.hears(Unreadable("edited"), message=33)

    assert ana.sender.ids() == ["converse-edited"]
    assert (await ana.conversation())["revision"] == before["revision"]


async def test_a_place_that_nobody_asked_for_changes_nothing(ana: Coach) -> None:
    await ana.hears(Shared("Asia/Tokyo"))

    assert (await ana.rows(PEOPLE))[0]["zone"] == "Europe/Berlin"


async def test_a_group_gets_one_polite_line_and_nobody_is_stored(coach: Coach) -> None:
    for _ in range(3):
        await coach.hears(Stranger("coach_bot"), person_id=-100)

    assert [each.chat_id for each in coach.sender.sent] == [-100]
    assert coach.sender.ids() == ["converse-group"]
    assert await coach.rows(PEOPLE) == []


async def test_each_member_who_asks_a_group_is_answered_once_in_their_topic(coach: Coach) -> None:
    for asker in (1, 2, 1):
        await coach.hears(Stranger("coach_bot", topic=7, asker=asker), person_id=-100)

    assert [each.topic for each in coach.sender.sent] == [7, 7]


async def test_a_block_is_noted_and_nothing_is_said(ana: Coach) -> None:
    said = len(ana.sender.sent)

    await ana.hears(Left())
    gone = (await ana.rows(PEOPLE))[0]["gone_at"]
    await ana.hears(Returned())

    assert gone == NOON
    assert (await ana.rows(PEOPLE))[0]["gone_at"] is None
    assert len(ana.sender.sent) == said


# --- waits ----------------------------------------------------------------------------------


async def test_a_wait_that_runs_out_goes_on_by_itself(ana: Coach) -> None:
    await ana.presses("done", message=ana.sender.last)
    waiting = await ana.conversation()

    await ana.moves_to(waiting["wake_at"])

    after = await ana.conversation()
    assert after["revision"] > waiting["revision"]


async def test_the_ticker_is_told_of_a_wait(ana: Coach) -> None:
    await ana.presses("done", message=ana.sender.last)

    assert ana.woken[-1] == (await ana.conversation())["wake_at"]


async def test_a_late_wake_of_an_earlier_screen_does_nothing(ana: Coach) -> None:
    await ana.presses("done", message=ana.sender.last)
    before = await ana.conversation()

    woken = await ana.database.transaction(
        ana.converse._elapsed, ANA, before["revision"] - 1, before["wake_at"]
    )

    assert woken.messages == ()
    assert await ana.conversation() == before


async def test_a_wait_beside_a_day_that_cannot_be_read_wakes_nobody_twice(
    sqlite: Database,
) -> None:
    async with coaching(sqlite) as coach:
        await coach.knows(hour=None)
        await coach.commands("pause")
        damage = text("UPDATE conversations SET local_date = 'garbage', wake_at = :at")
        at = CONVERSATIONS.c.wake_at.type
        damage = damage.bindparams(bindparam("at", NOON - SECOND, at))
        await coach.database.transaction(execute, damage)

        assert await coach.converse.elapse() == 1
        assert await coach.converse.elapse() == 0


async def test_a_wait_that_leads_nowhere_wakes_nobody_twice(coach: Coach) -> None:
    await coach.knows(hour=None)
    await coach.commands("pause")
    await coach.database.transaction(execute, update(CONVERSATIONS).values(wake_at=NOON - SECOND))

    assert await coach.converse.elapse() == 1
    assert await coach.converse.elapse() == 0
    assert (await coach.conversation())["flow"] == "pause"


# --- faults ---------------------------------------------------------------------------------


@pytest.fixture
async def away(sqlite: Database) -> AsyncIterator[Coach]:
    """Somebody in a warm-up, and a disk that is full."""
    async with coaching(sqlite) as coach:
        await coach.knows(hour=None)
        await coach.commands("warmup")
        await coach.becomes_idle()
        yield coach
        await sqlite.transaction(execute, text("PRAGMA max_page_count=1000000"))


async def test_an_unavailable_database_leaves_nothing_of_the_update(away: Coach) -> None:
    before, said = await everything(away), len(away.sender.sent)
    revision = before["conversations"][0]["revision"]
    await away.database.transaction(execute, text("CREATE TABLE ballast (x BLOB)"))
    pages = await away.database.transaction(pragma, "page_count")
    await away.database.transaction(execute, text(f"PRAGMA max_page_count={pages}"))
    ballast = text("INSERT INTO ballast VALUES (zeroblob(100))")
    with pytest.raises(Unavailable):
        await on_and_on(lambda _: away.database.transaction(execute, ballast))

    with pytest.raises(Unavailable):
        await on_and_on(
            lambda n: away.converse.take(Arrival(7_000 + n, 4_000 + n, Command("start")))
        )
    taken = len(await away.rows(UPDATES)) - 1
    await away.database.transaction(execute, text("PRAGMA max_page_count=1000000"))
    await away.becomes_idle()
    now = await everything(away)

    assert len(now["people"]) == 1 + taken
    assert now["journal"] == before["journal"]
    assert len(away.sender.sent) == said + taken
    await away.hears(Pressed("done", revision))
    assert len(await away.rows(JOURNAL, kind="SetCompleted")) == 1


async def test_a_lost_connection_leaves_nothing_of_the_update(postgresql_url: str) -> None:
    database = open_database(postgresql_url, VAULT)
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        cut = "SELECT pg_terminate_backend(pg_backend_pid())"

        def turn_and_die(connection: Connection) -> None:
            coach.converse._turn(connection, Arrival(7, ANA, Command("warmup")), NOON)
            connection.execute(text(cut))

        with pytest.raises(Unavailable):
            await database.transaction(turn_and_die)
        await coach.becomes_idle()

        assert await coach.rows(SESSIONS) == []
        assert await coach.rows(UPDATES) == []
        assert coach.sender.sent == []
        await coach.hears(Command("warmup"), update=7)
        assert len(await coach.rows(SESSIONS)) == 1
    await database.close()


@pytest.mark.parametrize(
    "spoilt",
    [
        {"state": VAULT.seal_bytes(b"no step", STATE)},
        {"flow": "gone"},
        {"state": VAULT.seal(AtPauseUntil(), STATE)},
    ],
    ids=["unreadable", "unknown-flow", "step-of-another-flow"],
)
@pytest.mark.parametrize("received", [Pressed("done", 0), Typed("done")], ids=["tap", "text"])
async def test_a_question_that_no_longer_parses_goes_to_the_menu_and_is_counted(
    ana: Coach, spoilt: dict[str, Any], received: Pressed | Typed
) -> None:
    await ana.database.transaction(execute, update(CONVERSATIONS).values(**spoilt))
    if isinstance(received, Pressed):
        received = replace(received, revision=(await ana.conversation())["revision"])

    await ana.hears(received, message=900)

    assert ana.sender.ids()[0] == "menu-home"
    assert (await ana.counters())["conversation_lost"] == 1
    assert (await ana.conversation())["flow"] is None
    await ana.commands("warmup")
    assert (await ana.conversation())["flow"] == "warmup"


async def test_one_conversation_that_cannot_go_on_keeps_no_other_waiting(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await coach.knows(hour=None)
    await coach.knows(replace(onboarded(NOON), id=18), hour=None)
    for person_id in (ANA, 18):
        await coach.hears(Command("warmup"), person_id)
        revision = (await coach.conversation(person_id))["revision"]
        await coach.hears(Pressed("done", revision), person_id)
    row = (await coach.conversation())["wake_at"]

    def broken(step: object, context: Context) -> Turn:
        if context.person.id == ANA:
            raise ZeroDivisionError
        return flow.elapsed(step, context)

    flow = FLOWS["warmup"]
    monkeypatch.setitem(cast("dict[str, Flow]", FLOWS), "warmup", replace(flow, elapsed=broken))
    before = (await coach.conversation(18))["revision"]
    await coach.moves_to(row)

    assert (await coach.conversation(18))["revision"] > before
    assert (await coach.conversation())["wake_at"] is None


# --- revisions ------------------------------------------------------------------------------


async def test_a_revision_never_repeats(coach: Coach) -> None:
    await coach.commands("start")
    seen = [(await coach.conversation())["revision"]]
    for step in (SECOND, timedelta(0), -DAY, timedelta(0), 2 * DAY):
        coach.clock.now += step
        await coach.commands("start")
        await coach.presses("later")
        seen.append((await coach.conversation())["revision"])

    assert seen == sorted(set(seen))


async def test_a_revision_never_repeats_after_an_erasure(coach: Coach) -> None:
    await coach.knows(hour=None)
    for _ in range(30):
        await coach.commands("pause")
    before = (await coach.conversation())["revision"]
    await coach.commands("delete")
    await coach.presses("erase")

    coach.clock.now += SECOND
    await coach.commands("start")

    assert (await coach.conversation())["revision"] > before


def execute(connection: Connection, statement: Any) -> None:  # noqa: ANN401 - any statement
    connection.execute(statement)


async def on_and_on(work: Callable[[int], Awaitable[object]]) -> None:
    for n in range(10_000):
        await work(n)


def pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


async def test_a_set_done_undone_and_done_again_stands_in_the_journal_once(coach: Coach) -> None:
    await coach.knows()
    await coach.goes("warmup", "normal")
    for value in ("done", "hamstrings", "more", "undo"):
        coach.clock.now += timedelta(seconds=20)
        await coach.presses(value)
    undone = [row["kind"] for row in await coach.rows(JOURNAL)]

    await coach.presses("glutes")

    kinds = [row["kind"] for row in await coach.rows(JOURNAL)]
    assert [undone.count(kind) for kind in ("SetCompleted", "AnswerGiven")] == [1, 0]
    assert [kinds.count(kind) for kind in ("SetCompleted", "AnswerGiven")] == [1, 1]


async def test_an_end_undone_and_reached_again_counts_the_day_and_its_sets_once(
    coach: Coach,
) -> None:
    await coach.knows()
    await coach.goes("warmup", "smallest")
    for value in ("done", "glutes", "undo"):
        coach.clock.now += timedelta(seconds=20)
        await coach.presses(value)
    open_again = await coach.rows(PRACTICE)

    await coach.presses("glutes")

    kinds = [row["kind"] for row in await coach.rows(JOURNAL)]
    assert open_again == []
    assert len(await coach.rows(PRACTICE)) == 1
    assert [kinds.count(kind) for kind in ("SetCompleted", "AnswerGiven")] == [1, 1]
