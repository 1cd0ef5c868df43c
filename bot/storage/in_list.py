"""Bind an IN list as one value: a list of parameters takes longer to write than to look up."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Dialect,
    String,
    Text,
    TypeDecorator,
    bindparam,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeEngine
from typing_extensions import override


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
