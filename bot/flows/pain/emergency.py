"""Signs of an emergency: everything else is locked until a clinician's OK, or "by mistake"."""

from bot.coaching.calendar import local_date
from bot.coaching.events import Locked
from bot.coaching.message import msg, varied
from bot.coaching.person.person import Lock, Person
from bot.flows.health_check.result import unlocked
from bot.flows.health_check.steps import LISTS
from bot.flows.pain.emergency_signs import IN_WORDS
from bot.flows.turn import Context, Flow, Go, Screen, Turn, Where, button, not_understood
from bot.value import Value, replace


class AtLocked(Value):
    """Locked; `back` is the flow whose question comes again after a slip.

    `typed` texts have been answered since.
    """

    back: str = "health_check"
    typed: int = 0


STEPS = (AtLocked,)

_REASONS = frozenset({"nerves", "heart"})
_ASKING_AGAIN = frozenset({"health_check", "pain", "morning"})

_ADVICE = ("emergency-paused", "emergency-paused-2")
_ROWS = (
    (button("emergency-button-answers", "answers"), button("emergency-button-ok", "ok")),
    (button("emergency-button-mistake", "mistake"),),
)


def start(argument: str, context: Context) -> Turn:
    """Lock for a reason: "nerves:health_check:E1,B0" or "heart:pain"; "" says it once more.

    The second part names the flow that asks again after a slip (it is started with "slip"),
    the third what was ticked. A reason alone, "heart", is another sign of whoever is locked.
    """
    reason, _, rest = argument.partition(":")
    back, _, ticks = rest.partition(":")
    if reason not in _REASONS or back not in _ASKING_AGAIN:
        shown = reason if reason in _REASONS else _reason(context.person)
        return Turn(AtLocked(), (_urgent(shown),))
    lock = Lock(reason, context.now, tuple(filter(None, ticks.split(","))))
    person = context.person.with_profile(lock=lock)
    return Turn(AtLocked(back), (_urgent(reason),), (Locked(reason),), person=person)


def _typed(step: AtLocked, *_: object) -> Turn:
    """Return the advice, whatever is written, in other words each time."""
    line = msg(varied(_ADVICE, step.typed))
    after = replace(step, typed=step.typed + 1)
    return Turn(after, (Screen((line,), _ROWS, Where.NEW),))


def _advised(step: AtLocked, *_: object) -> Turn:
    return Turn(step, (Screen((msg(_ADVICE[0]),), _ROWS, Where.NEW),))


def show(step: AtLocked, context: Context) -> Screen:  # noqa: ARG001
    """Return the urgent text once more."""
    return replace(_urgent(_reason(context.person)), rings=False)


def _tapped(step: AtLocked, value: str, context: Context) -> Turn:
    match value:
        case "answers":
            return Turn(step, (_answers(context),))
        case "ok":
            return Turn(then=Go("health_check", "ok"))
        case "mistake":
            return _slipped(step, context)
        case reason if reason in _REASONS:
            return Turn(step, (_urgent(reason),))
        case _:
            return not_understood(step)


def _slipped(step: AtLocked, context: Context) -> Turn:
    """Return the lock opens, and the question comes again with the sign unticked."""
    lock = context.person.profile.lock
    ticked = lock.ticked if lock else ()
    items = context.catalogue.screening
    others = {i.id for i in items if not any(a.uncleared.lock for a in i.answers)}
    left = ",".join(t for t in ticked if t in others | LISTS.keys())
    person, events = unlocked(context.person, "mistake")
    back = Go(step.back, f"slip:{left}")
    if IN_WORDS in ticked:
        # What was typed has no question of its own, whichever way the person came back here.
        back = Go("health_check", f"slip:{left}") if left else Go("pain", f"slip:{IN_WORDS}")
    return Turn(events=events, person=person, then=back)


def _urgent(reason: str) -> Screen:
    return Screen((msg(f"emergency-{reason}"),), _ROWS, Where.NEW, rings=True)


def _answers(context: Context) -> Screen:
    """Return the answers, to show to a clinician."""
    lock = context.person.profile.lock
    ticked = lock.ticked if lock else ()
    lines = tuple(msg(i.label) for i in context.catalogue.screening if i.id in ticked)
    if not lines or IN_WORDS in ticked:
        lines = (msg(f"emergency-answer-{_reason(context.person)}"), *lines)
    at = lock.since if lock else context.now
    since = msg("emergency-since", day=local_date(at, context.person.zone), at=at)
    text = (since, tuple(msg("emergency-line", answer=line) for line in lines))
    return Screen(text, _ROWS, Where.NEW)  # what to do now stays above it


def _reason(person: Person) -> str:
    return person.profile.lock.reason if person.profile.lock else "nerves"


FLOW = Flow(STEPS, start, show, _tapped, typed=_typed, shared=_advised, elapsed=_advised)
