"""A person's rows as files: JSON for machines, CSV for tables, with formulas disarmed."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime, time
from typing import Any

Tables = dict[str, list[dict[str, Any]]]

#: A cell that begins with one of these is a formula to a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def files(tables: Tables) -> list[tuple[str, bytes]]:
    """`backline.json` with every row, and one CSV for each table that has any."""
    whole = json.dumps(tables, default=_plain, ensure_ascii=False, indent=2).encode()
    sheets = [(f"{name}.csv", _csv(rows)) for name, rows in tables.items() if rows]
    return [("backline.json", whole), *sheets]


def _csv(rows: list[dict[str, Any]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(rows[0])
    writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            text = value
        case bool() | int() | float():
            return str(value)
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            text = json.dumps(value, default=_plain, ensure_ascii=False)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _plain(value: object) -> object:
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"{type(value).__name__} has no plain form")
