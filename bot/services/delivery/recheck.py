"""Re-check claimed reminders just before they are sent: drop, postpone, or make anew.

A notice, which nobody waits for, loses its buttons below an open question.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.coaching.remembered import FADING
from bot.coaching.reminders.policy import (
    Drop,
    Facts,
    OccurrenceState,
    Reason,
    Send,
    UncountedReason,
    Verdict,
    Wait,
    judge,
)
from bot.flows.prompts.message import PromptFacts
from bot.flows.turn import Screen
from bot.services.app_context import AppContext
from bot.services.messages import MessageBody, ReminderRef
from bot.services.reminders.facts import FactsOfMany
from bot.services.reminders.message_builder import Calling, Judging, reviewed
from bot.services.reminders.writes import quiet_of
from bot.storage import operations
from bot.storage.outbox import claims
from bot.storage.outbox.claims import Claimed, RecordedResult
from bot.storage.outbox.outbox import Lane, MessageState
from bot.storage.rows import conversations, journal, occurrences, people
from bot.value import replace

log = structlog.get_logger()

Message = tuple[Claimed, MessageBody]


class Recheck:
    """Judges the reminders of one round again.

    Args:
        connection: the transaction in which they were claimed.
        app: what their messages are made of.
        worker: has claimed them.
        now: aware.
    """

    def __init__(
        self, connection: Connection, app: AppContext, worker: str, now: datetime
    ) -> None:
        self._connection = connection
        self._app = app
        self._worker = worker
        self._now = now
        self._ended: list[RecordedResult] = []
        # Those of one hour in one zone are alike.
        self._by_time = cache(lambda reminder, hours: judge(reminder, Facts(hours), now))

    def ready(self, messages: Sequence[Message]) -> list[Message]:
        """Return what may leave now.

        Whose person is as they were when it was made is judged by the time alone; any other is
        judged by everything there is to know, and made anew.
        """
        prompts = [
            (row, body) for row, body in messages if row.lane == Lane.REMINDER and body.refs
        ]
        ready = [
            (row, body) for row, body in messages if row.lane != Lane.REMINDER or not body.refs
        ]
        ids = [row.person_id for row, _ in prompts if row.person_id is not None]
        versions = people.versions(self._connection, ids) if ids else {}
        changed = []
        for row, body in prompts:
            if not _is_same(row, body, versions):
                changed.append((row, body))
                continue
            verdict = self._verdict(row, body.refs[0])
            if isinstance(verdict, Send):
                ready.append((row, body))
            else:
                self._end(row, body.refs, verdict)
        if changed:
            ready += self._anew(changed, versions)
        claims.record_results(self._connection, self._worker, self._ended, self._now)
        return self._below_questions(ready)

    def _below_questions(self, messages: list[Message]) -> list[Message]:
        """Take the buttons off notices to whoever has an open question: it is the last with some.

        A prompt closes the question above it, once it has arrived; a notice must not.
        """
        offering = {row.person_id or 0 for row, body in messages if _is_notice(row, body)}
        if not offering:
            return messages
        asked = conversations.with_open_question(self._connection, offering)
        return [
            (row, _without_buttons(body))
            if row.person_id in asked and _is_notice(row, body)
            else (row, body)
            for row, body in messages
        ]

    def _anew(self, prompts: Sequence[Message], versions: Mapping[int, bytes]) -> list[Message]:
        """Return prompts of people who have changed, made anew of what may leave of them."""
        known = people.many(self._connection, [row.person_id or 0 for row, _ in prompts])
        refs = {
            row.id: [replace(r, quiet=quiet_of(known.get(row.person_id or 0))) for r in body.refs]
            for row, body in prompts
        }
        who = {row.person_id or 0: refs[row.id] for row, _ in prompts}
        calling = Calling(self._connection, self._app, known, self._now, reviewed(who))
        facts = FactsOfMany(
            self._connection, list(who), [r for each in who.values() for r in each]
        )
        judging = Judging(known, facts, calling, versions, self._now)
        ready = []
        for row, body in prompts:
            made = self._made(row, body, refs[row.id], judging)
            if made is not None:
                ready.append((row, made))
        for person_id, fading in calling.returned.items():
            journal.remember(self._connection, person_id, FADING, fading, self._now)
        return ready

    def _made(
        self, row: Claimed, before: MessageBody, refs: Sequence[ReminderRef], judging: Judging
    ) -> MessageBody | None:
        """Return one message anew; None: nothing of it may leave."""
        person_id = row.person_id or 0
        verdicts = [(ref, self._verdict(row, ref, judging)) for ref in refs]
        allowed = tuple(ref for ref, verdict in verdicts if isinstance(verdict, Send))
        person = judging.known.get(person_id)
        call = judging.calling.call(person, allowed) if person and allowed else None
        if call is None or person is None:
            self._end(row, refs, Drop(Reason.FAILED) if allowed else verdicts[0][1])
            return None
        for ref, verdict in verdicts:
            self._end_occurrences(row, [ref], verdict)
        version = judging.versions.get(person_id, b"")
        content = _with_news(call.content, before)
        return MessageBody(content, person.locale, allowed, version=version)

    def _verdict(self, row: Claimed, ref: ReminderRef, judging: Judging | None = None) -> Verdict:
        """Send, drop or wait; dropped where it cannot be judged: its zone is unknown, say."""
        try:
            if judging is None:
                return self._by_time(ref.reminder, ref.quiet)
            return judging.verdict(row.person_id or 0, ref)
        except SQLAlchemyError:
            raise
        except Exception as error:
            # The others of the batch must not wait for it.
            log.warning("prompt_failed", outbox_id=row.id, error=type(error).__name__)
            return Drop(Reason.FAILED)

    def _end(self, row: Claimed, refs: Sequence[ReminderRef], verdict: Verdict) -> None:
        """Let a message not leave."""
        # It rings again: what waited in the outbox would hold up the replies.
        reason = verdict.reason if isinstance(verdict, Drop) else UncountedReason.HELD
        self._ended.append(RecordedResult(row.id, MessageState.DROPPED, reason, is_attempt=False))
        self._end_occurrences(row, refs, verdict)

    def _end_occurrences(
        self, row: Claimed, refs: Sequence[ReminderRef], verdict: Verdict
    ) -> None:
        keys = [ref.key(row.person_id or 0) for ref in refs]
        match verdict:
            case Drop(reason):
                dropped = OccurrenceState.DROPPED
                occurrences.close(self._connection, keys, dropped, reason, self._now)
                operations.count(self._connection, {f"dropped_{reason}": 1})
            case Wait(until):
                occurrences.hold_back(self._connection, keys, until, self._now)
            case Send():
                pass


def _is_notice(row: Claimed, body: MessageBody) -> bool:
    """Return whether it comes by itself, is no prompt, and has buttons."""
    is_of_itself = row.lane == Lane.REMINDER and row.person_id is not None and not body.refs
    return is_of_itself and isinstance(body.content, Screen) and bool(body.content.rows)


def _without_buttons(body: MessageBody) -> MessageBody:
    content = body.content
    return (
        replace(body, content=replace(content, rows=())) if isinstance(content, Screen) else body
    )


def _with_news(content: Screen | PromptFacts, before: MessageBody) -> Screen | PromptFacts:
    """Return a prompt with what it says once only, and was noted when it was first made."""
    old = before.content
    if not isinstance(content, PromptFacts) or not isinstance(old, PromptFacts):
        return content
    back, returning = content.back or old.back, content.returning or old.returning
    return replace(content, back=back, returning=returning)


def _is_same(row: Claimed, body: MessageBody, versions: Mapping[int, bytes]) -> bool:
    """Return whether the person is as they were when the message was made."""
    return bool(body.version) and versions.get(row.person_id or 0) == body.version
