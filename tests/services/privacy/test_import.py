"""An export comes back: whole, once, to its own person, and nothing else does."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

from bot.coaching.events import (
    HealthChecked,
    PainReported,
    Practised,
    Remembered,
    SetCompleted,
    Snoozed,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode, Person
from bot.coaching.person.screening import ANSWERS_HOLD
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.flows.privacy.data_import import READ_AGAIN_AFTER, READ_MOST, ImportFault
from bot.flows.turn import Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.incoming import Command, NotFetched, SentFile
from bot.services.privacy.export import Exports
from bot.services.privacy.import_file import (
    FILE_MOST,
    ROWS_MOST,
    WHOLE_MOST,
    Contents,
    read_file,
)
from bot.storage.database import Database
from bot.storage.privacy.exported_rows import SOURCES
from bot.storage.privacy.row_schema import IMPORTED
from bot.storage.rows import people
from bot.storage.tables import JOURNAL, PEOPLE, REMEMBERED, REMINDERS
from tests.services.coach import ANA, Coach, another, coaching
from tests.support.archives import exported_rows, in_words
from tests.support.world import NOON, catalogue

DAY = date(2026, 11, 2)
SOME_DAYS = timedelta(days=3)
EVENTS = (
    HealthChecked(frozenset(), Clearance()),
    SetCompleted("glute_bridge", 1, 8, load="20 kg", side="left"),
    PainReported(3, "knee", "ache", "amber", "glute_bridge"),
    Practised(DAY, "warmup"),
    Remembered("standing:bridge", Standing("bridge", "glute_bridge")),
    Snoozed("warmup", DAY, NOON),
)


async def lives(coach: Coach, person: Person | None = None) -> bytes:
    """Ana has a history; her export."""
    person = await coach.knows(person or another(ANA))
    happening = Happening  # one turn with all of it

    def turn(connection: Any) -> None:  # noqa: ANN401 - a connection
        record(happening(connection, person, person, Turn(events=EVENTS), NOON), DAY)

    await coach.database.transaction(turn)
    return await archive_of(coach)


async def archive_of(coach: Coach) -> bytes:
    found = await Exports(coach.database, coach.clock, wait_seconds=60).archive(ANA, in_words)
    assert found is not None
    return found


async def erased(coach: Coach) -> None:
    await coach.commands("delete")
    await coach.presses("erase")


async def sends(coach: Coach, archive: bytes) -> None:
    """The file arrives, is fetched and read."""

    async def fetch(file_id: str, most: int) -> bytes | None:
        assert (file_id, most) == ("file", FILE_MOST)
        return archive

    coach.converse.imports.fetch = fetch
    await coach.hears(SentFile("file"))
    await coach.converse.imports.idle()
    await coach.becomes_idle()


async def confirms(coach: Coach) -> None:
    await coach.presses("import")
    await coach.converse.imports.idle()
    await coach.becomes_idle()


async def test_an_export_comes_back_as_it_was(coach: Coach) -> None:
    archive = await lives(coach)
    before = await exported_rows(coach.database, ANA)
    await erased(coach)

    await sends(coach, archive)
    asked = coach.sender.ids()
    nothing_yet = await coach.rows(JOURNAL)
    await confirms(coach)

    assert asked == ["import-ask", "import-practice", "import-health"]
    assert nothing_yet == []
    assert coach.sender.ids() == ["import-done"]
    after = await exported_rows(coach.database, ANA)
    for table in IMPORTED:
        assert without_ids(after[table.name]) == without_ids(before[table.name]), table.name
    for name in ("profile", "consent_at", "zone", "language", "onboarded_at"):
        assert after["people"][0][name] == before["people"][0][name]
    assert coach.woken[-1] == coach.clock.now, "its reminders may be due at once"


def without_ids(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {k: v for k, v in row.items() if k != "id"}
        for row in rows
        if row.get("name") != "last_shown"
    ]


async def test_an_export_comes_back_on_another_installation(
    sqlite: Database, postgres: Database
) -> None:
    async with coaching(sqlite) as here, coaching(postgres) as there:
        archive = await lives(here)
        await there.hears(Command("start"))

        await sends(there, archive)
        await confirms(there)

        assert there.sender.ids() == ["import-done"]
        before = await exported_rows(sqlite, ANA)
        after = await exported_rows(postgres, ANA)
    for table in (JOURNAL, REMEMBERED, REMINDERS):
        assert without_ids(after[table.name]) == without_ids(before[table.name])


async def test_the_same_file_twice_changes_nothing(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await sends(coach, archive)
    await confirms(coach)
    before = without_ids((await exported_rows(coach.database, ANA))["journal"])

    await sends(coach, archive)

    assert coach.sender.ids() == ["import-has-history"]
    assert without_ids((await exported_rows(coach.database, ANA))["journal"]) == before


async def test_a_history_that_is_there_is_mixed_with_no_other(coach: Coach) -> None:
    archive = await lives(coach)
    before = await coach.rows(JOURNAL)

    await sends(coach, archive)

    assert coach.sender.ids() == ["import-has-history"]
    assert await coach.rows(JOURNAL) == before
    assert (await coach.conversation())["flow"] is None


async def test_whoever_says_no_has_what_was_there(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await sends(coach, archive)

    await coach.presses("leave")

    assert coach.sender.ids() == ["import-left"]
    assert (await coach.rows(PEOPLE))[0]["onboarded_at"] is None


async def test_a_lock_and_a_rest_of_the_present_outlive_an_import(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await coach.hears(Command("start"))
    now = coach.clock.now
    rest = FamilyRest("bridge", now + SOME_DAYS)

    def hurt(connection: Any) -> None:  # noqa: ANN401 - a connection
        (person,) = people.many(connection, [ANA]).values()
        changed = person.with_profile(lock=Lock("nerves", now), resting=(rest,), ill_until=DAY)
        people.save(connection, changed)

    await coach.database.transaction(hurt)
    await sends(coach, archive)
    await confirms(coach)

    (person,) = (await coach.database.transaction(people.many, [ANA])).values()
    assert person.profile.lock == Lock("nerves", now)
    assert person.profile.resting == (rest,)
    assert person.profile.ill_until == DAY
    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {"locked"}


async def test_a_newer_health_check_holds_against_an_older_one_of_the_file(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await coach.hears(Command("start"))
    strict = Health(NOON.date(), clearance=Clearance(mode=Mode.BLOCKED))

    def answers(connection: Any) -> None:  # noqa: ANN401 - a connection
        (person,) = people.many(connection, [ANA]).values()
        people.save(connection, person.with_profile(health=strict))

    await coach.database.transaction(answers)
    await sends(coach, archive)
    await confirms(coach)

    (person,) = (await coach.database.transaction(people.many, [ANA])).values()
    assert person.profile.health == strict
    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {"health"}


async def test_health_answers_that_hold_no_more_are_asked_again(coach: Coach) -> None:
    old = Health(NOON.date() - ANSWERS_HOLD)
    archive = await lives(coach, another(ANA).with_profile(health=old))
    await erased(coach)
    await sends(coach, archive)
    await confirms(coach)

    await coach.commands("warmup")

    assert coach.sender.ids()[0] == "health-check-general"


async def test_a_prompt_that_was_due_meanwhile_is_not_made_up_for(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    coach.clock.now += timedelta(days=40)

    await sends(coach, archive)
    await confirms(coach)
    sent = len(coach.sender.sent)
    await coach.ticks()

    (rule,) = await coach.rows(REMINDERS)
    assert coach.clock.now < rule["next_at"] <= coach.clock.now + timedelta(days=1)
    assert len(coach.sender.sent) == sent


async def test_a_rest_without_an_end_and_a_lock_after_words_come_back(coach: Coach) -> None:
    rests = (FamilyRest("hinge", UNTIL_CLEARED), FamilyRest("bridge", NOON + SOME_DAYS))
    lock = Lock("nerves", NOON, ("words", "general", "G5"))  # typed at a list of the check
    archive = await lives(coach, another(ANA).with_profile(resting=rests, lock=lock))

    found = read_file(archive, ANA, catalogue(), NOON)

    assert isinstance(found, Contents)
    assert (found.person["profile"].resting, found.person["profile"].lock) == (rests, lock)


async def test_whoever_was_erased_and_imported_stays_after_a_backup(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    at = coach.clock.now
    coach.clock.now += timedelta(minutes=5)
    await sends(coach, archive)
    await confirms(coach)

    (row,) = await coach.rows(PEOPLE)
    assert row["created_at"] > at


# --- the file at Telegram -------------------------------------------------------------------


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


async def test_the_question_that_stood_open_is_asked_again(coach: Coach) -> None:
    await lives(coach)
    for flow, argument in (("pain", ""), ("session_times", ""), ("warmup", "again")):
        await coach.goes(flow, argument)
        asked = [each for each in coach.sender.ids() if each != "film-signs"]  # said once
        rows = coach.sender.screens[-1].rows
        first = next(choice.value for row in rows for choice in row if choice.value)
        archive = await archive_of(coach)
        await erased(coach)

        await sends(coach, archive)
        await confirms(coach)

        assert coach.sender.ids(-2) == ["import-done"], flow
        assert coach.sender.ids() == asked, flow
        said = len(coach.sender.sent)
        await coach.presses(first)
        assert len(coach.sender.sent) > said, flow


async def test_a_question_of_another_day_or_one_that_nobody_can_ask_is_left_out(
    coach: Coach,
) -> None:
    await lives(coach)
    await coach.goes("pain")
    archive = await archive_of(coach)

    def other(**row: object) -> bytes:
        return changed(lambda whole: whole["conversations"][0].update(row))(archive)

    hostile = (
        other(local_date="2026-10-01"),
        other(flow="health_check"),
        other(flow="viewing", state={"_": "AtPerson", "person": 18}),
        other(state={"_": "Medal"}),
        other(state=[[[]]]),
    )
    for each in hostile:
        await erased(coach)
        await sends(coach, each)
        await confirms(coach)

        assert coach.sender.ids() == ["import-done"]
        assert (await coach.conversation())["flow"] is None


# --- foreign and damaged files --------------------------------------------------------------


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[bytes], bytes]:
    """The archive with other data in it."""

    def made(archive: bytes) -> bytes:
        with ZipFile(io.BytesIO(archive)) as found:
            whole = json.loads(found.read("backline.json"))
        change(whole)
        return zipped(json.dumps(whole).encode())

    return made


def zipped(content: bytes, name: str = "backline.json", method: int = ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", method) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def first(table: str, column: str, value: object) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole[table][0].__setitem__(column, value))


def body(number: int, field: str, value: object) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole["journal"][number]["body"].__setitem__(field, value))


def profile(field: str, value: object) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole["people"][0]["profile"].__setitem__(field, value))


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


def test_every_exported_table_comes_back_or_is_known_to_stay_away() -> None:
    exported = {source.name for source in SOURCES}
    # A share ended with the erasure: nobody looks on again without a new link.
    stay_away = {
        "people",
        "conversations",
        "failed_updates",
        "outbox",
        "calendars",
        "shares",
        "share_log",
        "viewed",
    }

    assert exported == {table.name for table in IMPORTED} | stay_away


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
