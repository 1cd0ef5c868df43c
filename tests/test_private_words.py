"""The check for private words finds them where they are forbidden, and nowhere else."""

from __future__ import annotations

import pytest

from scripts.private_words import FOLDERS, ROOT, in_source

FORBIDDEN = {
    "class": "class OutboxParcel: ...",
    "function": "def settle(): ...",
    "method": "class Worker:\n    async def carry(self): ...",
    "parameter": "def send(here): ...",
    "keyword": "def send(*, let_past): ...",
    "plural": "def all_parcels(): ...",
    "participle": "def said_before(): ...",
    "adjective": "class QuietPerson: ...",
    "first line of a module": '"""Carry parcels to people."""',
    "first line of a function": 'def send():\n    """Wait for a departure."""',
    "later line": 'def send():\n    """Send it.\n\n    Once it was a parcel.\n    """',
    "hyphen": 'def window():\n    """Count without left-out days."""',
    "words on two lines": '"""Count.\n\nWithout left\nout days.\n"""',
    "class of failures": "class Trouble: ...",
    "relative clause": 'def is_due():\n    """Whether it is due."""',
    "name of a test": "def test_a_parcel_leaves(): ...",
}
ALLOWED = {
    "term": "class OutgoingMessage: ...",
    "quiet hours": "def quiet_hours_of(): ...",
    "part of a word": "def householder(watchful): ...",
    "sentence of a test": "def test_nobody_is_told_twice(): ...",
    "quoted value": 'def show():\n    """Show a suggestion: "sideways"."""',
}


@pytest.mark.parametrize("source", FORBIDDEN.values(), ids=FORBIDDEN)
def test_a_private_word_is_found(source: str) -> None:
    assert len(list(in_source(source, "bot/services/sample.py"))) == 1


@pytest.mark.parametrize("source", ALLOWED.values(), ids=ALLOWED)
def test_plain_words_pass(source: str) -> None:
    assert list(in_source(source, "bot/services/sample.py")) == []


def test_the_name_of_a_module_is_looked_at() -> None:
    assert list(in_source("", "bot/services/keeper.py")) != []


def test_every_folder_of_code_is_looked_through() -> None:
    folders = (each for each in ROOT.iterdir() if each.is_dir() and each.name[0] != ".")

    assert {each.name for each in folders if any(each.rglob("*.py"))} == set(FOLDERS)


def test_an_exception_holds_for_its_path_alone() -> None:
    source = "def letter_of(): ..."

    assert list(in_source(source, "bot/coaching/programme/today.py")) == []
    assert list(in_source(source, "bot/services/replies.py")) != []
