"""The question of the morning after a pain: its answer decides today's warm-up."""

from datetime import timedelta
from typing import assert_never

from bot.coaching.calendar import A_DAY
from bot.coaching.events import Event, MorningAnswered, PainReported, Remembered
from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_morning
from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.coaching.programme.offers import SHORT, USUAL
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import WORST
from bot.coaching.rules.decisions import Decision
from bot.coaching.rules.rest import with_back_now
from bot.flows.context import Recorded
from bot.flows.health_check.screens import PAIN_BUTTONS
from bot.flows.memory.mornings import ask_tomorrow, trained_on
from bot.flows.memory.offers import open_now, warm_up_now
from bot.flows.memory.rule_context import (
    STANDING,
    remembering,
    session_context,
    standings_of,
    worse_mornings,
)
from bot.flows.pain.emergency_signs import locked, signs_screen
from bot.flows.pain.screens import REPORT, REPORT_LINE
from bot.flows.prompts.facts import asked_about, is_asked_about
from bot.flows.prompts.session_facts import todays_prompt
from bot.flows.turn import (
    Context,
    Flow,
    Row,
    Screen,
    Turn,
    button,
    go_button,
    not_understood,
    number_in,
    rows_of_three,
)
from bot.value import Value, replace

FINE, BIT_WORSE, MUCH_WORSE = "better_or_same", "bit_worse", "much_worse"


class MorningNumber(Value):
    """Worse: 0 to 10?"""

    value: str


class MorningSigns(Value):
    """Much worse: is any sign of an emergency new?"""


class MorningWorse(Value):
    """Rest from sessions today; the easiest steps, if at all."""


Step = MorningNumber | MorningSigns | MorningWorse
STEPS = (MorningNumber, MorningSigns, MorningWorse)


def start(argument: str, context: Context) -> Turn:
    """Take the answer of the prompt.

    `argument`: better_or_same, bit_worse, much_worse; "not_now" leaves it unanswered; "slip"
    asks for the signs again after a mistake.
    """
    match argument.partition(":")[0]:
        case "better_or_same":
            answered = MorningAnswered(FINE, None)
            fine = consequences(FINE, None, context)
            screen = _next_screen("morning-good", remembering(context, fine.events))
            return Turn(screens=(screen,), events=(answered, *fine.events))
        case "bit_worse" | "much_worse":
            return FLOW.at(MorningNumber(argument), context)
        case "slip":
            return FLOW.at(MorningSigns(), context)
        case _:
            unanswered = consequences(None, None, context)
            return Turn(screens=(_prompt(context),), events=unanswered.events)


def _typed(step: Step, text: str, context: Context) -> Turn:
    number = context.parser.pain(text).number
    if isinstance(step, MorningNumber) and number is not None and 0 <= number <= WORST:
        return _with_number(step, number, context)
    return not_understood(step)


