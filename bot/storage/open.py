"""Open the database a program runs on: its lock, its key, its schema, all fitting."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, event, make_url
from typing_extensions import override

from bot.storage.database import Database, PostgreSQL, Unavailable, sqlite_file
from bot.storage.encryption.codec import Codec
from bot.storage.encryption.encryption import KeyMistake, Vault
from bot.storage.encryption.key_file import keys_in
from bot.storage.locks import PROGRAM, AdvisoryLock, FileLock
from bot.storage.permissions import close_database, is_inside
from bot.storage.postgresql.program_lock import program_lock
from bot.storage.schema import current_revision, require_current, wanted_revision
from bot.storage.sqlite.integrity import require_sound
from bot.storage.sqlite.writer import SQLite, sqlite_engine

P = ParamSpec("P")
T = TypeVar("T")

DEFAULT_KEY_FILE = Path("keys/data.key")
MADE_BY_ITSELF = Path("data")


class FolderMissing(Exception):
    """The folder for the database does not exist."""


def vault_for(url: str, keys: tuple[str, ...], key_file: Path | None, codec: Codec) -> Vault:
    """Return the vault of the given keys, or of the key file, made apart from a new database.

    Raises:
        KeyMistake: there is no key, or it is none, or a new one would stand beside the database.
    """
    if keys:
        return Vault(keys, codec)
    file = key_file or DEFAULT_KEY_FILE
    is_new = url.startswith("sqlite") and not sqlite_file(url).exists()
    if is_new and not file.exists() and is_inside(file, sqlite_file(url).parent):
        raise KeyMistake(
            f"the key file {file} would be made in the folder of the database, where a copy of "
            "the one takes the other along: set DATA_KEY_FILE or DATABASE_URL to another folder"
        )
    return Vault(keys_in(file, may_make=is_new), codec)


def open_database(url: str, vault: Vault) -> Database:
    """Return the database at this address; connects when first used.

    Raises:
        ValueError: neither SQLite nor PostgreSQL.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return SQLite(sqlite_file(url), vault)
    if parsed.get_backend_name() == "postgresql":
        return PostgreSQL(url, vault)
    raise ValueError(f"DATABASE_URL: {parsed.get_backend_name()} is neither sqlite nor postgresql")


@asynccontextmanager
async def opened(url: str, vault: Vault) -> AsyncIterator[Database]:
    """Open the database for one program of several; on SQLite for the only one.

    Raises:
        AlreadyRunning: another program holds it alone.
        SchemaMistake: its schema is not this release's.
        FolderMissing: there is no folder for the file.
        Damaged: the file is no sound database.
        Unavailable: PostgreSQL is away.
        AccessRefused: PostgreSQL refuses the role, its password or the database.
    """
    if url.startswith("sqlite"):
        async with _opened_file(sqlite_file(url), url, vault) as database:
            yield database
        return
    lock, refusal = (
        AdvisoryLock(url, PROGRAM),
        "the database is being upgraded, or its key changed",
    )
    async with (
        program_lock(lock, f"{refusal}: start again when that is done", shared=True),
        _opened_server(url, vault, lock) as database,
    ):
        yield database


@asynccontextmanager
async def opened_alone(url: str, vault: Vault) -> AsyncIterator[Database]:
    """Open the database for a program that changes what all others rely on.

    Raises:
        AlreadyRunning: another program runs on it.
        SchemaMistake, FolderMissing, Unavailable, AccessRefused: as for `opened`.
    """
    if url.startswith("sqlite"):
        async with _opened_file(sqlite_file(url), url, vault) as database:
            yield database
        return
    lock = AdvisoryLock(url, PROGRAM)
    async with locked_alone(lock), _opened_server(url, vault, lock) as database:
        yield database


def locked_alone(lock: AdvisoryLock) -> AbstractAsyncContextManager[None]:
    """Hold the lock of all programs on PostgreSQL alone."""
    return program_lock(lock, "the bot is running on this database: stop it first")


class _Guarded(PostgreSQL):
    """Begins no transaction while another program may have the lock."""

    def __init__(self, url: str, vault: Vault, lock: AdvisoryLock) -> None:
        from bot.storage.postgresql.aborting import close_at_once  # noqa: PLC0415 - not for SQLite

        super().__init__(url, vault)
        self._lock = lock
        event.listen(self.engine.sync_engine, "do_connect", close_at_once)
        # Once more when it begins: it may have waited long for its connection.
        event.listen(self.engine.sync_engine, "begin", lambda _: self._require_lock())

    @override
    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run it on a connection of the pool."""
        self._require_lock()
        return await super().transaction(function, *args, **kwargs)

    def _require_lock(self) -> None:
        if not self._lock.is_certain:
            raise Unavailable("the lock of the database was lost; it is being taken again")


@asynccontextmanager
async def _opened_server(url: str, vault: Vault, lock: AdvisoryLock) -> AsyncIterator[Database]:
    database = _Guarded(url, vault, lock)
    try:
        await database.transaction(_require_current)
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def _opened_file(file: Path, url: str, vault: Vault) -> AsyncIterator[Database]:
    make_folder(file)
    lock = FileLock(file)
    lock.take()
    try:
        close_database(file, file.parent if file.parent == MADE_BY_ITSELF else None)
        require_sound(file)
        upgrade_file(file)
        database = open_database(url, vault)
        try:
            yield database
        finally:
            await database.close()
    finally:
        lock.release()


def make_folder(file: Path) -> None:
    """Make the folder `data`; another one that is missing is a slip of the pen.

    Raises:
        FolderMissing: it does not exist.
    """
    if file.parent == MADE_BY_ITSELF:
        file.parent.mkdir(exist_ok=True)
    if not file.parent.is_dir():
        raise FolderMissing(
            f"DATABASE_URL: the folder {file.parent} does not exist: make it, or correct the path"
        )


def upgrade_file(file: Path) -> None:
    """Bring a SQLite file to this release's schema, if it is not there yet."""
    if file.exists():
        engine = sqlite_engine(file)
        try:
            with engine.begin() as connection:
                if current_revision(connection) == wanted_revision():
                    return
        finally:
            engine.dispose()
    from bot.storage.migrate import migrate_sqlite  # noqa: PLC0415 - alembic is heavy

    migrate_sqlite(file)


def _require_current(connection: Connection) -> None:
    require_current(current_revision(connection))
