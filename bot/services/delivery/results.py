"""Read rows that are to be sent, record what came of each, and note what has to wait for it."""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.reminders.policy import EndReason, OccurrenceState, Reason, Resting
from bot.services.delivery.worker_name import has_ended
from bot.services.messages import (
    PACE,
    Gone,
    Later,
    MessageBody,
    Migrated,
    Outcome,
    Refused,
    Sent,
    Strip,
    Unknown,
)
from bot.storage import operations
from bot.storage.outbox import claims, outbox
from bot.storage.outbox.claims import Birth, Claimed, RecordedResult
from bot.storage.outbox.outbox import Act, Lane, MessageState, Queued
from bot.storage.outbox.ready import Doubts
from bot.storage.rows import conversations, groups, occurrences, people, reminders
from bot.storage.rows.conversations import Live
from bot.storage.rows.occurrences import OccurrenceKey
from bot.tuning import TUNING
from bot.value import Value, replace

SILENT_CHATS = 1_024  # whose requests for silence are remembered
UNKNOWNS_MOST = 3  # a third request without an answer: possibly lost, and counted as such
BACK_OFF_LONGEST = timedelta(seconds=60)
STRIP_WITHIN = timedelta(hours=1)
#: Acts that change a message which may carry the open question.
_CHANGING = frozenset({Act.EDIT, Act.STRIP})


class Result(Value):
    """Outcome of one message that was sent."""

    row: Claimed
    body: MessageBody
    outcome: Outcome


def record_results(
    connection: Connection, worker: str, results: Sequence[Result], now: datetime
) -> None:
    """Record send results in one transaction; rows of a lost lease are skipped and counted."""
    if not results:
        return
    recorded = [(result, _recorded(result, now)) for result in results]
    own = claims.record_results(connection, worker, [each for _, each in recorded], now)
    # What another worker has taken over, or an erasure away, is no longer ours to tell of.
    recorded = [(result, each) for result, each in recorded if result.row.id in own]
    counts = Counter(_counter(*pair) for pair in recorded)
    counts["lease_lost"] += len(results) - len(recorded)
    counts["sent_plain"] = sum(_is_plain(result.outcome) for result, _ in recorded)
    _mark_occurrences(connection, recorded, now)
    _mark_live(connection, [r for r, _ in recorded if isinstance(r.outcome, Sent)], now)
    _follow_migrations(connection, recorded, now)
    _mark_gone(connection, [r for r, _ in recorded if isinstance(r.outcome, Gone)], now)
    operations.count(connection, {name: n for name, n in counts.items() if n})


def adopt_orphans(
    connection: Connection,
    worker: str,
    now: datetime,
    *,
    all_: bool,
    but: Collection[Birth] = (),
) -> int:
    """Adopt messages whose owner has ended or is silent: unknown, and tried again.

    `but`: rows that the worker itself still has in hand when this is looked for.
    """
    ended = () if all_ else [each for each in claims.owners(connection) if has_ended(each)]
    found = claims.orphaned(connection, now, worker if all_ else None, ended)
    rows = [row for row in found if row.birth not in but]
    if rows:
        claims.take_over(connection, [row.id for row in rows], worker)
        messages = readable(connection, worker, rows, now)
        record_results(connection, worker, [Result(*pair, Unknown()) for pair in messages], now)
    return len(rows)


def readable(
    connection: Connection, worker: str, rows: Sequence[Claimed], now: datetime
) -> list[tuple[Claimed, MessageBody]]:
    """Return rows with their messages; drop and count what this release cannot read any more."""
    messages = [(row, row.body) for row in rows if isinstance(row.body, MessageBody)]
    lost = [
        RecordedResult(row.id, MessageState.DROPPED, Reason.UNREADABLE, is_attempt=False)
        for row in rows
        if not isinstance(row.body, MessageBody)
    ]
    if lost:
        claims.record_results(connection, worker, lost, now)
        operations.count(connection, {"dropped_unreadable": len(lost)})
    return messages


