"""Read an export that comes back: its rows, checked one by one, within bounds of size."""

import hashlib
import io
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

import msgspec
from msgspec import Raw

from bot.coaching.calendar import is_zone, local_date
from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.person.person import Profile
from bot.flows.privacy.data_import import ImportFault, ImportSummary
from bot.services.codec import codec
from bot.services.privacy.export_files import FORMAT, HEADER, WHOLE
from bot.services.privacy.import_checks import OutOfRange, ValueChecks
from bot.storage.encryption.codec import Codec, Unreadable
from bot.storage.privacy.exported_rows import SOURCES
from bot.storage.privacy.row_schema import (
    CONVERSATIONS,
    IMPORTED,
    JOURNAL,
    OCCURRENCES,
    PEOPLE,
    PRACTICE,
    REMINDERS,
    SESSIONS,
    RowSchema,
)
from bot.storage.rows.conversations import SESSION_KINDS
from bot.storage.rows.occurrences import KINDS, STATES
from bot.storage.rows.reminders import weekday_times
from bot.storage.schema import wanted_revision
from bot.value import Value

FILE_MOST = 8 * 2**20  # bytes, as it is sent
WHOLE_MOST = 24 * 2**20  # bytes of the JSON in it: ten years of thirty lines a day
ROWS_MOST = 200_000

#: Values of the chat that was, by the names they are stored under.
OF_THE_CHAT = frozenset({"last_text", "last_shown"})

Row = dict[str, Any]


class Faulty(Exception):
    """A file that cannot be brought back.

    Attributes:
        fault: what is said of it.
    """

    def __init__(self, reason: str, where: str = "") -> None:
        super().__init__(reason)
        self.fault = ImportFault(reason, where)


class QuestionLeft(Value):
    """The question that stood open: its flow, its step, and the local date it is about."""

    flow: str
    step: Any
    on: date | None


class Contents(Value):
    """A person's rows by table, as the export holds them, values opened and checked."""

    digest: str
    person: dict[str, Any]
    rows: dict[str, list[dict[str, Any]]]
    exported_at: datetime | None
    question: QuestionLeft | None

    @property
    def summary(self) -> ImportSummary:
        """Return what the person is asked about."""
        zone = self.person["zone"]
        days = {row["local_date"] for row in self.rows[PRACTICE.name]}
        at, agreed = self.exported_at, self.person["consent_at"]
        return ImportSummary(
            exported_on=None if at is None else local_date(at, zone),
            days=len(days),
            since=min(days, default=None),
            consented_on=None if agreed is None else local_date(agreed, zone),
        )


class _Conversation(msgspec.Struct):
    """Columns of the chat that say which question stood open."""

    flow: str
    state: Any
    local_date: date | None = None


class _Header(msgspec.Struct, forbid_unknown_fields=True):
    """Origin of an export; files from before there was one have none."""

    format: int
    schema: str
    exported_at: datetime
    person: int


def read_file(
    content: bytes, person_id: int, catalogue: Catalogue, now: datetime
) -> Contents | ImportFault:
    """Return what an export holds, or why it cannot come back to this person."""
    try:
        return _Reader(person_id, ValueChecks(catalogue, now)).read(content)
    except Faulty as error:
        return error.fault


