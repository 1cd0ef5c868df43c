"""Somebody who warms up: the flows of a day, with an open session that can be reopened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from bot.coaching.events import Event, SessionFinished, SessionReopened
from bot.coaching.person import Profile
from bot.coaching.warmup_progress import WarmUpProgress
from bot.flows import ASIDES, FLOWS, morning, prompt
from bot.flows.turn import Coming, Flow, OpenSession, Recorded
from tests.talk import Talk
from tests.world import NOON, Memory, settled

ROOMS: dict[str, Flow] = {**FLOWS, "prompt": prompt, "morning": morning}
MONDAY = date(2026, 11, 2)
TOMORROW = MONDAY + timedelta(days=1)


@dataclass
class Practice(Talk):
    """A `Talk` in which the last session is kept, and its taps are counted."""

    closed: OpenSession | None = None
    taps_so_far: int = 0

    @property
    def progress(self) -> WarmUpProgress:
        """How far the open warm-up has come."""
        assert self.session
        assert isinstance(self.session.progress, WarmUpProgress)
        return self.session.progress

    def taps(self, *buttons: str) -> Practice:
        """Tap one button after another."""
        for button in buttons:
            self.taps_so_far += 1
            super().taps(button)
        return self

    def _keep_session(self, event: Event) -> None:
        if isinstance(event, SessionFinished):
            self.closed = self.session
        if isinstance(event, SessionReopened):
            self.session = self.closed
        super()._keep_session(event)


def practice(profile: Profile | None = None, now: datetime = NOON, **memory: object) -> Practice:
    """Somebody settled, healthy, with the next warm-up tomorrow at 08:00."""
    person = settled(now, profile)
    due_at = datetime(2026, 11, 3, 7, tzinfo=UTC)
    coming = Coming("warmup", TOMORROW, due_at)
    remembered = replace(Memory(now=now, prompts=(coming,)), **memory)  # type: ignore[arg-type]
    return Practice(flows=ROOMS, asides=ASIDES, person=person, now=now, memory=remembered)


def days_before(*ago: int) -> set[date]:
    """Local dates so many days before Monday."""
    return {MONDAY - timedelta(days=n) for n in ago}


def happened(event: Event, days_ago: int = 0, hours_ago: int = 0) -> Recorded:
    """An event of the past, on the local date on which it was."""
    at = NOON - timedelta(days=days_ago, hours=hours_ago)
    return Recorded(at, MONDAY - timedelta(days=days_ago), event)
