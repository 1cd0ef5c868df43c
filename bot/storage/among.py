"""Many numbers as one bound value: a list of places takes longer to write than to look up."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Dialect,
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


class _Numbers(TypeDecorator[Collection[int]]):
    """An array in PostgreSQL, JSON in SQLite."""

    impl = Text
    cache_ok = True

    @override
    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        is_array = dialect.name == "postgresql"
        return dialect.type_descriptor(ARRAY(BigInteger()) if is_array else Text())

    @override
    def process_bind_param(self, value: Collection[int] | None, dialect: Dialect) -> Any:
        numbers = list(value or ())
        return numbers if dialect.name == "postgresql" else json.dumps(numbers)


class _Among(FunctionElement[Any]):
    """A column whose value is among bound numbers."""

    # No Boolean: SQLAlchemy would ask SQLite whether it is 1, which no index answers.
    type = NullType()
    inherit_cache = True


@compiles(_Among, "sqlite")
def _in_json(element: _Among, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, numbers = (compiler.process(each, **options) for each in element.clauses)
    # Both are pieces of the statement, not values.
    return f"{column} IN (SELECT value FROM json_each({numbers}))"  # noqa: S608


@compiles(_Among, "postgresql")
def _in_array(element: _Among, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    column, numbers = (compiler.process(each, **options) for each in element.clauses)
    return f"{column} = ANY ({numbers})"


def among(column: ColumnElement[int], name: str) -> ColumnElement[bool]:
    """Whether the column is one of the numbers bound to `name`."""
    return _Among(column, bindparam(name, type_=_Numbers()))
