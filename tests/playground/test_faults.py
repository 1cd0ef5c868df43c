"""Faults on demand: what is acted, what is lost, and what is counted."""

import time

import aiohttp
import pytest

from playground.driver import Person
from playground.server import Playground, serve
from playground.world.faults import Fault
from tests.playground.fake_bot import Caller, caller


async def test_a_flood_names_its_seconds_and_then_ends(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    playground.faults.next("sendMessage", Fault("flood", seconds=7), times=2)

    answers = [await bot.answer("sendMessage", chat_id=ana.id, text="Hi") for _ in range(3)]

    assert [answer["ok"] for answer in answers] == [False, False, True]
    assert answers[0]["description"] == "Too Many Requests: retry after 7"
    assert answers[0]["parameters"] == {"retry_after": 7}
    assert playground.calls.counts.acted["sendMessage"] == 1
    assert playground.calls.counts.refused["sendMessage"] == 0
    assert playground.faults.happened == {"flood": 2}


@pytest.mark.parametrize(("kind", "shown"), [("lost_before", 0), ("lost_after", 1)])
async def test_an_answer_is_lost_before_or_after_the_act(
    playground: Playground, bot: Caller, ana: Person, kind: str, shown: int
) -> None:
    fault = Fault("lost_before") if kind == "lost_before" else Fault("lost_after")
    playground.faults.next("sendMessage", fault)

    with pytest.raises(aiohttp.ServerDisconnectedError):
        await bot.answer("sendMessage", chat_id=ana.id, text="Hi")

    assert len(ana.messages) == shown
    assert playground.calls.counts.acted["sendMessage"] == shown
    assert playground.calls.all("sendMessage")[0].fault == kind


async def test_refusals_of_a_fault_carry_their_code(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    playground.faults.next("*", Fault("server_error", code=502))
    playground.faults.next("sendMessage", Fault("forbidden", chat_id=ana.id))
    ben = playground.person("Ben", started=True)

    broken = await bot.answer("getMe")
    others = await bot.answer("sendMessage", chat_id=ben.id, text="Hi")
    hers = await bot.answer("sendMessage", chat_id=ana.id, text="Hi")

    assert (broken["error_code"], broken["description"]) == (502, "Bad Gateway")
    assert others["ok"]
    assert hers["description"] == "Forbidden: bot was blocked by the user"


async def test_chance_is_the_same_for_the_same_seed() -> None:
    def drawn(seed: int) -> list[bool]:
        faults = Playground(seed=seed).faults
        faults.chance("sendMessage", Fault("flood"), 0.5)
        return [faults.draw("sendMessage", 1) is not None for _ in range(50)]

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)
    assert 10 < sum(drawn(1)) < 40


async def test_latency_and_delays_hold_every_answer_back(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    playground.latency = 0.05
    playground.faults.next("getMe", Fault("delay", seconds=0.1))

    begin = time.monotonic()
    await bot.call("getMe")

    assert time.monotonic() - begin >= 0.15


async def test_the_clock_moves_dates_and_is_told(
    playground: Playground, bot: Caller, ana: Person
) -> None:
    before = await ana.says("today")
    playground.clock.offset = 86400.0

    after = await ana.says("tomorrow")
    async with bot.session.get(f"{bot.address}/clock") as response:
        offset = await response.text()

    assert 86399 <= (after.date - before.date).total_seconds() <= 86410
    assert offset == "86400"


async def test_an_answer_against_the_facts_is_an_error_of_the_playground() -> None:
    broken = Playground()
    broken.world.bot["is_bot"] = "yes"

    with pytest.raises(RuntimeError, match="is_bot: Boolean expected"):
        async with serve(broken) as address, caller(broken, address) as bot:
            assert (await bot.answer("getMe"))["error_code"] == 500
