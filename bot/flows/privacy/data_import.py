"""Bring an export back: its file is read, then asked about, then all of it is taken at once."""

from datetime import date, timedelta

from bot.coaching.message import Message, msg
from bot.flows.turn import (
    Choice,
    Context,
    Flow,
    Go,
    Row,
    Screen,
    Turn,
    Where,
    button,
    go_button,
    not_understood,
)
from bot.value import Value, replace

#: When a file that has not come is asked for again, and how often that is done.
READ_AGAIN_AFTER = timedelta(seconds=60)
READ_MOST = 3


class ImportSummary(Value):
    """Content of an export: local dates, and how many of them count as practised.

    `since` is the first of those; None: there is none. `consented_on`: consent to store health
    answers; None: there are none.
    """

    exported_on: date | None
    days: int
    since: date | None
    consented_on: date | None


class ImportFault(Value):
    """Reason why a file cannot be brought back: `import-fault-<reason>`, and where in it."""

    reason: str
    where: str = ""


class AtReading(Value):
    """The file is fetched and read; `digest`: of the content that was confirmed, if it was."""

    file_id: str
    digest: str = ""
    tries: int = 1


class AtImport(Value):
    """Bring these data back?"""

    file_id: str
    digest: str
    summary: ImportSummary


STEPS = (AtReading, AtImport)


def bring_back(argument: str, context: Context) -> Turn:
    """Say which file to send, or begin to read the file whose id at Telegram is the argument.

    Where there is a history already, nothing is mixed with it.
    """
    if context.person.onboarded_at is None:
        if argument:
            return Turn(then=Go("import", argument))
        return Turn(screens=(Screen((msg("import-how"),), (), Where.NEW),))
    rows: tuple[Row, ...] = (
        (go_button("privacy-button-export", "export"),),
        (go_button("privacy-button-delete", "erasure", "delete"),),
    )
    return Turn(screens=(Screen((msg("import-has-history"),), rows, Where.NEW),))


def start(argument: str, context: Context) -> Turn:
    """Begin to read a file; `argument` is its id at Telegram."""
    if not argument or context.person.onboarded_at is not None:
        return bring_back("", context)
    return _read(AtReading(argument), context)


def understood(
    step: AtReading, digest: str, found: ImportSummary | ImportFault, context: Context
) -> Turn:
    """Ask about what the file holds, or say in one line what is wrong with it."""
    if isinstance(found, ImportFault):
        return _left(msg(f"import-fault-{found.reason}", where=found.where), context)
    asking = AtImport(step.file_id, digest, found)
    return Turn(asking, (show(asking, context),))


def imported(found: ImportSummary, context: Context) -> Turn:
    """Say that everything is back; the context is of the person as they are now."""
    if context.person.profile.lock is not None:
        return Turn(then=Go("emergency"))
    done = msg("import-done", days=found.days)
    return Turn(screens=(Screen((done,), (_ways_on(context),)),))


def show(step: AtReading | AtImport, context: Context) -> Screen:  # noqa: ARG001 - as a flow's
    """Return the question, or that the file is being read."""
    leave = button("import-button-leave", "leave")
    if isinstance(step, AtReading):
        return Screen((msg("import-reading"),), ((leave,),))
    found = step.summary
    practice = msg("import-practice", days=found.days, since=found.since)
    lines = (
        msg("import-ask", day=found.exported_on)
        if found.exported_on
        else msg("import-ask-undated"),
        msg("import-plan") if found.since is None else practice,
        *((msg("import-health", day=found.consented_on),) if found.consented_on else ()),
    )
    bring = Choice(msg("import-button-import"), "import", style="success")
    return Screen(lines, ((bring,), (leave,)))


def _tapped(step: AtReading | AtImport, value: str, context: Context) -> Turn:
    match step, value:
        case AtImport(file_id, digest), "import":
            return _read(AtReading(file_id, digest), context)
        case _, "leave":
            return _left(msg("import-left"), context)
        case _:
            return not_understood(step)


def _elapsed(step: AtReading | AtImport, context: Context) -> Turn:
    """Read again what nobody has read; a process may have ended meanwhile."""
    if isinstance(step, AtImport):
        return not_understood(step)
    if step.tries >= READ_MOST:
        return _left(msg("import-fault-unreached"), context)
    again = replace(step, tries=step.tries + 1)
    return Turn(again, wake_at=context.now + READ_AGAIN_AFTER)


def _read(step: AtReading, context: Context) -> Turn:
    return Turn(step, (show(step, context),), wake_at=context.now + READ_AGAIN_AFTER)


def _left(line: Message, context: Context) -> Turn:
    """End without any change."""
    return Turn(screens=(Screen((line,), (_ways_on(context),)),))


def _ways_on(context: Context) -> Row:
    if context.person.onboarded_at is None:
        return (go_button("button-continue", "onboarding"),)
    return go_button("button-my-plan", "plan"), go_button("button-settings", "preferences")


FLOW = Flow(STEPS, start, show, _tapped, elapsed=_elapsed)
