"""Phone of a person as values, and the news since the last view in words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

#: What a person calls what they see and hear.
PICTURES = {
    "animation": "moving picture",
    "photo": "picture",
    "voice": "sound",
    "document": "document",
}

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Key:
    """A button: what stands on it, and what it sends (None: it opens something)."""

    label: str
    data: str | None


Rows = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True)
class Bubble:
    """One message as it looks now; `changed` orders all changes of the chat."""

    id: int
    changed: int
    text: str
    rows: Rows = ()
    rings: bool = False
    picture: str = ""  # animation, photo, voice, as Telegram calls them
    file: str = ""
    by_coach: bool = True
    reaction: str | None = None

    @property
    def keys(self) -> tuple[Key, ...]:
        """All buttons, row by row."""
        return tuple(key for row in self.rows for key in row)


@dataclass(frozen=True)
class View:
    """A whole chat: messages, the keyboard below the text field, toasts that came so far."""

    bubbles: tuple[Bubble, ...] = ()
    keyboard: tuple[tuple[str, ...], ...] = ()
    toasts: tuple[str, ...] = ()


def plain(text: str) -> str:
    """HTML as the words that a person reads: a space between number and unit is one."""
    return html.unescape(_TAG.sub("", text)).replace("\u00a0", " ")


def news(before: View, after: View) -> Iterator[str]:
    """List what is new, in lines: toasts, then messages in the order of change."""
    for toast in after.toasts[len(before.toasts) :]:
        yield f"  (toast) {toast}"
    known = {bubble.id: bubble for bubble in before.bubbles}
    for bubble in sorted(after.bubbles, key=lambda bubble: bubble.changed):
        yield from _bubble(known.get(bubble.id), bubble)
    if after.keyboard != before.keyboard:
        rows = [key for row in after.keyboard for key in row]
        yield (
            "  (keyboard) " + " ".join(f"[{key}]" for key in rows) if rows else "  (keyboard gone)"
        )


def _bubble(before: Bubble | None, bubble: Bubble) -> Iterator[str]:
    if before == bubble:
        return
    if not bubble.by_coach:
        if bubble.reaction:
            yield f"  ({bubble.reaction})"
        return
    if before is None:
        marks = ["rings" if bubble.rings else "new", PICTURES.get(bubble.picture, "")]
        yield from _shown(bubble, f"  ({', '.join(filter(None, marks))})")
    elif before.text == bubble.text and before.rows and not bubble.rows:
        yield f"  (buttons gone) {_beginning(bubble.text)}"
    elif (before.text, before.rows) != (bubble.text, bubble.rows):
        yield from _shown(bubble, "  (edit)")


def _shown(bubble: Bubble, mark: str) -> Iterator[str]:
    if bubble.file:
        yield f"  (file) {bubble.file}"
        return
    yield mark
    for line in bubble.text.splitlines():
        yield f"    {line}".rstrip()
    for row in bubble.rows:
        yield "    " + " ".join(f"[{key.label}]" for key in row)
    yield ""


def _beginning(text: str) -> str:
    first = text.splitlines()[0] if text else ""
    return first if len(first) <= 50 else f"{first[:49]}…"
