"""Somebody with ten weeks of training, pains, two stops and health answers, for reports."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.coaching.events import Event, FeltUnwell, MorningAnswered, PainReported
from bot.coaching.person.person import Clearance, FamilyRest, Health, Mode
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.flows.context import Recorded
from bot.flows.turn import Context
from bot.value import replace
from tests.pictures.lives import EVENING, SUNDAY, a_year

PAINS = (
    (60, PainReported(3, "knee", "ache", "amber", "clam_banded", "abduction", "left")),
    (20, PainReported(2, "low_back", "muscle_work", "green", "wall_hinge_split", "hinge")),
    (13, PainReported(6, "low_back", "sharp", "stop", "wall_hinge_split", "hinge")),
    (10, PainReported(4, "low_back", "ache", "amber")),
    (6, PainReported(4, "hip", "ache", "amber", "glute_bridge_banded", "bridge", "right")),
    (2, PainReported(7, "low_back", "numb_or_tingling", "stop", "glute_bridge", "bridge")),
)


def hurt() -> Context:
    """A year of training whose low back has stopped it twice; the health check names the back."""
    context = a_year()
    health = Health(
        SUNDAY - timedelta(days=40),
        ticked=frozenset({"B0", "G1", "B4"}),
        cleared="physiotherapist",
        clearance=Clearance(
            Mode.BACK_SENSITIVE,
            max_rung=1,
            min_rir=3,
            contraindications=frozenset({"c_bp"}),
            back_sensitive=True,
        ),
    )
    resting = (
        FamilyRest("hinge", UNTIL_CLEARED),
        FamilyRest("bridge", EVENING + timedelta(hours=30)),
    )
    events: list[tuple[int, Event]] = [
        *PAINS,
        (9, MorningAnswered("bit_worse", 4)),
        (5, MorningAnswered("better_or_same", None)),
        (4, FeltUnwell()),
    ]
    for days, event in events:
        day = SUNDAY - timedelta(days=days)
        at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
        context.memory.recorded.append(Recorded(at, day, event))  # type: ignore[attr-defined]
    return replace(context, person=context.person.with_profile(health=health, resting=resting))
