"""A file that is foreign, damaged, changed or out of reach is named, and changes nothing."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from zipfile import ZIP_LZMA, ZipFile

from bot.flows.privacy.data_import import READ_AGAIN_AFTER, READ_MOST, ImportFault
from bot.services.incoming import NotFetched, SentFile
from bot.services.privacy.import_file import (
    FILE_MOST,
    ROWS_MOST,
    WHOLE_MOST,
    Contents,
    read_file,
)
from bot.storage.tables import JOURNAL, PEOPLE, REMEMBERED
from tests.services.coach import ANA, Coach
from tests.services.privacy.imports import (
    changed,
    confirms,
    erased,
    first,
    lives,
    profile,
    sends,
    zipped,
)
from tests.support.world import NOON, catalogue


async def test_whoever_was_erased_and_imported_stays_after_a_backup(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    at = coach.clock.now
    coach.clock.now += timedelta(minutes=5)
    await sends(coach, archive)
    await confirms(coach)

    (row,) = await coach.rows(PEOPLE)
    assert row["created_at"] > at


async def test_a_file_that_cannot_be_fetched_is_tried_again_and_then_given_up(
    coach: Coach,
) -> None:
    asked: list[str] = []

    async def fetch(file_id: str, _most: int) -> bytes | None:
        asked.append(file_id)
        raise RuntimeError("a fault of ours")

    coach.converse.imports.fetch = fetch
    await coach.hears(SentFile("file"))
    for _ in range(READ_MOST):
        await coach.converse.imports.idle()
        await coach.ticks(READ_AGAIN_AFTER)

    assert asked == ["file"] * READ_MOST
    assert coach.sender.ids() == ["import-fault-unreached"]


async def test_a_file_that_telegram_refuses_is_said_to_be_so(coach: Coach) -> None:
    async def fetch(_file_id: str, _most: int) -> bytes | None:
        raise NotFetched(is_too_big=True)

    coach.converse.imports.fetch = fetch
    await coach.hears(SentFile("file"))
    await coach.converse.imports.idle()
    await coach.becomes_idle()

    assert coach.sender.ids() == ["import-fault-too-big"]


async def test_of_many_files_of_a_person_only_the_last_is_read_and_nobody_waits_for_the_others(
    coach: Coach,
) -> None:
    archive = await lives(coach)
    await erased(coach)
    fetched: list[str] = []

    async def fetch(file_id: str, _most: int) -> bytes | None:
        fetched.append(file_id)
        if file_id != "last":
            await asyncio.Event().wait()  # it never comes
        return archive

    coach.converse.imports.fetch = fetch
    for name in ("first", "second", "last"):
        await coach.hears(SentFile(name))
    await coach.converse.imports.idle()
    await coach.becomes_idle()

    assert fetched[-1] == "last"
    assert coach.sender.ids() == ["import-ask", "import-practice", "import-health"]


def body(number: int, field: str, value: object) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole["journal"][number]["body"].__setitem__(field, value))


def twice(table: str) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole[table].append(whole[table][0]))


def nested(_archive: bytes) -> bytes:
    return b'{"people": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"


HOSTILE: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "a picture": (lambda _: b"\x89PNG\r\n\x1a\n" + bytes(100), "foreign"),
    "nothing": (lambda _: b"", "foreign"),
    "another archive": (lambda _: zipped(b"{}", "notes.json"), "foreign"),
    "packed by LZMA": (lambda _: zipped(b"{}", method=ZIP_LZMA), "foreign"),
    "damaged LZMA": (lambda _: zipped(b"{}", method=ZIP_LZMA).replace(b"]\0", b"]Z"), "foreign"),
    "cut off": (lambda a: a[: len(a) // 2], "damaged"),
    "a flipped bit": (lambda a: a.replace(b"backline.json", b"backline.jso\xee", 1), "damaged"),
    "no JSON": (lambda _: zipped(b"{people}"), "damaged"),
    "a list": (lambda _: zipped(b"[]"), "damaged"),
    "an empty map": (lambda _: b"{}", "damaged"),
    "nested": (nested, "damaged"),
    "a bomb": (lambda _: zipped(b" " * (WHOLE_MOST + 1)), "too-big"),
    "a large file": (lambda _: b"{" + bytes(FILE_MOST), "too-big"),
    "many rows": (lambda _: zipped(b'{"people":[' + b"1," * ROWS_MOST + b"1]}"), "too-big"),
    "somebody else's": (changed(lambda w: w["backline"].update(person=18)), "person"),
    "somebody's row": (first("journal", "person_id", 18), "person"),
    "the row of another": (first("people", "id", 18), "person"),
    "a newer form": (changed(lambda w: w["backline"].update(format=2)), "newer"),
    "a newer schema": (changed(lambda w: w["backline"].update(schema="9999")), "newer"),
    "a table nobody knows": (changed(lambda w: w.update(medals=[])), "changed"),
    "a column nobody knows": (first("practice", "points", 3), "changed"),
    "a class nobody knows": (body(0, "_", "Medal"), "changed"),
    "a field nobody knows": (profile("muscles", 3), "changed"),
    "pain of 11": (body(2, "number", 11), "changed"),
    "reps below none": (body(1, "reps", -1), "changed"),
    "an exercise nobody knows": (body(1, "exercise", "burpee"), "changed"),
    "text for a number": (body(1, "reps", "many"), "changed"),
    "the year 9999": (first("journal", "at", "9999-01-01T00:00:00Z"), "changed"),
    "an instant without zone": (first("journal", "at", "2026-11-02T12:00:00"), "changed"),
    "no zone": (first("people", "zone", "Europe/Atlantis"), "changed"),
    "a level nobody knows": (profile("level", "olympic"), "changed"),
    "a day after Sunday": (profile("training_days", [7]), "changed"),
    "a long text": (profile("anchor_words", "x" * 5_000), "changed"),
    "health without consent": (first("people", "consent_at", None), "changed"),
    "another kind of line": (first("journal", "kind", "Locked"), "changed"),
    "a NUL in a text": (first("reminders", "tzdata", "2026a\0"), "changed"),
    "a reminder of no kind": (first("reminders", "kind", "party"), "changed"),
    "weekdays that are none": (first("reminders", "weekdays", 128), "changed"),
    "hours of no weekday": (first("reminders", "other_times", "7 10:00"), "changed"),
    "a state that is none": (first("occurrences", "state", "lost"), "changed"),
    "a day twice": (twice("practice"), "changed"),
    "a value twice": (twice("kept"), "changed"),
    "two people": (twice("people"), "damaged"),
    "a name out of nowhere": (changed(lambda w: w["kept"][0].update(name="x" * 65)), "changed"),
}


async def test_a_foreign_or_damaged_file_is_named_and_changes_nothing(coach: Coach) -> None:
    archive = await lives(coach)

    found = {
        name: read_file(change(archive), ANA, catalogue(), NOON)
        for name, (change, _) in HOSTILE.items()
    }

    reasons = {name: r.reason for name, r in found.items() if isinstance(r, ImportFault)}
    assert reasons == {name: reason for name, (_, reason) in HOSTILE.items()}
    assert isinstance(read_file(archive, ANA, catalogue(), NOON), Contents)


async def test_what_is_wrong_is_said_in_one_line(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)

    await sends(coach, body(2, "number", 11)(archive))

    assert coach.sender.ids() == ["import-fault-changed"]
    assert await coach.rows(JOURNAL) == []
    assert (await coach.rows(PEOPLE))[0]["onboarded_at"] is None


async def test_the_data_alone_come_back_as_well_and_those_of_an_older_release(
    coach: Coach,
) -> None:
    """Exports once had no header; a class and a field have other names since."""

    def older(whole: dict[str, Any]) -> None:
        del whole["backline"]
        done = next(r for r in whole["journal"] if r["kind"] == "Practised")
        done["body"] |= {"_": "practice_events.Practised", "told": True}

    archive = changed(older)(await lives(coach))
    with ZipFile(io.BytesIO(archive)) as found:
        content = found.read("backline.json")
    await erased(coach)

    await sends(coach, content)
    await confirms(coach)

    assert coach.sender.ids() == ["import-done"]
    assert len(await coach.rows(JOURNAL, kind="Practised")) == 1
    assert len(await coach.rows(REMEMBERED, name="standing:bridge")) == 1


async def test_a_file_that_changes_between_the_question_and_the_answer_is_asked_about_again(
    coach: Coach,
) -> None:
    archive = await lives(coach)
    await erased(coach)
    await sends(coach, archive)
    other = profile("minutes", 45)(archive)

    async def fetch(_file_id: str, _most: int) -> bytes | None:
        return other

    coach.converse.imports.fetch = fetch
    await confirms(coach)

    assert coach.sender.ids()[0] == "import-ask"
    assert await coach.rows(JOURNAL) == []
