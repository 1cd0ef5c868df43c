"""A sealed value opens in its own row alone: nobody reads another's by copying it into theirs."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Connection, LargeBinary, select, update

from bot.flows.settings.pause import AtPauseUntil
from bot.services.operations import key_rotation, upgrade
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.encryption.encryption import (
    KEY_CHECK,
    Binding,
    NotOpened,
    bindings,
    prove_key,
    vault_of,
)
from bot.storage.rows import conversations, people
from bot.storage.rows.people import PersonUnreadable
from bot.storage.schema import SchemaMistake
from bot.storage.tables import METADATA, PEOPLE
from bot.storage.tables.columns import BOUND_TO
from bot.value import replace
from tests.services.coach import Coach
from tests.services.privacy.test_account import ANA, BOB, lives
from tests.storage.databases import KEY, VAULT
from tests.support.archives import exported_rows

EVERY = list(bindings())
OF_EARLIER_RELEASES = Fernet(KEY)


def name_of(binding: Binding) -> str:
    return str(binding.column)


@pytest.fixture
async def both(coach: Coach) -> Coach:
    """Two people with a value in every sealed column."""
    await coach.database.transaction(prove_key)
    for person_id in (ANA, BOB):
        await lives(coach, person_id)
        await coach.database.transaction(ask, person_id)
    return coach


def ask(connection: Connection, person_id: int) -> None:
    chat = conversations.load(connection, person_id)
    assert chat is not None
    asked = replace(chat.conversation, flow="pause", state=AtPauseUntil())
    conversations.save(connection, person_id, asked)


def row_of(connection: Connection, binding: Binding, person_id: int) -> dict[str, Any]:
    """The first row of a person with a value in this column."""
    table = binding.column.table
    whose = table.c.id if table is PEOPLE else table.c.person_id
    statement = select(table).where(whose == person_id, binding.column.is_not(None))
    found = connection.execute(statement.order_by(*table.primary_key)).mappings().first()
    assert found is not None, f"nothing in {binding.column}: this test does not know it yet"
    return dict(found)


def write(connection: Connection, binding: Binding, row: dict[str, Any], token: bytes) -> None:
    table = binding.column.table
    mine = [key == row[key.name] for key in table.primary_key]
    connection.execute(update(table).where(*mine).values({binding.column.name: token}))


def test_every_sealed_column_is_bound_to_its_row() -> None:
    columns = [column for table in METADATA.sorted_tables for column in table.c]

    sealed = [column for column in columns if isinstance(column.type, LargeBinary)]

    assert sealed == [binding.column for binding in EVERY]
    for column in sealed:
        persons = {"person_id", "chat_id"} & set(column.table.c.keys()) or {"id"}
        assert persons <= set(column.info[BOUND_TO]), column


@pytest.mark.parametrize("binding", EVERY, ids=name_of)
async def test_a_copy_of_anothers_value_does_not_open(both: Coach, binding: Binding) -> None:
    def copy(connection: Connection) -> None:
        theirs = row_of(connection, binding, BOB)[binding.column.name]
        write(connection, binding, row_of(connection, binding, ANA), theirs)

    await both.database.transaction(copy)

    exported = await exported_rows(both.database, ANA)
    mine = exported[binding.column.table.name][0]
    assert mine[binding.column.name] is None
    assert str(BOB) not in json.dumps(exported, default=str)


@pytest.mark.parametrize("binding", EVERY, ids=name_of)
async def test_a_row_that_is_given_to_somebody_else_does_not_open(
    both: Coach, binding: Binding
) -> None:
    row = await both.database.transaction(row_of, binding, BOB)
    token = row[binding.column.name]

    assert VAULT.open_bytes(token, binding.of(row))
    for name in binding.names:
        with pytest.raises(NotOpened):
            VAULT.open_bytes(token, binding.of({**row, name: ANA}))
    for other in EVERY:
        if other.column is not binding.column and set(other.names) <= set(row):
            with pytest.raises(NotOpened):
                VAULT.open_bytes(token, other.of(row))


# --- what earlier releases have sealed ------------------------------------------------------


def unbind(connection: Connection, columns: list[Binding]) -> list[bytes]:
    """Seal these columns as earlier releases did; what all of them hold."""
    found = []
    for binding in EVERY:
        for person_id in (ANA, BOB):
            row = row_of(connection, binding, person_id)
            raw = VAULT.open_bytes(row[binding.column.name], binding.of(row))
            found.append(raw)
            if binding in columns:
                write(connection, binding, row, OF_EARLIER_RELEASES.encrypt(raw))
    operations.set_meta(connection, KEY_CHECK, OF_EARLIER_RELEASES.encrypt(b"backline").decode())
    return found


def contents(connection: Connection) -> list[bytes]:
    rows = [(each, row_of(connection, each, who)) for each in EVERY for who in (ANA, BOB)]
    vault = vault_of(connection)
    return [vault.open_bytes(row[each.column.name], each.of(row)) for each, row in rows]


@pytest.mark.parametrize("killed", [False, True], ids=["whole", "after-a-kill"])
async def test_what_an_earlier_release_has_sealed_is_bound_to_its_rows(
    both: Coach, url: str, killed: bool
) -> None:
    database = both.database
    before = await database.transaction(unbind, EVERY[4:] if killed else EVERY)
    if not database.is_embedded:
        with pytest.raises(SchemaMistake, match="run python -m bot migrate"):
            await upgrade.at_start(database)
        await upgrade.postgresql(url, lambda: VAULT)

    await upgrade.at_start(database)

    assert await database.transaction(contents) == before
    await database.transaction(prove_key)
    again = await database.transaction(tokens)
    await key_rotation.bind_all(database)
    assert await database.transaction(tokens) == again


async def test_a_value_of_an_earlier_release_is_refused_once_all_are_bound(both: Coach) -> None:
    database, profile = both.database, Binding(PEOPLE.c.profile)

    def replay(connection: Connection) -> None:
        theirs = row_of(connection, profile, BOB)
        raw = VAULT.open_bytes(theirs["profile"], profile.of(theirs))
        token = OF_EARLIER_RELEASES.encrypt(raw)
        write(connection, profile, row_of(connection, profile, ANA), token)

    await database.transaction(replay)
    await key_rotation.renew_all(database)

    with pytest.raises(PersonUnreadable):
        await database.transaction(people.get, ANA)


def tokens(connection: Connection) -> list[bytes]:
    rows = [(each, row_of(connection, each, who)) for each in EVERY for who in (ANA, BOB)]
    return [row[each.column.name] for each, row in rows]


# --- a value that is damaged ----------------------------------------------------------------


async def test_a_damaged_value_keeps_no_other_from_a_new_key(
    both: Coach, database: Database
) -> None:
    profile = Binding(PEOPLE.c.profile)

    def damage(connection: Connection) -> None:
        write(connection, profile, row_of(connection, profile, ANA), b"\x01damaged")

    await database.transaction(damage)
    renewed = await key_rotation.renew_all(database)

    assert renewed.damaged == (f"people.profile:{ANA}",)
    assert renewed.count >= 2 * len(EVERY) - 1
    assert (await database.transaction(row_of, profile, ANA))["profile"] == b"\x01damaged"
