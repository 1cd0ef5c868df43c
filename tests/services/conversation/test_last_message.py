"""The open question is the last message with buttons, whatever comes beside it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection, delete, update

from bot.flows.turn import Go, Screen
from bot.services.incoming import Arrival, Command, Pressed
from bot.services.messages import Strip
from bot.storage.outbox.outbox import Lane
from bot.storage.tables import CONVERSATIONS, OUTBOX
from tests.services.coach import ANA, Coach, another

BOB = 18
EIGHT = datetime(2026, 11, 3, 7, tzinfo=UTC)  # 08:00 in Berlin


async def asked(coach: Coach) -> str | None:
    """The flow whose question is open."""
    flow: str | None = (await coach.conversation())["flow"]
    return flow


def stripped(coach: Coach) -> list[int | None]:
    """Messages that lost their buttons."""
    return [each.edits for each in coach.sender.sent if isinstance(each.content, Strip)]


@pytest.mark.parametrize("command", ["plan", "progress", "privacy", "help"])
async def test_an_answer_beside_the_question_is_followed_by_the_question(
    coach: Coach, command: str
) -> None:
    await coach.knows()
    await coach.commands("pause")
    asked_in = coach.sender.last

    await coach.commands(command)

    assert coach.sender.ids() == ["pause-ask"]
    assert coach.sender.last == asked_in + 2
    assert stripped(coach) == [asked_in]
    await coach.presses("1", message=coach.sender.last)
    assert coach.sender.ids() == ["pause-until"]


async def test_an_answer_in_place_of_the_question_leaves_it_its_buttons(coach: Coach) -> None:
    """A button of another message, pressed under the question, as a forged one is."""
    await coach.knows()
    await coach.commands("pause")
    asked_in = coach.sender.last

    await coach.goes("report", "week", message=asked_in)

    assert coach.sender.ids() == ["pause-ask"]
    assert coach.sender.last == asked_in + 2
    assert stripped(coach) == [asked_in]


async def test_a_tap_on_an_older_copy_of_the_question_edits_the_newest(coach: Coach) -> None:
    """Its buttons are gone, but an app that was away may still show them."""
    await coach.knows()
    await coach.commands("pause")
    older = coach.sender.last
    await coach.commands("help")
    assert coach.sender.last == older + 2

    await coach.presses("1", message=older)

    assert coach.sender.ids() == ["pause-until"]
    edited = [each.edits for each in coach.sender.sent if isinstance(each.content, Screen)]
    assert edited[-1] == coach.sender.last == older + 2


async def test_an_end_that_is_only_to_be_read_is_not_said_twice(coach: Coach) -> None:
    await coach.knows()
    await coach.goes("warmup", "told")

    await coach.commands("plan")

    assert coach.sender.ids()[0] == "plan-title"
    await coach.presses("undo")
    assert coach.sender.ids() == ["warmup-open-again"]


async def test_a_prompt_closes_the_question_above_it(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT - timedelta(hours=9)
    await coach.commands("settings")
    asked_in = coach.sender.last

    await coach.moves_to(EIGHT)

    assert coach.sender.ids()[0] == "prompt-title"
    assert await asked(coach) is None
    assert stripped(coach) == [asked_in]


async def test_a_prompt_closes_a_question_that_was_answered_many_times_a_moment_before(
    coach: Coach,
) -> None:
    await coach.knows()
    coach.clock.now = EIGHT - timedelta(seconds=1)
    await coach.commands("settings")
    asked_in = coach.sender.last
    for value in ("times", "back", "plan"):
        await coach.presses(value, message=asked_in)

    await coach.moves_to(EIGHT)

    assert coach.sender.ids()[0] == "prompt-title"
    assert await asked(coach) is None
    assert stripped(coach) == [asked_in]


async def test_a_prompt_closes_a_question_of_the_same_second(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT
    await coach.commands("settings")
    asked_in = coach.sender.last

    await coach.ticks(timedelta(milliseconds=300))

    assert coach.sender.ids()[0] == "prompt-title"
    assert await asked(coach) is None
    assert stripped(coach) == [asked_in]


async def test_a_question_shown_again_while_a_prompt_is_under_way_stays_open_below_it(
    coach: Coach,
) -> None:
    await coach.knows()
    coach.clock.now = EIGHT - timedelta(hours=9)
    await coach.commands("settings")
    asked_in = coach.sender.last
    await prompt_under_way(coach)

    await coach.converse.take(Arrival(next(coach.updates), ANA, Command("help")))
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert await asked(coach) == "preferences"
    assert (await coach.conversation())["live_message"] == coach.sender.last == asked_in + 3
    assert stripped(coach) == [asked_in]


@pytest.mark.parametrize("revision", [2**63 - 1, -5])
async def test_a_damaged_revision_harms_nobody_else_who_gets_a_prompt(
    coach: Coach, revision: int
) -> None:
    for number in (ANA, BOB):
        await coach.knows(another(number))
    coach.clock.now = EIGHT - timedelta(seconds=1)
    for number in (ANA, BOB):
        await coach.hears(Command("settings"), number)
    asked_in = coach.sender.last
    await coach.database.transaction(damage, revision)

    await coach.moves_to(EIGHT)

    prompted = await coach.outbox("chat_id", "state", lane=Lane.REMINDER)
    assert sorted(prompted) == [(ANA, "sent"), (BOB, "sent")]
    assert (await coach.conversation(BOB))["flow"] is None
    assert asked_in in stripped(coach)


def damage(connection: Connection, revision: int) -> None:
    """The revision of Ana's question, and that of the row in which it was asked."""
    for table in (CONVERSATIONS, OUTBOX):
        statement = update(table).where(table.c.person_id == ANA).values(revision=revision)
        connection.execute(statement)


