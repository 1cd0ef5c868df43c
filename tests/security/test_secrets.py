"""The token, the key and other people's secrets show nowhere but where they belong."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.world.faults import Fault
from tests.end_to_end.support.bot_process import AS_IT_IS, BotProcess, command
from tests.end_to_end.support.system import System, system
from tests.support.archives import unzipped

WRONG = "7000000001:canary-of-a-token-that-nobody-knows"
FAULTS = (
    Fault("server_error"),
    Fault("flood", seconds=1),
    Fault("lost_before"),
    Fault("lost_after"),
)


async def test_token_and_key_show_in_no_log_no_file_no_export_no_process_list(
    tmp_path: Path,
) -> None:
    async with system(tmp_path) as made:
        environment = {**made.environment, "LOG_LEVEL": "DEBUG"}
        made.bot = BotProcess(environment, tmp_path / "bot.log", program=AS_IT_IS)
        for fault in FAULTS:
            made.playground.faults.next("getUpdates", fault)
        await made.opens()
        ana = made.playground.person("Ana")
        for fault in FAULTS:
            made.playground.faults.next("sendMessage", fault)
        for text in ("/start", "hello", "/export"):
            await ana.says(text)
            await made.becomes_idle()
        exported = [message for message in ana.messages if message.media == "document"]
        arguments = command_line(made.bot)
        await made.bot.stop()

        said = {**files_of(tmp_path), **files_of_telegram(made), "arguments": arguments}
        secrets = (made.playground.token, made.playground.token.partition(":")[2], made.key)

    assert len(exported) == 1
    assert "backline.json" in "".join(said)
    assert b"run" in arguments
    assert made.playground.faults.rules == []
    assert b"telegram_unreachable" in said["bot.log"]
    for secret in secrets:
        assert [name for name, content in said.items() if secret.encode() in content] == []


async def test_a_wrong_token_is_not_repeated(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        environment = {**made.environment, "LOG_LEVEL": "DEBUG", "BOT_TOKEN": WRONG}
        code, said = await command(environment, tmp_path / "bot.log")

    assert code != 0
    assert "BOT_TOKEN" in said
    assert "canary" not in said


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "canary"),
        ("DATA_KEY", "canary"),
        ("DATABASE_URL", "mysql://canary:canary@localhost/canary"),
        ("DATABASE_URL", "postgresql+asyncpg://bot:canary@127.0.0.1:none/backline"),
        ("DATABASE_URL", "postgresql://bot:canary@127.0.0.1:1/backline?ssl=verify-full"),
        ("DATABASE_URL", "postgresql://bot:canary@127.0.0.1:1/backline?sslmode=canary"),
        ("WEBHOOK_SECRET", "canary with blanks"),
    ],
)
async def test_a_secret_that_does_not_fit_is_not_repeated(
    name: str, value: str, tmp_path: Path
) -> None:
    async with system(tmp_path) as made:
        webhook = {"WEBHOOK_URL": "http://127.0.0.1/hook"} if name == "WEBHOOK_SECRET" else {}
        environment = {**made.environment, **webhook, "LOG_LEVEL": "DEBUG", name: value}
        code, said = await command(environment, tmp_path / "bot.log")

    assert code != 0
    assert said.strip()
    assert "canary" not in said


def command_line(bot: BotProcess) -> bytes:
    """Return what everybody on the machine can read of a process."""
    process = bot._process
    assert process is not None
    return Path(f"/proc/{process.pid}/cmdline").read_bytes()


def files_of(folder: Path) -> dict[str, bytes]:
    """The bot's log, its database, whatever else it left."""
    return {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def files_of_telegram(made: System) -> dict[str, bytes]:
    """Return what was uploaded."""
    files = made.playground.state.files
    found = (files.find(entry["file_id"]) for entry in files.as_json())
    uploaded = {each.name: files.content(each) for each in found if each is not None}
    for name, content in uploaded.copy().items():
        if name.endswith(".zip"):
            uploaded |= unzipped(content)
    return {f"uploaded {name}": content for name, content in uploaded.items()}
