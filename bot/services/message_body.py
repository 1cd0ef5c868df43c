"""Hold one row of the outbox: content, locale, and the reminders it stands for."""

from __future__ import annotations

from bot.coaching.calendar import QuietHours
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import Reminder
from bot.flows.prompts.message import PromptFacts, due
from bot.flows.turn import Screen
from bot.services.messages import Locale, OutgoingMessage, React, Strip
from bot.storage.outbox.claims import Claimed
from bot.storage.rows.occurrences import OccurrenceKey
from bot.value import Value, field


class ReminderRef(Value):
    """Reference to a reminder in a message, with its pass; re-checked before it is sent."""

    reminder: Reminder
    pass_: int = 0
    quiet: QuietHours = field(default_factory=QuietHours)

    def key(self, person_id: int) -> OccurrenceKey:
        """Key of the occurrence that it refers to."""
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


def locale_of(person: Person) -> Locale:
    """How to speak to a person."""
    wishes = person.profile.wishes
    return Locale(person.language, person.zone, wishes.clock_24h, wishes.units)


def has_buttons(screen: Screen) -> bool:
    """Whether a screen carries buttons of the open question."""
    return any(choice.value for row in screen.rows for choice in row)


def outgoing_message(body: MessageBody, claimed: Claimed) -> OutgoingMessage:
    """A claimed row as the sender takes it."""
    content = body.content
    return OutgoingMessage(
        chat_id=claimed.chat_id,
        content=due(content) if isinstance(content, PromptFacts) else content,
        locale=body.locale,
        revision=claimed.revision,
        edits=claimed.edits,
        edits_media=claimed.edits_media,
        topic=body.topic,
    )