class _Reader:
    def __init__(self, person_id: int, checks: ValueChecks) -> None:
        self._person_id = person_id
        self._checks = checks

    def read(self, content: bytes) -> Contents:
        """Return the whole.

        Raises:
            Faulty: something is not as an export has it.
        """
        tables = _tables(_whole(content))
        header = self._header(tables.pop(HEADER, None))
        exported = {source.name for source in SOURCES}
        for name in tables:
            if name not in exported:
                raise Faulty("changed", name[:40])
        people = list(self._rows(PEOPLE, tables))
        if len(people) != 1:
            raise Faulty("damaged", PEOPLE.name)
        self._check_person(people[0])
        rows = {table.name: list(self._rows(table, tables)) for table in IMPORTED}
        for table in IMPORTED:
            self._check_unique(table, rows[table.name])
        if sum(row["outcome"] is None for row in rows[SESSIONS.name]) > 1:
            raise Faulty("changed", SESSIONS.name)
        at = people[0]["exported_at"] if header is None else header.exported_at
        digest = hashlib.sha256(content).hexdigest()
        return Contents(digest, people[0], rows, at, self._question(tables))

    def _header(self, raw: Raw | None) -> _Header | None:
        if raw is None:
            return None
        try:
            header = msgspec.json.decode(raw, type=_Header)
        except msgspec.DecodeError:
            raise Faulty("newer") from None
        if header.format > FORMAT or header.schema > wanted_revision():
            raise Faulty("newer")
        if header.person != self._person_id:
            raise Faulty("person")
        return header

    def _rows(self, table: RowSchema, tables: dict[str, Raw]) -> Iterator[Row]:
        decoder = msgspec.json.Decoder(table.row_type)
        for number, raw in enumerate(_list(table, tables), 1):
            where = f"{table.name} {number}"
            try:
                row = msgspec.structs.asdict(decoder.decode(raw))
            except msgspec.ValidationError:
                raise Faulty("changed", where) from None
            except msgspec.DecodeError:
                raise Faulty("damaged", where) from None
            if row.get("person_id", row.get("id")) != self._person_id:
                raise Faulty("person")
            if row.get("name") not in OF_THE_CHAT and self._open_values(table, row, where):
                yield row

    def _question(self, tables: dict[str, Raw]) -> QuestionLeft | None:
        """Return the open question; None: there is none, or none that can be asked."""
        try:
            raw = _list(CONVERSATIONS, tables)[0]
            row = msgspec.json.decode(raw, type=_Conversation)
            step = _codec().read_plain(row.state)
            self._checks.check(step)
        except (IndexError, msgspec.DecodeError, RecursionError, Unreadable, OutOfRange):
            return None
        return QuestionLeft(row.flow, step, row.local_date)

    def _open_values(self, table: RowSchema, row: Row, where: str) -> bool:
        """Read the values of a row; False: it is left out, for nothing could read it before."""
        for name in table.sealed:
            if row[name] is None:
                continue
            try:
                row[name] = value = _codec().read_plain(row[name])
                self._checks.check(value)
            except (Unreadable, OutOfRange):
                raise Faulty("changed", where) from None
        if any(row[name] is None for name in table.required):
            return False
        is_whole = all(map(self._checks.is_moment, row.values()))
        if not is_whole or not _FITS.get(table.name, _fits)(row):
            raise Faulty("changed", where)
        return True

    def _check_person(self, row: Row) -> None:
        has_agreed = row["consent_at"] is not None and row["consent_version"] is not None
        profile = row["profile"]
        if not isinstance(profile, Profile) or not is_zone(row["zone"]):
            raise Faulty("changed", PEOPLE.name)
        if (profile.health is not None and not has_agreed) or len(row["language"]) < len("en"):
            raise Faulty("changed", PEOPLE.name)

    def _check_unique(self, table: RowSchema, rows: Sequence[Row]) -> None:
        for names in table.unique:
            if len({tuple(row[name] for name in names) for row in rows}) < len(rows):
                raise Faulty("changed", table.name)


def _fits(row: Row) -> bool:  # noqa: ARG001 - nothing to look at
    return True


#: What the columns of a row must say beside their types.
_FITS: dict[str, Callable[[Row], bool]] = {
    JOURNAL.name: lambda row: type(row["body"]).__name__ == row["kind"],
    SESSIONS.name: lambda row: (
        row["kind"] in SESSION_KINDS and row["outcome"] in {None, "done", "partial"}
    ),
    PRACTICE.name: lambda row: row["kind"] in SESSION_KINDS,
    REMINDERS.name: lambda row: (
        row["kind"] in KINDS
        and 0 <= row["weekdays"] < 1 << 7
        and is_zone(row["zone"])
        and weekday_times(row["other_times"]) is not None
    ),
    OCCURRENCES.name: lambda row: (
        row["kind"] in KINDS and row["state"] in STATES and is_zone(row["zone"])
    ),
}


def _whole(content: bytes) -> bytes:
    """Return the JSON of an export: in its ZIP, or by itself."""
    if len(content) > FILE_MOST:
        raise Faulty("too-big")
    if not content.startswith(b"PK"):
        if not content.lstrip().startswith(b"{"):
            raise Faulty("foreign")
        return content
    whole = _unpacked(content)
    if len(whole) > WHOLE_MOST:
        raise Faulty("too-big")
    return whole


def _unpacked(content: bytes) -> bytes:
    """Return the JSON in a ZIP, at most a byte more than the bound."""
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            if WHOLE not in archive.namelist():
                raise Faulty("foreign")
            # The others take the memory that a file asks for.
            if archive.getinfo(WHOLE).compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
                raise Faulty("foreign")
            # Its stated size may lie: no more than the bound is unpacked.
            with archive.open(WHOLE) as entry:
                return entry.read(WHOLE_MOST + 1)
    except (
        BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
    ):
        raise Faulty("damaged", WHOLE) from None


def _tables(whole: bytes) -> dict[str, Raw]:
    try:
        return msgspec.json.decode(whole, type=dict[str, Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Faulty("damaged", WHOLE) from None


def _list(table: RowSchema, tables: dict[str, Raw]) -> list[Raw]:
    try:
        rows = msgspec.json.decode(tables.get(table.name, Raw(b"[]")), type=list[Raw])
    except (msgspec.DecodeError, RecursionError):
        raise Faulty("damaged", table.name) from None
    if len(rows) > ROWS_MOST:
        raise Faulty("too-big")
    return rows


@cache
def _codec() -> Codec:
    return codec()
