"""Faults that random people found stay mended: the shortest scripts, with what is seen."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from playground.world import people
from tests.chat.test_waiting import PATIENCE, hold
from tests.model_based import laws
from tests.model_based.buttons import buttons_of, labels
from tests.model_based.local_bot import empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import (
    Blocks,
    FallsSilent,
    FinishesOnboarding,
    IsLookedAt,
    Step,
    Taps,
    TapsOn,
    Waits,
    Writes,
)

HOURS = timedelta(hours=5)


@pytest.fixture
async def newcomer(tmp_path: Path) -> AsyncIterator[Player]:
    with capture_logs() as log:
        async with local_system(tmp_path / "bot.db", empty_file(tmp_path)) as made:
            yield Player(made, log)


@pytest.fixture
async def ana(newcomer: Player) -> Player:
    """Somebody who has a plan."""
    await newcomer.plays(FinishesOnboarding())
    return newcomer


async def taps(player: Player, label: str) -> None:
    """The newest button of this label."""
    labels = [button.label for button in buttons_of(player.messages)]
    at = len(labels) - 1 - labels[::-1].index(label)
    await player.plays(Taps((at + 0.5) / len(labels), of="standing"))


@pytest.mark.parametrize(
    ("step", "notice"),
    [(IsLookedAt(), "looked at your training"), (FallsSilent(), "been a long time")],
    ids=["looked at", "silent"],
)
async def test_a_notice_puts_no_button_below_an_open_question(
    ana: Player, step: Step, notice: str
) -> None:
    await ana.plays(Writes("/pause"))

    await ana.plays(step)

    assert notice in str(ana.messages[-1].payload)


async def test_an_unanswered_question_says_nothing_to_somebody_who_blocked_the_bot(
    ana: Player,
) -> None:
    await ana.plays(TapsOn(2))  # where was it felt?
    count = len(ana.messages)

    await ana.plays(Blocks())
    await ana.plays(Waits(2 * HOURS))

    assert len(ana.messages) == count


async def test_undo_that_comes_too_late_says_so_and_the_end_keeps_its_buttons(ana: Player) -> None:
    await ana.plays(TapsOn(5))
    assert "Undo" in labels(ana.messages[-1])

    await ana.plays(Waits(HOURS))
    await taps(ana, "Undo")

    assert {"Great", "Undo"} <= set(labels(ana.messages[-1]))
    await taps(ana, "Great")
    assert "Great" not in labels(ana.messages[-1])


async def test_what_a_tap_would_be_told_by_a_toast_is_said_to_somebody_who_typed_it(
    ana: Player,
) -> None:
    await ana.plays(TapsOn(5))
    await ana.plays(Waits(HOURS))

    await ana.plays(Writes("Undo"))

    assert ana.messages[-1].by_bot
    assert {"Great", "Undo"} <= set(labels(ana.messages[-3]))


async def test_a_time_to_be_reminded_at_that_has_passed_is_offered_no_more(ana: Player) -> None:
    # The evening's prompt is the session's: nothing comes after it on that day.
    while "13-minute version" not in labels(ana.messages[-1]):
        await ana.plays(Waits(timedelta(hours=1)))
    await taps(ana, "Later")
    asked = ana.messages[-1].id

    await ana.plays(Waits(HOURS))
    await taps(ana, "In 15 min")

    answered = next(message for message in ana.messages if message.id == asked)
    assert "In 15 min" not in labels(answered)
    assert "didn't understand" not in ana.diary.text()


async def test_after_an_outage_a_prompt_leaves_once_the_open_question_has_gone_on(
    ana: Player,
) -> None:
    await ana.plays(TapsOn(2))  # where was it felt?

    await ana.plays(Waits(HOURS, is_away=True))
    await ana.plays(Waits(HOURS))

    assert "Start" in labels(ana.messages[-1])


async def test_a_button_of_a_flow_that_is_no_more_leads_to_the_menu(ana: Player) -> None:
    await taps(ana, "Not now")
    await ana.plays(Writes("/plan"))

    await ana.forges("g:a_flow_of_an_old_release:7:")

    assert "Everything is where you left it" in str(ana.messages[-1].payload)


async def test_a_way_tapped_elsewhere_takes_the_buttons_off_the_open_question(
    newcomer: Player,
) -> None:
    for step in (
        Writes("/start"),
        Writes("/privacy"),
        FinishesOnboarding(),
        Writes("my back hurts"),
    ):
        await newcomer.plays(step)
    assert (await newcomer.stored()).flow == "pain"

    # It leads to the menu, where nothing is asked; the player looks whether anything is alive.
    await taps(newcomer, "Back to the question")

    assert not (await newcomer.stored()).is_asked


async def test_a_turn_that_outlasts_the_patience_with_its_update_is_answered(
    tmp_path: Path,
) -> None:
    begun, may_end = threading.Event(), threading.Event()
    with capture_logs() as log:
        async with local_system(tmp_path / "bot.db", empty_file(tmp_path)) as made:
            made.bot.intake.patience = PATIENCE
            ana = made.playground.person("Ana", language="en")
            chat = made.playground.world.chats[ana.id]
            people.say(made.playground.state, chat, "/start")

            holding = asyncio.ensure_future(made.bot.database.transaction(hold, begun, may_end))
            await asyncio.to_thread(begun.wait, 60)
            hearing = asyncio.ensure_future(made.bot.hears())
            await asyncio.wait([hearing], timeout=6 * PATIENCE)
            may_end.set()
            await asyncio.gather(holding, hearing)

            laws.nothing_failed(made.playground, log)
            assert any(message.by_bot for message in chat.messages.values())
