"""sendMediaGroup: several files that show as one album."""

import itertools
import time
from typing import Any, Final

from playground.api import limits
from playground.api.entities import caption
from playground.api.facts import Json
from playground.api.methods.media import media_content
from playground.api.methods.sending import deliver
from playground.api.refusal import Refusal
from playground.api.requests import Request, parsed_json
from playground.world.state import State

_KINDS: Final = frozenset({"photo", "video", "audio", "document"})
#: These make an album only among themselves.
_ALONE: Final = ("audio", "document")

# Ids must not repeat after a restart, where old albums still stand in their chats.
_numbers = itertools.count(time.time_ns())


def send_media_group(state: State, request: Request) -> list[Json]:
    """Send an album; nothing is sent where one of its files is refused."""
    raw = parsed_json(request.params["media"], "can't parse media JSON object")
    if not isinstance(raw, list):
        raise Refusal.bad("expected an Array of InputMedia")
    if not limits.ALBUM_LEAST <= len(raw) <= limits.ALBUM_MOST:
        bounds = f"{limits.ALBUM_LEAST} to {limits.ALBUM_MOST}"
        raise Refusal.bad(f"the playground sends albums of {bounds} items")
    kinds = {_kind(each) for each in raw}
    for kind in _ALONE:
        if kind in kinds and len(kinds) > 1:
            raise Refusal.bad(f"{kind} can't be mixed with other media types")
    state.world.reach(request.params["chat_id"])
    contents = [_content(state, request, each) for each in raw]
    album = next_album()
    return [
        deliver(state, request.params, {"media_group_id": album, **content})
        for content in contents
    ]


def next_album() -> str:
    """Return an id that no other album has."""
    return str(next(_numbers))


def _kind(raw: Any) -> str:  # noqa: ANN401 - whatever stands in the request
    kind = str(raw.get("type", "")) if isinstance(raw, dict) else ""
    if kind not in _KINDS:
        raise Refusal.bad("can't parse InputMedia: type must be one of the known types")
    if not isinstance(raw.get("media"), str):
        raise Refusal.bad("can't parse InputMedia: Can't find field \"media\"")
    return kind


def _content(state: State, request: Request, raw: Json) -> Json:
    words = caption(raw)
    content = media_content(state.files, request, raw["type"], raw["media"], raw)
    return {**content, **words}
