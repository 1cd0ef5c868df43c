"""The table of facts, and the checks that are made of it."""

from pathlib import Path

import pytest

from playground.api import facts
from playground.api.facts import differences, extract, load_facts
from playground.api.methods import METHODS
from playground.api.type_check import Kinds, Mismatch

SOURCE = {
    "version": "Bot API 1",
    "methods": {
        "getMe": {"returns": ["User"], "description": ["words"], "href": "x"},
        "say": {
            "returns": ["Boolean"],
            "fields": [
                {
                    "name": "to",
                    "types": ["Integer", "String"],
                    "required": True,
                    "description": "w",
                }
            ],
        },
    },
    "types": {
        "User": {"fields": [{"name": "id", "types": ["Integer"], "required": True}]},
        "Either": {"subtypes": ["User"]},
    },
}


def test_only_facts_are_kept() -> None:
    assert extract(SOURCE) == {
        "version": "Bot API 1",
        "methods": {
            "getMe": {"params": {}, "returns": "User"},
            "say": {"params": {"to": "!Integer|String"}, "returns": "Boolean"},
        },
        "types": {"User": {"fields": {"id": "!Integer"}}, "Either": {"subtypes": ["User"]}},
    }


def test_differences_name_their_place() -> None:
    ours, theirs = extract(SOURCE), extract(SOURCE)
    theirs["methods"]["say"]["params"]["to"] = "!Integer"
    theirs["types"]["New"] = {"fields": {}}
    del theirs["methods"]["getMe"]

    assert list(differences(ours, theirs)) == [
        "methods.getMe: only in facts.json",
        "methods.say.params.to: facts.json says '!Integer|String', the source says '!Integer'",
        "types.New: missing in facts.json",
    ]


def test_compare_fails_where_the_source_differs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "api.json"
    source.write_text('{"version": "Bot API 0", "methods": {}, "types": {}}')

    assert facts.main([str(source), "--compare"]) == 1
    assert "version: facts.json says" in capsys.readouterr().err


def test_every_method_that_is_acted_out_is_in_the_table() -> None:
    assert METHODS.keys() <= load_facts().methods.keys()


CHAT = {"id": 1, "type": "private"}


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("Chat", {**CHAT, "first_nam": "A"}, "Chat.first_nam: Chat has no such field"),
        ("Chat", {"id": 1}, "Chat: Chat lacks type"),
        ("Chat", {**CHAT, "id": "1"}, "id: Integer expected"),
        ("Chat", {**CHAT, "id": True}, "id: Integer expected"),
        ("Array of Chat", CHAT, "Array of Chat: Array expected"),
        ("Message", {"message_id": 1, "date": 1, "chat": 1}, "chat: Chat expected"),
        (
            "ChatMember",
            {"status": "member"},
            "ChatMember: ChatMemberOwner lacks is_anonymous, user",
        ),
    ],
)
def test_a_value_against_the_table_is_named(kind: str, value: object, words: str) -> None:
    with pytest.raises(Mismatch) as found:
        Kinds(load_facts()).check((kind,), value)

    assert str(found.value) == words


def test_types_that_hold_each_other_are_checked_to_the_bottom() -> None:
    inner = {"message_id": 1, "date": 1, "chat": {"id": 1}}
    message = {"message_id": 2, "date": 1, "chat": CHAT, "reply_to_message": inner}

    with pytest.raises(Mismatch, match="chat: Chat lacks type"):
        Kinds(load_facts()).check(("Message",), message)
