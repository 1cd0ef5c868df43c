"""Shares: every question about one is asked by the pair of person and viewer.

Only a token finds a link whose viewer is not known yet, and only somebody's own number lists the
shares that they are in.
"""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    delete,
    func,
    select,
    update,
)

from bot.coaching.person.sharing import (
    LOOKS,
    Grant,
    LoggedEntry,
    Role,
    ShareEntry,
    ShareNames,
)
from bot.storage.encryption.encryption import Binding, opened, vault_of
from bot.storage.statements import Prepared, in_list
from bot.storage.tables import SHARE_LOG, SHARES
from bot.value import Value


class Pair(Value):
    """The two sides of a share: whose training it is, and who looks at it."""

    person_id: int
    viewer_id: int


_NAMES, _ENTRY = Binding(SHARES.c.body), Binding(SHARE_LOG.c.body)
_PERSON: BindParameter[int] = bindparam("person")
_VIEWER: BindParameter[int] = bindparam("viewer")
_ACTIVE = SHARES.c.ended_at.is_(None)
_OF_PAIR = (SHARES.c.person_id == _PERSON, SHARES.c.viewer_id == _VIEWER, _ACTIVE)


def offer(connection: Connection, share: Grant, digest: str, now: datetime) -> None:
    """Store a link that nobody has opened; those of the person that ran out go."""
    mine = SHARES.c.person_id == share.person_id
    old = delete(SHARES).where(mine, SHARES.c.viewer_id.is_(None), SHARES.c.until <= now)
    connection.execute(old)
    row = {
        "id": share.id,
        "person_id": share.person_id,
        "digest": digest,
        "role": str(share.role),
        "until": share.until,
        "body": vault_of(connection).seal(share.names, _NAMES(share.person_id, share.id)),
    }
    connection.execute(SHARES.insert(), row)


def offered(connection: Connection, digest: str, now: datetime) -> Grant | None:
    """Return the link of a token that can be opened, locked; None: used, ended, or run out."""
    where = (SHARES.c.digest == digest, SHARES.c.viewer_id.is_(None), _ACTIVE)
    found = select(SHARES).where(*where, SHARES.c.until > now).with_for_update()
    return _one(connection, found)


def accept(
    connection: Connection, pair: Pair, share: Grant, names: ShareNames, now: datetime
) -> None:
    """Give an `offered` link to its viewer; an earlier share of the pair ends."""
    end(connection, pair, now)
    body = vault_of(connection).seal(names, _NAMES(pair.person_id, share.id))
    mine = (SHARES.c.id == share.id, SHARES.c.person_id == pair.person_id)
    values = {"viewer_id": pair.viewer_id, "digest": None, "accepted_at": now, "body": body}
    connection.execute(update(SHARES).where(*mine).values(**values))


def find(connection: Connection, pair: Pair) -> Grant | None:
    """Return the share of a pair, locked until the transaction ends; None: there is none."""
    found = select(SHARES).where(*_OF_PAIR).with_for_update()
    return _one(connection, found, pair)


def end(connection: Connection, pair: Pair, now: datetime) -> None:
    """End the share of a pair; its row stays, for the names in the log."""
    connection.execute(update(SHARES).where(*_OF_PAIR).values(ended_at=now), _bound(pair))


def end_unopened(connection: Connection, person_id: int, share: int) -> None:
    """Remove a person's link that nobody has opened: it has no viewer yet."""
    where = (SHARES.c.person_id == person_id, SHARES.c.id == share, SHARES.c.viewer_id.is_(None))
    connection.execute(delete(SHARES).where(*where))


def of_person(connection: Connection, person_id: int, now: datetime) -> tuple[Grant, ...]:
    """Return the shares that a person has made: opened, or still to be opened."""
    can_open = SHARES.c.viewer_id.is_not(None) | (SHARES.c.until > now)
    return _all(connection, (SHARES.c.person_id == person_id) & _ACTIVE & can_open)


