"""The questions about a pain, and what its answers lead to, as screens."""

from collections.abc import Iterator
from typing import assert_never

from bot.coaching.calendar import local_date
from bot.coaching.message import Message, msg
from bot.coaching.rules.context import PainClass, PainKind, PainPlace
from bot.coaching.rules.pain_effects import is_asked_tomorrow
from bot.flows.health_check.screens import PAIN_BUTTONS
from bot.flows.pain.details import known_at
from bot.flows.pain.emergency_signs import signs_screen
from bot.flows.pain.steps import (
    PainLike,
    PainNoted,
    PainNumber,
    PainSettled,
    PainSettling,
    PainSigns,
    PainStopped,
    PainWaiting,
    PainWhere,
    ReportedPain,
    Step,
)
from bot.flows.turn import (
    Choice,
    Context,
    Paragraph,
    Row,
    Screen,
    Where,
    button,
    go_button,
    rows_of_three,
)
from bot.flows.wording.exercise_names import gentle_name, name_of

_HEART = button("pain-button-heart", "heart")
_MISTAKE = button("pain-button-mistake", "mistake")
_PROFESSIONAL = "-professional"  # ends the id of a message that sends to one
#: What to show a professional, and the line that names it.
REPORT, REPORT_LINE = go_button("report-button-page", "report"), msg("report-for-them")


def screen(step: Step, context: Context) -> Screen:
    """Return the screen of the question that stands open."""
    match step:
        case PainNumber() | PainWhere() | PainLike():
            return _asked(step)
        case PainSigns():
            return signs_screen()
        case PainNoted() | PainStopped():
            return outcome(step, context)
        case PainWaiting() | PainSettling() | PainSettled():
            return settling(step)
        case _:
            assert_never(step)


def without_consent() -> Screen:
    """Say that nothing about health is asked or stored without consent."""
    rows: tuple[Row, ...] = ((go_button("warmup-button-answer", "onboarding"),),)
    return Screen((msg("pain-no-consent"), msg("pain-no-consent-urgent")), rows, Where.NEW)


def _asked(step: PainNumber | PainWhere | PainLike) -> Screen:
    match step:
        case PainNumber():
            buttons = (*PAIN_BUTTONS, _HEART, _MISTAKE)
            first = msg("pain-thanks") if step.felt else so_far(step) or msg("pain-thanks")
            return Screen((first, msg("pain-number")), rows_of_three(buttons))
        case PainWhere():
            places = (button(f"pain-button-{place}", place.value) for place in PainPlace)
            return Screen((msg("pain-where"),), rows_of_three((*places, *_way_back(step))))
        case PainLike():
            kinds = (button(f"pain-button-{kind}", kind.value) for kind in PainKind)
            return Screen((msg("pain-kind"),), rows_of_three((*kinds, *_way_back(step))))
        case _:
            assert_never(step)


def _way_back(step: PainWhere | PainLike) -> Row:
    """Return the way out for whoever has said 0."""
    return (_MISTAKE,) if step.number == 0 else ()


def so_far(step: PainNumber | PainWhere | PainLike) -> Message | None:
    """Return what is known of the pain already; None: nothing."""
    known = known_at(step)
    details = (
        None if known.place is None else _sided(known.place, known.side),
        None if known.number is None else msg("typed-pain-number", number=known.number),
        None if known.kind is None else msg(f"pain-kind-{known.kind}"),
    )
    stated = tuple(each for each in details if each is not None)
    return msg("typed-pain-so-far", details=stated) if stated else None


def _sided(place: str, side: str | None) -> Message:
    if side in {"left", "right"}:
        return msg(f"typed-pain-{side}", place=place_of(place))
    return place_of(place)


_OK = button("pain-button-ok", "ok")
_END_EXERCISE = button("pain-button-end-exercise", "end_exercise")


def outcome(step: PainNoted | PainStopped, context: Context) -> Screen:
    """Return the consequence of the pain, with its buttons."""
    if isinstance(step, PainNoted):
        return Screen(tuple(_noted(step, context)), _next_buttons(step))
    return Screen(_stopped(step, context), _after_stop(step))


