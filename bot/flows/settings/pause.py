"""/pause until a date or until the person writes; /resume."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from bot.coaching.calendar import instant_of, local_date
from bot.coaching.events import Paused, Resumed
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Person
from bot.flows.health_check.result import is_open
from bot.flows.schedule import may_train
from bot.flows.settings.confirmation import BOTH, next_of
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Paragraph,
    Row,
    Screen,
    Turn,
    Where,
    button,
    go_button,
    not_understood,
)
from bot.flows.wording.returning import welcome
from bot.flows.wording.start_button import start_button
from bot.value import Value, replace

LONGEST = timedelta(days=366)


class AtPauseUntil(Value):
    """Question: until when?"""


class AtDate(Value):
    """Question: another date, typed; `is_past`: the last one had passed."""

    is_past: bool = False


Step = AtPauseUntil | AtDate
STEPS = (AtPauseUntil, AtDate)


def start(argument: str, context: Context) -> Turn:
    """Ask until when; "open" pauses until the person writes, "resume" ends the pause."""
    if argument == "open":
        return _paused(None, context)
    return _resumed(context) if argument == "resume" else FLOW.at(AtPauseUntil(), context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    day = context.parser.day(text, context.today, context.countries)
    return not_understood(step) if day is None else _until_day(day, context)


def show(step: Step, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    match step:
        case AtDate(is_past=True):
            return Screen((msg("pause-past"),), ((BACK,),))
        case AtDate():
            return Screen((msg("pause-typed", day=_example(context)),), ((BACK,),))
        case _:
            weeks = (
                button(f"pause-button-{n}-week", str(n), day=context.today + timedelta(weeks=n))
                for n in (1, 2)
            )
            others = (button("pause-button-open", "open"), button("pause-button-other", "other"))
            rows = ((*weeks,), (*others, BACK))
            return Screen((msg("pause-ask"),), rows)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step, value:
        case AtPauseUntil(), "1" | "2":
            return _until_day(context.today + timedelta(weeks=int(value)), context)
        case AtPauseUntil(), "open":
            return _paused(None, context)
        case AtPauseUntil(), "other":
            return FLOW.at(AtDate(), context)
        case AtPauseUntil(), "back":
            return Turn(screens=(Screen((msg("pause-unchanged"),)),))
        case AtDate(), "back":
            return FLOW.at(AtPauseUntil(), context)
        case _:
            return not_understood(step)


def _until_day(day: date, context: Context) -> Turn:
    """Pause until that day, at the hour of the warm-up."""
    if not context.today < day <= context.today + LONGEST:
        return FLOW.at(AtDate(is_past=True), context)
    person = context.person
    return _paused(instant_of(day, person.profile.warmup_on(day), person.zone), context)


def _paused(until: datetime | None, context: Context) -> Turn:
    since = context.person.paused_from or context.now
    person = replace(context.person, paused_from=since, paused_until=until)
    text = msg("pause-open")
    if until is not None:
        text = msg("pause-until", day=local_date(until, person.zone), at=until)
    buttons = (
        go_button("button-resume", "pause", "resume"),
        go_button("pause-button-change", "pause"),
    )
    return Turn(screens=(Screen((text,), (buttons,)),), events=(Paused(until),), person=person)


def _resumed(context: Context) -> Turn:
    before = context.person
    person = replace(before, paused_from=None, paused_until=None)
    text: list[Paragraph] = [welcome(before.paused_from, context)]
    if is_open(person):
        text += [lines] if (lines := tuple(_next(person, context))) else []
    events = (Resumed(),) if before.is_paused else ()
    screen = Screen(tuple(text), _after(person, context), Where.NEW)
    return Turn(screens=(screen,), events=events, person=person)


def _next(person: Person, context: Context) -> Iterator[Message]:
    kinds = BOTH if may_train(person) else BOTH[:1]
    yield from filter(None, (next_of(kind, person, context) for kind in kinds))


def _after(person: Person, context: Context) -> tuple[Row, ...]:
    """Return what can begin now first, or what has to come before it."""
    others = (
        go_button("pause-button-plan", "preferences"),
        go_button("pause-button-again", "pause"),
    )
    start = start_button(replace(context, person=person))
    return (others,) if start is None else ((start,), others)


def _example(context: Context) -> date:
    return context.today + timedelta(days=10)


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    takes={AtPauseUntil: "typed-takes-date", AtDate: "typed-takes-date"},
    about=dict.fromkeys((AtPauseUntil, AtDate), "typed-about-pause"),
)