def show(step: Step, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    match step:
        case MorningNumber():
            return Screen((msg("morning-number"),), rows_of_three(PAIN_BUTTONS))
        case MorningSigns():
            return signs_screen()
        case MorningWorse():
            return _worse_screen(context)
        case _:
            assert_never(step)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step, value:
        case MorningNumber(), _ if (number := number_in(value, range(WORST + 1))) is not None:
            return _with_number(step, number, context)
        case MorningSigns(), "none":
            return FLOW.at(MorningWorse(), context)
        case MorningSigns(), "nerves" | "heart":
            return locked(value, "morning", context)
        case MorningWorse(), "new":
            return FLOW.at(MorningSigns(), context)
        case _:
            return not_understood(step)


def _with_number(step: MorningNumber, number: int, context: Context) -> Turn:
    answered = MorningAnswered(step.value, number)
    if _is_much_worse(answered, context):
        worse = consequences(MUCH_WORSE, number, context)
        events = (answered, *worse.events, *ask_tomorrow(context))
        return replace(FLOW.at(MorningSigns(), context), events=events)
    person = _with_number_stored(number, context)
    held = consequences(BIT_WORSE, number, context)
    message = "morning-bit-session" if held.decisions else "morning-bit"
    changed = remembering(replace(context, person=person), held.events)
    screen = _next_screen(message, changed)
    return Turn(screens=(screen,), events=(answered, *held.events), person=person)


def _is_much_worse(answered: MorningAnswered, context: Context) -> bool:
    journal = [*context.memory.journal(), Recorded(context.now, context.today, answered)]
    return context.today in worse_mornings(journal, context.catalogue.thresholds)


def _with_number_stored(number: int, context: Context) -> Person:
    """Return the person with the number of this morning, where it was the low back that hurt."""
    person = context.person
    limits, health = context.catalogue.thresholds, person.profile.health
    pain = asked_about(context.memory.journal(), health, context.today, limits)
    if pain is None:
        return person
    return with_back_now(person, pain.place, number, context.now)


def _next_screen(message: str, context: Context) -> Screen:
    """Return the answer to the answer, and what of today is open: its session, or its warm-up."""
    warm_up = warm_up_now(context)
    if _is_session_open(context) or not warm_up.is_open:
        prompt = _prompt(context)
        is_open = warm_up.is_open or _is_session_open(context)
        text = msg(f"{message}.open") if is_open else msg(f"{message}.closed")
        return replace(prompt, text=(text, *prompt.text))
    today = context.today
    start_now = go_button("button-start", "warmup", USUAL, today)
    short: Row = ()
    if warm_up.shorter is not None:
        small = msg("prompt-button-short", minutes=warm_up.shorter)
        short = (go_button(small, "warmup", SHORT, today),)
    last = go_button("prompt-button-later", "prompt", "later", today)
    if message != "morning-good":
        last = go_button("prompt-button-not-today", "prompt", "not_today", today)
    row: Row = (start_now, *short, last)
    return Screen((msg(message, minutes=warm_up.minutes[USUAL]),), (row,))


def _is_session_open(context: Context) -> bool:
    """Return whether today's session has been rung for, not been settled since, and can begin."""
    served = context.memory.served(ReminderKind.TRAINING)
    is_asked = served is not None and served.waits_on(context.today)
    return is_asked and open_now(context).session.is_open


def _prompt(context: Context) -> Screen:
    return todays_prompt(
        ReminderKind.TRAINING if _is_session_open(context) else ReminderKind.WARMUP, context
    )


def _worse_screen(context: Context) -> Screen:
    at = context.morning_tomorrow
    limits = context.catalogue.thresholds
    days = worse_mornings(context.memory.journal(), limits)
    before = range(1, limits.much_worse_mornings)
    is_third = all(context.today - timedelta(days=n) in days for n in before)
    message = "morning-worse-professional" if is_third else "morning-worse"
    lower = any(s.bad_mornings > 0 for s in standings_of(context).values())
    easier = (msg("morning-worse-session"),) if lower and not is_third else ()
    easy: Row = (go_button("morning-button-easy", "warmup", USUAL, context.today),)
    rest = go_button("morning-button-rest", "prompt", "not_today", context.today)
    is_open = warm_up_now(context).is_open
    rows: tuple[Row, ...] = (
        (*(easy if is_open else ()), rest),
        (button("morning-button-new", "new"), *((REPORT,) if is_third else ())),
    )
    name = message if is_open else f"{message}.nothing"
    text = msg(name, mornings=limits.much_worse_mornings)
    page = (REPORT_LINE,) if is_third else ()
    return Screen((text, *easier, *page, msg("morning-again", at=at)), rows)


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    asks_pain=(MorningNumber,),
    clear_yes=(MorningSigns,),
    takes={MorningNumber: "typed-takes-pain"},
    about={MorningNumber: "typed-about-pain"},
)


class Consequences(Value):
    """Values to remember, and decisions on the ladders."""

    events: tuple[Event, ...] = ()
    decisions: tuple[Decision, ...] = ()


def consequences(value: str | None, number: int | None, context: Context) -> Consequences:
    """Return answer's effect on what was trained the day before; None: asked, and not answered.

    A pain that was reported at one family decides on that family; the others of that session only
    get no step up from it.
    """
    rule_context, family = session_context(context), _sore_family(context)
    events: list[Event] = []
    decisions: list[Decision] = []
    for standing in _affected(context):
        is_other = family not in {None, standing.family} and standing.bad_mornings == 0
        answer = None if is_other and value != FINE else value
        after, decided = after_morning(standing, answer, number, rule_context)
        decisions.extend(decided)
        if after != standing:
            events.append(Remembered(f"{STANDING}{standing.family}", after))
    return Consequences(tuple(events), tuple(decisions))


def _affected(context: Context) -> list[Standing]:
    """Return ladders trained yesterday or on the day of the pain, and those that wait."""
    days = {context.today - A_DAY}
    days |= {r.local_date for r in context.memory.journal() if _is_asked(r, context)}
    return [
        standing
        for standing in standings_of(context).values()
        if standing.bad_mornings > 0 or trained_on(standing, context) in days
    ]


def _is_asked(recorded: Recorded, context: Context) -> bool:
    return is_asked_about(recorded, context.today, context.catalogue.thresholds)


def _sore_family(context: Context) -> str | None:
    """Return the family of the pain that is asked about; None: of none."""
    for recorded in reversed(context.memory.journal()):
        if _is_asked(recorded, context) and isinstance(recorded.event, PainReported):
            family = recorded.event.family
            return family if family in standings_of(context) else None
    return None
