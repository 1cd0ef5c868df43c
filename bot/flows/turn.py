"""Inputs and results of a flow: inputs, screens and their buttons, turns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, assert_never

from bot.coaching.calendar import local_date
from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.events import Event
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Person, TrainingPlace
from bot.flows.context import (
    LanguageParser,
    Memory,
    OpenSession,
    Places,
    Sharing,
    Unshared,
)
from bot.flows.media import Media, ScreenMedia
from bot.value import Value, field, replace

# --- inputs ------------------------------------------------------------------------------


class Tap(Value):
    """A button of the current screen was pressed."""

    value: str


class Typed(Value):
    """The person wrote something."""

    text: str


class Shared(Value):
    """A location was shared: only the IANA zone that it lies in."""

    zone: str


class Elapsed(Value):
    """The wait that the flow had set (`Turn.wake_at`) ran out."""


Input = Tap | Typed | Shared | Elapsed


# --- what is shown ------------------------------------------------------------------------


class Go(Value):
    """A way into a flow: from a command, the menu or a prompt.

    `on` is the local date that the button was made for; None: any day.
    """

    flow: str
    argument: str = ""
    on: date | None = None


class Choice(Value):
    """A button: a tap on it is `Tap(value)`, or goes somewhere, opens a link, copies a text."""

    label: Message
    value: str = ""
    go: Go | None = None
    url: str | None = None
    copy: str | None = None
    style: str = ""  # success | danger | primary; never the only sign


class Where(StrEnum):
    """Place where a screen appears."""

    EDIT = "edit"  # in place of the message that was tapped, or the one with the open question
    NEW = "new"  # below everything


class Keyboard(StrEnum):
    """The keyboard below the text field."""

    KEEP = "keep"
    PLACE = "place"  # share my location | pick from a list
    REMOVE = "remove"


class Quote(Value):
    """Lines that are folded away until they are tapped."""

    lines: tuple[Message, ...]


Paragraph = Message | tuple[Message, ...] | Quote  # a tuple: lines of one paragraph


def lines_of(part: Paragraph) -> tuple[Message, ...]:
    """Return the lines of a paragraph."""
    match part:
        case Quote(lines):
            return lines
        case tuple():
            return part
        case Message():
            return (part,)


class Screen(Value):
    """One message: paragraphs, rows of buttons, where it appears, and whether it rings."""

    text: tuple[Paragraph, ...]
    rows: tuple[tuple[Choice, ...], ...] = ()
    where: Where = Where.EDIT
    rings: bool = False
    keyboard: Keyboard = Keyboard.KEEP
    media: ScreenMedia | None = None
    language: str | None = None  # of text and media, buttons apart; None: the person's own
    is_festive: bool = False  # with an effect of Telegram's, where it takes one

    def anew(self) -> Screen:
        """Return the same screen as a new message."""
        return replace(self, where=Where.NEW)


# --- buttons and the rows they stand in --------------------------------------------------

ROW = 3
OF_A_PAGE = ROW * ROW - 2
Row = tuple[Choice, ...]


def button(label: str | Message, value: str, /, **args: object) -> Choice:
    """Return a button that answers the open question with `value`."""
    return Choice(_label(label, args), value)


def go_button(
    label: str | Message, flow: str, argument: str = "", on: date | None = None
) -> Choice:
    """Return a button that goes somewhere; `on` binds it to a local date."""
    return Choice(_label(label, {}), go=Go(flow, argument, on))


def toggle(label: str | Message, value: str, *, is_on: bool) -> Choice:
    """Return a button that switches something; a check mark stands before what is on."""
    name = _label(label, {})
    return Choice(msg("button-ticked", name=name) if is_on else name, value)


def rows_of_three(buttons: Iterable[Choice]) -> tuple[Row, ...]:
    """Return the buttons in rows of three, in their order."""
    left = tuple(buttons)
    return tuple(left[at : at + ROW] for at in range(0, len(left), ROW))


def paged(
    buttons: Iterable[Choice], page: int, last: Choice, more: Callable[[int], Choice] | None = None
) -> tuple[Row, ...]:
    """Lay out one page of a list in three rows: eight buttons and `last`, or seven with [More…].

    `more` gives the button for a page; without it, its value is "page-<n>".
    """
    every = tuple(buttons)
    pages = _pages(len(every))
    if not pages:
        return rows_of_three((*every, last))
    shown = every[page % pages * OF_A_PAGE :][:OF_A_PAGE]
    following = (more or _more)((page + 1) % pages)
    return rows_of_three((*shown, following, last))


def page_in(value: str, count: int, prefix: str = "page-") -> int | None:
    """Return the page that a button of a paged list leads to; None: it is none of its buttons."""
    return number_in(value.removeprefix(prefix), range(_pages(count)))


def number_in(value: str, numbers: Iterable[int]) -> int | None:
    """Return which of these numbers a button stands for; None: it is the button of none."""
    return {str(number): number for number in numbers}.get(value)


def numbered(
    things: Iterable[tuple[Message, str]],
) -> tuple[tuple[Message, ...], list[tuple[Message, str]]]:
    """Return a numbered line for each name too long for a button, and labels with values."""
    pairs = list(enumerate(things, 1))
    lines = tuple(msg("button-numbered-line", number=n, name=name) for n, (name, _) in pairs)
    return lines, [(msg("button-number", number=n), value) for n, (_, value) in pairs]


def _pages(count: int) -> int:
    """Return how many pages a list of so many has; 0 where it needs none."""
    return 0 if count < ROW * ROW else -(-count // OF_A_PAGE)


def _more(page: int) -> Choice:
    return button("button-more", f"page-{page}")


def _label(label: str | Message, args: dict[str, object]) -> Message:
    return msg(label, **args) if isinstance(label, str) else label


def asks(screen: Screen) -> bool:
    """Return whether a screen waits for an answer; an end that is only read waits for none."""
    return screen.keyboard is Keyboard.PLACE or not _values(screen) <= _READ


def has_buttons(screen: Screen) -> bool:
    """Return whether a screen carries buttons of the open question."""
    return bool(_values(screen))


def is_over(screen: Screen) -> bool:
    """Return whether nothing of a question can be answered any more: its session has ended."""
    return screen.keyboard is not Keyboard.PLACE and not has_buttons(screen)


def _values(screen: Screen) -> set[str]:
    return {choice.value for row in screen.rows for choice in row if choice.value}


BACK = button("button-back", "back")
#: What stands below an end.
_READ = frozenset({"good", "undo", "less"})


# --- what a flow sees --------------------------------------------------------------------


class Context(Value):
    """Everything a flow may look at."""

    catalogue: Catalogue
    person: Person
    now: datetime
    memory: Memory
    places: Places
    parser: LanguageParser
    session: OpenSession | None = None
    sharing: Sharing = Unshared()
    #: Makes an address that nobody can guess, to show the plan; None: nothing listens there.
    calendar_address: Callable[[], str] | None = None
    day: date | None = None  # of an hour lost across midnight: the date that is spoken of
    place: TrainingPlace | None = None  # planned for; None: where the open session is, or home

    @property
    def progress(self) -> object | None:
        """Progress of the open session; None: none is open."""
        return self.session.progress if self.session else None

    @property
    def countries(self) -> tuple[str, ...]:
        """Countries (ISO 3166) whose way of writing dates the person is used to."""
        region = self.person.language.rpartition("-")[2].upper()
        return region, self.places.country(self.person.zone) or region

    @property
    def today(self) -> date:
        """Return the local date of the person."""
        return self.day or local_date(self.now, self.person.zone)

    @property
    def warmup_tomorrow(self) -> time:
        """Return the hour of tomorrow's warm-up."""
        return self.person.profile.warmup_on(self.today + timedelta(days=1))

    @property
    def morning_tomorrow(self) -> time:
        """Return when tomorrow the pain of today is asked about: in the morning (the method, 2.1).

        With the warm-up where that comes in the morning; before the session of the day.
        """
        profile, limits = self.person.profile, self.catalogue.thresholds
        at = self.warmup_tomorrow
        if at >= time(limits.morning_before):
            at = max(time(limits.morning_hour), profile.wishes.quiet_to)
        trains = (self.today.weekday() + 1) % 7 in profile.training_days
        return min(at, profile.training_at) if trains else at

    @property
    def joined(self) -> date:
        """Return the local date on which the coaching began."""
        return local_date(self.person.onboarded_at or self.person.created_at, self.person.zone)


