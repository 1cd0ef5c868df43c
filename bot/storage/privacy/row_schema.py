"""Schemas of exported rows: names, types and keys, by which an import is read."""

from datetime import date, datetime, time
from functools import cached_property
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DefaultClause,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from bot.storage import tables
from bot.storage.tables.columns import BOUND_TO, Instant, LocalDate, LocalTime, RowId

LONGEST = 300  # characters of a text


class RowSchema:
    """Columns of one table, as an export holds them.

    Attributes:
        name: the table's.
        sealed: columns whose values an export holds opened.
        required: columns that are empty in no row.
        unique: keys, each by its columns: no two rows of a person have the same values there.
    """

    def __init__(self, table: Table) -> None:
        self._columns = tuple(table.c)
        self.name = table.name
        self.sealed = tuple(c.name for c in table.c if BOUND_TO in c.info)
        self.required = tuple(c.name for c in table.c if not c.nullable and c.type is not RowId)
        keys = [c.columns.keys() for c in table.constraints if isinstance(c, UniqueConstraint)]
        primary = table.primary_key.columns.keys()
        self.unique = tuple(map(tuple, keys if primary == ["id"] else [*keys, primary]))

    @cached_property
    def row_type(self) -> type[msgspec.Struct]:
        """Return the type of a row; columns of later releases may be missing."""
        fields: list[Any] = [_field(column) for column in self._columns]
        name = f"{self.name}_row"
        return msgspec.defstruct(name, fields, forbid_unknown_fields=True, kw_only=True)


def _field(column: Column[Any]) -> tuple[Any, ...]:
    kind, name = _type_of(column), str(column.name)
    default = column.server_default
    if BOUND_TO in column.info:
        return name, Any, None  # empty where the export could not read it
    if column.nullable or column.type is RowId:
        return name, kind | None, None
    if isinstance(default, DefaultClause):
        written = str(default.arg)
        return name, kind, written == "true" if kind is bool else int(written)
    # Required, and empty where the database held what its type does not know.
    return name, kind | None


def _type_of(column: Column[Any]) -> Any:  # noqa: ANN401 - a type of msgspec
    if isinstance(column.type, String):
        most = column.type.length or LONGEST
        # PostgreSQL takes no NUL in a text.
        return Annotated[str, Meta(max_length=most, pattern=r"\A[^\0]*\Z")]
    return next(kind for type_, kind in _TYPES if isinstance(column.type, type_))


_TYPES: tuple[tuple[type, Any], ...] = (
    (Instant, Annotated[datetime, Meta(tz=True)]),
    (LocalDate, date),
    (LocalTime, Annotated[time, Meta(tz=False)]),
    (Boolean, bool),
    (BigInteger, Annotated[int, Meta(ge=0, le=2**52)]),
    (Integer, Annotated[int, Meta(ge=0, le=2**31 - 1)]),
    (LargeBinary, Any),
)

PEOPLE = RowSchema(tables.PEOPLE)
CONVERSATIONS = RowSchema(tables.CONVERSATIONS)
SESSIONS = RowSchema(tables.SESSIONS)
JOURNAL = RowSchema(tables.JOURNAL)
PRACTICE = RowSchema(tables.PRACTICE)
REMEMBERED = RowSchema(tables.REMEMBERED)
REMINDERS = RowSchema(tables.REMINDERS)
OCCURRENCES = RowSchema(tables.OCCURRENCES)

#: Tables whose rows come back. Those that are left out say how the chat runs, or are of others.
IMPORTED: Final[tuple[RowSchema, ...]] = (
    SESSIONS,
    JOURNAL,
    PRACTICE,
    REMEMBERED,
    REMINDERS,
    OCCURRENCES,
)
