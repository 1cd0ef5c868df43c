"""One run of the matrix: a state of the database, a state of Telegram, and every act."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path

from bot.services.operations.alerts import ALARMS
from tests.fault_injection import acts, postgres_states, sqlite_states, telegram_states
from tests.fault_injection.backends import Backend
from tests.fault_injection.campaigns.support.ledger import Ledger
from tests.fault_injection.judge import Evidence
from tests.fault_injection.states import DatabaseState
from tests.fault_injection.world import LATER, RESTER, TAPPER, World, prepared

STATES = {"sqlite": sqlite_states.STATES, "postgresql": postgres_states.STATES}

LONGER_SECONDS = 1.5  # for which Telegram is bad after the database is mended

_UNHANDLED = "SELECT count(*) FROM failed_updates"


def seed_of(seed: int, telegram: str) -> int:
    """Return the seed of a run: another one by Telegram's state, so that all meet each table."""
    return seed + list(telegram_states.STATES).index(telegram)


async def run(
    backend: Backend,
    folder: Path,
    states: tuple[str, str],
    seed: int,
    program: Sequence[str] | None = None,
) -> Evidence:
    """Let both be bad while all acts are under way, mend them, and gather the evidence.

    Args:
        backend: the bot's database, migrated and empty.
        folder: where the bot writes its log.
        states: of the database and of Telegram, by name.
        seed: of what is left to chance.
        program: another bot than the one as it is.
    """
    database, telegram = states
    state = STATES[backend.name][database]
    async with prepared(backend, folder, seed_of(seed, telegram), program) as world:
        world.playground.calls = ledger = Ledger(acts.act_of)
        evidence = Evidence(
            is_red_meanwhile=state.is_red,
            must_ring=state.rings,
            may_ring=state.may_ring_with(telegram),
        )
        first = await world.revision(TAPPER)
        await acts.make_due(world, state.due_in)
        await _be_bad(world, state, telegram, evidence)
        mended = time.monotonic()
        if not world.bot.is_running:
            evidence.problems.append(f"the bot has ended: {world.bot.log[-2000:]}")
            return evidence
        await world.person(LATER).says("/help")
        evidence.back_after = await _back_after(world, ledger, mended, state.back_within)
        await _take_stock(world, ledger, evidence, first)
        await _listen(world, ledger, evidence)
        return evidence


async def _be_bad(world: World, state: DatabaseState, telegram: str, evidence: Evidence) -> None:
    """Let both be bad; Telegram is mended last, so that what the database held back meets it."""
    async with telegram_states.STATES[telegram](world):
        async with state.begin(world):
            await _suffer(world, state, evidence)
        await asyncio.sleep(LONGER_SECONDS)


async def _suffer(world: World, state: DatabaseState, evidence: Evidence) -> None:
    began = time.monotonic()
    await acts.act(world)
    if world.backend.name == "sqlite":
        copied = await acts.back_up(world)
        evidence.problems.extend([copied] if copied else [])
    if state.is_red is not None:
        evidence.health["at the beginning"], _ = await world.command("health")
    if (left := began + state.seconds - time.monotonic()) > 0:
        await asyncio.sleep(left)
        if state.is_red is False:
            evidence.health["at the end"], _ = await world.command("health")


async def _back_after(world: World, ledger: Ledger, mended: float, within: float) -> float | None:
    """Wait until somebody new was answered and nothing waits: seconds, None: too long."""

    async def is_back() -> bool:
        return ledger.came[LATER] > 0 and await world.is_idle()

    try:
        await world.until(is_back, "everything is as it was", within=within)
    except AssertionError:
        return None
    return time.monotonic() - mended


async def _take_stock(world: World, ledger: Ledger, evidence: Evidence, first: int | None) -> None:
    came = [arrival.name for arrival in ledger.arrivals]
    evidence.came = {name: came.count(name) for name in acts.ONCE}
    revision = await world.revision(TAPPER)
    evidence.came["a tap"] = int(revision != first)
    evidence.open["a tap"] = world.carriers(TAPPER, revision)
    evidence.open["a rest's end"] = world.carriers(RESTER, await world.revision(RESTER))
    ((failed,),) = await world.backend.rows(_UNHANDLED)
    evidence.unhandled = int(str(failed)) + len(world.playground.state.inbox.pending)
    doubts = ("unknown", "dropped_unknown")
    counters = await world.counters()
    evidence.doubts = sum(counters[name] for name in doubts)
    evidence.health["after"], said = await world.command("health")
    if evidence.health["after"]:
        evidence.problems.append(f"health: {said.strip()}")


async def _listen(world: World, ledger: Ledger, evidence: Evidence) -> None:
    """Note the alarms that came to the administrator, and those of which a counter has risen."""
    counters = await world.counters()
    evidence.risen = frozenset(
        alarm.name for alarm in ALARMS if any(counters[name] for name in alarm.counters)
    )
    code = await world.look_for_alarms()
    evidence.problems.extend([f"it stopped with {code}"] if code else [])
    evidence.rang = frozenset(
        each.name.removeprefix(acts.ALARM)
        for each in ledger.arrivals
        if each.name.startswith(acts.ALARM)
    )
