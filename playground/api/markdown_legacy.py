"""Reads the Markdown of before MarkdownV2: bold, italic, code and links, never nested."""

import re
from dataclasses import dataclass

from playground.api.facts import Json
from playground.api.html import utf16_length
from playground.api.refusal import Refusal
from playground.api.tags import link_to

_MARK = re.compile(r"\\[_*`\[]|```|[_*`\[]")
_CLOSES = {"[": "]"}
_KINDS = {"_": "italic", "*": "bold", "`": "code", "```": "pre", "[": "text_link"}
_LANGUAGE = re.compile(r"([^\s`]+)(?=\s)")
_LINE_END = re.compile(r"\r\n|\n\r|\r|\n")


@dataclass(slots=True)
class _Text:
    """The text read so far, and its length in UTF-16 units."""

    value: str = ""
    offset: int = 0

    def add(self, text: str) -> None:
        self.value += text
        self.offset += utf16_length(text)


def parse_legacy_markdown(source: str) -> tuple[str, list[Json]]:
    """Return the text without its marks, and its entities in UTF-16 units.

    Raises:
        Refusal: where the end of an entity is missing.
    """
    text, entities, at = _Text(), [], 0
    while found := _MARK.search(source, at):
        text.add(source[at : found.start()])
        mark = found[0]
        if mark.startswith("\\"):
            text.add(mark[1])
            at = found.end()
            continue
        at, entity = _entity(source, found, text)
        if entity is not None:
            entities.append(entity)
    text.add(source[at:])
    return text.value, entities


def _entity(source: str, found: re.Match[str], text: _Text) -> tuple[int, Json | None]:
    """Return where the source goes on behind an entity, and the entity; None where it is empty."""
    mark, begin = found[0], found.end()
    more: Json = {}
    if mark == "```":
        begin, more = _language(source, begin)
    closing = _CLOSES.get(mark, mark)
    end = source.find(closing, begin)
    if end < 0:
        offset = len(source[: found.start()].encode())
        words = f"Can't find end of the entity starting at byte offset {offset}"
        raise Refusal.bad(f"can't parse entities: {words}")
    inner, offset = source[begin:end], text.offset
    text.add(inner)
    at = end + len(closing)
    if mark == "[":
        at, address = _address(source, at, inner)
        link = link_to(address)
        if link is None:
            return at, None
        more = link
    if not inner:
        return at, None
    length = text.offset - offset
    return at, {"type": _KINDS[mark], "offset": offset, "length": length, **more}


def _language(source: str, at: int) -> tuple[int, Json]:
    more: Json = {}
    if found := _LANGUAGE.match(source, at):
        more = {"language": found[1]}
        at = found.end()
    if line_end := _LINE_END.match(source, at):
        at = line_end.end()
    return at, more


def _address(source: str, at: int, inner: str) -> tuple[int, str]:
    if not source.startswith("(", at):
        return at, inner
    end = source.find(")", at)
    end = len(source) if end < 0 else end
    return end + 1, source[at + 1 : end]
