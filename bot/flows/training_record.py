"""What a step of a session leaves behind: standings, cues that helped, what the journal keeps."""

from __future__ import annotations

from collections.abc import Iterable

from bot.coaching.circumstances import Circumstances
from bot.coaching.cues import remember
from bot.coaching.decisions import Decision, DrillOpened, Offer, SidewaysOffer, StepBack
from bot.coaching.drill_plan import after_drill
from bot.coaching.events import Event, Remembered
from bot.coaching.exposure import Exposure
from bot.coaching.kept import Keepable
from bot.coaching.message import Say
from bot.coaching.progress import after_exposure
from bot.coaching.session import Step
from bot.coaching.standing import Standing, begin_ladder
from bot.coaching.value import Value, replace
from bot.flows.training_day import here_of, standings_of
from bot.flows.training_progress import TrainingProgress
from bot.flows.training_reply import ASKED_APART, Outcome, praise_of, reply_to
from bot.flows.training_words import because_line
from bot.flows.turn import Context
from bot.flows.warmup_day import CUES, STANDING

SUGGESTED = {Offer: "offer", DrillOpened: "drill", SidewaysOffer: "sideways"}


class Absorbed(Value):
    """The progress after a step, what is to be remembered of it, and what the ladders tell."""

    progress: TrainingProgress
    events: tuple[Event, ...] = ()
    told: tuple[Say, ...] = ()


def absorbed(
    progress: TrainingProgress,
    step: Step,
    context: Context,
    here: Circumstances | None = None,
) -> Absorbed:
    """Take a step over: its session, its exposures into the standings, its trials into the cues.

    `progress` still holds the session before the step. `here` may know a pain that the journal
    does not have yet.
    """
    here = here or here_of(context, progress)
    ledger = _Ledger(standings_of(context), here, progress.promoted)
    for exposure in step.exposures:
        ledger.expose(exposure)
    for family in step.drilled:
        ledger.drill(family)
    item = step.session.items[progress.session.at]
    outcome = Outcome(tuple(ledger.told), ledger.changed.get(item.plan.family))
    after = replace(
        progress,
        session=step.session,
        rest_until=progress.rest_until if step.session.resting else None,
        reply=reply_to(step, item, outcome, context, here),
        choice=next((d for d in step.decisions if isinstance(d, StepBack)), None),
        offers=(*progress.offers, *ledger.offers),
        promoted=ledger.promoted,
        praise=praise_of(step, item) or progress.praise,
    )
    values: list[tuple[str, Keepable]] = [
        (f"{STANDING}{family}", s) for family, s in ledger.changed.items()
    ]
    told = tuple(because_line(d.reason, context) for d in ledger.told if not _is_asked(d))
    return kept_also(Absorbed(after, told=told), (*values, *_cues(step, here)), context)


def kept_also(
    before: Absorbed, values: Iterable[tuple[str, Keepable]], context: Context
) -> Absorbed:
    """The same with more to remember; what the names held before the last set is noted."""
    named = tuple(values)
    known = {kept.name for kept in before.progress.kept}
    fresh = (Remembered(name, context.memory.kept(name)) for name, _ in named if name not in known)
    progress = replace(before.progress, kept=(*before.progress.kept, *fresh))
    events = tuple(Remembered(name, value) for name, value in named)
    return replace(before, progress=progress, events=(*before.events, *events))


def restored(progress: TrainingProgress) -> tuple[Event, ...]:
    """What was remembered since the last set is as it was before it."""
    return progress.kept


class _Ledger:
    """Standings while a step is taken over, with what the person is told of them."""

    def __init__(self, standings: dict[str, Standing], here: Circumstances, promoted: int) -> None:
        self.changed: dict[str, Standing] = {}
        self.told: list[Decision] = []
        self.offers: list[str] = []
        self.promoted = promoted
        self._standings = standings
        self._here = here

    def expose(self, exposure: Exposure) -> None:
        family = self._here.exercise(exposure.exercise).family
        standing = self._of(family)
        if standing is None:
            return
        after, told = after_exposure(standing, exposure, self._here, promoted=self.promoted)
        self.changed[family] = after
        self.told.extend(told)
        self.promoted += any(isinstance(d, Offer) for d in told)
        self.offers.extend(f"{SUGGESTED[type(d)]}:{family}" for d in told if _is_asked(d))

    def drill(self, family: str) -> None:
        standing = self._of(family)
        if standing is not None:
            self.changed[family] = after_drill(standing)

    def _of(self, family: str) -> Standing | None:
        standing = self.changed.get(family) or self._standings.get(family)
        return standing or begin_ladder(family, self._here)


def _is_asked(decision: Decision) -> bool:
    return isinstance(decision, ASKED_APART)


def _cues(step: Step, here: Circumstances) -> tuple[tuple[str, Keepable], ...]:
    """The memory of cues with what was tried."""
    memory = here.memory
    for trial in step.trials:
        memory = remember(memory, trial, here.today)
    return ((CUES, memory),) if step.trials else ()