# --- what a flow gives ----------------------------------------------------------------------


class Turn(Value):
    """The result of one input; committed as a whole."""

    state: object | None = None  # None: no question stands open
    screens: tuple[Screen, ...] = ()
    events: tuple[Event, ...] = ()
    toast: Message | None = None
    wake_at: datetime | None = None
    person: Person | None = None  # the person as changed; None: unchanged
    progress: object | None = None  # of the open session as changed; None: unchanged
    then: Go | None = None  # this flow goes on in the same turn
    understood: bool = True  # False: the text or tap meant nothing here


def not_understood(step: object, *_: object) -> Turn:
    """Stay at this step, where the text, the tap or the wait meant nothing."""
    return Turn(step, understood=False)


class Flow(Value):
    """One conversation: pure functions over the steps it declares.

    `start` begins it with an argument, or goes on from the open session; `show` gives the screen
    of a step as it stands. The others take the next step for what the person gave: a button, a
    text, the IANA zone of a location, or nothing until the wait ran out. `asks_pain`: steps at
    which words of pain are an answer, `asks_conditions`: what is said of health, `verbatim`: steps
    whose text is for or about somebody else, and taken as it is, `clear_yes`: steps at which a
    bare "ok" agrees to nothing; `takes`: the message that says what can be typed at a step,
    `about`: the one that says why it asks. `left` is recorded before the person turns to something
    else; None: the question may be forgotten.
    """

    steps: tuple[type, ...]
    start: Callable[[str, Context], Turn]
    show: Callable[[Any, Context], Screen]
    tapped: Callable[[Any, str, Context], Turn]
    typed: Callable[[Any, str, Context], Turn] = not_understood
    shared: Callable[[Any, str, Context], Turn] = not_understood
    elapsed: Callable[[Any, Context], Turn] = not_understood
    asks_pain: tuple[type, ...] = ()
    asks_conditions: tuple[type, ...] = ()
    verbatim: tuple[type, ...] = ()
    clear_yes: tuple[type, ...] = ()
    left: Callable[[Any, Context], Turn | None] = lambda *_: None
    takes: Mapping[type, str] = field(default_factory=dict)
    about: Mapping[type, str] = field(default_factory=dict)

    def resume(self, step: object, received: Input, context: Context) -> Turn:
        """Take the next step for what the person gave.

        Raises:
            TypeError: the step belongs to another flow.
        """
        self._own(step)
        match received:
            case Tap(value):
                return self.tapped(step, value, context)
            case Typed(text):
                return self.typed(step, text, context)
            case Shared(zone):
                return self.shared(step, zone, context)
            case Elapsed():
                return self.elapsed(step, context)
            case _:
                assert_never(received)

    def screen(self, step: object, context: Context) -> Screen:
        """Return the screen of the open question, as it stands.

        Raises:
            TypeError: the step belongs to another flow.
        """
        self._own(step)
        return self.show(step, context)

    def at(self, step: object, context: Context, person: Person | None = None) -> Turn:
        """Ask the question of a step: its screen, with the person as changed; None: unchanged."""
        seen = context if person is None else replace(context, person=person)
        return Turn(step, (self.show(step, seen),), person=person)

    def _own(self, step: object) -> None:
        if not isinstance(step, self.steps):
            raise TypeError(f"{type(step).__name__} is no step of this flow")


def with_signs(turn: Turn, person: Person) -> Turn:
    """Explain the signs below the first film that a person gets; remember it after consent."""
    person = turn.person or person
    first = next((n for n, screen in enumerate(turn.screens) if _shows_a_film(screen)), None)
    if first is None or person.profile.signs_explained:
        return turn
    film = turn.screens[first]
    explained = replace(film, text=(*film.text, msg("film-signs")))
    screens = (*turn.screens[:first], explained, *turn.screens[first + 1 :])
    if person.consent is None:
        return replace(turn, screens=screens)
    return replace(turn, screens=screens, person=person.with_profile(signs_explained=True))


def _shows_a_film(screen: Screen) -> bool:
    media = screen.media
    is_film = isinstance(media, Media) and media.kind == "demonstration"
    return is_film and screen.where is Where.NEW
