"""Re-check claimed reminders just before they are sent; drop or postpone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot.coaching.reminders.fading import Manner, manner_on
from bot.coaching.reminders.policy import (
    Drop,
    Facts,
    OccurrenceState,
    Reason,
    Verdict,
    Wait,
    judge,
)
from bot.flows.prompts.message import PromptFacts
from bot.services.messages import MessageBody, ReminderRef
from bot.services.reminders.facts import FactsOfMany, histories
from bot.storage import operations
from bot.storage.outbox import claims
from bot.storage.outbox.claims import Claimed, RecordedResult
from bot.storage.outbox.outbox import REMINDER, MessageState
from bot.storage.rows import occurrences
from bot.value import replace

log = structlog.get_logger()


def judged(
    connection: Connection,
    worker: str,
    messages: Sequence[tuple[Claimed, MessageBody]],
    now: datetime,
) -> list[tuple[Claimed, MessageBody]]:
    """Reminders are judged again when their turn comes; what may leave now."""
    prompts = [(row, body) for row, body in messages if row.lane == REMINDER and body.refs]
    if not prompts:
        return list(messages)
    people = [row.person_id for row, _ in prompts if row.person_id is not None]
    facts = FactsOfMany(connection, people, [p for _, body in prompts for p in body.refs])
    manners = _manners(connection, prompts, now)
    held: list[RecordedResult] = []
    ready = [pair for pair in messages if pair not in prompts]
    for row, body in prompts:
        lead = body.refs[0]
        keys = [ref.key(row.person_id or 0) for ref in body.refs]
        manner = manners.get(row.id)
        about = facts.about(row.person_id or 0, lead, lead.quiet)
        about = replace(about, is_faded=manner is Manner.NONE)
        match _verdict(row, lead, about, now):
            case Drop(reason):
                dropped = MessageState.DROPPED
                held.append(RecordedResult(row.id, dropped, str(reason), is_attempt=False))
                occurrences.close(connection, keys, OccurrenceState.DROPPED, str(reason), now)
                operations.count(connection, {f"dropped_{reason}": 1})
            case Wait(until):
                # It rings again then: what waited in the outbox would hold up the replies.
                held.append(RecordedResult(row.id, MessageState.DROPPED, "held", is_attempt=False))
                occurrences.hold_back(connection, keys, until, now)
            case _:
                ready.append((row, _left_in(manner, body)))
    claims.record_results(connection, worker, held, now)
    return ready


def _manners(
    connection: Connection, prompts: Sequence[tuple[Claimed, MessageBody]], now: datetime
) -> dict[int, Manner]:
    """Return whether and how prompts that fade leave now, by the number of their row."""
    faded = [
        (row.id, row.person_id or 0, body.refs[0].reminder.occurrence.local_date, fading)
        for row, body in prompts
        if (fading := body.refs[0].fading) is not None
    ]
    days = histories(connection, {who for _, who, _, _ in faded}, now) if faded else {}
    return {row_id: manner_on(day, fading, days[who]) for row_id, who, day, fading in faded}


def _left_in(manner: Manner | None, body: MessageBody) -> MessageBody:
    """Return the message with or without its sound; what comes along with it rings."""
    if manner is None or len(body.refs) > 1 or not isinstance(body.content, PromptFacts):
        return body
    is_silent = manner is Manner.SILENT
    return replace(body, content=replace(body.content, is_silent=is_silent))


def _verdict(row: Claimed, lead: ReminderRef, about: Facts, now: datetime) -> Verdict:
    """Send, drop or wait; dropped where it cannot be judged: its zone is known no more, say."""
    try:
        return judge(lead.reminder, about, now)
    except Exception as error:
        # The others of the batch must not wait for it.
        log.warning("prompt_failed", outbox_id=row.id, error=type(error).__name__)
        return Drop(Reason.FAILED)
