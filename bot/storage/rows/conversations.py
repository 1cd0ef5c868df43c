"""Conversations: the open question of a chat, its revision and its wait, with the open session."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import OpenSession
from bot.storage.encryption.encryption import Binding, opened, vault_of
from bot.storage.postgresql import chat_locks
from bot.storage.rows import people
from bot.storage.statements import Prepared, add_new, in_list
from bot.storage.tables import CONVERSATIONS, OUTBOX, PEOPLE, SESSIONS
from bot.storage.tables.columns import is_sound
from bot.tuning import TUNING
from bot.value import Value


class Conversation(Value):
    """The open question of a chat. `flow` None: none stands open.

    `is_lost` says that the stored state could not be read.
    """

    revision: int
    answered: int
    flow: str | None = None
    local_date: date | None = None
    state: object | None = None
    opened_by: int | None = None
    wake_at: datetime | None = None
    live_message: int | None = None
    live_has_media: bool = False
    is_lost: bool = False


class Live(Value):
    """The message that carries the open question; None: none does."""

    message: int | None
    has_media: bool = False


class Chat(Value):
    """Everything a turn begins with, read at once and locked until the commit."""

    person: Person
    conversation: Conversation
    session: OpenSession | None
    heard_at: datetime
    is_gone: bool


LAST_REVISION = 2**62  # further ahead than any clock: damage, which none may follow

_SESSION_COLUMNS = ("kind", "local_date", "started_at", "answered_at", "progress")


def following_revision(revision: int, now: datetime) -> int:
    """Return the revision after this one, which never repeats.

    It is at least the second it is made in, so that a database put back from a backup does not
    count the same numbers again.
    """
    return max(revision + 1, int(now.timestamp()))


def _one_chat() -> Prepared:
    session = [SESSIONS.c[name].label(f"session_{name}") for name in _SESSION_COLUMNS]
    talk = [c.label(f"talk_{c.name}") for c in CONVERSATIONS.c]
    joined = PEOPLE.join(CONVERSATIONS, CONVERSATIONS.c.person_id == PEOPLE.c.id).outerjoin(
        SESSIONS, (SESSIONS.c.person_id == PEOPLE.c.id) & SESSIONS.c.outcome.is_(None)
    )
    return Prepared(
        select(*PEOPLE.c, *talk, *session)
        .select_from(joined)
        .where(PEOPLE.c.id == bindparam("person"))
    )


_ONE_CHAT = _one_chat()


def load(connection: Connection, person_id: int) -> Chat | None:
    """Return the chat of a person, locked; None when the person is not known.

    Raises:
        PersonUnreadable: the row of the person cannot be read.
    """
    chat_locks.lock(connection, [person_id])
    return read(connection, person_id)


def read(connection: Connection, person_id: int) -> Chat | None:
    """Return the same, locked by an earlier statement of this transaction.

    Raises:
        PersonUnreadable: the profile cannot be read.
    """
    found = _ONE_CHAT.mappings(connection, {"person": person_id})
    if not found:
        return None
    row = found[0]
    return Chat(
        person=people.read(connection, row),
        conversation=_conversation(connection, row),
        session=_session(connection, row),
        heard_at=row["heard_at"],
        is_gone=row["gone_at"] is not None,
    )


def add(connection: Connection, person_id: int, revision: int) -> None:
    """Add a chat with no question open."""
    row = {"person_id": person_id, "revision": revision, "answered": 0}
    add_new(connection, CONVERSATIONS, row)


_OF_ONE = update(CONVERSATIONS).where(CONVERSATIONS.c.person_id == bindparam("who"))
_CHANGE = Prepared(_OF_ONE)
_STATE, _PROGRESS = Binding(CONVERSATIONS.c.state), Binding(SESSIONS.c.progress)


def save(connection: Connection, person_id: int, conversation: Conversation) -> None:
    """Write the conversation as changed; the live message is written by what was sent."""
    state = conversation.state
    sealed = None if state is None else vault_of(connection).seal(state, _STATE(person_id))
    _CHANGE.run(
        connection,
        {
            "who": person_id,
            "flow": conversation.flow,
            "local_date": conversation.local_date,
            "state": sealed,
            "revision": conversation.revision,
            "answered": conversation.answered,
            "opened_by": conversation.opened_by,
            "wake_at": conversation.wake_at,
        },
    )


_LIVE = Prepared(
    select(
        CONVERSATIONS.c.person_id, CONVERSATIONS.c.live_message, CONVERSATIONS.c.live_has_media
    ).where(in_list(CONVERSATIONS.c.person_id, "people"))
)


def live(connection: Connection, person_ids: Collection[int]) -> dict[int, Live]:
    """Return which message carries the open question of each of these people."""
    rows = _LIVE.rows(connection, {"people": person_ids})
    return {row[0]: Live(row[1], row[2]) for row in rows}


_NOW_LIVE = Prepared(
    _OF_ONE.values(
        live_message=bindparam("live_message"), live_has_media=bindparam("live_has_media")
    )
)


def now_live(connection: Connection, changed: Mapping[int, Live]) -> None:
    """Note that these messages carry the open questions of these people now."""
    rows = [
        {"who": person_id, "live_message": now.message, "live_has_media": now.has_media}
        for person_id, now in changed.items()
    ]
    _NOW_LIVE.run_all(connection, rows)


#: The last row of the outbox in which the open question is shown.
_SHOWN_IN = (
    select(OUTBOX.c.id)
    .where(
        OUTBOX.c.person_id == CONVERSATIONS.c.person_id,
        OUTBOX.c.revision == CONVERSATIONS.c.revision,
    )
    .order_by(OUTBOX.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_OPEN_QUESTIONS = Prepared(
    select(CONVERSATIONS.c.person_id, CONVERSATIONS.c.revision, _SHOWN_IN).where(
        in_list(CONVERSATIONS.c.person_id, "people"), CONVERSATIONS.c.flow.is_not(None)
    )
)


def with_open_question(connection: Connection, person_ids: Collection[int]) -> frozenset[int]:
    """Return which of these people have an open question."""
    return frozenset(row[0] for row in _OPEN_QUESTIONS.rows(connection, {"people": person_ids}))


_CLOSE_QUESTION = Prepared(
    _OF_ONE.values(
        revision=bindparam("revision"),
        flow=None,
        local_date=None,
        state=None,
        opened_by=None,
        wake_at=None,
    )
)


def close_questions(
    connection: Connection, called: Mapping[int, tuple[int, datetime]], now: datetime
) -> frozenset[int]:
    """Close open questions asked before the row and the instant of their person; whose."""
    chat_locks.lock(connection, list(called))
    rows = [
        {"who": who, "revision": following_revision(revision, now)}
        for who, revision, shown in _OPEN_QUESTIONS.rows(connection, {"people": list(called)})
        if _is_before(revision, shown, *called[who])
    ]
    _CLOSE_QUESTION.run_all(connection, rows)
    return frozenset(row["who"] for row in rows)


def _is_before(revision: int, shown: int | None, row: int, at: datetime) -> bool:
    if shown is None:  # forgotten; a revision is at least the second in which it was made
        return revision < int(at.timestamp())
    return shown < row and revision < LAST_REVISION


_OPEN = Prepared(SESSIONS.insert())


def open_session(connection: Connection, person_id: int, session: OpenSession) -> None:
    """Begin a session; one that is open but cannot be read ends."""
    close_session(connection, person_id, "partial", session.started_at)
    _OPEN.run(
        connection,
        {
            "person_id": person_id,
            "kind": session.kind,
            "local_date": session.local_date,
            "started_at": session.started_at,
            "answered_at": session.answered_at,
            "progress": vault_of(connection).seal(session.progress, _PROGRESS(person_id)),
        },
    )


_CHANGE_OPEN = Prepared(
    update(SESSIONS).where(SESSIONS.c.person_id == bindparam("who"), SESSIONS.c.outcome.is_(None))
)


def save_progress(
    connection: Connection, person_id: int, progress: object | None, now: datetime
) -> None:
    """Save the progress of the open session; None: only that the person is at it."""
    values: dict[str, Any] = {"answered_at": now}
    if progress is not None:
        values["progress"] = vault_of(connection).seal(progress, _PROGRESS(person_id))
    _CHANGE_OPEN.run(connection, {"who": person_id, **values})


def close_session(connection: Connection, person_id: int, outcome: str, now: datetime) -> None:
    """End the open session: done or partial."""
    values = {"outcome": outcome, "finished_at": now}
    _CHANGE_OPEN.run(connection, {"who": person_id, **values})


def close_left_open(connection: Connection, person_id: int, before: date, now: datetime) -> None:
    """End the open session if it began before a local date."""
    statement = update(SESSIONS).where(
        SESSIONS.c.person_id == person_id,
        SESSIONS.c.outcome.is_(None),
        SESSIONS.c.local_date < before,
    )
    connection.execute(statement.values(outcome="partial", finished_at=now))


def reopen_session(connection: Connection, person_id: int, kind: str, day: date) -> None:
    """Take back the end of the day's last session of a kind."""
    last = (
        select(SESSIONS.c.id)
        .where(
            SESSIONS.c.person_id == person_id,
            SESSIONS.c.kind == kind,
            SESSIONS.c.local_date == day,
            SESSIONS.c.progress.is_not(None),
        )
        .order_by(SESSIONS.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    statement = update(SESSIONS).where(SESSIONS.c.id == last)
    connection.execute(statement.values(outcome=None, finished_at=None))


def empty_progress(connection: Connection, before: datetime, limit: int) -> int:
    """Forget how sessions that ended before an instant went on, at most `limit`; how many."""
    ended = (
        select(SESSIONS.c.id)
        .where(SESSIONS.c.progress.is_not(None), SESSIONS.c.finished_at < before)
        .limit(limit)
        .scalar_subquery()
    )
    statement = update(SESSIONS).where(SESSIONS.c.id.in_(ended)).values(progress=None)
    return connection.execute(statement).rowcount


def left_open(connection: Connection, before: date) -> list[int]:
    """Return whose session is still open and began before a local date, the oldest first."""
    where = (SESSIONS.c.outcome.is_(None), SESSIONS.c.local_date < before)
    oldest = select(SESSIONS.c.person_id).where(*where).order_by(SESSIONS.c.local_date)
    return list(connection.execute(oldest.limit(TUNING.sessions_closed)).scalars())


SESSION_KINDS = frozenset({str(ReminderKind.WARMUP), str(ReminderKind.TRAINING)})


def _conversation(connection: Connection, row: Mapping[str, Any]) -> Conversation:
    sealed, day, wake_at = row["talk_state"], row["talk_local_date"], row["talk_wake_at"]
    is_whole = is_sound(day, wake_at)
    state = None if sealed is None else opened(connection, sealed, _STATE(row["id"]))
    return Conversation(
        revision=row["talk_revision"],
        answered=row["talk_answered"],
        flow=row["talk_flow"],
        local_date=day if is_whole else None,
        state=state,
        opened_by=row["talk_opened_by"],
        wake_at=wake_at if is_whole else None,
        live_message=row["talk_live_message"],
        live_has_media=row["talk_live_has_media"],
        is_lost=not is_whole or (sealed is not None and state is None),
    )


_LOST = object()  # in the place of a progress that cannot be read; None is one that can


def _session(connection: Connection, row: Mapping[str, Any]) -> OpenSession | None:
    day, started_at = row["session_local_date"], row["session_started_at"]
    answered_at = row["session_answered_at"]
    is_whole = is_sound(day, started_at, answered_at)
    if row["session_kind"] not in SESSION_KINDS or not is_whole:
        return None
    progress = opened(connection, row["session_progress"], _PROGRESS(row["id"]), _LOST)
    if progress is _LOST:
        return None
    return OpenSession(row["session_kind"], day, started_at, answered_at, progress)


def to_wake(connection: Connection, now: datetime) -> list[tuple[int, int]]:
    """Return chats whose wait ran out: the person, and the revision the wait was set in."""
    due = CONVERSATIONS.c.wake_at <= now
    columns = (CONVERSATIONS.c.person_id, CONVERSATIONS.c.revision)
    earliest = select(*columns).where(due).order_by("wake_at").limit(TUNING.questions_woken)
    rows = connection.execute(earliest)
    return [(row[0], row[1]) for row in rows]


def next_wake(connection: Connection) -> datetime | None:
    """Return when the next wait runs out."""
    column = CONVERSATIONS.c.wake_at
    instant = connection.execute(
        select(column).where(column.is_not(None)).order_by(column).limit(1)
    ).scalar()
    return instant if is_sound(instant) else None


def end_waits(
    connection: Connection, person_ids: Collection[int], revision: int | None = None
) -> None:
    """End waits that ran out, or of people who are gone: nothing wakes them again.

    With a `revision`, only a wait that was set in it.
    """
    theirs = update(CONVERSATIONS).where(CONVERSATIONS.c.person_id.in_(person_ids))
    if revision is not None:
        theirs = theirs.where(CONVERSATIONS.c.revision == revision)
    connection.execute(theirs.values(wake_at=None))
