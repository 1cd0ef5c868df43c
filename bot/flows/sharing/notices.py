"""Notices of a share: to its person what the viewer did, to its viewer that it has ended."""

from bot.coaching.message import msg
from bot.coaching.person.sharing import Action, Grant, ShareEntry
from bot.flows.turn import Choice, Go, Screen, Where


def notice(share: Grant, entry: ShareEntry, text: str) -> Screen:
    """Tell the person what their viewer did; `text` is that of a pinned cue or a note."""
    args: dict[str, object] = {"name": share.names.viewer}
    if entry.exercise is not None:
        args["exercise"] = msg(f"exercise-{entry.exercise}.inline")
    if entry.action in {Action.PIN, Action.NOTE}:
        args["text"] = text
    if entry.action is Action.ACCEPT:
        args["role"] = msg(f"shared-role-{share.role}")
    shared = Choice(msg("shared-button-list"), go=Go("sharing"))
    return Screen((msg(f"shared-notice-{entry.action}", **args),), ((shared,),), Where.NEW)


def ended(share: Grant) -> Screen:
    """Tell the viewer that the person has ended the share."""
    return Screen((msg("viewing-ended", name=share.names.person),), where=Where.NEW)
