"""The steps of the health check, and the answers that travel through them."""

from collections.abc import Mapping
from typing import get_args

from bot.coaching.person.person import Health
from bot.coaching.person.screening import HealthAnswers
from bot.value import Value, field


class Check(Value):
    """A health check on its way; `details` are answers to follow-ups, such as "G5:hip"."""

    ticked: frozenset[str] = frozenset()
    details: frozenset[str] = frozenset()
    back_now: int | None = None
    cleared: str | None = None
    cleared_on: str | None = None

    @property
    def answers(self) -> HealthAnswers:
        """The same as the coach reads it."""
        return HealthAnswers.of(self.ticked, self.details, self.back_now, self.cleared)


class AtGeneral(Value):
    """The first screen: G1 to G6."""

    check: Check = field(default_factory=Check)


class AtBack(Value):
    """The second screen: supervision, the back, signs of an emergency."""

    check: Check


class AtMoreBack(Value):
    """More about the back, after B0."""

    check: Check


class AtPainNow(Value):
    """Question: back pain right now, 0 to 10."""

    check: Check


class AtFollowUp(Value):
    """The question that one tick brings with it."""

    check: Check
    item: str


class AtMeaning(Value):
    """The meaning of the answers, before they are stored."""

    check: Check


class AtWho(Value):
    """Question: who said that exercise is fine; `anew`: the questions follow once more."""

    check: Check
    anew: bool


class AtWhen(Value):
    """Roughly when they said so."""

    check: Check
    anew: bool
    who: str


class AtReview(Value):
    """The stored answers, with "anything new?"."""


LISTS: Mapping[str, type[AtGeneral | AtBack | AtMoreBack]] = {
    "general": AtGeneral,
    "back": AtBack,
    "more_back": AtMoreBack,
}
Listing = AtGeneral | AtBack | AtMoreBack
Step = Listing | AtPainNow | AtFollowUp | AtMeaning | AtWho | AtWhen | AtReview
STEPS = get_args(Step)


def ticks_of(step: object) -> str:
    """Return the list that was open and what was ticked: "back,G6"; "" outside of a check."""
    if not isinstance(step, Listing | AtPainNow | AtFollowUp | AtMeaning):
        return ""
    name = next((name for name, kind in LISTS.items() if isinstance(step, kind)), "back")
    return ",".join((name, *sorted(step.check.ticked)))


def list_with(ticks: str) -> Listing:
    """Return that list again; the second one where none is named."""
    names = ticks.split(",")
    kind = next((LISTS[name] for name in names if name in LISTS), AtBack)
    return kind(Check(frozenset(filter(None, names)) - LISTS.keys()))


def check_of(health: Health) -> Check:
    """Return the stored answers as a check that can be changed; an OK does not carry over."""
    return Check(health.ticked, health.details, health.back_now)