def below_prompts(
    connection: Connection, messages: Sequence[tuple[Claimed, MessageBody]], now: datetime
) -> list[tuple[Claimed, MessageBody]]:
    """Return messages to be sent, with a question as a new one where a prompt stands below it.

    It was answered while the prompt was under way, and its edit waited behind that. The message
    that would have been edited loses its buttons.
    """
    overtaken = {row.id for row, _ in messages if _is_overtaken(connection, row)}
    if not overtaken:
        return list(messages)
    claims.send_anew(connection, overtaken)
    strips = [
        _strip(row, row.edits, body, now)
        for row, body in messages
        if row.id in overtaken and row.edits is not None
    ]
    outbox.queue(connection, strips, now)
    return [
        (replace(row, act=Act.NEW, edits=None, edits_media=False), body)
        if row.id in overtaken
        else (row, body)
        for row, body in messages
    ]


def _is_overtaken(connection: Connection, row: Claimed) -> bool:
    is_question = row.act == Act.EDIT and row.carries_buttons and row.person_id is not None
    if not is_question or row.edits is None:
        return False
    return row.edits < outbox.newest(connection, row.chat_id, Lane.REMINDER)


def back_off(delays: int) -> timedelta:
    """Return for how long a refusal holds a message back: 1 s, 2 s, 4 s ... 60 s."""
    return min(timedelta(seconds=2 ** min(delays, 6)), BACK_OFF_LONGEST)


#: Reasons of the outcomes after which nothing is tried again.
_ENDS = {Gone: Reason.GONE, Migrated: Reason.MIGRATED, Refused: Reason.REFUSED}


def _recorded(result: Result, now: datetime) -> RecordedResult:
    row, queued = result.row, MessageState.QUEUED
    match result.outcome:
        case Sent(message_id):
            return RecordedResult(row.id, MessageState.SENT, message_id=message_id)
        case Later(reason, after):
            again = now + (after if after is not None else back_off(row.delays))
            is_refused = reason != PACE
            return RecordedResult(
                row.id, queued, not_before=again, is_attempt=False, is_delay=is_refused
            )
        case Unknown() if row.attempts + 1 < UNKNOWNS_MOST:
            return RecordedResult(row.id, queued, not_before=now + timedelta(seconds=1))
        case Unknown():
            return RecordedResult(row.id, MessageState.DROPPED, Reason.UNKNOWN)
        case Gone() | Migrated() | Refused() as ended:
            return RecordedResult(row.id, MessageState.DROPPED, _ENDS[type(ended)])


def _is_plain(outcome: Outcome) -> bool:
    return isinstance(outcome, Sent) and outcome.is_plain


def _counter(result: Result, recorded: RecordedResult) -> str:
    match result.outcome:
        case Sent():
            return "sent_again" if result.row.attempts else "sent"
        case Unknown() if recorded.state is MessageState.QUEUED:
            return "unknown"
        case Later(reason):
            return f"later_{reason}"
        case _:
            return f"dropped_{recorded.reason}"


def _mark_occurrences(
    connection: Connection, results: Sequence[tuple[Result, RecordedResult]], now: datetime
) -> None:
    ended = defaultdict[tuple[MessageState, EndReason | None], list[OccurrenceKey]](list)
    for result, recorded in results:
        person_id, refs = result.row.person_id, result.body.refs
        if refs and person_id is not None and recorded.state is not MessageState.QUEUED:
            ended[recorded.state, recorded.reason] += [ref.key(person_id) for ref in refs]
    for (state, reason), keys in ended.items():
        occurrences.close(connection, keys, OccurrenceState(state), reason, now)


def _mark_live(connection: Connection, results: Sequence[Result], now: datetime) -> None:
    """Note which message carries the open question now; the one before loses its buttons."""
    moves = [result for result in results if _moves_buttons(result)]
    if not moves:
        return
    # The open question is always the last: a prompt, which came below it, closes it.
    called = {r.row.chat_id: (r.row.id, r.row.created_at) for r in moves if r.body.refs}
    closed = conversations.close_questions(connection, called, now) if called else frozenset()
    moves = [r for r in moves if not r.body.refs or r.row.chat_id in closed]
    before = conversations.live(connection, [result.row.chat_id for result in moves])
    after, strips = dict(before), []
    for result in moves:
        was = after.get(result.row.chat_id)
        if was is None:
            continue  # erased meanwhile
        live = after[result.row.chat_id] = _live_after(result, was)
        is_last = result.row.carries_buttons or bool(result.body.refs)
        if is_last and was.message is not None and was.message != live.message:
            strips.append(_strip(result.row, was.message, result.body, now))
    conversations.now_live(connection, {i: n for i, n in after.items() if n != before[i]})
    outbox.queue(connection, strips, now)


