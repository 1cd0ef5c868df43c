"""One update is one turn, however often it comes or is undone."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.services.incoming import Arrival, Pressed
from bot.storage.tables import JOURNAL, PRACTICE
from tests.services.coach import ANA, Coach
from tests.services.conversation.turns.turn import everything, toast_of


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
