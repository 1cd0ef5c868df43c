"""Map Telegram's HTML tags and their attributes to entities."""

import re
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import parse_qs, urlsplit

from playground.api.facts import Json
from playground.api.refusal import Refusal

Attributes = Mapping[str, str]

TAGS: Final = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


def is_time(attributes: Attributes) -> bool:
    """Return whether a `tg-time` names an instant and, if at all, a format that there is."""
    is_number = attributes.get("unix", "").isdecimal()
    return is_number and _TIME_FORMAT.fullmatch(attributes.get("format", "")) is not None


def close_pre(entities: list[Json], entity: Json) -> bool:
    """Make one entity of a `pre` and the `code` of a language within it.

    Returns:
        False where there is no such code.
    """
    last = entities[-1] if entities else {}
    is_same = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
    if not is_same or "language" not in last or last["type"] != "code":
        return False
    last["type"] = "pre"
    return True


def without_languages(entities: list[Json]) -> list[Json]:
    """Take the language from code that does not stand in a `pre`."""
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return entities


def link_of(address: str) -> str | None:
    """Return the address as a link has it; None where it is none, and the words stay plain."""
    address = address.strip()
    if re.match(r"(?:https?|tg|ton|tonsite)://", address, re.IGNORECASE) is None:
        address = f"http://{address}"
    host = re.match(r"(https?)://([^/?#\s]+)(\S*)$", address, re.IGNORECASE)
    if host and ("." in host[2] or host[2].startswith("localhost")):
        return address if host[3] else f"{address}/"
    is_own = re.match(r"(?:tg|ton|tonsite)://(?!user\?)\S+$", address) is not None
    return address if host is None and is_own else None


def person_of(address: str) -> int | None:
    """Return the person that a link means; None where it leads elsewhere."""
    found = re.match(r"tg://user\?id=(\d{1,15})$", address.strip(), re.IGNORECASE)
    return int(found[1]) if found else None


def link_to(address: str) -> Json | None:
    """Return what a link adds to its entity; None where it leads nowhere.

    Of a person whom a link means only the number is known here.
    """
    person = person_of(address)
    if person is not None:
        return {"type": "text_mention", "user": {"id": person}}
    url = link_of(address)
    return None if url is None else {"url": url}


def special_of(address: str) -> Json:
    """Return what the address behind a Markdown emoji stands for: a custom emoji, or an instant.

    Raises:
        Refusal: where it is neither.
    """
    parts = urlsplit(address)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    entity: Json = {}
    match (parts.scheme, parts.netloc):
        case ("tg", "emoji") if query.get("id", "").isdecimal():
            return {"custom_emoji_id": query["id"]}
        case ("tg", "time") if is_time(query):
            _time(entity, query, "")
            return {"type": "date_time", **entity}
        case _:
            words = "Custom emoji URL must have an emoji identifier"
            raise Refusal.bad(f"can't parse entities: {words}")


def _link(entity: Json, attributes: Attributes, text: str) -> bool:
    """Read a link; one without a good address stays plain text, as in Telegram."""
    link = link_to(attributes.get("href") or text)
    entity.update(link or {})
    return link is not None


def _code(entity: Json, attributes: Attributes, _text: str) -> bool:
    language = attributes.get("class", "")
    if language.startswith("language-"):
        entity["language"] = language.removeprefix("language-")
    return True


def _quote(entity: Json, attributes: Attributes, _text: str) -> bool:
    if "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    return True


def _emoji(entity: Json, attributes: Attributes, _text: str) -> bool:
    entity["custom_emoji_id"] = attributes.get("emoji-id", "")
    return bool(entity["custom_emoji_id"])


def _time(entity: Json, attributes: Attributes, _text: str) -> bool:
    entity["unix_time"] = int(attributes["unix"])
    if attributes.get("format"):
        entity["date_time_format"] = attributes["format"]
    return True


#: Completes an entity from its tag; False where Telegram leaves the words plain.
COMPLETED: Final[dict[str, Callable[[Json, Attributes, str], bool]]] = {
    "a": _link,
    "code": _code,
    "blockquote": _quote,
    "tg-emoji": _emoji,
    "tg-time": _time,
}
