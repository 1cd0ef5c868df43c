"""Assertions on what a person sees of a conversation."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from bot.chat.sending.render import Renderer
from bot.coaching.events import Event
from bot.coaching.message import Message, msg
from bot.coaching.person.person import Locale, Person
from bot.flows.turn import Choice, Screen, Turn, has_buttons
from tests.support.screens import check, messages_of
from tests.support.world import words


class Seen:
    """`said` holds every screen so far, `happened` every event, `turn` the last turn."""

    person: Person
    now: datetime
    turn: Turn
    said: list[Screen]
    happened: list[Event]

    @property
    def screen(self) -> Screen:
        """The newest screen; of those of one turn the one that asks, else the last of them."""
        newest = [*reversed(self.turn.screens)]
        asking = (s for s in newest if has_buttons(s))
        return next(asking, next((s for s in newest if s.rows), self.said[-1]))

    @property
    def buttons(self) -> list[Choice]:
        """The buttons of the newest screen with any, in their order."""
        return [choice for row in self.screen.rows for choice in row]

    @property
    def labels(self) -> list[str]:
        """Ids of the labels of those buttons."""
        return [choice.label.id for choice in self.buttons]

    def shows(self, message: str, **args: object) -> Self:
        """Assert that the last turn said this message, with at least these arguments."""
        messages = [m for s in self.turn.screens for m in messages_of(s.text)]
        found = [m for m in messages if m.id == message]
        assert found, f"{message!r} is not among {[m.id for m in messages]}"
        wanted = dict(msg(message, **args).args).items()
        assert any(wanted <= dict(m.args).items() for m in found), [m.args for m in found]
        return self

    def hides(self, message: str) -> Self:
        """Assert that the last turn did not say this message."""
        assert message not in [m.id for s in self.turn.screens for m in messages_of(s.text)]
        return self

    def offers(self, *buttons: str) -> Self:
        """Assert that these buttons (value, label id or `flow:argument`) are there."""
        names = {name for c in self.buttons for name in self.names_of(c)}
        missing = [b for b in buttons if b not in names]
        assert not missing, f"{missing} not among {sorted(names)}"
        return self

    def lacks(self, *buttons: str) -> Self:
        """Assert that none of these buttons is there."""
        names = {name for c in self.buttons for name in self.names_of(c)}
        assert not names & set(buttons), names
        return self

    def events(self, kind: type[Event]) -> list[Event]:
        """Everything of this kind that happened so far, oldest first."""
        return [e for e in self.happened if isinstance(e, kind)]

    def words(self, message: Message) -> str:
        """A message as the person reads it."""
        return self._renderer().plain(message, self._locale())

    def text(self, screen: Screen | None = None) -> str:
        """The words of a screen, tags and all; of the newest one without an argument."""
        return self._renderer().screen(screen or self.said[-1], self._locale(), 1).text

    def check(self, screen: Screen) -> None:
        """Assert what every screen keeps."""
        check(screen, self.text(screen), self.words)

    def _renderer(self) -> Renderer:
        return Renderer(words(), lambda: self.now)

    def _locale(self) -> Locale:
        wishes = self.person.profile.wishes
        return Locale(self.person.language, self.person.zone, wishes.clock_24h)

    def names_of(self, choice: Choice) -> set[str]:
        """Return what a test may call a button: value, label id, label, `flow:argument`, flow."""
        names = {choice.value, choice.label.id, self.words(choice.label)}
        if choice.go:
            names |= {f"{choice.go.flow}:{choice.go.argument}", choice.go.flow}
        return names - {""}
