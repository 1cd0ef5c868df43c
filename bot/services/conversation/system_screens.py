"""Screens that belong to no flow: an old button, another day's prompt, a puzzle."""

from bot.coaching.message import Message, msg, varied
from bot.coaching.programme.offers import USUAL, Closed
from bot.flows.media import Media
from bot.flows.memory.offers import open_now
from bot.flows.turn import Choice, Context, Go, Screen, Where
from bot.flows.wording.start_button import ways_on
from bot.value import replace

UNCLEAR = ("typed-unclear-1", "typed-unclear-2", "typed-unclear-3")
NOT_TEXT = ("typed-not-text", "typed-not-text-2")


def unclear(current: Screen, takes: str | None, count: int) -> Screen:
    """Return the open question with what would be understood; the words take turns."""
    hint = _labels(current) if takes is None else msg(takes)
    line = msg(varied(UNCLEAR, count), takes=hint)
    return replace(current.anew(), text=(line, *current.text))


def _labels(current: Screen) -> Message:
    choices = [choice for row in current.rows for choice in row]
    labels = [c.label for c in choices if c.value and c.value != "more"]
    match (labels or [c.label for c in choices if c.go])[:2]:
        case [one, other]:
            return msg("typed-takes-label", one=one, other=other)
        case [one]:
            return msg("typed-takes-label.only", one=one)
        case _:
            return msg("typed-takes-label.none")


def only_text(count: int, kind: str = "") -> Screen:
    """Return what can be read, after a picture, a voice or another file."""
    if kind == "document":
        return Screen((msg("import-fault-foreign"),), where=Where.NEW)
    return Screen((msg(varied(NOT_TEXT, count)),), where=Where.NEW)


def not_text(current: Screen, count: int, kind: str) -> Screen:
    """Return the same, with the open question."""
    return replace(current.anew(), text=(*only_text(count, kind).text, *current.text))


def before_plan(current: Screen, line: str) -> Screen:
    """Answer what is said of health before the plan stands: the open question follows."""
    return replace(current.anew(), text=(msg(line), *current.text))


def from_earlier(current: Screen) -> Screen:
    """Return the current screen anew after a tap on an old one."""
    return replace(current.anew(), text=(msg("converse-you-are-here"), *current.text))


def another_day(go: Go, context: Context) -> Screen:
    """Answer a prompt whose day is over; today's is open, done already, or neither."""
    plan = Choice(msg("converse-button-plan"), go=Go("plan"))
    is_session = "training" in {go.flow, go.argument.rpartition(":")[2]}
    today = open_now(context)
    offer = today.session if is_session else today.warm_up
    if not offer.is_open:
        done = "-done" if offer.closed == Closed.DONE else "-closed"
        return Screen((msg(f"converse-another-day{done}", day=go.on),), ((plan,),), Where.NEW)
    to = Go("training" if is_session else "warmup", USUAL, context.today)
    start = Choice(msg("converse-button-todays"), go=to, style="success")
    return Screen((msg("converse-another-day", day=go.on),), ((start, plan),), Where.NEW)


def edited() -> Screen:
    """Say that messages are read once, as they were first written."""
    return Screen((msg("converse-edited"),), where=Where.NEW)


def group(bot: str) -> Screen:
    """Say that people are coached one at a time, in their own chat."""
    way = Choice(msg("converse-button-open-chat"), url=f"https://t.me/{bot}")
    return Screen((msg("converse-group", bot=bot),), ((way,),), where=Where.NEW)


def nothing_open(context: Context) -> Screen:
    """Return the screen for an old button while no question is open."""
    return Screen((msg("converse-nothing-open"),), (ways_on(context),), Where.NEW)


def damaged() -> Screen:
    """Say that the person's data cannot be read; the operator can restore it."""
    return Screen((msg("converse-damaged"),), where=Where.NEW)


def export() -> Screen:
    """Return all data of the person, as a file that is gathered when it is sent."""
    return Screen((), where=Where.NEW, media=Media("export", "all"))


def export_under_way() -> Screen:
    """Say that the file that was asked for before has not arrived yet."""
    return Screen((msg("converse-export-under-way"),), where=Where.NEW)
