"""Kinds of columns that every table shares: instants, sealed values, a person's id."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
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


class Instant(TypeDecorator[datetime]):
    """An aware instant: timestamptz in PostgreSQL, microseconds since 1970 in SQLite."""

    impl = BigInteger
    cache_ok = True

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column of this database."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(BigInteger())

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Into the database; a naive datetime is refused."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime is no instant")
        if dialect.name == "postgresql":
            return value
        return (value - EPOCH) // MICROSECOND

    @override
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Out of the database, in UTC."""
        if value is None:
            return None
        if dialect.name == "postgresql":
            return cast("datetime", value)
        return EPOCH + timedelta(microseconds=value)


#: A row's own number; SQLite counts only INTEGER keys by itself.
RowId = BigInteger().with_variant(Integer, "sqlite")

#: A value sealed by the vault.
Sealed = LargeBinary


def person_column(*, primary_key: bool = False) -> Column[int]:
    """The person a row belongs to; erasing the person takes the row along."""
    return Column(
        "person_id",
        BigInteger,
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        autoincrement=False,
    )
