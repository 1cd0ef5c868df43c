"""The memory of a person with what this very turn remembers already in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.coaching.events import Event, Remembered
from bot.coaching.remembered import RememberedValue
from bot.flows.turn import Coming, Context, Memory, Recorded, Served
from bot.value import Value, replace


class AsRemembered(Value):
    """The memory with some values replaced."""

    before: Memory
    values: Mapping[str, RememberedValue]

    def practised(self, days: int = 56, kind: str | None = None) -> frozenset[date]:
        """Local dates practised, of the last days."""
        return self.before.practised(days, kind)

    def excluded_days(self) -> frozenset[date]:
        """Local dates of the last 56 days that count for nothing."""
        return self.before.excluded_days()

    def journal(self, days: int = 56) -> Sequence[Recorded]:
        """Events of the last days, oldest first."""
        return self.before.journal(days)

    def decisive(self, days: int = 56) -> Sequence[Recorded]:
        """The few of them that decide."""
        return self.before.decisive(days)

    def stored(self, name: str) -> RememberedValue:
        """The value last `Remembered` under this name."""
        return self.values[name] if name in self.values else self.before.stored(name)

    def coming(self) -> tuple[Coming, ...]:
        """The prompts that will come, next first."""
        return self.before.coming()

    def served(self, kind: str) -> Served | None:
        """The last prompt of this kind."""
        return self.before.served(kind)


def remembering(context: Context, events: Sequence[Event]) -> Context:
    """The context as it will be once these events are recorded."""
    values = {e.name: e.value for e in events if isinstance(e, Remembered)}
    if not values:
        return context
    return replace(context, memory=AsRemembered(context.memory, values))
