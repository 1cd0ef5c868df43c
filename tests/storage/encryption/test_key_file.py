"""The key file: made whole, never beside a database, refused where it is no key."""

from __future__ import annotations

import errno
import multiprocessing
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.coaching.remembered import Load
from bot.services.codec import codec
from bot.storage.encryption.encryption import Context, KeyMistake, Vault, new_key
from bot.storage.encryption.key_file import keys_in
from bot.storage.open import vault_for
from bot.storage.permissions import close_key_file

BAND = Load(band="violet")
OLD, NEW = new_key(), new_key()
OWN = Context(b"a value's own row")


def test_a_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "data.key"

    made = keys_in(file, may_make=True)

    assert keys_in(file, may_make=True) == made
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert Vault(made, codec()).open(Vault(made, codec()).seal(BAND, OWN), OWN) == BAND


def test_a_key_file_may_hold_several_keys_newest_first(tmp_path: Path) -> None:
    file = tmp_path / "data.key"
    file.write_text(f"{NEW}\n{OLD}\n")

    assert keys_in(file, may_make=False) == (NEW, OLD)


def test_no_key_is_made_beside_an_existing_database(tmp_path: Path) -> None:
    database, key_file = tmp_path / "backline.db", tmp_path / "keys" / "data.key"
    database.touch()

    with pytest.raises(KeyMistake, match="restore the key"):
        vault_for(f"sqlite:///{database}", (), key_file, codec())

    assert not key_file.exists()


def test_no_key_is_made_for_postgresql(tmp_path: Path) -> None:
    key_file = tmp_path / "data.key"

    with pytest.raises(KeyMistake):
        vault_for("postgresql+asyncpg:///backline", (), key_file, codec())

    assert not key_file.exists()


def test_a_new_database_gets_a_key_of_its_own(tmp_path: Path) -> None:
    key_file = tmp_path / "keys" / "data.key"

    vault = vault_for(f"sqlite:///{tmp_path / 'data' / 'new.db'}", (), key_file, codec())

    assert (
        vault.open(Vault(keys_in(key_file, may_make=False), codec()).seal(BAND, OWN), OWN) == BAND
    )


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"\x00" * 45, "holds no key"),
        (bytes(range(128, 256)), "holds no key"),
        (b"secret", "holds no key"),
        (f"{OLD} and more".encode(), "something beside it"),
    ],
    ids=["empty", "blank", "zeros", "binary", "short", "more"],
)
@pytest.mark.parametrize("may_make", [True, False])
def test_a_file_without_a_key_is_refused_with_its_remedy(
    tmp_path: Path, content: bytes, what: str, *, may_make: bool
) -> None:
    file = tmp_path / "data.key"
    file.write_bytes(content)
    file.chmod(0o600)

    with pytest.raises(KeyMistake, match=rf"{what}.*restore it from its copy") as refused:
        keys_in(file, may_make=may_make)

    assert OLD not in str(refused.value)
    assert file.read_bytes() == content


def test_a_folder_in_the_place_of_the_key_file_is_named(tmp_path: Path) -> None:
    """Docker makes one where the file that it is to mount does not exist."""
    with pytest.raises(KeyMistake, match="cannot be read: Is a directory: look at its path"):
        keys_in(tmp_path, may_make=False)


def test_a_key_that_cannot_be_made_names_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "keys").touch()

    with pytest.raises(KeyMistake, match=r"cannot be (read|made): Not a directory"):
        keys_in(tmp_path / "keys" / "data.key", may_make=True)


def test_a_key_that_cannot_be_made_on_a_full_disk_asks_for_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> tuple[int, str]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)

    with pytest.raises(KeyMistake, match="No space left on device: make room on the disk"):
        keys_in(tmp_path / "keys" / "data.key", may_make=True)


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666, 0o660])
def test_a_key_file_that_others_can_change_is_refused(tmp_path: Path, mode: int) -> None:
    file = key_file(tmp_path, mode)

    with pytest.raises(KeyMistake, match=f"can be changed by others .mode {mode:04o}.: chmod 600"):
        keys_in(file, may_make=False)


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o444, 0o755 & ~0o022])
def test_a_key_file_that_others_can_read_is_made_its_owners_alone(
    tmp_path: Path, mode: int
) -> None:
    file = key_file(tmp_path, mode)

    with capture_logs() as log:
        close_key_file(file, None)
        close_key_file(file, None)

    assert stat.S_IMODE(file.stat().st_mode) == mode & 0o700
    assert log == [
        {
            "event": "permissions_corrected",
            "log_level": "warning",
            "file": str(file),
            "mode": f"{mode:04o}",
        }
    ]


