"""Laws that hold after every step of every person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from playground.api.refusal import BLOCKED, NOT_MODIFIED
from playground.telegram import Playground
from playground.world.world import Chat, Message
from tests.model_based.buttons import Button, buttons_of, labels, revisions
from tests.model_based.offers import Trial
from tests.model_based.stored import Stored

LABEL_MOST = 24
CUT = "\n\n…"  # how a text ends that was too long for one message
#: Telegram says no, and the bot knows what to do: nothing, or a new message.
_EXPECTED = (
    NOT_MODIFIED,
    BLOCKED,
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
)


class Broken(Exception):
    """A law was broken; `law` names it, so that a shorter script can be seen to break the same."""

    def __init__(self, law: str, what: str) -> None:
        super().__init__(f"{law}: {what}")
        self.law = law


def nothing_failed(playground: Playground, log: Sequence[Mapping[str, Any]]) -> None:
    """No exception was logged, and Telegram took every call."""
    failures = [entry for entry in log if entry["log_level"] in {"warning", "error", "critical"}]
    if failures:
        # The last one knows most: where it was that every try had failed.
        raise Broken(
            f"log {failures[-1]['event']} {_cause(failures[-1])}", _described(failures[-1])
        )
    if playground.errors:
        raise Broken("playground", playground.errors[0])
    for call in playground.calls.refusals():
        if not any(words in str(call.refusal) for words in _EXPECTED):
            raise Broken(f"refused {call.refusal}", f"{call.method} {call.params}"[:2_000])


def one_thing_is_open(chat: Chat, row: Stored) -> None:
    """One session at most; only the open question has live buttons, and it has some."""
    if row.sessions > 1:
        raise Broken("one session", f"{row.sessions} are open")
    alive = {message.id: revisions(message) for message in chat.messages.values()}
    # What is left of somebody who was erased after months of silence is nobody's any more.
    alive = {n: found for n, found in alive.items() if found and min(found) >= row.since}
    if len(alive) > 1 and row.is_known:
        raise Broken("one message with live buttons", f"{alive}")
    if chat.is_blocked or row.is_gone or not row.is_known:
        return  # their buttons reach nobody
    open_ = {row.revision} if row.is_asked else set()
    found = next(iter(alive.values()), set())
    if found - open_:
        raise Broken("live buttons fit", f"{alive}, but {row.flow} is open at {row.revision}")
    if open_ and not found and chat.keyboard is None:
        raise Broken("a question can be answered", f"{row.flow} is open without a button")


def all_fits(messages: Sequence[Message]) -> None:
    """Labels are short, and no text had to be cut; the playground has checked the rest."""
    for message in messages:
        text = text_of(message)
        if text.endswith(CUT):
            raise Broken("nothing is cut", text[:300])
        for label in labels(message):
            if len(label) > LABEL_MOST:
                raise Broken("labels are short", f"{len(label)} characters: {label}")


def text_of(message: Message) -> str:
    """Return the text or caption of a message."""
    text: str = message.payload.get("text") or message.payload.get("caption", "")
    return text


def answers_differ(before: str | None, after: str | None) -> None:
    """No two texts in a row that changed nothing are answered alike."""
    if after and before == after:
        raise Broken("answers differ", after[:300])


def labels_differ(messages: Sequence[Message]) -> None:
    """No label stands twice on one message."""
    for message in messages:
        twice = [label for label, count in Counter(labels(message)).items() if count > 1]
        if twice:
            raise Broken("no label twice", f"{twice[0]}: {labels(message)}")


_READ = (":good", ":undo", ":less")


def open_question_is_last(chat: Chat, row: Stored) -> None:
    """Below the open question no message has buttons."""
    newest = chat.newest_with_buttons()
    if chat.is_blocked or row.is_gone or not row.is_asked or newest is None:
        return
    alive = [m for m in chat.messages.values() if row.revision in revisions(m)]
    answers = [b.data for b in buttons_of(alive[-1:]) if b.data.startswith("t:")]
    if answers and all(each.endswith(_READ) for each in answers):
        return  # an end that is only to be read
    if alive and alive[-1].id != newest.id:
        below = f"{labels(newest)} stand below {labels(alive[-1])}"
        raise Broken("the open question is last", f"{row.flow}: {below}")


def offers_hold(trials: Sequence[tuple[Button, Trial]]) -> None:
    """Check that what a message offers begins at once, and no two buttons begin the same."""
    begun: dict[object, str] = {}
    for button, trial in trials:
        if trial.is_refused:
            raise Broken("an offer is kept", f"[{button.label}] {button.data} begins nothing")
        if trial.begins is not None:
            other = begun.setdefault(repr(trial.begins), button.label)
            if other != button.label:
                raise Broken("two buttons differ", f"[{other}] and [{button.label}]")


def _cause(entry: Mapping[str, Any]) -> str:
    """Return what went wrong, without what differs from script to script."""
    lines = str(entry.get("exception", entry.get("error", ""))).splitlines()
    return re.sub(r"\d+", "N", lines[-1])[:120] if lines else ""


def _described(entry: Mapping[str, Any]) -> str:
    frames = [line for line in str(entry.get("exception", "")).splitlines() if "^" not in line]
    fields = {name: value for name, value in entry.items() if name != "exception"}
    return "\n".join([str(fields), *frames[-9:]])
