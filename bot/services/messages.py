"""Messages of the outbox: what a row holds, what the sender gets, and what became of it."""

from datetime import timedelta
from typing import Protocol

from bot.coaching.calendar import QuietHours
from bot.coaching.person.person import Locale
from bot.coaching.reminders.policy import Reminder
from bot.flows.prompts.message import PromptFacts
from bot.flows.turn import Screen
from bot.storage.rows.occurrences import OccurrenceKey
from bot.value import Value, field


class Strip(Value):
    """Take the buttons off a message."""


class React(Value):
    """Acknowledge a message of the person with a reaction."""

    emoji: str


class OutgoingMessage(Value):
    """One thing to send: a screen, new or in place of `edits`; a prompt; or an act on `edits`.

    `revision` is the one that the screen's `t:` buttons carry. `edits_media` says whether the
    message to edit has media (its caption is edited then). `topic` is that of a forum.
    """

    chat_id: int
    content: Screen | PromptFacts | Strip | React
    locale: Locale
    revision: int = 0
    edits: int | None = None
    edits_media: bool = False
    topic: int | None = None


class Sent(Value):
    """It arrived, as this message; `is_plain`: without its markup, which was refused."""

    message_id: int
    has_media: bool = False
    is_plain: bool = False


#: Why something waits that nobody has refused.
PACE = "pace"


class Later(Value):
    """It surely did not arrive: again after a while. `everyone`: the whole bot is held back."""

    reason: str  # flood | refused | server | pace | away (the database is)
    after: timedelta | None = None  # None: back off by our own steps
    everyone: bool = False


class Unknown(Value):
    """It may have arrived: no answer came back."""


class Gone(Value):
    """The person is not reachable any more (blocked, deactivated, never started)."""

    reason: str


class Refused(Value):
    """Telegram will never take this one."""

    reason: str


class Migrated(Value):
    """The group has another number: it became a supergroup."""

    to: int


Outcome = Sent | Later | Unknown | Gone | Refused | Migrated


class Sender(Protocol):
    """Sender of messages."""

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        """Send one message; never raises for what Telegram or the network do."""
        ...


class ReminderRef(Value):
    """Reference to a reminder in a message, with its pass; re-checked before it is sent."""

    reminder: Reminder
    pass_: int = 0
    quiet: QuietHours = field(default_factory=QuietHours)

    def key(self, person_id: int) -> OccurrenceKey:
        """Return the key of the occurrence that it refers to."""
        occurrence = self.reminder.occurrence
        return person_id, str(self.reminder.kind), occurrence.local_date, self.pass_


class MessageBody(Value):
    """Content for one message; rendered only when it is sent.

    A prompt is held as what it speaks of, a third of its screen, and put into words and
    buttons when it leaves: ten thousand are queued at once.
    """

    content: Screen | PromptFacts | Strip | React
    locale: Locale = field(name="voice")  # its name in stored rows
    refs: tuple[ReminderRef, ...] = field(default=(), name="promises")  # likewise
    topic: int | None = None  # of a forum
    version: bytes = b""  # of the person that a prompt was made for
