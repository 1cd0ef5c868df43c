"""Write the rows of an import in the place of those that a person has."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from bot.storage.encryption.encryption import Binding, vault_of
from bot.storage.tables import JOURNAL, METADATA, REMEMBERED
from bot.storage.tables.columns import BOUND_TO, RowId
from bot.tuning import TUNING

Row = Mapping[str, Any]


def replace_rows(
    connection: Connection,
    person_id: int,
    rows: Mapping[str, Sequence[Row]],
    stay: Collection[str],
) -> None:
    """Replace a person's rows, by table; values come opened, and are sealed for their row.

    Lines of the journal that stand there come after those of the import: what was said of a pain
    meanwhile holds. Remembered values of the names in `stay` are left as they are.
    """
    mine = JOURNAL.c.person_id == person_id
    lines = select(JOURNAL).where(mine).order_by(JOURNAL.c.id)
    meanwhile = [{**row} for row in connection.execute(lines).mappings()]
    for name, imported in rows.items():
        table = METADATA.tables[name]
        erased = delete(table).where(table.c.person_id == person_id)
        if table is REMEMBERED:
            erased = erased.where(table.c.name.not_in(stay))
        connection.execute(erased)
        _insert(connection, table, imported)
    _insert_all(connection, JOURNAL, [_without_id(JOURNAL, row) for row in meanwhile])


def _insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    vault = vault_of(connection)
    bindings = [Binding(column) for column in table.c if BOUND_TO in column.info]
    sealed = []
    for row in rows:
        values = {
            binding.column.name: vault.seal(row[binding.column.name], binding.of(row))
            for binding in bindings
            if row[binding.column.name] is not None
        }
        sealed.append({**_without_id(table, row), **values})
    _insert_all(connection, table, sealed)


def _insert_all(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    most = TUNING.rows_imported
    for first in range(0, len(rows), most):
        connection.execute(table.insert(), [dict(row) for row in rows[first:][:most]])


def _without_id(table: Table, row: Row) -> Row:
    """Return the row without its number, where the database gives one."""
    numbered = {column.name for column in table.c if column.type is RowId}
    return {name: value for name, value in row.items() if name not in numbered}
