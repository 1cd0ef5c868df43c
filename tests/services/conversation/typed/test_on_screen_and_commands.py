"""Labels on screen, commands and exercises are understood in words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.turn import Go
from bot.services.incoming import Command
from bot.storage.rows import conversations
from bot.storage.tables import JOURNAL
from tests.services.coach import ANA, Coach


async def prompted(coach: Coach) -> None:
    """The morning's prompt has come, and nothing else is open."""
    await coach.knows()
    await coach.moves_to(coach.clock.now.replace(hour=7, minute=0) + timedelta(days=1))
    assert coach.sender.ids()[0] == "prompt-title"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Later", "prompt-later"),
        ("not now", "prompt-skipped"),
        ("Not today", "prompt-skipped"),
        ("not today, sorry", "prompt-skipped"),
        ("why this?", "prompt-why"),
        ("sick or hurt", "prompt-ill"),
        ("ok", "warmup-title"),
        ("let's go", "warmup-title"),
        ("start", "warmup-title"),
    ],
)
async def test_what_stands_on_a_prompt_and_natural_answers_are_understood(
    coach: Coach, text: str, first: str
) -> None:
    await prompted(coach)

    await coach.types(text)

    assert coach.sender.ids()[0].startswith(first)


async def test_done_after_a_prompt_counts_the_day(coach: Coach) -> None:
    await prompted(coach)

    await coach.types("did it already")

    assert len(await coach.rows(JOURNAL, kind="Practised")) == 1


@pytest.mark.parametrize(
    ("command", "label", "line"),
    [
        ("help", "My plan", "plan"),
        ("privacy", "Full policy", "privacy-policy"),
        ("progress", "Weekly sets", "progress-sets"),
    ],
)
async def test_what_stands_under_a_menu_can_be_typed(
    bob: Coach, command: str, label: str, line: str
) -> None:
    await bob.hears(Command(command))

    await bob.types(label)

    assert bob.sender.ids()[0].startswith(line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("show me my progress", "progress"),
        ("settings please", "preferences-title"),
        ("what's next?", "plan"),
        ("warm up", "warmup-title"),
        ("I moved", "zone-kept"),
        ("delete my data", "erasure-erase-ask"),
    ],
)
async def test_commands_are_understood_in_words(bob: Coach, text: str, line: str) -> None:
    await bob.types(text)

    assert bob.sender.ids()[0].startswith(line)


@pytest.mark.parametrize(
    ("name", "argument", "line"),
    [
        ("timezone", "Berlin", "zone-found"),
        ("timezone", "Europe/Madrid", "zone-found"),
        ("pause", "2 weeks", "pause-until"),
        ("timezone", "xyzzy", "zone-kept"),
    ],
)
async def test_what_follows_a_command_answers_its_question(
    bob: Coach, name: str, argument: str, line: str
) -> None:
    await bob.commands(name, argument)

    assert line in bob.sender.ids()


async def test_the_long_warm_up_stands_in_the_plan_and_can_be_asked_for(bob: Coach) -> None:
    await bob.commands("plan")
    ways = [c for row in bob.sender.screens[-1].rows for c in row if c.go]
    await bob.types("I'm going to the gym")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.session is not None
    assert ways[0].go == Go("warmup", "long")
    assert isinstance(chat.session.progress, WarmUpProgress)
    assert dict(ways[0].label.args)["minutes"] == chat.session.progress.plan.minutes


@pytest.mark.parametrize("text", ["how do I do the clam?", "clam", "what is a clam", "Clam!"])
async def test_an_exercise_by_name_opens_how_it_is_done(ana: Coach, text: str) -> None:
    await ana.types(text)

    assert "exercise-clam" in ana.sender.ids(-1) + ana.sender.ids(-2)
    assert (await ana.conversation())["flow"] == "warmup"


async def test_what_is_behind_the_dots_can_be_asked_for_at_the_card(ana: Coach) -> None:
    await ana.types("how do I do this?")

    assert ana.sender.ids()[0] == "how-to-title"
