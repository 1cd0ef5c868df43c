"""Databases whose copies a test damages, and the day that is lived without damage.

A test module that takes them has two functions: `filled(url)` leaves rows in an empty database,
`day(url)` lives a day on one. Both are run once a module.
"""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.storage.migrate import migrate_postgresql
from tests.storage.databases import make_database, run_sql


@pytest.fixture(scope="module")
def template(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, migrated_file: Path
) -> Path:
    file = tmp_path_factory.mktemp("damaged") / "template.db"
    shutil.copy(migrated_file, file)
    asyncio.run(request.module.filled(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="module")
def undamaged(request: pytest.FixtureRequest, template: Path) -> object:
    file = template.with_name("undamaged.db")
    shutil.copy(template, file)
    return asyncio.run(request.module.day(f"sqlite:///{file}"))


@pytest.fixture(scope="module")
def postgresql_template(postgresql: str, request: pytest.FixtureRequest) -> str:
    url = make_database(postgresql, "damaged_template")
    asyncio.run(migrate_postgresql(url))
    asyncio.run(request.module.filled(url))
    return url


@pytest.fixture(scope="module")
def undamaged_postgresql(request: pytest.FixtureRequest, postgresql_template: str) -> object:
    return asyncio.run(request.module.day(copied(postgresql_template, "undamaged")))


def copied(template: str, name: str) -> str:
    """The address of a new copy of a database."""
    server = make_url(template).set(database="postgres").render_as_string(hide_password=False)
    source = make_url(template).database
    drop = f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"
    asyncio.run(run_sql(server, drop, f"CREATE DATABASE {name} TEMPLATE {source}"))
    return make_url(template).set(database=name).render_as_string(hide_password=False)
