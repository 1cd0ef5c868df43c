"""Statements of which nothing is worked out twice: what every tap and every prompt runs."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import Connection, Dialect, Executable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Values = Mapping[str, Any]


class Prepared:
    """A statement that SQLite is given as it was compiled the first time.

    SQLAlchemy takes up to 60 us around a statement for which SQLite takes 8; PostgreSQL is asked
    by way of it, for there the journey costs more (docs/decisions/0012). Whatever fails raises
    SQLAlchemy's errors, without the values.

    Args:
        statement: with a place for each value; a list of unknown length is bound by `among`.

    Raises:
        ValueError: when it first runs, if it binds a list otherwise, or needs a computed default.
    """

    def __init__(self, statement: Executable) -> None:
        self.statement: Any = statement
        self._compiled: dict[tuple[str, ...], _Compiled] = {}

    def rows(self, connection: Connection, values: Values) -> list[Sequence[Any]]:
        """What it finds."""
        if connection.dialect.name == "sqlite":
            return self._of(connection, values).rows(connection, values)
        return list(connection.execute(self.statement, values).all())

    def row(self, connection: Connection, values: Values) -> Sequence[Any] | None:
        """The first that it finds."""
        found = self.rows(connection, values)
        return found[0] if found else None

    def mappings(self, connection: Connection, values: Values) -> list[Values]:
        """What it finds, by the names of the columns."""
        if connection.dialect.name == "sqlite":
            compiled = self._of(connection, values)
            rows = compiled.rows(connection, values)
            return [dict(zip(compiled.names, row, strict=True)) for row in rows]
        return [dict(row) for row in connection.execute(self.statement, values).mappings()]

    def run(self, connection: Connection, values: Values) -> int:
        """Change something; how many rows that were."""
        if connection.dialect.name == "sqlite":
            return self._of(connection, values).run(connection, values)
        return int(connection.execute(self.statement, values).rowcount)

    def run_all(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Once with each of these, which name the same values."""
        if not rows:
            return
        if connection.dialect.name == "sqlite":
            self._of(connection, rows[0]).run_all(connection, rows)
        else:
            connection.execute(self.statement, rows)

    def _of(self, connection: Connection, values: Values) -> _Compiled:
        names = tuple(values)
        compiled = self._compiled.get(names)
        if compiled is None:
            compiled = _Compiled(self.statement, connection.dialect, names)
            self._compiled[names] = compiled
        return compiled


class _Compiled:
    """Its words for SQLite, and how values go in and come out."""

    def __init__(self, statement: Any, dialect: Dialect, names: tuple[str, ...]) -> None:  # noqa: ANN401
        compiled: SQLCompiler = statement.compile(dialect=dialect, column_keys=list(names))
        if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
            raise ValueError(f"cannot be prepared: {compiled}")
        self._text = str(compiled)
        self._dialect = dialect
        fixed = compiled.construct_params(dict.fromkeys(names))  # what is missing is an error
        self._binds = [
            (name, fixed[name], _into(compiled.binds[name], dialect))
            for name in compiled.positiontup or ()
        ]
        columns = list(statement.exported_columns)
        self.names = tuple(column.key for column in columns)
        out = [_out_of(column, dialect) for column in columns]
        self._out = [(place, process) for place, process in enumerate(out) if process is not None]

    def rows(self, connection: Connection, values: Values) -> list[Sequence[Any]]:
        try:
            found = _driver(connection).execute(self._text, self._bound(values)).fetchall()
        except sqlite3.Error as error:
            raise self._wrapped(error) from error
        return [self._read(row) for row in found] if self._out else found

    def run(self, connection: Connection, values: Values) -> int:
        try:
            return _driver(connection).execute(self._text, self._bound(values)).rowcount
        except sqlite3.Error as error:
            raise self._wrapped(error) from error

    def run_all(self, connection: Connection, rows: Sequence[Values]) -> None:
        bound = [self._bound(values) for values in rows]
        try:
            _driver(connection).executemany(self._text, bound)
        except sqlite3.Error as error:
            raise self._wrapped(error) from error

    def _bound(self, values: Values) -> list[Any]:
        bound = []
        for name, fixed, into in self._binds:
            value = values.get(name, fixed)
            bound.append(value if into is None else into(value))
        return bound

    def _read(self, row: Sequence[Any]) -> Sequence[Any]:
        read = list(row)
        for place, process in self._out:
            read[place] = process(read[place])
        return read

    def _wrapped(self, error: sqlite3.Error) -> BaseException:
        return DBAPIError.instance(
            self._text, None, error, sqlite3.Error, hide_parameters=True, dialect=self._dialect
        )


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _into(bind: Any, dialect: Dialect) -> Callable[[Any], Any] | None:  # noqa: ANN401
    processor: Callable[[Any], Any] | None
    processor = bind.type.dialect_impl(dialect).bind_processor(dialect)
    return processor


def _out_of(column: Any, dialect: Dialect) -> Callable[[Any], Any] | None:  # noqa: ANN401
    processor: Callable[[Any], Any] | None
    processor = column.type.dialect_impl(dialect).result_processor(dialect, None)
    return processor
