"""Side answers: where you are, help, text that means nothing."""

from bot.coaching.calendar import local_date
from bot.coaching.message import Message, msg, varied
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.review.habit import practised, window
from bot.flows.context import Coming
from bot.flows.health_check.result import is_open
from bot.flows.memory.fading import prompts_of
from bot.flows.turn import Choice, Context, Go, Paragraph, Row, Screen, Turn, Where, go_button
from bot.flows.wording.returning import awake_again
from bot.flows.wording.start_button import start_button
from bot.flows.wording.upcoming import session_name

#: Kinds of small talk that have answers, `talk-<kind>-1` and `-2`.
SMALL_TALK = frozenset(
    (
        "hello",
        "back",
        "thanks",
        "how_are_you",
        "who",
        "bye",
        "sorry",
        "hard",
        "mood",
        "so_so",
        "ack",
        "wait",
        "undo",
    )
)
_SHOWN = frozenset({ReminderKind.WARMUP, ReminderKind.TRAINING, ReminderKind.WEEKLY})


def home(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one place
    """Answer /start again: nothing is reset; what comes next, and what was left open."""
    back = awake_again(context)
    text: tuple[Paragraph, ...] = (msg("menu-home"), *back, tuple(_where_you_are(context)))
    return _answer(text, _first(context), _plan_and_settings())


def help_(argument: str, context: Context) -> Turn:
    """Answer /help: what can be typed and tapped; "unknown": that text meant nothing."""
    what, _, count = argument.partition(":")
    if what == "unknown":
        others: Row = (go_button("button-my-plan", "plan"), go_button("menu-button-help", "help"))
        line = varied(("menu-unknown", "typed-unknown-2", "typed-unknown-3"), _number(count))
        return _answer((msg(line),), _first(context), others)
    return _answer((msg("menu-help"),), _first(context), _plan_and_settings())


def stop(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one question
    """Offer the pause and the erasure to whoever wants no more messages."""
    erase = go_button("typed-button-erase", "erasure", "delete")
    if context.person.profile.lock is not None or context.person.onboarded_at is None:
        return Turn(screens=(Screen((msg("typed-stop-early"),), ((erase,),), Where.NEW),))
    return Turn(then=Go("stopping"))


def talk(argument: str, context: Context) -> Turn:
    """Answer small talk; "thanks:1" says which, and how often something was said so far.

    With nothing open the next step stands below it.
    """
    what, _, count = argument.partition(":")
    number, _, is_open = count.partition(":")
    if what not in SMALL_TALK:
        return home("", context)
    line = msg(varied((f"talk-{what}-1", f"talk-{what}-2"), _number(number)))
    if is_open:
        return Turn(screens=(Screen((line,), where=Where.NEW),))
    return _answer((line,), _first(context), _plan_and_settings())


def _number(count: str) -> int:
    return int(count) if count.isdecimal() else 0


def _where_you_are(context: Context) -> list[Message]:
    person, days = context.person, context.memory.practised()
    lines = [_next(coming, context) for coming in _prompts(context)]
    if person.is_paused:
        lines = [_paused(context)]
    elif not is_open(person):
        lines = [msg("menu-resting")]
    if person.profile.wishes.streaks:
        excluded = context.memory.excluded_days()
        count = practised(days, context.today, excluded)
        of = window(days, context.today, excluded, context.joined)
        lines.append(msg("menu-practised", days=count, of=of))
    return lines


def _prompts(context: Context) -> list[Coming]:
    """Return the next prompt of each kind that has a line `menu-next-<kind>`."""
    every = [c for c in prompts_of(context) if c.kind in _SHOWN]
    first = {each.kind: each for each in reversed(every)}
    return [each for each in every if first[each.kind] is each]


def _next(coming: Coming, context: Context) -> Message:
    when: dict[str, object] = {"day": coming.local_date, "at": coming.due_at}
    if coming.kind == ReminderKind.TRAINING:
        when["name"] = session_name(context)
    return msg(f"menu-next-{coming.kind}", **when)


def _paused(context: Context) -> Message:
    until = context.person.paused_until
    if until is None:
        return msg("menu-paused")
    return msg("menu-paused-until", day=local_date(until, context.person.zone))


def _first(context: Context) -> Choice | None:
    """Return the sensible next step: begin, come back, or what is open now; None: nothing is."""
    person = context.person
    if person.onboarded_at is None or person.consent is None:
        return go_button("menu-button-begin", "onboarding")
    if person.is_paused:
        return go_button("button-resume", "pause", "resume")
    return start_button(context)


def _plan_and_settings() -> Row:
    return go_button("button-my-plan", "plan"), go_button("button-settings", "preferences")


def _answer(text: tuple[Paragraph, ...], first: Choice | None, others: Row) -> Turn:
    rows = (others,) if first is None else ((first,), others)
    return Turn(screens=(Screen(text, rows, Where.NEW),))
