"""What happened, in the past tense: the facts that a turn leaves behind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.coaching.person import Clearance
from bot.coaching.practice_events import (
    AnswerGiven,
    MorningAnswered,
    PainReported,
    PracticeUndone,
    Practised,
    SessionFinished,
    SessionReopened,
    SessionStarted,
    SetCompleted,
)

__all__ = [
    "AnswerGiven",
    "ConsentGiven",
    "ConsentWithdrawn",
    "ErasureConfirmed",
    "Event",
    "ExportAsked",
    "HealthChecked",
    "HourChosen",
    "Locked",
    "MorningAnswered",
    "Onboarded",
    "PainReported",
    "Paused",
    "PracticeUndone",
    "Practised",
    "QuestionPromised",
    "Remembered",
    "ReminderStopped",
    "Resumed",
    "SessionFinished",
    "SessionReopened",
    "SessionStarted",
    "SetCompleted",
    "SkipUndone",
    "Skipped",
    "Snoozed",
    "Unlocked",
    "ZoneChosen",
]


@dataclass(frozen=True)
class ConsentGiven:
    """The person agreed that health answers are kept; `version` of the words they saw."""

    version: int


@dataclass(frozen=True)
class ConsentWithdrawn:
    """Health answers are to be erased at once; exercises are prescribed no more."""


@dataclass(frozen=True)
class ZoneChosen:
    """The person's IANA zone; every future prompt follows it."""

    zone: str


@dataclass(frozen=True)
class HealthChecked:
    """A health check was finished; ids of what was ticked, and what follows."""

    ticked: frozenset[str]
    clearance: Clearance


@dataclass(frozen=True)
class Onboarded:
    """The first plan stands; reminders begin."""


@dataclass(frozen=True)
class HourChosen:
    """A reminder of `kind` comes on these weekdays (Monday = 0) at this local time."""

    kind: str
    weekdays: frozenset[int]
    at: time
    by_person: bool = True


@dataclass(frozen=True)
class ReminderStopped:
    """A reminder of `kind` rests; the row stays, switched off, with its reason."""

    kind: str
    reason: str  # health | locked | wish


@dataclass(frozen=True)
class QuestionPromised:
    """One prompt of `kind` (morning, comeback) was promised for a local date and hour."""

    kind: str
    on: date
    at: time


@dataclass(frozen=True)
class Paused:
    """No message at all until then; None: until the person writes."""

    until: datetime | None


@dataclass(frozen=True)
class Resumed:
    """Prompts are on again."""


@dataclass(frozen=True)
class Snoozed:
    """Today's prompt rings again at `until`; the series stays as it is."""

    kind: str
    local_date: date
    until: datetime


@dataclass(frozen=True)
class Skipped:
    """Not today: `reason` is no_time, tired, ill, hurt or none."""

    kind: str
    local_date: date
    reason: str


@dataclass(frozen=True)
class SkipUndone:
    """Today's prompt is open again after "not today"."""

    kind: str
    local_date: date


@dataclass(frozen=True)
class Locked:
    """An emergency sign: everything but getting help is closed (`nerves` or `heart`)."""

    reason: str


@dataclass(frozen=True)
class Unlocked:
    """A clinician's OK was entered, or the tick was a slip."""

    by: str


@dataclass(frozen=True)
class Remembered:
    """A value kept by name for later turns: a standing, the memory of cues."""

    name: str
    value: object


@dataclass(frozen=True)
class ExportAsked:
    """The person wants all their data as files."""


@dataclass(frozen=True)
class ErasureConfirmed:
    """Everything of the person goes, in this turn's transaction."""


Event = (
    ConsentGiven
    | ConsentWithdrawn
    | ZoneChosen
    | HealthChecked
    | Onboarded
    | HourChosen
    | ReminderStopped
    | QuestionPromised
    | Paused
    | Resumed
    | Snoozed
    | Skipped
    | SkipUndone
    | SessionStarted
    | SetCompleted
    | AnswerGiven
    | PainReported
    | Practised
    | PracticeUndone
    | SessionFinished
    | SessionReopened
    | MorningAnswered
    | Locked
    | Unlocked
    | Remembered
    | ExportAsked
    | ErasureConfirmed
)
