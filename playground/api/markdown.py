"""Reads MarkdownV2: text and entities, or the refusal that names the byte."""

import re
from dataclasses import dataclass
from typing import Final

from playground.api.facts import Json
from playground.api.html import utf16_length
from playground.api.refusal import Refusal
from playground.api.tags import link_to, special_of

_SPECIAL = re.compile(r"[_*\[\]()~`>#+\-=|{}.!\\\n]")
_SPECIAL_IN_CODE = re.compile(r"[`\\]")
_LANGUAGE = re.compile(r"[^\s`]+(?=\s)")
_LINE_END = re.compile(r"\r\n|\n\r|\r|\n")
_CODE: Final = frozenset({"code", "pre"})

#: Marks that open and close an entity; the longer of two that begin alike stands first.
_MARKS: Final = {
    "```": "pre",
    "__": "underline",
    "||": "spoiler",
    "*": "bold",
    "_": "italic",
    "~": "strikethrough",
    "`": "code",
    "![": "custom_emoji",
    "[": "text_link",
}
_CLOSES: Final = {**{kind: mark for mark, kind in _MARKS.items()}, "text_link": "]"}
_CLOSES["custom_emoji"] = "]"

#: What the server calls an entity whose end it misses.
_NAMES: Final = {
    "pre": "Pre",
    "underline": "Underline",
    "spoiler": "Spoiler",
    "bold": "Bold",
    "italic": "Italic",
    "strikethrough": "Strikethrough",
    "code": "Code",
    "custom_emoji": "CustomEmoji",
    "text_link": "TextUrl",
    "blockquote": "BlockQuote",
}


def parse_markdown(source: str) -> tuple[str, list[Json]]:
    """Return the text without its marks, and its entities in UTF-16 units.

    Raises:
        Refusal: as the Bot API words it, with the offset in UTF-8 bytes.
    """
    return _Parser(source).run()


@dataclass(frozen=True, slots=True)
class _Open:
    """An entity that still waits for its end.

    Attributes:
        at: where its mark stands in the source.
        offset: where it begins in the text, in UTF-16 units.
        part: how many parts of the text stand before it.
    """

    kind: str
    at: int
    offset: int
    part: int
    language: str = ""


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._parts: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._entities: list[Json] = []
        self._is_line_start = True

    def run(self) -> tuple[str, list[Json]]:
        while found := self._special().search(self._source, self._at):
            self._text(self._source[self._at : found.start()])
            self._at = found.start()
            self._step(found[0])
        self._text(self._source[self._at :])
        self._at = len(self._source)
        self._end_quote()
        if self._open:
            raise self._unclosed()
        return "".join(self._parts), self._entities

    def _special(self) -> re.Pattern[str]:
        is_code = bool(self._open) and self._open[-1].kind in _CODE
        return _SPECIAL_IN_CODE if is_code else _SPECIAL

    def _step(self, character: str) -> None:
        if character == "\\":
            self._escaped()
        elif character == "\n":
            self._line_end()
        elif character == ">" and self._is_line_start and not self._is_quoted():
            self._begin("blockquote", 1)
        elif not (self._ends_quote_expandable() or self._ends() or self._begins()):
            words = f"Character '{character}' is reserved and must be escaped with the preceding "
            raise _refused(f"{words}'\\'")

    def _text(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._offset += utf16_length(text)
            self._is_line_start = False

    def _escaped(self) -> None:
        """Read a backslash: it makes any ASCII character plain; else it stands for itself."""
        following = self._source[self._at + 1 : self._at + 2]
        is_escape = bool(following) and ord(following) <= 126
        self._text(following if is_escape else "\\")
        self._at += 2 if is_escape else 1

    def _line_end(self) -> None:
        is_continued = self._is_quoted() and self._source.startswith(">", self._at + 1)
        if not is_continued:
            self._end_quote()
        self._text("\n")
        self._at += 2 if is_continued else 1
        self._is_line_start = not is_continued

    def _ends(self) -> bool:
        """Close the innermost entity where its mark stands here."""
        if not self._open or self._open[-1].kind == "blockquote":
            return False
        innermost = self._open[-1]
        mark = _CLOSES[innermost.kind]
        is_other = mark == "_" and self._source.startswith("__", self._at)
        if is_other or not self._source.startswith(mark, self._at):
            return False
        self._open.pop()
        self._at += len(mark)
        if innermost.kind in {"text_link", "custom_emoji"}:
            self._close_link(innermost)
        elif innermost.language:
            self._close(innermost, {"language": innermost.language})
        else:
            self._close(innermost)
        return True

    def _begins(self) -> bool:
        for mark, kind in _MARKS.items():
            if self._source.startswith(mark, self._at):
                self._begin(kind, len(mark))
                return True
        return False

    def _begin(self, kind: str, length: int) -> None:
        at, language = self._at, ""
        self._at += length
        if kind == "pre":
            if found := _LANGUAGE.match(self._source, self._at):
                language = found[0]
                self._at = found.end()
            if found := _LINE_END.match(self._source, self._at):
                self._at = found.end()
        self._open.append(_Open(kind, at, self._offset, len(self._parts), language))

    def _close(self, opened: _Open, more: Json | None = None) -> None:
        length = self._offset - opened.offset
        if length:
            entity = {"type": opened.kind, "offset": opened.offset, "length": length}
            self._entities.append({**entity, **(more or {})})

    def _close_link(self, opened: _Open) -> None:
        is_special = opened.kind == "custom_emoji"
        address = self._address()
        if address is None:
            if is_special:
                raise _refused("Custom emoji entity must contain a tg://emoji URL")
            address = "".join(self._parts[opened.part :])
        if is_special:
            self._close(opened, special_of(address))
        elif (link := link_to(address)) is not None:
            self._close(opened, link)

    def _address(self) -> str | None:
        """Return what stands in the parentheses here; None where there are none."""
        if not self._source.startswith("(", self._at):
            return None
        begin = self._at + 1
        found = _ADDRESS.match(self._source, begin)
        if found is None:
            raise self._broken("Can't find end of a URL", begin)
        self._at = found.end()
        return _ESCAPED.sub(r"\1", found[1])

    def _is_quoted(self) -> bool:
        return any(opened.kind == "blockquote" for opened in self._open)

    def _end_quote(self, kind: str = "blockquote") -> None:
        """Close a quotation with the line; nothing within it may still be open."""
        if not self._is_quoted():
            return
        if self._open[-1].kind != "blockquote":
            raise self._unclosed()
        self._close(self._open.pop(), {"type": kind})

    def _ends_quote_expandable(self) -> bool:
        """Return whether two bars end a quotation's last line, which make it expandable."""
        is_innermost = bool(self._open) and self._open[-1].kind == "blockquote"
        if not is_innermost or _EXPANDABLE.match(self._source, self._at) is None:
            return False
        self._at += 2
        self._end_quote("expandable_blockquote")
        return True

    def _unclosed(self) -> Refusal:
        opened = self._open[-1]
        name = "PreCode" if opened.language else _NAMES[opened.kind]
        return self._broken(f"Can't find end of {name} entity", opened.at)

    def _broken(self, words: str, at: int) -> Refusal:
        return _refused(f"{words} at byte offset {len(self._source[:at].encode())}")


_ADDRESS = re.compile(r"((?:\\[\x01-\x7e]|[^)])*)\)")
_ESCAPED = re.compile(r"\\([\x01-\x7e])")
_EXPANDABLE = re.compile(r"\|\|(?=\Z|\n(?!>))")


def _refused(words: str) -> Refusal:
    return Refusal.bad(f"can't parse entities: {words}")
