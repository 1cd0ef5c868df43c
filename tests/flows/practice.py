"""Somebody who warms up: the flows of a day, with an open session that can be reopened."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TypedDict, Unpack

from bot.coaching.events import Event, SessionReopened
from bot.coaching.person.person import Profile
from bot.coaching.remembered import RememberedValue
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.context import Coming, OpenSession, Recorded, Served
from bot.flows.pain import morning
from bot.flows.prompts import flow as prompt
from bot.flows.registry import FLOWS, SIDE_ANSWERS
from bot.flows.turn import Flow
from bot.value import replace
from tests.support.talk import Talk
from tests.support.world import NOON, Memory, onboarded

ALL_FLOWS: dict[str, Flow] = {**FLOWS, "prompt": prompt.FLOW, "morning": morning.FLOW}
MONDAY = date(2026, 11, 2)
TOMORROW = MONDAY + timedelta(days=1)


@dataclass
class Practice(Talk):
    """A `Talk` whose taps are counted, and whose last session can be opened again."""

    closed: OpenSession | None = None
    taps_so_far: int = 0

    @property
    def progress(self) -> WarmUpProgress:
        """Return how far the open warm-up has come."""
        assert self.session
        assert isinstance(self.session.progress, WarmUpProgress)
        return self.session.progress

    def does(self, *buttons: str) -> Practice:
        """Tap one button after another; an undone end opens its session again."""
        for button in buttons:
            self.taps_so_far += 1
            self.closed = self.session or self.closed
            self.taps(button)
            if self.closed and any(isinstance(e, SessionReopened) for e in self.turn.events):
                self.session = replace(self.closed, progress=self.turn.progress)
        return self


class Known(TypedDict, total=False):
    """Remembered values of somebody; the fields of `Memory`."""

    practised_days: set[date]
    left_out_days: set[date]
    recorded: list[Recorded]
    stored_values: dict[str, RememberedValue]
    last: dict[str, Served]


def practice(
    profile: Profile | None = None, now: datetime = NOON, **known: Unpack[Known]
) -> Practice:
    """Somebody settled, healthy, with the next warm-up tomorrow at 08:00."""
    person = onboarded(now, profile)
    due_at = datetime(2026, 11, 3, 7, tzinfo=UTC)
    coming = Coming("warmup", TOMORROW, due_at)
    remembered = dataclasses.replace(Memory(now=now, prompts=(coming,)), **known)
    return Practice(
        flows=ALL_FLOWS, asides=SIDE_ANSWERS, person=person, now=now, memory=remembered
    )


def days_before(*ago: int) -> set[date]:
    """Local dates so many days before Monday."""
    return {MONDAY - timedelta(days=n) for n in ago}


def happened(event: Event, days_ago: int = 0, hours_ago: int = 0) -> Recorded:
    """An event of the past, on the local date on which it was."""
    at = NOON - timedelta(days=days_ago, hours=hours_ago)
    return Recorded(at, MONDAY - timedelta(days=days_ago), event)
