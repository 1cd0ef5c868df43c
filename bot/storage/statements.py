"""SQL for both databases: statements compiled once for SQLite, lists as one value, upserts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Dialect,
    Executable,
    String,
    Table,
    Text,
    TypeDecorator,
    bindparam,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeEngine
from typing_extensions import override

Row = Mapping[str, Any]


def add_new(connection: Connection, table: Table, row: Row) -> bool:
    """Insert a row that no constraint forbids; whether it was new."""
    return _insertion(connection.dialect.name, table).run(connection, row) == 1


def add_all(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows of the same columns, each unless a constraint forbids it."""
    _insertion(connection.dialect.name, table).run_all(connection, rows)


def put(connection: Connection, table: Table, key: Row, values: Row) -> None:
    """Insert a row, or change the one that has this key."""
    statement = _put(connection.dialect.name, table, tuple(key), tuple(values))
    statement.run(connection, {**key, **values})


def insertion(dialect: str, table: Table) -> Any:  # noqa: ANN401 - of either dialect
    """Return the statement that inserts a row unless a constraint forbids it."""
    return _insert(dialect, table).on_conflict_do_nothing()


# To make a statement anew costs three times as much as to run it.
@cache
def _insertion(dialect: str, table: Table) -> Prepared:
    return Prepared(insertion(dialect, table))


@cache
def _put(dialect: str, table: Table, key: tuple[str, ...], values: tuple[str, ...]) -> Prepared:
    insert = _insert(dialect, table)
    changed = {name: insert.excluded[name] for name in values}
    columns = [table.c[name] for name in key]
    return Prepared(insert.on_conflict_do_update(index_elements=columns, set_=changed))


def _insert(dialect: str, table: Table) -> Any:  # noqa: ANN401 - of either dialect
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - not for SQLite

    return postgresql.insert(table)


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
        """Return the rows found."""
        if connection.dialect.name == "sqlite":
            return self._of(connection, values).rows(connection, values)
        return list(connection.execute(self.statement, values).all())

    def row(self, connection: Connection, values: Values) -> Sequence[Any] | None:
        """Return the first that it finds."""
        found = self.rows(connection, values)
        return found[0] if found else None

    def mappings(self, connection: Connection, values: Values) -> list[Values]:
        """Return the rows found, by the names of the columns."""
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
        """Run once with each of these, which name the same values."""
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


class _Numbers(TypeDecorator[Collection[Any]]):
    """An array in PostgreSQL, JSON in SQLite."""

    impl = Text
    cache_ok = True
    of: type[TypeEngine[Any]] = BigInteger

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        is_array = dialect.name == "postgresql"
        return dialect.type_descriptor(ARRAY(self.of()) if is_array else Text())

    @override
    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        values = list(value or ())
        return values if dialect.name == "postgresql" else json.dumps(values)


class _Texts(_Numbers):
    cache_ok = True
    of = Text


class _InList(FunctionElement[Any]):
    """Test of a column against the values bound."""

    # No Boolean: SQLAlchemy would ask SQLite whether it is 1, which no index answers.
    type = NullType()
    inherit_cache = True


@compiles(_InList, "sqlite")
def _in_json(element: _InList, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(each, **options) for each in element.clauses)
    # Both are pieces of the statement, not values.
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608


@compiles(_InList, "postgresql")
def _in_array(element: _InList, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, values = (compiler.process(each, **options) for each in element.clauses)
    return f"{column} = ANY ({values})"


def in_list(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Test the column against the numbers, or the texts, bound to `name`."""
    kind = _Texts if isinstance(column.type, String) else _Numbers
    return _InList(column, bindparam(name, type_=kind()))