def _moves_buttons(result: Result) -> bool:
    """Return whether it changed a message that may carry the open question."""
    is_ours = result.row.person_id is not None and isinstance(result.outcome, Sent)
    is_last = result.row.carries_buttons or bool(result.body.refs)
    return is_ours and (is_last or result.row.act in _CHANGING)


def _live_after(result: Result, was: Live) -> Live:
    """Return the message that carries the open question once this has arrived."""
    if not isinstance(result.outcome, Sent):
        return was
    if result.row.carries_buttons:
        return Live(result.outcome.message_id, result.outcome.has_media)
    if result.body.refs:
        return Live(None)
    # What could not be edited was sent anew, and keeps its buttons.
    is_changed = was.message == result.row.edits == result.outcome.message_id
    return Live(None) if is_changed else was


def _strip(row: Claimed, message_id: int, body: MessageBody, now: datetime) -> Queued:
    """Return what takes the buttons off a message that a row took the open question from."""
    return Queued(
        key=f"strip:{row.chat_id}:{message_id}:{row.revision}",
        chat_id=row.chat_id,
        person_id=row.person_id,
        body=MessageBody(Strip(), body.locale),
        not_before=now,
        not_after=now + STRIP_WITHIN,
        act=Act.STRIP,
        edits=message_id,
    )


def _follow_migrations(
    connection: Connection, results: Sequence[tuple[Result, RecordedResult]], now: datetime
) -> None:
    """Send anew, to the supergroup that a group became, what the group was to get."""
    for result, _ in results:
        row = result.row
        if isinstance(result.outcome, Migrated):
            groups.migrate(connection, row.chat_id, result.outcome.to)
            again = Queued(
                key=f"migrated:{row.id}",
                chat_id=result.outcome.to,
                person_id=None,
                body=result.body,
                not_before=now,
                not_after=row.not_after,
            )
            outbox.queue(connection, [again] if row.act == Act.NEW else [], now)


def _mark_gone(connection: Connection, results: Sequence[Result], now: datetime) -> None:
    chats = {result.row.chat_id for result in results}
    if chats:
        # In the order in which turns and batches of reminders lock: chats first, then reminders.
        conversations.end_waits(connection, chats)
        people.gone(connection, chats, now)
        reminders.stop(connection, chats, None, Resting.GONE)
        groups.forget(connection, chats)
        dropped = outbox.drop_chat(connection, chats, Reason.GONE, now)
        operations.count(connection, {"dropped_gone": dropped} if dropped else {})


class Patience:
    """Patience with messages in doubt, by the age of this process.

    Args:
        monotonic: seconds, never backwards.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._lasts_at = monotonic() + TUNING.young_seconds

    @property
    def seconds_left(self) -> float:
        """Seconds until the process has lasted; 0.0 once it has."""
        return max(0.0, self._lasts_at - self._monotonic())

    def allows(self, under_way: int) -> Doubts:
        """Return what may leave beside so many messages in doubt that are under way."""
        if self.seconds_left > 0:
            return Doubts(max(0, TUNING.doubts_sent_young - under_way), Lane.REPLY)
        return Doubts(max(0, TUNING.doubts_sent - under_way), Lane.REMINDER)


class Silence:
    """Requests for silence among the answers to this process, numbered in their order."""

    def __init__(self) -> None:
        self.requests = 0  # so far
        self._of: dict[int | None, tuple[int, float]] = {}  # by chat; None: all of them

    def begin(self, seconds: float, chat_id: int | None) -> None:
        """Note a request for so many seconds, in a chat or (None) in all of them."""
        if len(self._of) == SILENT_CHATS:
            self._of.clear()
        self.requests += 1
        self._of[chat_id] = (self.requests, seconds)

    def since(self, requests: int, chat_id: int) -> float:
        """Return the seconds of silence asked for in this chat after so many requests."""
        if self.requests == requests:
            return 0.0
        asked = [self._of.get(each, (0, 0.0)) for each in (chat_id, None)]
        return max((seconds for number, seconds in asked if number > requests), default=0.0)
