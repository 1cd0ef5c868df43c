"""A playground that was killed goes on, and gives out no number twice."""

from pathlib import Path

from playground.driver import Person
from playground.persistence import restore, save
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
