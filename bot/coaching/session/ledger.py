"""Changes of a step of a session: ladders, suggestions, the memory of cues."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.ladder.update import after_exposure
from bot.coaching.person.cue_memory import CueMemory, remember
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Decision, DrillOpened, FamilySwapOffer, Offer
from bot.coaching.session.session import Step
from bot.value import Value

#: Decisions that wait for an answer of their own, with the word for it in a suggestion.
SUGGESTED = {Offer: "offer", DrillOpened: "drill", FamilySwapOffer: "sideways"}


class Changes(Value):
    """Changes to remember after a step; `standings` are those that changed, by family.

    `offers` are suggestions that wait ("offer:thrust"), `promoted` counts families with an offer
    so far in the session. `cues` is None where no cue was tried.
    """

    standings: Mapping[str, Standing]
    decisions: tuple[Decision, ...] = ()
    offers: tuple[str, ...] = ()
    promoted: int = 0
    cues: CueMemory | None = None


def changes_of(
    step: Step, standings: Mapping[str, Standing], context: RuleContext, promoted: int = 0
) -> Changes:
    """Take the exposures of a step into the standings, and its trials into the cues."""
    ledger = _Ledger(standings, context, promoted)
    for exposure in step.exposures:
        ledger.expose(exposure)
    for family in step.drilled:
        ledger.drill(family)
    decisions, offers = tuple(ledger.decisions), tuple(ledger.offers)
    return Changes(ledger.changed, decisions, offers, ledger.promoted, _cues(step, context))


def is_suggested(decision: Decision) -> bool:
    """Whether it waits for an answer, on a screen of its own."""
    return type(decision) in SUGGESTED


class _Ledger:
    """Standings while a step is taken over."""

    def __init__(
        self, standings: Mapping[str, Standing], context: RuleContext, promoted: int
    ) -> None:
        self.changed: dict[str, Standing] = {}
        self.decisions: list[Decision] = []
        self.offers: list[str] = []
        self.promoted = promoted
        self._standings = standings
        self._context = context

    def expose(self, exposure: Exposure) -> None:
        family = self._context.exercise(exposure.exercise).family
        standing = self._of(family)
        if standing is None:
            return
        after, decided = after_exposure(standing, exposure, self._context, promoted=self.promoted)
        self.changed[family] = after
        self.decisions.extend(decided)
        self.promoted += any(isinstance(d, Offer) for d in decided)
        self.offers.extend(f"{SUGGESTED[type(d)]}:{family}" for d in decided if is_suggested(d))

    def drill(self, family: str) -> None:
        standing = self._of(family)
        if standing is not None:
            self.changed[family] = after_drill(standing)

    def _of(self, family: str) -> Standing | None:
        standing = self.changed.get(family) or self._standings.get(family)
        return standing or begin_ladder(family, self._context)


def _cues(step: Step, context: RuleContext) -> CueMemory | None:
    """The memory of cues with what was tried."""
    memory = context.memory
    for trial in step.trials:
        memory = remember(memory, trial, context.advice_of(trial), context.today)
    return memory if step.trials else None
