"""A database of any revision with rows in every table, and how many there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    String,
    Table,
    create_engine,
    func,
    inspect,
    select,
)

from bot.coaching.remembered import Load
from bot.storage.encryption.encryption import Context
from bot.storage.migrate import migrate_sqlite
from bot.storage.tables import METADATA
from bot.storage.tables.columns import Instant, LocalDate, LocalTime
from tests.storage.databases import VAULT

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
ROWS = 3


def filled(folder: Path) -> Path:
    file = folder / "backline.db"
    migrate_sqlite(file)
    fill(file)
    return file


def fill(file: Path) -> None:
    with_connection(file, fill_all)


def counted(file: Path) -> dict[str, int]:
    found: dict[str, int] = with_connection(file, count_all)
    return found


def with_connection(file: Path, work: Callable[[Connection], Any]) -> Any:  # noqa: ANN401
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        done = work(connection)
    engine.dispose()
    return done


def fill_all(connection: Connection) -> None:
    """Rows in every table that there is at this revision, with the columns that it has there."""
    inspector = inspect(connection)
    tables = set(inspector.get_table_names())
    for table in METADATA.sorted_tables:
        if table.name in tables:
            columns = {each["name"] for each in inspector.get_columns(table.name)}
            for n in range(1, ROWS + 1):
                values = {k: v for k, v in row_of(table, n).items() if k in columns}
                connection.execute(table.insert().values(values))


def row_of(table: Table, n: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in table.c:
        example = next(make for kind, make in EXAMPLES.items() if isinstance(column.type, kind))
        values[column.name] = example(column.name, n)
    return values


NOWHERE = Context(b"opened by nobody")
#: A value for each type of column; the first that fits.
EXAMPLES: dict[type, Callable[[str, int], Any]] = {
    Instant: lambda _name, _n: NOON,
    LocalDate: lambda _name, n: date(2026, 3, n),
    LocalTime: lambda _name, _n: time(8),
    Boolean: lambda _name, _n: False,
    LargeBinary: lambda _name, n: VAULT.seal(Load(amount=n), NOWHERE),
    String: lambda name, n: f"{name[:4]}{n}",
    Integer: lambda _name, n: n,
}


def count_all(connection: Connection) -> dict[str, int]:
    tables = set(inspect(connection).get_table_names())
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in METADATA.sorted_tables
        if table.name in tables
    }
