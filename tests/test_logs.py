"""Logs: one line an event, and never a token in any of them."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typing_extensions import override

from bot import logs
from bot.pictures.document import write_pdf
from bot.settings import LogFormat, LogLevel

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:AAcanaryCanaryCanaryCanaryCanary-_x"
OTHER_TOKEN = "987654321:BBcanaryCanaryCanaryCanaryCanary-_y"


class Terminal(io.StringIO):
    @override
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    handlers, level = logging.root.handlers[:], logging.root.level
    hook = sys.excepthook
    levels = {name: logging.getLogger(name).level for name in logs.TALKATIVE}
    yield
    sys.excepthook = hook
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


def configured(
    level: LogLevel = "DEBUG", log_format: LogFormat | None = None, secret: str = TOKEN
) -> io.StringIO:
    out = io.StringIO()
    logs.configure(level, log_format, (secret,), out)
    return out


def fail_with(text: str) -> None:
    raise RuntimeError(text)


@pytest.mark.parametrize("log_format", ["text", "json"])
@pytest.mark.parametrize("token", [TOKEN, OTHER_TOKEN], ids=["ours", "another"])
@pytest.mark.parametrize(
    "carrier",
    [
        "{}",
        "https://api.telegram.org/bot{}/sendMessage",
        "POST /file/bot{}/photo.jpg HTTP/1.1",
        "error in {!r}",
    ],
)
def test_no_token_gets_into_a_line(log_format: LogFormat, token: str, carrier: str) -> None:
    out = configured(log_format=log_format)
    text = carrier.format(token)

    structlog.get_logger("a").info("event", address=text, nested={"deep": [text]})
    structlog.get_logger("a").debug(text)
    logging.getLogger("b").error("failed: %s", text, extra={"about": text})
    logging.getLogger("telegram.ext").warning("%s", text.replace(":", "%3A"))
    try:
        fail_with(text)
    except RuntimeError:
        structlog.get_logger("a").exception("raised")
        logging.getLogger("b").exception("raised")

    assert "canary" not in out.getvalue().lower()
    assert out.getvalue().count(logs.REDACTED) >= 8


def test_a_short_token_of_ours_is_taken_out_too() -> None:
    out = configured(secret="1:abc")

    structlog.get_logger().info("event", token="1:abc", half="abc")

    assert "abc" not in out.getvalue()


def test_times_and_numbers_are_not_taken_for_tokens() -> None:
    out = configured(log_format="json")

    structlog.get_logger().info(
        "event", at="2026-03-29T12:00:00+00:00", key="turn:17:1700000000:1"
    )

    line = json.loads(out.getvalue())
    assert line["at"] == "2026-03-29T12:00:00+00:00"
    assert line["key"] == "turn:17:1700000000:1"


def test_off_a_terminal_each_event_is_a_json_object() -> None:
    out = configured(level="INFO")

    structlog.get_logger("bot.chat").info("reminder_skipped", user_id=17, reason="late")

    line = json.loads(out.getvalue())
    assert line["event"] == "reminder_skipped"
    assert (line["user_id"], line["reason"]) == (17, "late")
    assert (line["level"], line["logger"]) == ("info", "bot.chat")
    assert line["timestamp"].endswith("Z")


def test_on_a_terminal_events_are_text() -> None:
    out = Terminal()
    logs.configure("INFO", None, (), out)

    structlog.get_logger().info("reminder_skipped")

    assert "reminder_skipped" in out.getvalue()
    assert not out.getvalue().startswith("{")


def test_the_level_binds_ours_and_the_librarys_lines() -> None:
    out = configured(level="WARNING")

    structlog.get_logger().info("quiet")
    logging.getLogger("somebody").info("quiet")
    structlog.get_logger().warning("loud")

    assert "quiet" not in out.getvalue()
    assert "loud" in out.getvalue()


@pytest.mark.parametrize("name", ["httpx", "aiohttp.client", "telegram.ext.Application"])
def test_libraries_that_print_updates_and_addresses_stay_quiet(name: str) -> None:
    out = configured(level="DEBUG")

    logging.getLogger(name).info("Processing update with a text in it")

    assert out.getvalue() == ""


def test_making_a_pdf_leaves_the_log_empty() -> None:
    out = configured(level="INFO")

    write_pdf("Training report", [("Practice", ["Glute bridge: 44 sets"])], None, {})

    assert out.getvalue() == ""


def test_a_traceback_shows_no_local_variables() -> None:
    out = Terminal()
    logs.configure("INFO", "text", (), out)
    answer = "my knee hurts"

    try:
        fail_with("boom" if answer else "")
    except RuntimeError:
        structlog.get_logger().exception("raised")

    assert "boom" in out.getvalue()
    assert "knee" not in out.getvalue()


CRASH = """
from bot.logs import configure
configure("INFO", "json", ("{token}",))
raise {error}
"""


@pytest.mark.parametrize(
    "error", ["RuntimeError('{token}')", "ExceptionGroup('x', [RuntimeError('{token}')])"]
)
def test_a_crash_is_one_line_of_the_log_without_tokens(error: str) -> None:
    program = CRASH.format(token=TOKEN, error=error.format(token=TOKEN))

    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT
    )

    (line,) = ended.stderr.splitlines()
    logged = json.loads(line)
    assert ended.returncode == 1
    assert (logged["event"], logged["level"]) == ("crashed", "critical")
    assert "RuntimeError: [token]" in logged["exception"]
    assert "canary" not in ended.stderr