@pytest.mark.parametrize(("mode", "events"), [(0o444, ["key_file_readable"]), (0o440, [])])
def test_a_mounted_key_that_cannot_be_closed_is_used_and_told_of_where_all_can_read_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, events: list[str]
) -> None:
    """Docker mounts secrets as 0444 of root, systemd credentials as 0400 or 0440."""
    file = key_file(tmp_path, mode)
    monkeypatch.setattr(Path, "chmod", read_only)

    with capture_logs() as log:
        close_key_file(file, None)

    assert keys_in(file, may_make=False) == (NEW,)
    assert [entry["event"] for entry in log] == events
    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_new_key_is_never_made_in_the_folder_of_the_database(tmp_path: Path) -> None:
    for file in (tmp_path / "data.key", tmp_path / "keys" / "data.key"):
        with pytest.raises(KeyMistake, match=r"in the folder of the database.*DATA_KEY_FILE"):
            vault_for(f"sqlite:///{tmp_path / 'new.db'}", (), file, codec())

    assert list(tmp_path.iterdir()) == []


def test_a_key_that_stands_in_the_folder_of_the_database_is_used_and_told_of(
    tmp_path: Path,
) -> None:
    file = key_file(tmp_path, 0o600)

    vault = vault_for(f"sqlite:///{tmp_path / 'new.db'}", (), file, codec())
    with capture_logs() as log:
        close_key_file(file, tmp_path / "new.db")

    assert vault.open(Vault((NEW,), codec()).seal(BAND, OWN), OWN) == BAND
    assert [entry["event"] for entry in log] == ["key_beside_database"]


def test_first_starts_at_the_same_moment_share_one_key(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "data.key"

    with multiprocessing.get_context("spawn").Pool(4) as pool:
        found = pool.map(made_in, [file] * 16, chunksize=1)

    assert len(set(found)) == 1
    assert [each.name for each in file.parent.iterdir()] == ["data.key"]


@pytest.mark.parametrize("call", ["fsync", "link", "unlink"])
def test_a_kill_while_the_key_is_made_leaves_it_whole_or_not_there(
    tmp_path: Path, call: str
) -> None:
    file = tmp_path / "keys" / "data.key"

    killed = subprocess.run([sys.executable, "-c", KILLED, str(file), call], check=False)
    existed = file.exists()
    key = keys_in(file, may_make=True)

    assert killed.returncode == -9
    assert existed == (call == "unlink")
    assert Vault(key, codec()).open(
        Vault(keys_in(file, may_make=False), codec()).seal(BAND, OWN), OWN
    )


#: Makes a key, and is killed at the first such call (`fsync`: at that of the file's content).
KILLED = """
import os, signal, sys
from pathlib import Path
from bot.storage.encryption.key_file import keys_in

Path(sys.argv[1]).parent.mkdir()

def kill(*_given, **_named):
    os.kill(os.getpid(), signal.SIGKILL)

sync = os.fsync
def not_a_folder(handle):
    import stat
    return sync(handle) if stat.S_ISDIR(os.fstat(handle).st_mode) else kill()

setattr(os, sys.argv[2], not_a_folder if sys.argv[2] == "fsync" else kill)
keys_in(Path(sys.argv[1]), may_make=True)
"""


def key_file(folder: Path, mode: int) -> Path:
    file = folder / "data.key"
    file.write_text(f"{NEW}\n")
    file.chmod(mode)
    return file


def made_in(file: Path) -> tuple[str, ...]:
    return keys_in(file, may_make=True)


def read_only(_path: Path, _mode: int) -> None:
    raise OSError(30, os.strerror(30))
