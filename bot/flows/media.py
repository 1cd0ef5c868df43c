"""Media of a screen: found, drawn or rendered when it is sent."""

from datetime import date, datetime

from bot.coaching.catalogue.exercise import Tempo
from bot.coaching.message import Message
from bot.coaching.review.charts import Chart, PainChart
from bot.value import Value


class Media(Value):
    """A film or a still of an exercise, or the file of an export, by name."""

    kind: str  # demonstration | still | export
    name: str


class Track(Value):
    """The sound of one set of the exercise `name`: `reps` on each side, in seconds of `tempo`.

    `halved`: each repetition has a half one in its middle. `spoken`: the language in which it is
    counted aloud; None: tones alone. `is_one_side`: the other has a sound of its own.
    """

    name: str
    reps: int
    tempo: Tempo
    halved: bool = False
    spoken: str | None = None
    is_one_side: bool = False


class Picture(Value):
    """A chart of a person's progress, and the words that stand in it, by name."""

    name: str
    shown: Chart
    words: tuple[tuple[str, Message], ...] = ()


class Section(Value):
    """A heading of a document, and the lines below it."""

    heading: Message
    lines: tuple[Message, ...]


class ReportFile(Value):
    """A PDF of one page or two: sections, and below them a chart of pains with its words."""

    name: str
    title: Message
    sections: tuple[Section, ...]
    chart: PainChart | None = None
    words: tuple[tuple[str, Message], ...] = ()


class CalendarEvent(Value):
    """One practice that is planned: its local date, its first instant (UTC), its minutes."""

    kind: str  # warmup | training
    local_date: date
    begins: datetime
    minutes: int


class CalendarFile(Value):
    """Planned practice as a file for calendars, and the words in it, by name: `title`, kinds.

    `owner` tells the events of one person from those of another; `changed_at`: the last change of
    the plan, as far as it is known.
    """

    name: str
    owner: str
    zone: str
    changed_at: datetime
    events: tuple[CalendarEvent, ...]
    words: tuple[tuple[str, Message], ...] = ()


ScreenMedia = Media | Track | Picture | ReportFile | CalendarFile