async def test_a_question_whose_row_is_damaged_stays_open_below_a_prompt(coach: Coach) -> None:
    await coach.knows()
    await prompt_under_way(coach)
    await coach.converse.take(Arrival(next(coach.updates), ANA, Command("settings")))
    await coach.database.transaction(
        lambda c: c.execute(update(OUTBOX).where(OUTBOX.c.lane == Lane.REPLY).values(revision=-5))
    )
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert await asked(coach) == "preferences"
    assert stripped(coach) == []


async def test_a_question_opened_after_a_prompt_was_called_for_stays_open(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT
    coach.sender.may_answer.clear()
    await coach.tick.once()
    await coach.sender.reaches(1)

    coach.clock.now = EIGHT + timedelta(seconds=2)
    await coach.converse.take(Arrival(next(coach.updates), ANA, Command("settings")))
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert await asked(coach) == "preferences"
    assert stripped(coach) == []


async def prompt_under_way(coach: Coach) -> int:
    """A prompt leaves, and its answer is awaited; how many messages have left."""
    coach.clock.now = EIGHT
    coach.sender.may_answer.clear()
    left = len(coach.sender.sent) + 1
    await coach.tick.once()
    await coach.sender.reaches(left)
    coach.clock.now = EIGHT + timedelta(seconds=2)
    return left


async def test_a_question_that_goes_on_while_a_prompt_is_under_way_goes_on_below_it(
    coach: Coach,
) -> None:
    await coach.knows()
    coach.clock.now = EIGHT - timedelta(hours=9)
    await coach.commands("settings")
    asked_in = coach.sender.last
    await prompt_under_way(coach)

    revision = (await coach.conversation())["revision"]
    pressed = Arrival(next(coach.updates), ANA, Pressed("times", revision), "en", asked_in)
    await coach.converse.take(pressed)
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert await asked(coach) == "preferences"
    conversation = await coach.conversation()
    assert conversation["live_message"] == coach.sender.last == asked_in + 2
    assert stripped(coach) == [asked_in]


async def test_a_question_opened_by_a_button_while_a_prompt_is_under_way_stands_below_it(
    coach: Coach,
) -> None:
    await coach.knows()
    coach.clock.now = EIGHT - timedelta(hours=9)
    await coach.commands("plan")
    older = coach.sender.last
    await prompt_under_way(coach)

    go = Go("pause", "", coach.clock.now.date())
    await coach.converse.take(Arrival(next(coach.updates), ANA, go, "en", older))
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert (await coach.conversation())["live_message"] == coach.sender.last == older + 2
    assert stripped(coach) == [older]


async def test_an_old_button_opens_its_question_below_what_came_since(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT)
    prompt = coach.sender.last
    await coach.commands("help")

    await coach.goes("prompt", "later", message=prompt)

    assert coach.sender.sent[-2].edits is None
    assert coach.sender.ids() == ["prompt-later"]
    assert stripped(coach) == [prompt]


async def test_the_newest_message_is_edited_in_place(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT)

    await coach.goes("prompt", "later", message=coach.sender.last)

    assert coach.sender.sent[-1].edits == coach.sender.last


async def test_where_what_was_sent_is_forgotten_the_question_stands_below(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT)
    prompt = coach.sender.last
    await coach.database.transaction(lambda c: c.execute(delete(OUTBOX)))

    await coach.goes("prompt", "later", message=prompt)

    assert coach.sender.ids() == ["prompt-later"]
    assert stripped(coach) == [prompt]


@pytest.mark.parametrize("asked_by", ["types", "plan", "old button"])
async def test_the_question_of_a_session_that_has_ended_is_closed(
    coach: Coach, asked_by: str
) -> None:
    await coach.knows()
    await coach.commands("warmup")
    card = coach.sender.last
    coach.clock.now += timedelta(days=3)
    await coach.converse.end_left_open()

    match asked_by:
        case "types":
            await coach.types("tomorrow")
        case "plan":
            await coach.commands("plan")
        case _:
            await coach.presses("done", revision=1, message=card - 1)

    assert await asked(coach) is None
    assert card in stripped(coach)


async def test_a_city_that_is_to_be_typed_is_asked_for_again_below(coach: Coach) -> None:
    await coach.knows()
    await coach.commands("timezone")
    await coach.presses("other", message=coach.sender.last)

    await coach.commands("plan")

    assert await asked(coach) == "zone"
    assert coach.sender.ids() == ["zone-search"]


async def test_an_answer_to_an_old_button_stands_below_and_the_question_follows(
    coach: Coach,
) -> None:
    await coach.knows()
    await coach.goes("library", "bridge")
    old = coach.sender.last
    await coach.commands("timezone")

    await coach.goes("library", "glute_bridge.faults", message=old)

    assert coach.sender.sent[-2].edits is None
    assert coach.sender.ids(-2)[0] == "how-to-title"
    assert await asked(coach) == "zone"
    assert coach.sender.ids()[0] == "zone-kept"
