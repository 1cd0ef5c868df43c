"""A person's sets one by one, with what was answered about each, out of the journal."""

from collections.abc import Iterable
from datetime import date, datetime

from bot.coaching.events import (
    AnswerGiven,
    Event,
    PainReported,
    SessionStarted,
    SetCompleted,
    SetUndone,
)
from bot.value import Value, replace


class LoggedSet(Value):
    """One set, or several that one tap stood for, with its answers; "" where nothing was said."""

    at: datetime
    day: date
    session: str  # warmup | training
    exercise: str
    number: int
    sets: int
    reps: int
    side: str = ""
    load: str = ""
    felt: str = ""
    rir: str = ""
    form: str = ""
    pain: int | None = None


class SetLog:
    """Grows by events in their order; a set that was taken back is in it no more."""

    def __init__(self) -> None:
        self.sets: list[LoggedSet] = []
        self._session = "warmup"

    def add(self, events: Iterable[tuple[datetime, date, Event]]) -> None:
        """Take in events: their instant, the local date they belong to, what happened."""
        for at, day, event in events:
            self._add(at, day, event)

    def _add(self, at: datetime, day: date, event: Event) -> None:
        match event:
            case SessionStarted(kind=kind):
                self._session = kind
            case SetCompleted():
                self.sets.append(_logged(at, day, self._session, event))
            case SetUndone(since=since):
                self.sets = [each for each in self.sets if each.at < since]
            case AnswerGiven(exercise=exercise, question="felt" | "rir" | "form" as question):
                self._note(day, exercise, {question: event.value}, event.side or "")
            case PainReported(exercise=str(exercise), number=number):
                self._note(day, exercise, {"pain": number})
            case _:
                return

    def _note(
        self, day: date, exercise: str, answer: dict[str, str | int], side: str = ""
    ) -> None:
        """Note an answer with the last set of that exercise on that day, or with a side of it."""
        own = [n for n, s in enumerate(self.sets) if s.day == day and s.exercise == exercise]
        own = [n for n in own if side in {"", self.sets[n].side}] or own
        for place in own:
            if self.sets[place].at == self.sets[own[-1]].at:
                self.sets[place] = replace(self.sets[place], **answer)


def _logged(at: datetime, day: date, session: str, done: SetCompleted) -> LoggedSet:
    return LoggedSet(
        at=at,
        day=day,
        session=session,
        exercise=done.exercise,
        number=done.number,
        sets=done.sets,
        reps=done.reps,
        side=done.side or "",
        load=done.load or "",
    )
