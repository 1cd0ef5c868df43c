"""Judge the reminders of a batch of people by all that is known of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import ReminderKind, Send, Verdict, judge
from bot.services.messages import ReminderRef
from bot.services.reminders.facts import FactsOfMany
from bot.services.reminders.message_builder import Calling
from bot.value import Value, replace


class Judging(Value):
    """What a verdict rests on."""

    known: Mapping[int, Person]
    facts: FactsOfMany
    calling: Calling
    now: datetime

    def verdict(self, person_id: int, ref: ReminderRef) -> Verdict:
        """Send, drop or wait; a session is worked out only where it would be sent."""
        about = self.facts.about(person_id, ref, ref.quiet)
        verdict = judge(ref.reminder, about, self.now)
        if ref.reminder.kind is not ReminderKind.TRAINING or not isinstance(verdict, Send):
            return verdict
        has_session = self.calling.has_session(self.known[person_id])
        return judge(ref.reminder, replace(about, has_session=has_session), self.now)
