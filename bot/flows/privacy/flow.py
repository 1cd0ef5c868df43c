"""/privacy and /export: what is stored, in short and in full, and all of it as a file."""

from datetime import timedelta

from bot.coaching.calendar import local_date
from bot.coaching.events import ExportAsked
from bot.coaching.message import msg
from bot.flows.turn import Choice, Context, Row, Screen, Turn, Where, go_button
from bot.value import replace

EXPORT_EVERY = timedelta(hours=1)
POLICY = ("who", "stored", "why", "not", "shared", "long", "rights", "safe")


def privacy(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one place
    """Return a summary of the stored data, with export and erasure."""
    consent = context.person.consent
    lines = (
        msg("privacy-stored")
        if consent is None
        else msg("privacy-stored-health", day=local_date(consent.at, context.person.zone)),
        msg("privacy-not-stored"),
        msg("privacy-not-shared"),
        msg("privacy-kept"),
    )
    rows = (
        (go_button("privacy-button-policy", "policy"), export_button("privacy-button-export")),
        (*_ends(context), go_button("privacy-button-import", "bring_back")),
        *_return(context),
    )
    return Turn(screens=(Screen((lines,), rows, Where.NEW),))


def policy(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one text
    """Return the whole text."""
    paragraphs = tuple(msg(f"privacy-policy-{part}") for part in POLICY)
    rows = ((export_button("privacy-button-export"),), _ends(context), *_return(context))
    return Turn(screens=(Screen((msg("privacy-policy"), *paragraphs), rows, Where.NEW),))


def export(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one way
    """Return all data of the person as one file, once an hour at most."""
    person = context.person
    if person.exported_at is not None and context.now < person.exported_at + EXPORT_EVERY:
        again = msg("privacy-export-again", at=person.exported_at + EXPORT_EVERY)
        return Turn(screens=(Screen((again,), (), Where.NEW),))
    return Turn(
        screens=(Screen((msg("privacy-export"),), (), Where.NEW),),
        events=(ExportAsked(),),
        person=replace(person, exported_at=context.now),
    )


def export_button(label: str) -> Choice:
    """Return the way to all data as a file."""
    return go_button(label, "export")


def _ends(context: Context) -> Row:
    erase = go_button("privacy-button-delete", "erasure", "delete")
    if context.person.consent is None:
        return (erase,)
    return go_button("privacy-button-withdraw", "erasure", "withdraw"), erase


def _return(context: Context) -> tuple[Row, ...]:
    """Lead back to the open question before the first plan stands."""
    if context.person.onboarded_at is not None:
        return ()
    return ((go_button("privacy-button-return", "onboarding"),),)