def settling(step: PainWaiting | PainSettling | PainSettled) -> Screen:
    """Ask how it is ten minutes later, and show what is open."""
    match step:
        case PainWaiting(settle_at=settle_at, practice=practice):
            return Screen((msg("pain-waiting", at=settle_at),), ((_end(practice),),))
        case PainSettling(place=place):
            text = msg("pain-settling", place=place_of(place))
            rows: tuple[Row, ...] = (
                (button("button-pain-low", "2"), button("pain-button-three-or-more", "3")),
                (button("pain-button-worse-or-new", "worse"),),
            )
            return Screen((text,), rows, Where.NEW, rings=True)
        case PainSettled(easy=easy):
            offered = button("pain-button-easy", "easy")
            enough = button("pain-button-enough", "enough")
            return Screen((msg("pain-settled", exercise=name_of(easy)),), ((offered, enough),))
        case _:
            assert_never(step)


def place_of(place: str) -> Message:
    """Return a place within a sentence."""
    return msg(f"pain-place-{place}")


def _end(practice: str) -> Choice:
    return button(f"{practice}-button-end", "end")


def _noted(step: PainNoted, context: Context) -> Iterator[Paragraph]:
    yield _reported(step.reported)
    if step.pain_class == PainClass.AMBER:
        yield from _amber(step, context)
    else:
        yield msg("pain-green-cue", cue=msg(step.cue)) if step.cue else msg("pain-green")
    yield from step.more
    if is_asked_tomorrow(step.reported.number, step.reported.place):
        yield msg("pain-tomorrow", at=context.morning_tomorrow)
    if step.rising:
        weeks = context.catalogue.thresholds.amber_weeks
        yield msg("pain-rising", weeks=weeks, before=step.rising[0], after=step.rising[1])
        yield REPORT_LINE


def _reported(reported: ReportedPain) -> Message:
    place = _sided(reported.place, reported.side)
    if reported.kind is None:
        return msg("pain-noted.so-far", place=place, number=reported.number)
    kind = msg(f"pain-kind-{reported.kind}")
    return msg("pain-noted", place=place, number=reported.number, kind=kind)


def _amber(step: PainNoted, context: Context) -> Iterator[Message]:
    if step.exercise is None or step.easier is None:
        yield msg("pain-amber-day")
    elif not step.has_more_sets:
        yield msg("pain-amber-done", exercise=name_of(step.exercise))
    elif step.half_range and context.catalogue.exercises[step.exercise].prescription.hold:
        # What is held has no halfway.
        gentle = gentle_name(context.catalogue.exercises[step.exercise], half_range=True)
        yield msg("pain-amber", exercise=name_of(step.exercise), easier=gentle)
    elif step.half_range:
        yield msg("pain-amber-half", exercise=name_of(step.exercise))
    else:
        exercise, easier = name_of(step.exercise), name_of(step.easier)
        yield msg("pain-amber", exercise=exercise, easier=easier)
    if step.is_second:
        yield msg("pain-amber-twice")


def _next_buttons(step: PainNoted) -> tuple[Row, ...]:
    if step.exercise is None:
        return ((button("button-good", "good"),),)
    end = _end(step.practice)
    ends = (_END_EXERCISE, end) if step.has_more_sets else (end,)
    go_on: Row = (button("warmup-button-go-on", "go_on"),)
    if step.pain_class == PainClass.AMBER:
        return (go_on, ends, (button("pain-button-worse", "worse"),))
    easier = (button("warmup-button-easier", "easier"),) if step.has_more_sets else ()
    return (go_on, (*easier, *ends))


def _stopped(step: PainStopped, context: Context) -> tuple[Paragraph, ...]:
    limits = context.catalogue.thresholds
    args: dict[str, object] = {
        "at": context.morning_tomorrow,
        "hours": limits.rest_hours,
        "steps": limits.steps_down_after_stop,
        "minutes": limits.settle_minutes,
        "most": limits.settled_at,
    }
    if step.exercise:
        args["exercise"] = name_of(step.exercise)
    if step.until:
        args["until"] = step.until
        args["day"] = local_date(step.until, context.person.zone)
    if step.easy:
        args["easy"] = name_of(step.easy)
    saved = (msg("training-ended", sets=step.sets),) if step.sets and not step.settle_at else ()
    page = (REPORT_LINE,) if step.message.endswith(_PROFESSIONAL) else ()
    return (_reported(step.reported), msg(step.message, **args), *page, *saved)


def _after_stop(step: PainStopped) -> tuple[Row, ...]:
    if step.settle_at:
        return ((_OK,), (_end(step.practice),))
    if not step.message.endswith(_PROFESSIONAL):
        return ((_OK,),)
    if step.message.endswith("-stop-professional"):
        return ((_OK, REPORT), (button("pain-button-professional", "professional"),))
    return ((_OK, REPORT),)
