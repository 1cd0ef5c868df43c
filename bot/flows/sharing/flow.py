"""/shared: who may look at the person's training, what they did, and the end of it by one tap."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from bot.coaching.calendar import local_date
from bot.coaching.events import MarkRemoved, ShareOffered, ShareRevoked
from bot.coaching.message import BotLink, DayAndMonth, Message, msg
from bot.coaching.person.sharing import (
    LINK_HOLDS,
    NAME_MOST,
    VIEWERS_MOST,
    Action,
    Grant,
    LoggedEntry,
    Mark,
    Role,
    ShareNames,
    bounded,
    digest_of,
    without,
)
from bot.flows.turn import (
    BACK,
    Choice,
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
    number_in,
    numbered,
    page_in,
    paged,
    rows_of_three,
)
from bot.value import Value, replace

LOG_SHOWN = 12  # lines
LABEL_NAME = 12  # letters of a name on a button
LINK = "share_"


class AtShares(Value):
    """Overview: the shares by their ids, in the order of the buttons, and the last changes."""

    shares: tuple[int, ...] = ()


class AtShareMarks(Value):
    """Tips and holds that viewers have left, in the order of the buttons; a tap removes one."""

    marks: tuple[Mark, ...] = ()
    page: int = 0


class AtShareRole(Value):
    """Question: for whom is the link?"""

    with_health: bool = False


class AtShareName(Value):
    """Question: by what name shall the viewer know the person?"""

    role: Role
    with_health: bool = False


Step = AtShares | AtShareMarks | AtShareRole | AtShareName
STEPS = (AtShares, AtShareMarks, AtShareRole, AtShareName)


def start(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one place
    """Show the overview; notes that could not be sent are shown first, once."""
    marks = context.person.profile.marks
    notes = tuple(m for m in marks if m.kind is Action.NOTE)
    if not notes:
        return _to_overview(context)
    person = context.person.with_profile(marks=tuple(m for m in marks if m not in notes))
    lines = tuple(msg("shared-notice-note", name=n.by, text=n.text) for n in notes)
    overview = _to_overview(context)
    return replace(
        overview, screens=(Screen(lines, where=Where.NEW), *overview.screens), person=person
    )


def show(step: Step, context: Context) -> Screen:
    """Return the screen of a step."""
    match step:
        case AtShares(shares):
            return _overview(shares, context)
        case AtShareMarks(marks, page):
            return _marks(marks, page)
        case AtShareRole(with_health):
            return _role(with_health=with_health)
        case AtShareName():
            return Screen((msg("shared-name"),), ((BACK,),))
        case _:
            assert_never(step)


def _to_overview(context: Context) -> Turn:
    return FLOW.at(AtShares(tuple(share.id for share in context.sharing.made())), context)


def _overview(shares: tuple[int, ...], context: Context) -> Screen:
    made = context.sharing.made()
    text: list[Paragraph] = [msg("shared-title")]
    nobody = msg("shared-nobody" if context.person.consent else "shared-nobody-yet")
    lines = tuple(_share_line(share) for share in made) or (nobody,)
    text.append(lines)
    log = tuple(_log_line(entry, context) for entry in context.sharing.log(LOG_SHOWN))
    if log:
        text.append((msg("shared-log"), *log))
    ends = (_end_button(share, shares.index(share.id)) for share in made if share.id in shares)
    rows = (*rows_of_three(ends), *rows_of_three(_ways(made, context)))
    return Screen(tuple(text), rows, Where.NEW)


def _ways(made: Sequence[Grant], context: Context) -> Row:
    ways: list[Choice] = []
    if context.person.consent is None:
        ways.append(go_button("menu-button-begin", "onboarding"))
    elif len(made) < VIEWERS_MOST:
        ways.append(button("shared-button-make", "make"))
    if _removable(context):
        ways.append(button("shared-button-marks", "marks"))
    if context.sharing.viewed():
        ways.append(go_button("shared-button-viewing", "viewing"))
    return (*ways, button("shared-button-close", "close"))


def _share_line(share: Grant) -> Message:
    role = msg(f"shared-role-{share.role}")
    if share.viewer_id is None:
        return msg("shared-unopened", role=role, day=DayAndMonth(share.until.date()))
    return msg("shared-viewer", name=share.names.viewer, role=role)


def _end_button(share: Grant, number: int) -> Choice:
    if share.viewer_id is None:
        return Choice(msg("shared-button-end-link"), f"end-{number}", style="danger")
    name = share.names.viewer
    short = name if len(name) <= LABEL_NAME else f"{name[: LABEL_NAME - 1]}…"
    return Choice(msg("shared-button-end", name=short), f"end-{number}", style="danger")


def _log_line(logged: LoggedEntry, context: Context) -> Message:
    entry = logged.entry
    args: dict[str, object] = {}
    if entry.exercise is not None:
        args["exercise"] = msg(f"exercise-{entry.exercise}.inline")
    by = "you-" if entry.by_person else ""
    return msg(
        "shared-log-line",
        day=DayAndMonth(local_date(logged.at, context.person.zone)),
        at=logged.at,
        name=logged.name or msg("shared-erased"),
        what=msg(f"shared-log-{by}{entry.action}", **args),
    )


def _role(*, with_health: bool) -> Screen:
    mark = "without" if with_health else "with"
    rows = (
        (
            button("shared-button-physiotherapist", Role.PHYSIOTHERAPIST.value),
            button("shared-button-coach", Role.COACH.value),
        ),
        (button(f"report-button-{mark}", "health"), BACK),
    )
    health = msg("shared-with-health") if with_health else msg("shared-without-health")
    return Screen((msg("shared-who"), health), rows)


def _removable(context: Context) -> tuple[Mark, ...]:
    known = context.catalogue.exercises
    marks = context.person.profile.marks
    return tuple(m for m in marks if m.kind is not Action.NOTE and m.exercise in known)


def _marks(marks: Sequence[Mark], page: int) -> Screen:
    if not marks:
        return Screen((msg("shared-marks-none"),), ((BACK,),))
    named = ((_mark_line(mark), f"mark-{n}") for n, mark in enumerate(marks))
    names, numbers = numbered(named)
    buttons = (button(number, value) for number, value in numbers)
    return Screen((msg("shared-marks"), names), paged(buttons, page, BACK))


def _mark_line(mark: Mark) -> Message:
    exercise = msg(f"exercise-{mark.exercise}")
    if mark.kind is Action.HOLD:
        return msg("shared-mark-hold", exercise=exercise, name=mark.by)
    return msg("shared-mark-pin", exercise=exercise, name=mark.by, text=mark.text)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case AtShares():
            return _on_overview(step, value, context)
        case AtShareMarks():
            return _on_marks(step, value, context)
        case AtShareRole():
            return _on_role(step, value, context)
        case AtShareName() if value == "back":
            return FLOW.at(AtShareRole(step.with_health), context)
        case _:
            return not_understood(step)


def _on_overview(step: AtShares, value: str, context: Context) -> Turn:
    made = context.sharing.made()
    number = number_in(value.removeprefix("end-"), range(len(step.shares)))
    if value.startswith("end-") and number is not None:
        found = next((share for share in made if share.id == step.shares[number]), None)
        return _to_overview(context) if found is None else _revoked(found, context)
    match value:
        case "make" if len(made) < VIEWERS_MOST and context.person.consent is not None:
            return FLOW.at(AtShareRole(), context)
        case "marks":
            return FLOW.at(AtShareMarks(_removable(context)), context)
        case "close":
            return Turn(screens=(Screen((msg("shared-closed"),)),))
        case _:
            return not_understood(step)


def _revoked(share: Grant, context: Context) -> Turn:
    """End a share: what its viewer has pinned and held goes with it."""
    marks = without(context.person.profile.marks, share.id)
    person = context.person.with_profile(marks=marks)
    name = share.names.viewer
    done = msg("shared-ended", name=name) if name else msg("shared-link-ended")
    return Turn(screens=(Screen((done,)),), events=(ShareRevoked(share.id),), person=person)


def _on_marks(step: AtShareMarks, value: str, context: Context) -> Turn:
    if value == "back":
        return _to_overview(context)
    page = page_in(value, len(step.marks))
    if page is not None:
        return FLOW.at(AtShareMarks(step.marks, page), context)
    number = number_in(value.removeprefix("mark-"), range(len(step.marks)))
    if number is None:
        return not_understood(step)
    mark = step.marks[number]
    left = tuple(m for m in context.person.profile.marks if m != mark)
    person = context.person.with_profile(marks=left)
    turn = FLOW.at(AtShareMarks(_removable(replace(context, person=person))), context)
    removed = MarkRemoved(mark.share, mark.kind, mark.exercise)
    return replace(turn, events=(removed,), person=person)


def _on_role(step: AtShareRole, value: str, context: Context) -> Turn:
    match value:
        case "back":
            return _to_overview(context)
        case "health":
            return FLOW.at(AtShareRole(not step.with_health), context)
        case Role.PHYSIOTHERAPIST | Role.COACH:
            return FLOW.at(AtShareName(Role(value), step.with_health), context)
        case _:
            return not_understood(step)


def _typed(step: Step, text: str, context: Context) -> Turn:
    name = bounded(text, NAME_MOST)
    if not isinstance(step, AtShareName) or not name:
        return not_understood(step)
    token = context.sharing.new_token()
    names = ShareNames(name, with_health=step.with_health)
    link = msg("shared-link", link=BotLink(f"{LINK}{token}"))
    until = DayAndMonth(local_date(context.now + LINK_HOLDS, context.person.zone))
    lines = tuple(_explained(step))
    how = Screen((msg("shared-link-how", day=until), lines), where=Where.NEW)
    return Turn(
        screens=(how, Screen((link,), where=Where.NEW)),
        events=(ShareOffered(digest_of(token), step.role, names),),
    )


def _explained(step: AtShareName) -> Iterator[Message]:
    yield msg("shared-link-sees")
    if step.with_health and step.role is Role.PHYSIOTHERAPIST:
        yield msg("shared-with-health")
    yield msg("shared-link-changes")
    yield msg("shared-link-ends")


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    verbatim=(AtShareName,),
    takes={AtShareName: "shared-takes-name"},
)