def of_viewer(connection: Connection, viewer_id: int) -> tuple[Grant, ...]:
    """Return the shares through which somebody may look at others."""
    return _all(connection, (SHARES.c.viewer_id == viewer_id) & _ACTIVE)


_VIEWERS = Prepared(select(SHARES.c.viewer_id).where(in_list(SHARES.c.viewer_id, "who"), _ACTIVE))


def viewers(connection: Connection, person_ids: Collection[int]) -> frozenset[int]:
    """Return which of these people may look at others."""
    return frozenset(row[0] for row in _VIEWERS.rows(connection, {"who": person_ids}))


def note(connection: Connection, pair: Pair, share: int, entry: ShareEntry, now: datetime) -> None:
    """Append a line to the log of the person."""
    body = vault_of(connection).seal(entry, _ENTRY(pair.person_id, share))
    row = {"person_id": pair.person_id, "share_id": share, "at": now, "body": body}
    is_look = entry.action in LOOKS and not entry.by_person
    connection.execute(SHARE_LOG.insert(), {**row, "is_look": is_look})


def looks_since(connection: Connection, pair: Pair, since: datetime) -> int:
    """Count how often a viewer has looked at a person after that, over all shares of the pair."""
    of_pair = (SHARES.c.person_id == _PERSON, SHARES.c.viewer_id == _VIEWER)
    where = (
        SHARE_LOG.c.person_id == _PERSON,
        SHARE_LOG.c.share_id.in_(select(SHARES.c.id).where(*of_pair)),
        SHARE_LOG.c.at > since,
        SHARE_LOG.c.is_look.is_(True),
    )
    counted = select(func.count()).select_from(SHARE_LOG).where(*where)
    return int(connection.execute(counted, _bound(pair)).scalar_one())


def log_of(connection: Connection, person_id: int, most: int) -> tuple[LoggedEntry, ...]:
    """Return the newest lines of a person's log, newest first; what cannot be read is left out."""
    mine = select(SHARES).where(SHARES.c.person_id == person_id)
    names = {share.id: share.names.viewer for share in _read(connection, mine)}
    newest = select(SHARE_LOG).where(SHARE_LOG.c.person_id == person_id)
    rows = connection.execute(newest.order_by(SHARE_LOG.c.id.desc()).limit(most)).mappings()
    found = []
    for row in rows:
        entry = opened(connection, row["body"], _ENTRY.of(dict(row)))
        if isinstance(entry, ShareEntry):
            found.append(LoggedEntry(names.get(row["share_id"], ""), row["at"], entry))
    return tuple(found)


def _bound(pair: Pair) -> dict[str, int]:
    return {"person": pair.person_id, "viewer": pair.viewer_id}


def _one(connection: Connection, statement: Any, pair: Pair | None = None) -> Grant | None:  # noqa: ANN401 - of any columns
    return next(iter(_read(connection, statement, pair)), None)


def _all(connection: Connection, where: ColumnElement[bool]) -> tuple[Grant, ...]:
    return _read(connection, select(SHARES).where(where).order_by(SHARES.c.until))


def _read(connection: Connection, statement: Any, pair: Pair | None = None) -> tuple[Grant, ...]:  # noqa: ANN401 - likewise
    bound = {} if pair is None else _bound(pair)
    rows = connection.execute(statement, bound).mappings().all()
    found = (_share(connection, dict(row)) for row in rows)
    return tuple(share for share in found if share is not None)


def _share(connection: Connection, row: Mapping[str, Any]) -> Grant | None:
    """Return a row as a value; None where it cannot be read: nobody may look through it then."""
    names = opened(connection, row["body"], _NAMES.of(row))
    if not isinstance(names, ShareNames) or row["role"] not in set(Role):
        return None
    return Grant(
        id=row["id"],
        person_id=row["person_id"],
        viewer_id=row["viewer_id"],
        role=Role(row["role"]),
        until=row["until"],
        names=names,
    )
