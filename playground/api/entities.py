"""Text as Telegram keeps it: trimmed, measured, with its entities in order."""

import html
import re
from collections.abc import Iterable
from typing import Any

from playground.api import limits
from playground.api.facts import Json
from playground.api.html import parse_html, utf16_length
from playground.api.markdown import parse_markdown
from playground.api.markdown_legacy import parse_legacy_markdown
from playground.api.refusal import Refusal

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/<>.])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<url>\bhttps?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31}\b)"
    r"|(?P<hashtag>(?<![\w&#])#(?=\w*[^\W\d])\w{1,256})"
)
_MERGED = ("bold", "italic", "underline", "strikethrough", "spoiler")
_SOLID = frozenset({"code", "pre", "text_link", "text_mention"})
_HTML = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
    "text_link": "a",
    "text_mention": "a",
    "date_time": "tg-time",
}


def formatted(
    text: str, parse_mode: str | None, explicit: list[Json] | None
) -> tuple[str, list[Json]]:
    """Return a text and its entities, ready to be kept.

    Raises:
        Refusal: where it cannot be parsed.
    """
    match (parse_mode or "").lower():
        case "html":
            text, entities = parse_html(text)
        case "":
            entities = list(explicit or [])
        case "markdownv2":
            text, entities = parse_markdown(text)
        case "markdown":
            text, entities = parse_legacy_markdown(text)
        case _:
            raise Refusal.bad("unsupported parse_mode")
    return _without_margins(text, entities)


def message_text(params: Json) -> tuple[str, list[Json]]:
    """Return the text of a request to send or edit one.

    Raises:
        Refusal: where it is too long, blank or cannot be parsed.
    """
    raw = params["text"]
    if len(raw) > limits.RAW_TEXT_BYTES or len(raw.encode()) > limits.RAW_TEXT_BYTES:
        raise Refusal.bad("text is too long")
    text, entities = formatted(raw, params.get("parse_mode"), params.get("entities"))
    if not text:
        raise Refusal.bad("text must be non-empty")
    if len(text) > limits.TEXT_LENGTH:
        raise Refusal.bad("message is too long")
    return text, entities


def caption(params: Json) -> Json:
    """Return the caption of a request as fields of a message; nothing where it has none.

    Raises:
        Refusal: where it is too long or cannot be parsed.
    """
    explicit = params.get("caption_entities")
    text, entities = formatted(params.get("caption", ""), params.get("parse_mode"), explicit)
    if len(text) > limits.CAPTION_LENGTH:
        raise Refusal.bad("message caption is too long")
    fields: Json = {"caption": text} if text else {}
    if entities:
        fields["caption_entities"] = entities
    return fields


def found_entities(text: str) -> list[Json]:
    """Find commands, links, addresses, mentions and tags that stand in a plain text."""
    return [
        {
            "type": found.lastgroup,
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found[0]),
        }
        for found in _FOUND.finditer(text)
    ]


def as_html(text: str, entities: Iterable[Json]) -> str:
    """Return a text with its entities written as Telegram's HTML, for tests to read."""
    units = text.encode("utf-16-le", "surrogatepass")
    edges: list[tuple[int, int, int, int, str]] = []
    for order, entity in enumerate(entities):
        tag = _HTML.get(entity["type"])
        if tag is not None:
            begin, length = entity["offset"], entity["length"]
            edges.append((begin, 1, -length, order, f"<{tag}{_attributes(entity)}>"))
            edges.append((begin + length, 0, -begin, -order, f"</{tag}>"))
    parts, at = [], 0
    for position, *_, tag in sorted(edges):
        parts.append(html.escape(_units(units, at, position), quote=False))
        parts.append(tag)
        at = position
    parts.append(html.escape(_units(units, at, len(units) // 2), quote=False))
    return "".join(parts)


def _attributes(entity: Json) -> str:
    match entity["type"]:
        case "text_link":
            return f' href="{html.escape(entity["url"])}"'
        case "text_mention":
            return f' href="tg://user?id={entity["user"]["id"]}"'
        case "date_time":
            form = entity.get("date_time_format")
            return f' unix="{entity["unix_time"]}"' + (f' format="{form}"' if form else "")
        case "expandable_blockquote":
            return " expandable"
        case _:
            return ""


def _units(units: bytes, begin: int, end: int) -> str:
    return units[2 * begin : 2 * end].decode("utf-16-le", "surrogatepass")


def _without_margins(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Clean and trim a text, move its entities along, add those that Telegram finds."""
    text = _CONTROL.sub(_cleaned, text) if _CONTROL.search(text) else text
    stripped = text.strip(" \n")
    if entities and stripped != text:
        cut = len(text) - len(text.lstrip(" \n"))
        entities = _moved(entities, cut, utf16_length(stripped))
    entities = _merged(entities)
    solid = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _SOLID]
    for found in found_entities(stripped) if _may_hold(stripped) else ():
        begin, end = found["offset"], found["offset"] + found["length"]
        if not any(begin < last and first < end for first, last in solid):
            entities.append(found)
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return stripped, entities


def _cleaned(found: re.Match[str]) -> str:
    return "" if found[0] == "\r" else " "


def _may_hold(text: str) -> bool:
    return "/" in text or "@" in text or "#" in text


def _moved(entities: list[Json], cut: int, length: int) -> list[Json]:
    moved = []
    for entity in entities:
        begin = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, length)
        if end > begin:
            moved.append({**entity, "offset": begin, "length": end - begin})
    return moved


def _merged(entities: list[Json]) -> list[Json]:
    """Make one entity of two of a kind that touch or overlap."""
    merged: list[Json] = []
    last: dict[str, Any] = {}
    for entity in sorted(entities, key=lambda entity: (entity["offset"], -entity["length"])):
        before = last.get(entity["type"])
        if entity["type"] in _MERGED and before and entity["offset"] <= _end(before):
            before["length"] = max(_end(before), _end(entity)) - before["offset"]
            continue
        merged.append(dict(entity))
        last[entity["type"]] = merged[-1]
    return merged


def _end(entity: Json) -> int:
    return int(entity["offset"] + entity["length"])
