"""Where a sealed value belongs: its table, its column, and the row that it was sealed for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column

from bot.storage.encryption.encryption import Context
from bot.storage.tables import METADATA
from bot.storage.tables.columns import BOUND_TO


class Binding:
    """Makes the contexts in which the values of one column are sealed and opened.

    Args:
        column: its table must be known by then.
        names: the columns that say whose row it is; None: those that the column is declared with.
    """

    def __init__(self, column: Column[Any], names: tuple[str, ...] | None = None) -> None:
        self.column = column
        self.names: tuple[str, ...] = column.info[BOUND_TO] if names is None else names
        self._place = f"{column.table.name}.{column.name}"

    def __call__(self, *row: int | str | None) -> Context:
        """The context of the row with these values, in the order of the declared columns.

        Of several only the last may be text, so that no two rows are written alike.

        Raises:
            ValueError: too few, or too many.
        """
        if len(row) != len(self.names):
            raise ValueError(f"{self._place} is bound to {', '.join(self.names)}")
        whose = ":".join(["" if each is None else str(each) for each in row])
        return Context(f"{self._place}:{whose}".encode())

    def of(self, row: Mapping[str, Any]) -> Context:
        """The context of a row, given by the names of its columns."""
        return self(*(row[name] for name in self.names))


def bindings() -> Iterator[Binding]:
    """One for each sealed column of the database, parents' tables first."""
    for table in METADATA.sorted_tables:
        for column in table.c:
            if BOUND_TO in column.info:
                yield Binding(column)
