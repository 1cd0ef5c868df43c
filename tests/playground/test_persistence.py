"""A playground that was killed goes on, gives out no number twice, and outlives a full disk."""

import asyncio
import contextlib
import json
from pathlib import Path

import pytest

from playground.driver import Person
from playground.folder_errors import FolderUnusable
from playground.persistence import restore, save, save_repeatedly
from playground.server import Playground, serve
from tests.playground.fake_bot import Caller, caller


async def talks(bot: Caller, ana: Person) -> tuple[int, int]:
    """Ana writes and is answered: the numbers of her update, and of the answer."""
    await ana.says("Hello")
    (update,) = (await bot.call("getUpdates"))[-1:]
    answer = await bot.call("sendMessage", chat_id=ana.id, text="Hello, Ana")
    return update["update_id"], answer["message_id"]


async def test_numbers_given_out_after_the_last_save_are_not_given_again(tmp_path: Path) -> None:
    first = Playground(folder=tmp_path)
    ana = first.person("Ana", started=True)
    async with serve(first) as address, caller(first, address) as bot:
        save(first, tmp_path)
        lost = [await talks(bot, ana) for _ in range(2)]

    second = Playground(folder=tmp_path)
    assert restore(second, tmp_path)
    async with serve(second) as address, caller(second, address) as bot:
        update, message = await talks(bot, second.find_person(ana.id))

    assert update > max(number for number, _ in lost)
    assert message > max(number for _, number in lost)


async def line_of(saving: asyncio.Future[None], capsys: pytest.CaptureFixture[str]) -> str:
    """Return what is printed next, while chats are being saved."""
    printed = ""
    async with asyncio.timeout(120):
        while not printed.endswith("\n"):
            assert not saving.done()
            await asyncio.sleep(0.02)
            printed += capsys.readouterr().err
    return printed


async def test_chats_are_saved_again_once_a_full_disk_has_room(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    playground, full = Playground(), tmp_path / "world.json.new"
    full.symlink_to("/dev/full")
    saving = asyncio.ensure_future(save_repeatedly(playground, tmp_path))
    await asyncio.sleep(0)
    playground.person("Ana")
    failed = await line_of(saving, capsys)
    playground.person("Ben")
    full.unlink()

    mended = await line_of(saving, capsys)
    saving.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await saving

    (line,) = failed.splitlines()
    assert "No space left on device: make room on the disk" in line
    assert mended == "The chats are saved again.\n"
    names = [chat["user"]["first_name"] for chat in json.loads(saved(tmp_path))["chats"]]
    assert names == ["Ana", "Ben"]


def saved(folder: Path) -> str:
    return (folder / "world.json").read_text()


def test_a_damaged_world_is_named_with_its_remedy_and_left_as_it_is(tmp_path: Path) -> None:
    playground = Playground()
    playground.person("Ana")
    save(playground, tmp_path)
    whole = saved(tmp_path)
    for damaged in (whole[: len(whole) // 2], "", "null", "[]", "{}", '{"chats": [{}]}'):
        (tmp_path / "world.json").write_text(damaged)

        with pytest.raises(FolderUnusable) as refused:
            restore(Playground(), tmp_path)

        line = str(refused.value)
        assert line.startswith(f"{tmp_path}/world.json is damaged"), damaged
        assert "python -m playground --fresh" in line
        assert saved(tmp_path) == damaged
