"""Sharing with a physical therapist or coach: roles, rights, and what a viewer leaves behind."""

import unicodedata
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.value import Value

LINK_HOLDS = timedelta(days=7)
LOOKS_A_DAY = 30  # of one viewer at one person
VIEWERS_MOST = 5  # links that were made or opened, of one person
NOTES_MOST = 5  # of one viewer, not dismissed yet
NAME_MOST, CUE_MOST, NOTE_MOST = 40, 120, 500  # letters


class Role(StrEnum):
    """Roles of the two sides of a share."""

    PERSON = "person"  # whose training it is
    PHYSIOTHERAPIST = "physiotherapist"
    COACH = "coach"


class Action(StrEnum):
    """Everything that somebody can do with a share."""

    ACCEPT = "accept"
    REPORT = "report"
    HEALTH = "health"  # the health answers on the report
    LADDERS = "ladders"
    PAIN = "pain"
    PIN = "pin"
    UNPIN = "unpin"
    HOLD = "hold"
    RELEASE = "release"
    NOTE = "note"
    LEAVE = "leave"
    REMOVE = "remove"  # whatever a viewer has pinned, held or noted
    REVOKE = "revoke"


_VIEW = frozenset({Action.ACCEPT, Action.REPORT, Action.LADDERS, Action.PAIN, Action.LEAVE})
_CHANGE = frozenset({Action.PIN, Action.UNPIN, Action.HOLD, Action.RELEASE, Action.NOTE})
#: The rights of each role; what is not listed is refused.
RIGHTS: Mapping[Role, frozenset[Action]] = {
    Role.PERSON: frozenset({Action.REMOVE, Action.REVOKE}),
    Role.PHYSIOTHERAPIST: _VIEW | _CHANGE | {Action.HEALTH},
    Role.COACH: _VIEW | _CHANGE,
}
#: Looks at something, which are bounded by the day.
LOOKS = frozenset({Action.REPORT, Action.LADDERS, Action.PAIN})


class ShareNames(Value):
    """Names by which the two sides know each other, and whether health answers are shared."""

    person: str
    viewer: str = ""
    with_health: bool = False


class Grant(Value):
    """One link: made by a person, opened by one viewer (None: not yet), until it is ended."""

    id: int
    person_id: int
    viewer_id: int | None
    role: Role
    until: datetime  # the link can be opened
    names: ShareNames


class ShareEntry(Value):
    """Something that happened with a share: by its viewer, or (`by_person`) by the person."""

    action: Action
    exercise: str | None = None
    by_person: bool = False


class LoggedEntry(Value):
    """One line of a person's log: the viewer's name, when (UTC), what happened."""

    name: str  # "": the viewer's account is erased
    at: datetime
    entry: ShareEntry


class Mark(Value):
    """A cue pinned to an exercise, a hold on one, or a note, as its viewer `by` left it."""

    share: int
    kind: Action  # PIN | HOLD | NOTE
    by: str
    at: datetime
    exercise: str | None = None
    text: str = ""


Marks = tuple[Mark, ...]


def digest_of(token: str) -> str:
    """Return what is stored of the token of a link or of a calendar's address."""
    return sha256(token.encode()).hexdigest()


def may(role: Role, action: Action) -> bool:
    """Return whether a role has a right."""
    return action in RIGHTS[role]


def with_mark(marks: Marks, mark: Mark) -> Marks:
    """Return the marks with one more: one cue and one hold an exercise, the newest notes."""
    if mark.kind is not Action.NOTE:
        return (*without(marks, mark.share, mark.kind, mark.exercise), mark)
    notes = [m for m in marks if (m.share, m.kind) == (mark.share, Action.NOTE)]
    oldest = notes[: max(0, len(notes) - NOTES_MOST + 1)]
    return (*(m for m in marks if m not in oldest), mark)


def without(
    marks: Marks, share: int, kind: Action | None = None, exercise: str | None = None
) -> Marks:
    """Return the marks but for those of a share; with `kind`, that one of an exercise alone."""
    return tuple(
        m
        for m in marks
        if m.share != share or (kind is not None and (m.kind, m.exercise) != (kind, exercise))
    )


def held(marks: Iterable[Mark]) -> frozenset[str]:
    """Return the exercises on hold."""
    return frozenset(m.exercise for m in marks if m.kind is Action.HOLD and m.exercise)


def pinned(marks: Iterable[Mark], exercise: str) -> Marks:
    """Return the cues pinned to an exercise."""
    return tuple(m for m in marks if (m.kind, m.exercise) == (Action.PIN, exercise))


def bounded(text: str, most: int) -> str:
    """Return a text on one line, of `most` letters, without control and direction characters.

    "" where nothing is left.
    """
    plain = "".join(
        " " if letter.isspace() else letter
        for letter in text
        if letter.isspace()
        or unicodedata.category(letter) not in {"Cc", "Cf", "Co", "Cs"}
        or letter in "\u200c\u200d"  # join letters of Persian, and signs
    )
    return " ".join(plain.split())[:most].rstrip()
