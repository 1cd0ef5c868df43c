"""The context of a flow: the open session, memory, places, the language parser."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time
from typing import Protocol

from bot.coaching.catalogue.thresholds import HISTORY_DAYS
from bot.coaching.events import Event
from bot.coaching.person.person import Person
from bot.coaching.person.sharing import Action, Grant, LoggedEntry
from bot.coaching.remembered import RememberedValue
from bot.coaching.reminders.policy import OccurrenceState
from bot.value import Value


class OpenSession(Value):
    """A session or warm-up that is not finished; it belongs to the date on which it began."""

    kind: str
    local_date: date
    started_at: datetime
    answered_at: datetime
    progress: object


class Recorded(Value):
    """An event of the journal, with its instant (UTC) and local date."""

    at: datetime
    local_date: date
    event: Event


class Coming(Value):
    """A prompt that will come; `next` None: it is switched off."""

    kind: str
    local_date: date
    due_at: datetime


#: States of a prompt that waits for an answer.
_UNANSWERED = frozenset({OccurrenceState.QUEUED, OccurrenceState.SENT})


class Served(Value):
    """The last prompt of a kind that was sent or settled."""

    local_date: date
    at: datetime
    state: str  # of OccurrenceState
    snoozes: int = 0

    def waits_on(self, day: date) -> bool:
        """Return whether it is the prompt of this date, and still waits for an answer."""
        return self.local_date == day and self.state in _UNANSWERED


class City(Value):
    """A place that gave a zone."""

    name: str
    country: str
    zone: str


class PainDetails(Value):
    """Facts of a pain that a sentence states; None: it does not."""

    number: int | None = None  # 0 to 10
    place: str | None = None
    side: str | None = None  # left | right | both
    kind: str | None = None


#: Levels of an alarm that win in every state.
URGENT = frozenset({"emergency", "self_harm"})


class TextAlarm(Value):
    """A typed text that something hurts, or worse.

    `level`: emergency, self_harm, pain or unwell; `reason` of an emergency: heart or nerves.
    """

    level: str
    reason: str = ""
    pain: PainDetails = PainDetails()


class TypedWeek(Value):
    """The sessions a week, and the minutes of each, that a text states; None: not stated."""

    days: int | None
    minutes: int | None


class Weight(Value):
    """A weight that a text states; `unit` None: it names neither kg nor lb."""

    amount: float
    unit: str | None = None


class Memory(Protocol):
    """Stored facts of one person; read when asked, within the turn."""

    def practised(self, days: int = HISTORY_DAYS, kind: str | None = None) -> frozenset[date]:
        """Return local dates practised, of the last days; with one kind of session, or any."""
        ...

    def unprompted(self) -> frozenset[date]:
        """Return local dates of the last days with a warm-up before its prompt, or without."""
        ...

    def excluded_days(self) -> frozenset[date]:
        """Return local dates of the last days that count for nothing: pauses, outages."""
        ...

    def journal(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return events of the last days, oldest first."""
        ...

    def decisive(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return those that decide on a warm-up or session: pains, mornings, health checks.

        What was done and felt, nine events of ten, is not opened for them.
        """
        ...

    def of_kinds(self, kinds: Collection[type], days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return events of these classes of the last days, oldest first."""
        ...

    def stored(self, name: str) -> RememberedValue:
        """Return the value last `Remembered` under this name."""
        ...

    def coming(self, until: datetime | None = None) -> tuple[Coming, ...]:
        """Return the prompts that will come, next first."""
        ...

    def served(self, kind: str) -> Served | None:
        """Return the last prompt of this kind; None when none ever came."""
        ...


class LookedAt(Value):
    """Somebody whose viewer the person is; `looks_left` of today."""

    share: Grant
    person: Person
    memory: Memory
    looks_left: int


class Sharing(Protocol):
    """The shares that a person is in, on either side; read when asked, within the turn."""

    def made(self) -> tuple[Grant, ...]:
        """Return the shares that the person has made and not ended."""
        ...

    def viewed(self) -> tuple[Grant, ...]:
        """Return the shares through which the person may look at others."""
        ...

    def log(self, most: int) -> tuple[LoggedEntry, ...]:
        """Return the newest looks and changes of the person's viewers, newest first."""
        ...

    def offered(self, digest: str) -> Grant | None:
        """Return the link of a token's digest that can be opened; None: there is none."""
        ...

    def look(self, person_id: int, action: Action) -> LookedAt | None:
        """Return whom the person may do this with; None: it is not shared, or not their right."""
        ...

    def new_token(self) -> str:
        """Return an unguessable token for a link."""
        ...


class Unshared(Value):
    """Sharing of somebody who is in no share."""

    def made(self) -> tuple[Grant, ...]:
        """Return none."""
        return ()

    def viewed(self) -> tuple[Grant, ...]:
        """Return none."""
        return ()

    def log(self, most: int) -> tuple[LoggedEntry, ...]:  # noqa: ARG002 - there is none
        """Return none."""
        return ()

    def offered(self, digest: str) -> Grant | None:  # noqa: ARG002 - none is open
        """Return none."""
        return None

    def look(self, person_id: int, action: Action) -> LookedAt | None:  # noqa: ARG002 - at nobody
        """Return nobody."""
        return None

    def new_token(self) -> str:
        """Raise: a link would be stored nowhere."""
        raise NotImplementedError


class Places(Protocol):
    """Cities and their zones."""

    def search(self, text: str, now: datetime) -> tuple[City, ...]:
        """Return at most eight places that a text names, likeliest first."""
        ...

    def guess(self, language: str) -> City:
        """Return where most speakers of a language live."""
        ...

    def country(self, zone: str) -> str | None:
        """Return the country (ISO 3166) of a zone; None: it has none."""
        ...

    def weight_unit(self, zone: str) -> str:
        """Return the unit of weights in the country of a zone: kg or lb."""
        ...

    def first_weekday(self, zone: str) -> int:
        """Return the day with which the week begins in the country of a zone, Monday = 0."""
        ...

    def regions(self) -> tuple[str, ...]:
        """Return ids of the regions of the list."""
        ...

    def cities(self, region: str) -> tuple[City, ...]:
        """Return the large cities of a region."""
        ...


class LanguageParser(Protocol):
    """A parser of what people type in one language."""

    def times(self, text: str) -> tuple[time, ...]:
        """Return the times a text may mean, likeliest first; () for none."""
        ...

    def span(self, text: str) -> tuple[tuple[time, ...], tuple[time, ...]] | None:
        """Return the times from and until which a text may mean; None for no span."""
        ...

    def is_day_part(self, text: str) -> bool:
        """Return whether a text names a part of the day and no hour: "in the evening"."""
        ...

    def other_hours(self, text: str, hours: Collection[time]) -> tuple[time, ...]:
        """Return when a text asks to have something instead; of `hours` those of its day part."""
        ...

    def day(self, text: str, today: date, countries: Iterable[str] = ()) -> date | None:
        """Return the day a text means, as it is written in one of these countries."""
        ...

    def number(self, text: str, unit: str | None = None) -> int | None:
        """Return the whole number of a text, digits or words; with words of reps, left, days..."""
        ...

    def weight(self, text: str) -> Weight | None:
        """Return the weight that a text states, digits or words; None: it states none."""
        ...

    def week(self, text: str) -> TypedWeek | None:
        """Return the sessions a week and their minutes that a text states; None: neither."""
        ...

    def alarm(self, text: str) -> TextAlarm | None:
        """Return an emergency, pain or feeling unwell; None when the text names none of them."""
        ...

    def conditions(self, text: str) -> frozenset[str]:
        """Return the items of the health check that a text says are so."""
        ...

    def equipment(self, text: str) -> frozenset[str]:
        """Return the equipment that a text says is there."""
        ...

    def pain(self, text: str) -> PainDetails:
        """Return the facts of a pain that an answer states."""
        ...

    def chosen(self, text: str, labels: Sequence[str], *, exactly: bool = False) -> int | None:
        """Return which of these labels the text means; None for none of them."""
        ...

    def meaning(self, text: str, group: str) -> str | None:
        """Return the meaning of a whole message in a group; None: it has none there.

        Groups are consent (yes, no), stop, answers, commands and small_talk.
        """
        ...

    def called(self, text: str, labels: Sequence[str]) -> int | None:
        """Return which button other words than its own mean, of the messages of these labels."""
        ...

    def named(self, text: str, names: Sequence[str]) -> int | None:
        """Return which of these names the text asks about."""
        ...
