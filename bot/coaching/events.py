"""Events, in the past tense: for the journal, the reminders and the sessions."""

from datetime import date, datetime, time, timedelta

from bot.coaching.calendar import WeekdayTimes
from bot.coaching.person.person import Clearance
from bot.coaching.person.sharing import Action, Role, ShareNames
from bot.coaching.remembered import RememberedValue
from bot.value import Value

__all__ = [
    "AnswerGiven",
    "CalendarOpened",
    "CalendarRevoked",
    "CameBack",
    "ConsentGiven",
    "ConsentWithdrawn",
    "ErasureConfirmed",
    "Event",
    "ExportAsked",
    "FeltUnwell",
    "HealthChecked",
    "HourChosen",
    "Locked",
    "MarkRemoved",
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
    "SetUndone",
    "ShareAccepted",
    "ShareOffered",
    "ShareRevoked",
    "SkipUndone",
    "Skipped",
    "Snoozed",
    "Unlocked",
    "ViewerActed",
    "ZoneChosen",
]


class ConsentGiven(Value):
    """The person agreed that health answers are stored; `version` of the words they saw."""

    version: int


class ConsentWithdrawn(Value):
    """Health answers are to be erased at once; exercises are prescribed no more."""


class ZoneChosen(Value):
    """The person's IANA zone; every future prompt follows it."""

    zone: str


class HealthChecked(Value):
    """A health check was finished; ids of what was ticked, and what follows."""

    ticked: frozenset[str]
    clearance: Clearance


class Onboarded(Value):
    """The first plan stands; reminders begin."""


class HourChosen(Value):
    """A reminder of `kind` comes on these weekdays (Monday = 0) at this local time.

    `others`: weekdays on which it comes at another.
    """

    kind: str
    weekdays: frozenset[int]
    at: time
    by_person: bool = True
    others: WeekdayTimes = ()


class ReminderStopped(Value):
    """A reminder of `kind` rests; the row stays, switched off, with its reason."""

    kind: str
    reason: str  # health | locked | wish


class QuestionPromised(Value):
    """One prompt of `kind` (morning, comeback) was scheduled for a local date and hour."""

    kind: str
    on: date
    at: time


class Paused(Value):
    """Pause of all messages until then; None: until the person writes."""

    until: datetime | None


class Resumed(Value):
    """Prompts are on again."""


class Snoozed(Value):
    """Today's prompt rings again at `until`; the series stays as it is."""

    kind: str
    local_date: date
    until: datetime


class Skipped(Value):
    """Skipped practice of a date: `reason` is no_time, tired, ill, hurt or none."""

    kind: str
    local_date: date
    reason: str


class FeltUnwell(Value):
    """The person felt unwell, dizzy for example: that ends the practice of the day."""


class CameBack(Value):
    """A person who was silent for long, or had left, is back: sleeping prompts are on."""


class SkipUndone(Value):
    """Today's prompt is open again after "not today"."""

    kind: str
    local_date: date


class Locked(Value):
    """An emergency sign: everything but getting help is closed (`nerves` or `heart`)."""

    reason: str


class Unlocked(Value):
    """A clinician's OK was entered, or the tick was a slip."""

    by: str


class Remembered(Value):
    """A value stored by name for later turns: a standing, the memory of cues."""

    name: str
    value: RememberedValue


class ExportAsked(Value):
    """The person wants all their data as files."""


class CalendarOpened(Value):
    """An address shows the plan from now on; only the digest of its token is stored."""

    digest: str


class CalendarRevoked(Value):
    """No address shows the plan any more."""


class ErasureConfirmed(Value):
    """Everything of the person goes, in this turn's transaction."""


class SessionStarted(Value):
    """A warm-up or a training session was opened; it belongs to this local date."""

    kind: str  # warmup | training
    local_date: date


class SetCompleted(Value):
    """One set was done; `sets` says how many one tap stood for (both sets of a warm-up).

    `number` within its exercise, from 1; 0: the easy set before the first one.
    """

    exercise: str
    number: int
    reps: int
    sets: int = 1
    side: str | None = None  # left | right | None: both
    load: str | None = None
    is_hard: bool = True  # False: easier on purpose, or with 4 reps or more to leave

    @property
    def halves(self) -> int:
        """Halves of sets that it counts for: one for a side, none for the easy set."""
        return self.sets * (1 if self.side else 2) if self.number else 0


LONGEST_STEP = timedelta(minutes=5)  # more is not practice but a phone put down


def active_seconds(since: datetime, now: datetime) -> int:
    """Return the seconds of practice between two answers, those of `LONGEST_STEP` at most."""
    return round(min(now - since, LONGEST_STEP).total_seconds())


def whole_sets(halves: int) -> int:
    """Return the sets that so many halves are: one of each side is one, as is one left over."""
    return -(-halves // 2)


class SetUndone(Value):
    """The last step was taken back: sets and answers reported since then do not count."""

    since: datetime


class AnswerGiven(Value):
    """A question after a set was answered; `cue` was on screen during that set."""

    exercise: str
    question: str  # felt | rir | form
    value: str
    cue: str | None = None
    side: str | None = None  # left | right | None: both


class PainReported(Value):
    """Something hurts: 0 to 10 (the upper end of a grouped button), where, what it is like."""

    number: int
    place: str
    kind: str | None
    pain_class: str  # stop | amber | green
    exercise: str | None = None
    family: str | None = None
    side: str | None = None  # left | right | both


class Practised(Value):
    """A local date counts as practised: by a session, or as the person `reported`."""

    local_date: date
    kind: str
    reported: bool = False


class PracticeUndone(Value):
    """That date counts as open again."""

    local_date: date
    kind: str


class SessionFinished(Value):
    """The open session was closed: done, or partial (ended early, or left at the day's end)."""

    kind: str
    local_date: date
    outcome: str  # done | partial | stopped
    seconds: int


class SessionReopened(Value):
    """The last session was taken back within ten minutes of its end."""

    kind: str
    local_date: date


class MorningAnswered(Value):
    """Answer of the next morning: better_or_same, bit_worse or much_worse; 0 to 10 if worse."""

    value: str
    number: int | None


class ShareOffered(Value):
    """The person made a link for a viewer; only the digest of its token is stored."""

    digest: str
    role: Role
    names: ShareNames


class ShareAccepted(Value):
    """The person opened somebody's link, and calls themself `name`."""

    digest: str
    name: str


class ShareRevoked(Value):
    """The person ended a share, opened or not."""

    share: int


class MarkRemoved(Value):
    """The person removed what a viewer had left: a cue, a hold or a note."""

    share: int
    kind: Action
    exercise: str | None = None


class ViewerActed(Value):
    """The viewer of `person_id` looked at something, or changed something."""

    person_id: int
    action: Action
    exercise: str | None = None
    text: str = ""


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
    | CameBack
    | SessionStarted
    | SetCompleted
    | SetUndone
    | AnswerGiven
    | PainReported
    | Practised
    | PracticeUndone
    | SessionFinished
    | SessionReopened
    | MorningAnswered
    | Locked
    | Unlocked
    | FeltUnwell
    | Remembered
    | ExportAsked
    | ErasureConfirmed
    | ShareOffered
    | ShareAccepted
    | ShareRevoked
    | MarkRemoved
    | ViewerActed
    | CalendarOpened
    | CalendarRevoked
)
