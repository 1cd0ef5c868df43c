"""Progress of a session as its row stores it: the sets, the clock, pending replies."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import Remembered, active_seconds, whole_sets
from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.sides import each_side, on_each_side
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.ladder.update import after_exposure
from bot.coaching.message import Message
from bot.coaching.person.cue_memory import CueMemory, remember
from bot.coaching.person.person import TrainingPlace
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Decision, DrillOpened, FamilySwapOffer, Offer, StepBack
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import Ask, Question, Session, Step, showing, undo, with_item
from bot.value import Value, replace

UNDO_FOR = timedelta(minutes=10)


class TrainingProgress(Value):
    """A session under way; it lives in the row of its session.

    `seconds` are active ones, up to `touched`. `rest_until`: the end of the rest that runs;
    `asked_at`: since when the question stands open. `set_at`: when the last set was done, and
    `previous` the values remembered before it. `reply` is shown above what comes next; `choice`
    is a step back that waits for an answer, `offers` are suggestions that do ("offer:thrust").
    `introduced`: exercises whose card was shown, `on_card` the one of the newest card.
    `promoted`: families with an offer so far; `missing`: equipment that is not there today.
    `hurt`: a pain was reported, 0 included; `praise`: the change of the day. `warm_up`: seconds of
    the warm-up that came first.
    """

    session: Session
    touched: datetime
    seconds: int = 0
    rest_until: datetime | None = None
    asked_at: datetime | None = None
    set_at: datetime | None = None
    previous: tuple[Remembered, ...] = ()
    reply: tuple[Message, ...] = ()
    choice: StepBack | None = None
    offers: tuple[str, ...] = ()
    introduced: tuple[str, ...] = ()
    on_card: str | None = None
    promoted: int = 0
    missing: frozenset[Equipment] = frozenset()
    hurt: bool = False
    praise: Message | None = None
    warm_up: int = 0
    place: TrainingPlace = TrainingPlace.HOME

    @property
    def exercise(self) -> str:
        """The exercise of the next set; between sets the one that was just done."""
        now = showing(self.session)
        if now is not None:
            return now.exercise
        item = self.session.item
        if item.queue:
            return item.queue[0].exercise
        return item.done[-1].planned.exercise if item.done else item.plan.exercise

    @property
    def sets_done(self) -> int:
        """Sets that were finished, without the easy one at the start; one of each side is one."""
        halves = (
            1 if item.plan.side else 2
            for item in self.session.items
            for d in item.done
            if not d.cut and d.planned.kind is not SetKind.RAMP
        )
        return whole_sets(sum(halves))

    @property
    def minutes_spent(self) -> int:
        """Active minutes with those of the warm-up, at least 1."""
        return max(1, round((self.seconds + self.warm_up) / 60))


def clocked(progress: TrainingProgress, now: datetime) -> TrainingProgress:
    """Return the same with the active seconds counted up to now."""
    seconds = progress.seconds + active_seconds(progress.touched, now)
    return replace(progress, seconds=seconds, touched=now)


def may_undo(progress: TrainingProgress, now: datetime) -> bool:
    """Return whether the last set can be taken back."""
    recent = progress.set_at is not None and now - progress.set_at <= UNDO_FOR
    return recent and progress.session.before is not None


def undone(progress: TrainingProgress, now: datetime) -> TrainingProgress:
    """Return the session before its last set."""
    return replace(
        clocked(progress, now),
        session=undo(progress.session),
        rest_until=None,
        asked_at=None,
        set_at=None,
        previous=(),
        reply=(),
        choice=None,
        offers=(),
        praise=None,
    )


def asked_again(progress: TrainingProgress) -> TrainingProgress:
    """Ask again where it was felt: the place was tapped by mistake."""
    session = progress.session
    question = session.question
    if question is None or question.ask is not Ask.PAIN:
        return progress
    done = session.item.done[-1]
    if question.side == "right" and done.right is not None:
        done = replace(done, right=replace(done.right, felt=None))
    else:
        done = replace(done, answers=replace(done.answers, felt=None))
    item = replace(session.item, done=(*session.item.done[:-1], done))
    again = (Question(Ask.FELT, question.side), *session.open[1:])
    return replace(progress, session=replace(with_item(session, item), open=again))


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
    """Return whether it waits for an answer, on a screen of its own."""
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
        # one family, whichever of its sides come first
        steps = any(side.offered or side.accepted for side in each_side(standing))
        self.promoted += not steps and any(isinstance(d, Offer) for d in decided)
        names = (f"{SUGGESTED[type(d)]}:{family}" for d in decided if is_suggested(d))
        # both sides go through one drill plan, which is suggested once
        self.offers.extend(n for n in names if n.startswith("offer:") or n not in self.offers)

    def drill(self, family: str) -> None:
        standing = self._of(family)
        if standing is not None:
            self.changed[family] = on_each_side(standing, after_drill, self._context)

    def _of(self, family: str) -> Standing | None:
        standing = self.changed.get(family) or self._standings.get(family)
        return standing or begin_ladder(family, self._context)


def _cues(step: Step, context: RuleContext) -> CueMemory | None:
    """Return the memory of cues with what was tried."""
    memory = context.memory
    for trial in step.trials:
        memory = remember(memory, trial, context.advice_of(trial), context.today)
    return memory if step.trials else None
