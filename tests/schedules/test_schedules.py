"""Thousands of orders of events: nothing is lost, and nothing comes twice but what is counted."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from tests.schedules.chance import Chance, Choices, shrunk
from tests.schedules.database import Template
from tests.schedules.judge import broken
from tests.schedules.loop import run
from tests.schedules.mutants import MUTANTS, mutated
from tests.schedules.world import World, fill
from tests.storage.databases import VAULT, migrated_file

__all__ = ["migrated_file"]

#: By the number of processes over the database.
SHORT = {1: range(30), 2: range(12)}
CI = {1: range(1_000, 1_600), 2: range(1_000, 1_200)}
ALL = {1: range(10_000, 25_000), 2: range(10_000, 15_000)}
FOUND_WITHIN = 2_000


@pytest.fixture(scope="module")
def template(migrated_file: Path) -> Template:
    return Template(migrated_file, VAULT, fill)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Nothing is logged: what goes wrong is on purpose, thousands of times."""
    silent = structlog.make_filtering_bound_logger(logging.CRITICAL)
    structlog.configure(wrapper_class=silent, cache_logger_on_first_use=False)
    yield
    structlog.reset_defaults()


def played(template: Template, copies: int, seed: int, choices: Choices | None = None) -> Chance:
    """The choices of a schedule, and in `trace` what happened; broken laws come last."""
    chance = Chance(seed, choices)
    engine = template.fresh()

    async def play() -> World:
        world = World(chance, engine, copies)
        await world.play()
        return world

    world = run(play())
    with engine.begin() as connection:
        chance.trace += [f"BROKEN: {each}" for each in broken(world, connection)]
    return chance


def fails(chance: Chance) -> bool:
    return any(line.startswith("BROKEN") for line in chance.trace)


def trace_of(template: Template, copies: int, seed: int) -> str:
    """Events of a schedule that fails, made as few as they can be."""
    choices = played(template, copies, seed).taken
    few = shrunk(choices, lambda tried: fails(played(template, copies, seed, tried)))
    return "\n  ".join(played(template, copies, seed, few).trace)


def no_law_is_broken(template: Template, copies: int, seeds: range) -> None:
    for seed in seeds:
        if fails(played(template, copies, seed)):
            trace = trace_of(template, copies, seed)
            pytest.fail(f"seed {seed}, {copies} processes:\n  {trace}")


@pytest.mark.parametrize("copies", SHORT)
def test_no_order_of_events_breaks_a_law(template: Template, copies: int) -> None:
    no_law_is_broken(template, copies, SHORT[copies])


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("copies", CI)
def test_hundreds_of_orders_break_no_law(template: Template, copies: int) -> None:
    no_law_is_broken(template, copies, CI[copies])


@pytest.mark.long
@pytest.mark.parametrize("copies", ALL)
def test_twenty_thousand_orders_break_no_law(template: Template, copies: int) -> None:
    no_law_is_broken(template, copies, ALL[copies])


def test_a_schedule_plays_the_same_way_again(template: Template) -> None:
    for seed in range(10):
        first = played(template, 1, seed)
        again = played(template, 1, seed, tuple(first.taken))

        assert first.taken == again.taken
        assert first.trace == again.trace


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("name", MUTANTS)
def test_a_fault_put_in_on_purpose_is_found(template: Template, name: str) -> None:
    copies = MUTANTS[name].copies
    with mutated(MUTANTS[name]):
        found = (n for n in range(FOUND_WITHIN) if fails(played(template, copies, n)))
        assert next(found, None) is not None
