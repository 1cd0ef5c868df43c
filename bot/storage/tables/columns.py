"""Kinds of columns that every table shares: instants, sealed values, a person's id."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy
from sqlalchemy import (
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Time,
    text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine
from typing_extensions import override

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
#: Dates and instants of other years overflow in a zone of their own, and mean nothing here.
_YEARS = range(1970, 9000)
#: In the place of a value that its column's type does not know; whoever reckons with it fails.
GARBLED: Any = object()


class Instant(TypeDecorator[datetime]):
    """An aware instant: timestamptz in PostgreSQL, microseconds since 1970 in SQLite."""

    impl = sqlalchemy.BigInteger
    cache_ok = True

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the column of this database."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(sqlalchemy.BigInteger())

    # The processors themselves, not `process_bind_param`: a prompt reads twenty instants.
    @override
    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        """Convert for the database; a naive datetime is refused."""
        return _aware if dialect.name == "postgresql" else _microseconds

    @override
    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[Any], datetime | None] | None:
        """Convert from the database, in UTC."""
        return None if dialect.name == "postgresql" else _instant


def _aware(value: datetime | None) -> datetime | None:
    if value is not None and value.tzinfo is None:
        raise ValueError("a naive datetime is no instant")
    return value


def _microseconds(value: datetime | None) -> int | None:
    value = _aware(value)
    return None if value is None else (value - EPOCH) // MICROSECOND


def _instant(value: int | None) -> Any:  # noqa: ANN401 - or GARBLED
    try:
        return None if value is None else EPOCH + timedelta(0, 0, value)
    except (TypeError, OverflowError):
        return GARBLED


class LocalDate(TypeDecorator[date]):
    """A date of the calendar; SQLite holds it as text, and takes any other as well."""

    impl = Date
    cache_ok = True

    @override
    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Convert from the database; GARBLED where SQLite holds no date."""
        return None if dialect.name == "postgresql" else _local_date


class LocalTime(TypeDecorator[time]):
    """A time of the clock; likewise."""

    impl = Time
    cache_ok = True

    @override
    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """Convert from the database; GARBLED where SQLite holds no time."""
        return None if dialect.name == "postgresql" else _local_time


def _local_date(value: Any) -> Any:  # noqa: ANN401 - whatever SQLite holds
    try:
        return None if value is None else date.fromisoformat(value)
    except (TypeError, ValueError):
        return GARBLED


def _local_time(value: Any) -> Any:  # noqa: ANN401 - likewise
    try:
        return None if value is None else time.fromisoformat(value)
    except (TypeError, ValueError):
        return GARBLED


class _Whole:
    """Whole numbers; SQLite takes any other value as well, PostgreSQL none."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:  # noqa: ARG002
        """Return what reads a value; NO_NUMBER where SQLite holds none."""
        return None if dialect.name == "postgresql" else _number


class SmallInteger(_Whole, sqlalchemy.SmallInteger):
    """A number of 2 bytes."""


class Integer(_Whole, sqlalchemy.Integer):
    """A number of 4 bytes."""


class BigInteger(_Whole, sqlalchemy.BigInteger):
    """A number of 8 bytes."""


#: In the place of what is no number; the bot writes it nowhere, and judges it as any such number.
NO_NUMBER = -1


def _number(value: Any) -> int | None:  # noqa: ANN401 - whatever SQLite holds
    return value if value is None or isinstance(value, int) else NO_NUMBER


def is_sound(*values: date | time | None) -> bool:
    """Return whether these can be reckoned with: dates, instants and times as the bot writes them.

    Both databases hold what is none: SQLite any text, PostgreSQL `infinity` and the year 1.
    """
    for value in values:
        if value is GARBLED or (isinstance(value, date) and value.year not in _YEARS):
            return False
    return True


#: A number that names something: read as it stands, so that statements find its row again.
Id = sqlalchemy.BigInteger

#: A row's own number; SQLite counts only INTEGER keys by itself.
RowId = Id().with_variant(sqlalchemy.Integer, "sqlite")

#: Under which a sealed column's `info` names the columns that say whose row it is.
BOUND_TO = "bound_to"


def sealed_column(name: str, *bound_to: str, nullable: bool = False) -> Column[bytes]:
    """Make a column of values sealed by the vault.

    Args:
        name: the column's.
        bound_to: columns of the same row, never changed, that say whose it is: a value opens
            only beside what they held when it was sealed.
        nullable: whether it may be empty.
    """
    return Column(name, LargeBinary, nullable=nullable, info={BOUND_TO: bound_to})


def person_column(*, primary_key: bool = False) -> Column[int]:
    """Make the column of the person a row belongs to; erasing them takes the row along."""
    return Column(
        "person_id",
        Id,
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        autoincrement=False,
    )


def partial_index(name: str, where: str, *columns: str, unique: bool = False) -> Index:
    """Build an index of the rows for which a condition holds; queries repeat it word for word.

    The migrations make it with the condition in both databases. PostgreSQL's own argument for it
    would load that dialect at each start on SQLite, which takes a tenth of the start.
    """
    return Index(name, *columns, unique=unique, sqlite_where=text(where))
