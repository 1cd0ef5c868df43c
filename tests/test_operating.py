"""docs/OPERATING.md names every counter, log event, metric and alarm of the code, and no other."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from bot.coaching.reminders.policy import Reason
from bot.content.words import Words
from bot.services.messages import Outcome
from bot.services.operations.alerts import ALARMS, Alarm
from bot.services.operations.heartbeat import PARTS
from bot.settings import Settings
from bot.web import Figures
from tests.support.documented import PAGE, documented, section
from tests.support.world import CONTENT

BOT = Path(__file__).parents[1] / "bot"
LOG = re.compile(r"\b_?(log|backoff)$|get_logger\(.*\)$")
#: By the method that logs; `met` is that of a `Backoff`.
LEVELS = {
    "debug": "debug",
    "info": "info",
    "warning": "warning",
    "met": "warning",
    "error": "error",
    "exception": "error",
    "critical": "critical",
}
QUIET = {"debug", "info"}
VARIABLE = re.compile(r"`([A-Z_]+)`")
NAME = re.compile(r"`(\w+)`")
#: What is put together when it runs: its beginning, and the reasons that follow it.
BEGINNINGS = ("dropped_", "later_")


@cache
def nodes() -> list[ast.AST]:
    """Every node of the code."""
    trees = (ast.parse(path.read_text("utf-8")) for path in BOT.rglob("*.py"))
    return [node for tree in trees for node in ast.walk(tree)]


@cache
def calls() -> list[ast.Call]:
    return [node for node in nodes() if isinstance(node, ast.Call)]


@cache
def literals() -> frozenset[str]:
    """Every text that stands in the code."""
    texts = (node.value for node in nodes() if isinstance(node, ast.Constant))
    return frozenset(text for text in texts if isinstance(text, str))


def counted_literals() -> Iterator[str]:
    """Names that stand as they are in a call that counts."""
    for call in calls():
        if ast.unparse(call.func) == "operations.count":
            dicts = [node for node in ast.walk(call) if isinstance(node, ast.Dict)]
            keys = [key for each in dicts for key in each.keys]
            yield from (str(k.value) for k in keys if isinstance(k, ast.Constant))


def test_the_page_is_read() -> None:
    assert {"sent", "sent_again", "dropped_late", "fired"} <= documented("Counters")
    assert len(set(counted_literals())) >= 6


def test_a_counter_that_is_written_stands_on_the_page() -> None:
    assert set(counted_literals()) - documented("Counters") == set()


@cache
def logged() -> frozenset[tuple[str, str]]:
    """Every event that is logged, by itself or by a `Backoff`, with its level."""
    found = set()
    for call in calls():
        if isinstance(call.func, ast.Attribute) and call.args:
            event, level = call.args[0], LEVELS.get(call.func.attr)
            if level is not None and isinstance(event, ast.Constant) and _is_log(call.func):
                found.add((str(event.value), level))
    return frozenset(found)


def _is_log(call: ast.Attribute) -> bool:
    return LOG.search(ast.unparse(call.value)) is not None


def events() -> Iterator[str]:
    """Events that are logged as a warning or worse."""
    yield from (event for event, level in logged() if level not in QUIET)


def test_there_are_events() -> None:
    assert {"tick_failed", "database_unavailable", "update_lost"} <= set(events())


def test_the_list_of_log_events_is_that_of_the_code() -> None:
    listed = {(name, level) for level, names in listed_events().items() for name in names}

    assert listed == logged()


def listed_events() -> dict[str, list[str]]:
    """The events of the page, by their level."""
    lines = section("Log events").splitlines()
    rows = [line.split("|") for line in lines if line.startswith("| `")]
    return {level.strip(): NAME.findall(names) for _, names, level, _ in rows}


def test_the_list_of_metrics_is_that_of_the_code() -> None:
    metrics = {each.name for each in Figures({}, {}, {}).collect()}

    assert documented("Metrics and health") == {*metrics, *PARTS, "start"}


def test_an_event_that_is_logged_is_explained_on_the_page() -> None:
    explained = PAGE.read_text("utf-8").replace(section("Log events"), "")

    assert [name for name in events() if f"`{name}`" not in explained] == []


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_for_dropping_a_reminder_stands_on_the_page(reason: Reason) -> None:
    assert f"dropped_{reason}" in documented("Counters")


def test_a_counter_of_the_page_can_be_written() -> None:
    parts = {
        name: {name, *(name.removeprefix(each) for each in BEGINNINGS if name.startswith(each))}
        for name in documented("Counters")
    }

    written = literals() | {outcome.__name__.lower() for outcome in get_args(Outcome)}
    assert [name for name, found in parts.items() if not found & written] == []


@pytest.mark.parametrize("alarm", ALARMS, ids=lambda alarm: alarm.name)
def test_an_alarm_has_its_words_and_its_counters_stand_on_the_page(alarm: Alarm) -> None:
    said = Words.load(CONTENT).format("en", f"alarm-{alarm.name}", {"count": 2, "who": 17})

    assert f"<b>{alarm.name}</b>" in said
    assert set(alarm.counters) <= documented("Counters")


def test_the_page_explains_every_alarm_and_no_other() -> None:
    assert documented("Alarms") == {alarm.name for alarm in ALARMS}


def test_every_variable_stands_in_the_readme() -> None:
    lines = (BOT.parent / "README.md").read_text("utf-8").splitlines()
    named = {name for line in lines if line.startswith("|") for name in VARIABLE.findall(line)}

    assert {field.upper() for field in Settings.model_fields} <= named
