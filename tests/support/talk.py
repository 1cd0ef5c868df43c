"""A person talking to flows: what converse does with turns, in memory and without a database."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.coaching.calendar import local_date
from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.events import ErasureConfirmed, Event, SessionFinished, SessionStarted
from bot.coaching.message import msg
from bot.coaching.person.person import Person
from bot.flows.context import LanguageParser, OpenSession, Places
from bot.flows.turn import (
    Choice,
    Context,
    Elapsed,
    Flow,
    Input,
    Keyboard,
    Screen,
    Shared,
    Tap,
    Turn,
    Typed,
)
from bot.value import replace
from tests.support.seen import Seen
from tests.support.world import NOON, Memory, PlainParser, SmallWorld, catalogue, newcomer

QUESTION_AGAIN = "typed-unclear-1"

MenuStep = Callable[[str, Context], Turn]


@dataclass
class Talk(Seen):
    """Somebody in front of flows: `Talk({"pause": pause}).goes("pause").taps("week")`.

    `flows` and `asides` go by the names that `Go` uses.
    """

    flows: Mapping[str, Flow]
    asides: Mapping[str, MenuStep] = field(default_factory=dict)
    person: Person = field(default_factory=newcomer)
    catalogue: Catalogue = field(default_factory=catalogue)
    now: datetime = NOON
    memory: Memory = field(default_factory=Memory)
    places: Places = field(default_factory=SmallWorld)
    parser: LanguageParser = field(default_factory=PlainParser)
    flow: str | None = None
    state: object | None = None
    session: OpenSession | None = None
    wake_at: datetime | None = None
    erased: bool = False
    turn: Turn = field(default_factory=Turn)
    said: list[Screen] = field(default_factory=list)
    happened: list[Event] = field(default_factory=list)

    # --- what the person does ---------------------------------------------------------------

    def goes(self, flow: str, argument: str = "", on: date | None = None) -> Talk:
        """Take a way into a flow or a side answer, as a command or a `g:` button does."""
        if flow in self.asides:
            return self._side_answer(self.asides[flow](argument, self.context))
        self.flow = flow
        return self._apply(self.flows[flow].start(argument, self.context))

    def taps(self, button: str) -> Talk:
        """Tap a button of the newest screen by value, label id, label or `flow:argument`."""
        choice = next((c for c in self.buttons if button in self.names_of(c)), None)
        assert choice, f"no button {button!r}; there are {[*map(self.names_of, self.buttons)]}"
        return self.press(choice)

    def press(self, choice: Choice) -> Talk:
        """Tap this very button."""
        if choice.go:
            return self.goes(choice.go.flow, choice.go.argument, choice.go.on)
        turn = self._resume(Tap(choice.value))
        assert turn.understood, f"{self.flow} does not know its own button {choice.value!r}"
        return self._apply(turn)

    def taps_first(self) -> Talk:
        """Tap the first button of the newest screen that has any."""
        return self.press(self.buttons[0])

    def says(self, text: str) -> Talk:
        """Type something; what the flow does not understand may still be a button's label."""
        turn = self._resume(Typed(text))
        if turn.understood:
            return self._apply(turn)
        choices = self._answers()
        chosen = self.parser.chosen(text, [self.words(c.label) for c in choices])
        if chosen is not None:
            return self.press(choices[chosen])
        return self._apply(turn) if turn.screens else self._repeat()

    def shares(self, zone: str) -> Talk:
        """Share a location."""
        turn = self._resume(Shared(zone))
        return self._apply(turn) if turn.understood else self._repeat()

    def waits(self, long: timedelta) -> Talk:
        """Let time pass; a wait that runs out on the way wakes the flow."""
        end = self.now + long
        while self.wake_at and self.wake_at <= end:
            self._moves_to(max(self.now, self.wake_at))
            self.wake_at = None
            self._apply(self._resume(Elapsed()))
        self._moves_to(end)
        return self

    @property
    def context(self) -> Context:
        """Return what a flow may look at now."""
        return Context(
            self.catalogue,
            self.person,
            self.now,
            self.memory,
            self.places,
            self.parser,
            self.session,
        )

    # --- what converse does -----------------------------------------------------------------

    def _resume(self, received: Input) -> Turn:
        assert self.flow, "no conversation is open"
        assert self.state is not None, "no question stands open"
        return self.flows[self.flow].resume(self.state, received, self.context)

    def _answers(self) -> list[Choice]:
        """Return what stands to be tapped: buttons, or the keyboard below the text field."""
        assert self.flow
        shown = self.flows[self.flow].screen(self.state, self.context)
        if shown.keyboard is Keyboard.PLACE:
            return [Choice(msg("place-button-list"), "list")]
        return [choice for row in shown.rows for choice in row]

    def _repeat(self) -> Talk:
        assert self.flow
        shown = self.flows[self.flow].screen(self.state, self.context).anew()
        again = replace(
            shown, text=(msg(QUESTION_AGAIN, takes=msg("typed-takes-label.none")), *shown.text)
        )
        self.turn = Turn(state=self.state, screens=(again,))
        self.said.append(again)
        return self

    def _side_answer(self, turn: Turn) -> Talk:
        assert turn.state is None, "a side answer asks nothing"
        self.turn = turn
        self._record(turn)
        for screen in turn.screens:
            self.check(screen)
        self.said.extend(turn.screens)
        return self

    def _apply(self, turn: Turn) -> Talk:
        self.turn = turn
        self.state, self.wake_at = turn.state, turn.wake_at
        self._record(turn)
        for screen in turn.screens:
            self.check(screen)
        self.said.extend(turn.screens)
        if turn.then and turn.then.flow in {*self.flows, *self.asides}:
            before = turn.screens
            self.state = None
            self.goes(turn.then.flow, turn.then.argument, turn.then.on)
            toast = self.turn.toast or turn.toast
            self.turn = replace(self.turn, screens=(*before, *self.turn.screens), toast=toast)
        elif self.state is None:
            self.flow = None
        return self

    def _record(self, turn: Turn) -> None:
        self.person = turn.person or self.person
        today = local_date(self.now, self.person.zone)
        on = self.session.local_date if self.session else today
        for event in turn.events:
            self.happened.append(event)
            self.memory.take(event, self.now, on)
            self._follow_session(event)
            self.erased |= isinstance(event, ErasureConfirmed)
        if turn.progress is not None and self.session:
            self.session = replace(self.session, progress=turn.progress, answered_at=self.now)

    def _follow_session(self, event: Event) -> None:
        match event:
            case SessionStarted(kind=kind, local_date=day):
                self.session = OpenSession(kind, day, self.now, self.now, progress=None)
            case SessionFinished():
                self.session = None
            case _:
                pass

    def _moves_to(self, now: datetime) -> None:
        self.now = self.memory.now = now
