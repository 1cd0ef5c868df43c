"""Reads Telegram's HTML: text and entities, or the refusal that names the byte."""

import re
from dataclasses import dataclass
from typing import Final

from playground.api.facts import Json
from playground.api.refusal import Refusal
from playground.api.tags import COMPLETED, TAGS, close_pre, is_time, without_languages

_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_SPECIAL = re.compile(r"[<&]")
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_SPACE = re.compile(r"\s*")


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the text without its tags, and its entities in UTF-16 units.

    Raises:
        Refusal: as the Bot API words it, with the offset in UTF-8 bytes.
    """
    if _SPECIAL.search(source) is None:
        return source, []
    return _Parser(source).run()


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units a text takes: 1 a character, 2 for most emoji."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that still waits for its end."""

    name: str
    attributes: dict[str, str]
    offset: int
    part: int


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._parts: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        while found := _SPECIAL.search(self._source, self._at):
            self._text(self._source[self._at : found.start()])
            self._at = found.start()
            if self._source[self._at] == "&":
                self._text(self._character())
            elif self._source.startswith("</", self._at):
                self._end_tag()
            else:
                self._start_tag()
        self._text(self._source[self._at :])
        if self._open:
            name = self._open[-1].name
            raise _refused(f'Can\'t find end tag corresponding to start tag "{name}"')
        return "".join(self._parts), without_languages(self._entities)

    def _text(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._offset += utf16_length(text)

    def _character(self) -> str:
        """Return the character of a reference here; a bare & stands for itself."""
        found = _CHARACTER.match(self._source, self._at)
        decoded = _decoded(found) if found else None
        if found is None or decoded is None:
            self._at += 1
            return "&"
        self._at = found.end()
        return decoded

    def _start_tag(self) -> None:
        begin = self._at
        name = self._take(_TAG_NAME, begin + 1).lower()
        if self._is_over():
            raise self._broken("Unclosed start tag", begin)
        if name not in TAGS:
            raise self._broken(f'Unsupported start tag "{name}"', begin)
        attributes: dict[str, str] = {}
        while not self._closes():
            self._attribute(name, begin, attributes)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._broken('Tag "span" must have class "tg-spoiler"', begin)
        if name == "tg-time" and not is_time(attributes):
            raise self._broken('Tag "tg-time" must have a valid time', begin)
        self._open.append(_Open(name, attributes, self._offset, len(self._parts)))

    def _closes(self) -> bool:
        """Step over blanks, and over the > that ends a start tag."""
        self._take(_SPACE, self._at)
        if self._source[self._at : self._at + 1] == ">":
            self._at += 1
            return True
        return False

    def _attribute(self, tag: str, begin: int, attributes: dict[str, str]) -> None:
        name = self._take(_ATTRIBUTE_NAME, self._at).lower()
        if self._is_over():
            raise self._broken("Unclosed start tag", begin)
        if not name:
            raise self._broken(f'Empty attribute name in the tag "{tag}"', begin)
        self._take(_SPACE, self._at)
        if self._source[self._at : self._at + 1] != "=":
            if tag == "blockquote" and name == "expandable":
                attributes[name] = ""
                return
            words = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
            raise self._broken(words, begin)
        self._take(_SPACE, self._at + 1)
        attributes[name] = self._value()
        if self._is_over():
            raise self._broken("Unclosed start tag", begin)

    def _value(self) -> str:
        quote = self._source[self._at : self._at + 1]
        if quote not in {"'", '"'}:
            begin = self._at
            value = self._take(_TOKEN, begin).lower()
            if self._source[self._at : self._at + 1] not in {" ", "\n", "\t", "\r", ">", ""}:
                raise self._broken("Unexpected end of name token", begin)
            return value
        end = self._source.find(quote, self._at + 1)
        end = len(self._source) if end < 0 else end
        value = self._source[self._at + 1 : end]
        self._at = end + 1
        return _CHARACTER.sub(lambda found: _decoded(found) or found[0], value)

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise self._broken("Unexpected end tag", begin)
        name = self._take(_TAG_NAME, begin + 2)
        self._take(_SPACE, self._at)
        if self._source[self._at : self._at + 1] != ">":
            raise self._broken("Unclosed end tag", begin)
        self._at += 1
        opened = self._open.pop()
        if name and name.lower() != opened.name:
            words = f'expected "</{opened.name}>", found "</{name}>"'
            raise self._broken("Unmatched end tag", begin, f", {words}")
        if self._offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: Json = {
            "type": TAGS[opened.name],
            "offset": opened.offset,
            "length": self._offset - opened.offset,
        }
        if opened.name == "pre" and close_pre(self._entities, entity):
            return
        complete = COMPLETED.get(opened.name)
        text = "".join(self._parts[opened.part :])
        if complete is None or complete(entity, opened.attributes, text):
            self._entities.append(entity)

    def _take(self, pattern: re.Pattern[str], begin: int) -> str:
        found = pattern.match(self._source, begin)
        self._at = found.end() if found else begin
        return found[0] if found else ""

    def _is_over(self) -> bool:
        return self._at >= len(self._source)

    def _broken(self, words: str, at: int, rest: str = "") -> Refusal:
        offset = len(self._source[:at].encode())
        return _refused(f"{words} at byte offset {offset}{rest}")


def _refused(words: str) -> Refusal:
    return Refusal.bad(f"can't parse entities: {words}")


def _decoded(found: re.Match[str]) -> str | None:
    """Return the character of a reference; None where Telegram leaves it as it stands."""
    if found[3]:
        return _NAMED.get(found[3])
    digits = found[1] or found[2]
    code = int(digits, 16 if found[1] else 10) if len(digits) < 9 else 0
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else None
