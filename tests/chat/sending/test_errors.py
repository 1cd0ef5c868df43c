"""Telegram's refusals, sorted."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.sending.errors import EditFault, Fault, fault_of
from bot.chat.transport import Reply
from bot.services.messages import Gone, Later, Refused
from playground.api.refusal import BLOCKED, DEACTIVATED, NEVER_STARTED, NOT_MODIFIED
from tests.support.walk import walk


@walk(
    ("code", "description", "fault"),
    [
        (400, f"Bad Request: {NOT_MODIFIED}", EditFault.UNCHANGED),
        (400, "Bad Request: message can't be edited", EditFault.UNEDITABLE),
        (400, "Bad Request: message to edit not found", EditFault.UNEDITABLE),
        (400, "Bad Request: there is no text in the message to edit", EditFault.UNEDITABLE),
        (400, "Bad Request: there is no caption in the message to edit", EditFault.UNEDITABLE),
        (400, "Bad Request: MESSAGE_ID_INVALID", EditFault.UNEDITABLE),
        (400, "Bad Request: chat not found", Gone("Bad Request: chat not found")),
        (403, BLOCKED, Gone(BLOCKED)),
        (403, DEACTIVATED, Gone(DEACTIVATED)),
        (403, NEVER_STARTED, Gone(NEVER_STARTED)),
        (400, "Bad Request: BUTTON_DATA_INVALID", Refused("Bad Request: BUTTON_DATA_INVALID")),
        (413, "Request Entity Too Large", Refused("Request Entity Too Large")),
        (401, "Unauthorized", Later("refused", everyone=True)),
        (404, "Not Found", Later("refused", everyone=True)),
        (500, "Internal Server Error", Later("server")),
        (502, "HTTP 502", Later("server")),
        (302, "HTTP 302", Later("server")),
    ],
)
def test_a_refusal_is_sorted_by_its_code_and_words(
    code: int, description: str, fault: Fault
) -> None:
    assert fault_of(Reply(code, description=description)) == fault


def test_a_flood_ends_when_telegram_says() -> None:
    reply = Reply(429, description="Too Many Requests", parameters={"retry_after": 7})

    assert fault_of(reply) == Later("flood", timedelta(seconds=7))


def test_a_flood_without_an_end_is_left_to_our_own_steps() -> None:
    assert fault_of(Reply(429, description="Too Many Requests")) == Later("flood")
