"""Pains of the journal: the diary that the rules read, and what they have ended for today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.events import PainReported
from bot.coaching.rules.grading import Pain, PainClass, PainKind, PainPlace
from bot.coaching.rules.pain_history import PainDiary, PainEntry
from bot.flows.turn import Recorded


def diary_of(journal: Sequence[Recorded]) -> PainDiary:
    """Return the pains that a journal tells of, oldest first."""
    return PainDiary(
        tuple(
            PainEntry(r.at, pain_of(r.event), r.event.family)
            for r in journal
            if isinstance(r.event, PainReported)
        )
    )


def pain_of(reported: PainReported) -> Pain:
    """Return a pain as the rules read it."""
    kind = None if reported.kind is None else PainKind(reported.kind)
    return Pain(reported.number, PainPlace(reported.place), kind)


def ended_on(day: date, journal: Sequence[Recorded], catalogue: Catalogue) -> frozenset[str]:
    """Return the exercises that a pain of more than GREEN has ended on a local date."""
    return frozenset(
        r.event.exercise
        for r in journal
        if r.local_date == day
        and isinstance(r.event, PainReported)
        and r.event.pain_class != PainClass.GREEN
        and r.event.exercise is not None
        and r.event.exercise in catalogue.exercises
    )
