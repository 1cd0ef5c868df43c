"""Three processes send what is due for many while others write: everybody is answered."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from functools import partial

import pytest

from playground.api.facts import Json
from tests.fault_injection.campaigns.support.judge import judged
from tests.fault_injection.campaigns.support.ledger import Ledger, prompt_or_unnamed
from tests.multi_process.fleet import Fleet

ALL_SECONDS = 600.0  # until the last message has left, on a machine that others use as well
ANSWER = "an answer"


def prompt_or_answer(message: Json) -> str | None:
    """Tell the answers to what was written from the prompts."""
    return ANSWER if "Stored: " in message.get("text", "") else prompt_or_unnamed(message)


async def has_sent(ledger: Ledger, most: int) -> bool:
    """Return whether so many prompts have left."""
    return sum(each.name != ANSWER for each in ledger.arrivals) >= most


async def busy(processes: Fleet, people: int, writers: int, rate: int) -> Counter[int]:
    """Let so many write once, one after another while prompts leave: answers by chat."""
    await processes.due_together(people)
    processes.playground.calls = processes.ledger = Ledger(prompt_or_answer)
    sailing = asyncio.ensure_future(processes.sails(3, SEND_RATE=str(rate)))
    for number in range(1, writers + 1):
        most = (number - 1) * people // writers  # all prompts have left with the last writer
        await processes.until(partial(has_sent, processes.ledger, most), f"{most} prompts left")
        await processes.playground.find_person(number).says("/privacy")
    await sailing
    await processes.until(processes.is_at_rest, "everything has left", within=ALL_SECONDS)
    arrivals = processes.ledger.arrivals
    answered = Counter(each.chat for each in arrivals if each.name == ANSWER)
    processes.ledger.arrivals = [each for each in arrivals if each.name != ANSWER]
    sys.stdout.write(f"{(await processes.takes_stock()).figures()}\n")
    return answered


async def test_who_writes_while_many_prompts_leave_is_answered(processes: Fleet) -> None:
    answered = await busy(processes, 250, 60, rate=0)

    assert answered == Counter(range(1, 61))
    assert judged(processes.record) == []
    assert await processes.asks("SELECT update_id FROM failed_updates") == []


@pytest.mark.long
@pytest.mark.parametrize("rate", [0, 100])
async def test_six_hundred_write_while_four_thousand_prompts_leave(
    processes: Fleet, rate: int
) -> None:
    answered = await busy(processes, 4_000, 600, rate)

    assert answered == Counter(range(1, 601))
    assert judged(processes.record) == []
    assert await processes.asks("SELECT update_id FROM failed_updates") == []
