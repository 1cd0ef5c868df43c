"""Claim rows of the outbox to be sent, and record their results."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, update

from bot.coaching.reminders.policy import EndReason, Reason
from bot.storage.outbox.outbox import (
    LIVE,
    Act,
    MessageState,
    body_of,
    drop,
    forget_goodbyes,
    is_sending,
)
from bot.storage.outbox.ready import Chosen, Kind, Search, Waiting, waiting
from bot.storage.statements import Prepared, in_list
from bot.storage.tables import OUTBOX
from bot.storage.tables.columns import is_sound
from bot.tuning import TUNING
from bot.value import Value

#: A row's number, its chat, and when it was queued.
Birth = tuple[int, int, datetime]


class Claimed(Value):
    """Row that is under way now; `edits` is a real message or None.

    `body` None: it cannot be read.
    """

    id: int
    chat_id: int
    person_id: int | None
    body: object
    lane: int
    act: str
    revision: int
    carries_buttons: bool
    edits: int | None
    edits_media: bool
    attempts: int
    delays: int
    not_after: datetime
    created_at: datetime

    @property
    def birth(self) -> Birth:
        """By what it is known again."""
        return self.id, self.chat_id, self.created_at


class RecordedResult(Value):
    """Result of a row: its new state, and when to try again where it is queued anew.

    `is_attempt`: it may have arrived. `is_delay`: a refusal, after which the next wait is longer.
    """

    id: int
    state: MessageState
    reason: EndReason | None = None
    message_id: int | None = None
    not_before: datetime | None = None
    is_attempt: bool = True
    is_delay: bool = False


class Batch(Value):
    """Batch of claimed rows, and what else waits.

    Attributes:
        rows: under way now.
        late: owner and body of each row that was dropped because its last instant has passed.
        waiting: what the queue held before.
        served: of each kind of row, the chat after which the next claim goes on.
    """

    rows: tuple[Claimed, ...]
    late: tuple[tuple[int | None, object], ...]
    waiting: Waiting
    served: Mapping[Kind, int]


_LEASE = Prepared(update(OUTBOX).where(in_list(OUTBOX.c.id, "ids")))


def claim(connection: Connection, worker: str, search: Search) -> Batch:
    """Mark rows as sending, leased to a worker: one a chat, in the chat's order.

    Replies go before reminders. Of each, those come first that were queued while nothing of
    their chat waited, oldest first; then the others, by how many were ahead of them in their
    chat, and chat by chat in turn.
    """
    now = search.now
    waits = waiting(connection, now)
    chosen = Chosen(connection, waits, search)
    rows = chosen.rows.values()
    late = [row for row in rows if row["is_late"]]
    drop(connection, [row["id"] for row in late], Reason.LATE, now)
    ready = [row for row in rows if not row["is_late"]]
    if ready:
        _lease(connection, worker, [row["id"] for row in ready], now)
    return Batch(
        tuple(_claimed(row, body_of(connection, row)) for row in ready),
        tuple((row["person_id"], body_of(connection, row)) for row in late),
        waits,
        chosen.served,
    )


def _lease(connection: Connection, worker: str, ids: Sequence[int], now: datetime) -> None:
    until = now + TUNING.lease
    leased = {"state": MessageState.SENDING, "worker": worker, "lease_until": until}
    _LEASE.run(connection, {"ids": ids, **leased})


_ENDED = Prepared(
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row"))
    .values(
        state=bindparam("state"),
        reason=bindparam("reason"),
        message_id=bindparam("message_id"),
        settled_at=bindparam("settled"),
        attempts=OUTBOX.c.attempts + bindparam("attempt"),
        body=None,
        lease_until=None,
    )
)
_AGAIN = Prepared(
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row"))
    .values(
        state=MessageState.QUEUED,
        not_before=bindparam("again"),
        attempts=OUTBOX.c.attempts + bindparam("attempt"),
        delays=OUTBOX.c.delays + bindparam("delay"),
        worker=None,
        lease_until=None,
    )
)
_MINE = Prepared(
    select(OUTBOX.c.id)
    .where(
        in_list(OUTBOX.c.id, "ids"),
        is_sending(),
        OUTBOX.c.worker == bindparam("me"),
    )
    .with_for_update()
)


_EXTENDED = Prepared(
    update(OUTBOX)
    .where(
        OUTBOX.c.id.in_(
            select(OUTBOX.c.id)
            .where(
                in_list(OUTBOX.c.id, "ids"),
                is_sending(),
                OUTBOX.c.worker == bindparam("me"),
            )
            .with_for_update(skip_locked=True)
        )
    )
    .values(lease_until=bindparam("until"))
)


def extend(connection: Connection, worker: str, ids: Collection[int], now: datetime) -> None:
    """Lease rows of this worker for longer; one whose result is being recorded needs no lease."""
    _EXTENDED.run(connection, {"ids": list(ids), "me": worker, "until": now + TUNING.lease})


def record_results(
    connection: Connection, worker: str, rows: Sequence[RecordedResult], now: datetime
) -> frozenset[int]:
    """Record results of rows under this worker's lease; return the ids still its own.

    A lease that was lost meanwhile cannot overwrite the new owner's result, and a row that was
    erased meanwhile is passed over.
    """
    if not rows:
        return frozenset()
    ours = {"ids": [row.id for row in rows], "me": worker}
    own = frozenset(row[0] for row in _MINE.rows(connection, ours))
    changed = [row for row in rows if row.id in own]
    again = [_again(row, now) for row in changed if row.state is MessageState.QUEUED]
    ended = [_ended(row, now) for row in changed if row.state is not MessageState.QUEUED]
    _AGAIN.run_all(connection, again)
    if ended:
        _ENDED.run_all(connection, ended)
        forget_goodbyes(connection, [row["row"] for row in ended])
    return own


def _again(row: RecordedResult, now: datetime) -> dict[str, Any]:
    return {
        "row": row.id,
        "again": row.not_before or now,
        "attempt": int(row.is_attempt),
        "delay": int(row.is_delay),
    }


def _ended(row: RecordedResult, now: datetime) -> dict[str, Any]:
    return {
        "row": row.id,
        "state": row.state,
        "reason": row.reason,
        "message_id": row.message_id,
        "settled": now,
        "attempt": int(row.is_attempt),
    }


_ANEW = Prepared(update(OUTBOX).where(in_list(OUTBOX.c.id, "ids")).values(act=Act.NEW, edits=None))


def send_anew(connection: Connection, ids: Collection[int]) -> None:
    """Turn rows that were to change a message into new messages."""
    _ANEW.run(connection, {"ids": list(ids)})


_UNSENT = Prepared(
    select(OUTBOX.c.id, OUTBOX.c.chat_id, OUTBOX.c.created_at, OUTBOX.c.attempts)
    .where(
        in_list(OUTBOX.c.id, "ids"),
        is_sending(),
        OUTBOX.c.worker == bindparam("me"),
    )
    .with_for_update()
)


def renew(
    connection: Connection, worker: str, rows: Collection[Claimed], now: datetime
) -> frozenset[Birth]:
    """Lease rows anew that count as under way and have not left; the births of those.

    The number of a row whose transaction was undone may be another row's by now, so its chat and
    its instant must be the same as well. With more attempts somebody has taken it for an orphan.
    """
    if not rows:
        return frozenset()
    own = {"ids": [row.id for row in rows], "me": worker}
    unsent = {tuple(each) for each in _UNSENT.rows(connection, own)}
    ours = frozenset(row.birth for row in rows if (*row.birth, row.attempts) in unsent)
    if ours:
        _lease(connection, worker, [number for number, _, _ in ours], now)
    return ours


def owners(connection: Connection) -> list[str]:
    """List the workers that have rows under way."""
    workers = select(OUTBOX.c.worker).where(is_sending(), OUTBOX.c.worker.is_not(None))
    return list(connection.execute(workers.distinct()).scalars())


def orphaned(
    connection: Connection, now: datetime, worker: str | None, ended: Collection[str] = ()
) -> list[Claimed]:
    """Return rows whose lease ran out, or whose owner has `ended`.

    With a `worker`, every row under way that is not its own.
    """
    lease = OUTBOX.c.lease_until
    # A lease without an end, or none, is damage: it would hold its chat up for ever.
    lost = or_(lease < now, lease > now + LONGEST_LEASE, lease.is_(None))
    lost = or_(lost, OUTBOX.c.worker.in_(ended))
    if worker is not None:
        lost = or_(OUTBOX.c.worker != worker, OUTBOX.c.worker.is_(None))
    statement = select(OUTBOX).where(is_sending(), lost).limit(TUNING.orphans_claimed)
    found = connection.execute(statement.with_for_update(skip_locked=True)).mappings()
    no_live = {"live_message": None, "live_has_media": False}
    rows = [{**row, **no_live} for row in found]
    return [_claimed(row, body_of(connection, row)) for row in rows]


def take_over(connection: Connection, ids: Collection[int], worker: str) -> None:
    """Give this worker the rows whose owner is dead, so that it may record their results."""
    connection.execute(update(OUTBOX).where(OUTBOX.c.id.in_(ids)), {"worker": worker})


_COUNTS = range(1_000_000)  # of attempts and delays: the bot writes no others


def _claimed(row: Any, body: object) -> Claimed:  # noqa: ANN401 - a row of a join
    is_whole = is_sound(row["not_after"], row["created_at"])
    is_whole = is_whole and row["attempts"] in _COUNTS and row["delays"] in _COUNTS
    edits = row["edits"]
    is_live = edits is not None and edits in {LIVE, row["live_message"]}
    return Claimed(
        id=row["id"],
        chat_id=row["chat_id"],
        person_id=row["person_id"],
        body=body if is_whole else None,
        lane=row["lane"],
        act=row["act"],
        revision=row["revision"],
        carries_buttons=row["carries_buttons"],
        edits=row["live_message"] if edits == LIVE else edits,
        edits_media=bool(is_live and row["live_has_media"]),
        attempts=row["attempts"],
        delays=row["delays"],
        not_after=row["not_after"],
        created_at=row["created_at"],
    )


LONGEST_LEASE = timedelta(days=365)  # whatever a clock that was set back makes of one
