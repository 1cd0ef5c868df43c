"""A person's rows as one ZIP: JSON for machines, CSV for tables, with formulas disarmed."""

import csv
import gzip
import io
import json
import shutil
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Row = dict[str, Any]

#: The file with all of it, for programs, and the name under which it says where it is from.
WHOLE, HEADER = "backline.json", "backline"
#: Of the file's form; a release that reads it otherwise has the next number.
FORMAT = 1

#: A cell that begins with one of these is a formula to a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Archive:
    """A ZIP that grows by pages: `README.txt`, `backline.json`, a CSV for each table with rows.

    What was added is held compressed only.

    Args:
        readme: what the files hold, in the person's words.
        now: the date that the files bear.
        header: where it is from.
    """

    def __init__(self, readme: str, now: datetime, header: Row) -> None:
        self._out = io.BytesIO()
        self._now = now
        self._zip = ZipFile(self._out, "w", ZIP_DEFLATED)
        self._zip.writestr(self._entry("README.txt"), readme)
        self._json = self._zip.open(self._entry(WHOLE), "w")
        about = json.dumps(header, default=_plain, ensure_ascii=False)
        self._json.write(f"{{\n{json.dumps(HEADER)}: {about}".encode())
        self._sheets: list[_Sheet] = []
        self._files: dict[str, bytes] = {}
        self._name = ""
        self._is_empty = True

    def begin(self, table: str) -> None:
        """Begin a table: rows added from now on are of it."""
        self._json.write(b"\n],\n" if self._name else b",\n")
        self._json.write(f"{json.dumps(table)}: [".encode())
        self._name, self._is_empty = table, True

    def add(self, rows: Sequence[Row]) -> None:
        """Add rows of the same columns."""
        if not rows:
            return
        if self._is_empty:
            self._sheets.append(_Sheet(f"{self._name}.csv", rows[0]))
        lines = [json.dumps(row, default=_plain, ensure_ascii=False) for row in rows]
        self._json.write(b"\n" if self._is_empty else b",\n")
        self._json.write(",\n".join(lines).encode())
        self._sheets[-1].add(rows)
        self._is_empty = False

    def write(self, name: str, content: bytes) -> None:
        """Add a file beside the tables, once all rows are added."""
        self._files[name] = content

    def finish(self) -> bytes:
        """Return the whole; nothing can be added any more."""
        self._json.write(b"\n]\n}\n" if self._name else b"\n}\n")
        self._json.close()
        for name, content in self._files.items():
            self._zip.writestr(self._entry(name), content)
        for sheet in self._sheets:
            with self._zip.open(self._entry(sheet.name), "w") as entry:
                sheet.copy_to(entry)
        self._zip.close()
        return self._out.getvalue()

    def _entry(self, name: str) -> ZipInfo:
        entry = ZipInfo(name, self._now.timetuple()[:6])
        entry.compress_type = ZIP_DEFLATED
        return entry


class _Sheet:
    """One table as CSV, compressed until the ZIP takes it: only one file of it can be open."""

    def __init__(self, name: str, columns: Row) -> None:
        self.name = name
        self._held = io.BytesIO()
        self._gzip = gzip.GzipFile(fileobj=self._held, mode="wb")
        text = io.StringIO()
        csv.writer(text).writerow(columns)
        self._gzip.write(text.getvalue().encode("utf-8-sig"))

    def add(self, rows: Sequence[Row]) -> None:
        text = io.StringIO()
        csv.writer(text).writerows([cell(value) for value in row.values()] for row in rows)
        self._gzip.write(text.getvalue().encode())

    def copy_to(self, entry: IO[bytes]) -> None:
        self._gzip.close()
        self._held.seek(0)
        with gzip.GzipFile(fileobj=self._held) as held:
            shutil.copyfileobj(held, entry)


def cell(value: object) -> str:
    """Give a value as a spreadsheet takes it."""
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
