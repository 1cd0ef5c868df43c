"""A process of this machine that has ended is known at once; of another machine nothing is."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.services.delivery.worker_name import has_ended, worker_name

NAMED = (
    "from bot.services.delivery.worker_name import worker_name; print(worker_name(), flush=True)"
)


def test_a_process_is_alive_to_itself() -> None:
    assert not has_ended(worker_name())
    assert len(worker_name()) <= 40  # the column


def test_another_process_is_alive_until_it_is_killed() -> None:
    command = [sys.executable, "-c", f"{NAMED}; input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        name = process.stdout.readline().decode().strip()
        before = has_ended(name)
        process.kill()

    assert not before
    assert has_ended(name)


def test_a_number_that_was_given_anew_is_another_process() -> None:
    machine, number, start = worker_name().split("-")

    assert has_ended(f"{machine}-{number}-{int(start) - 1}")


@pytest.mark.parametrize("name", ["", "host", "host-1-abc", "0123456789ab-1-2", "one"])
def test_of_another_machine_nobody_is_said_to_have_ended(name: str) -> None:
    assert not has_ended(name)
