"""Messages with a file: uploaded with the request, or known already by its id."""

from collections.abc import Callable
from typing import Any, Final

from playground.api.entities import caption
from playground.api.facts import Json
from playground.api.methods.sending import deliver
from playground.api.refusal import WRONG_FILE, Refusal
from playground.api.requests import Request, Upload
from playground.world.files import Files, StoredFile, sent_upload
from playground.world.pictures import film_measures, photo_measures, photo_sizes
from playground.world.state import State

#: Fields of a Message that hold a file; a message has one of them, an animation two.
MEDIA_FIELDS: Final = ("photo", "animation", "video", "audio", "voice", "document")
_MIME: Final = {
    "animation": "video/mp4",
    "video": "video/mp4",
    "audio": "audio/mpeg",
    "voice": "audio/ogg",
    "document": "application/octet-stream",
    "sticker": "image/webp",
    "video_note": "video/mp4",
}
_FIELDS_OF_METHODS: Final = {"videonote": "video_note"}


def send_media(state: State, request: Request) -> Json:
    """Send a file; the method's name says which kind."""
    name = request.method.removeprefix("send").lower()
    kind = _FIELDS_OF_METHODS.get(name, name)
    words = caption(request.params)
    value = request.params.get(kind)
    content = media_content(state.files, request, kind, value, request.params)
    return deliver(state, request.params, {**content, **words})


def media_content(
    files: Files, request: Request, kind: str, value: str | None, params: Json
) -> Json:
    """Return the fields of a Message with this file.

    Raises:
        Refusal: where there is no such file, or it is not what it shall be sent as.
    """
    upload = sent_upload(request, kind, value)
    if upload is None:
        content = _FIELDS[kind](files, _known(files, kind, value))
    else:
        content = file_content(files, kind, upload, params)
    for mark in ("has_spoiler", "show_caption_above_media"):
        if params.get(mark):
            content[_MARKS[mark]] = True
    return content


def file_content(files: Files, kind: str, upload: Upload, params: Json) -> Json:
    """Keep a file; gives the fields of a Message with it.

    Raises:
        Refusal: where it is not what it shall be sent as.
    """
    return _FIELDS[kind](files, _stored(files, kind, upload, params))


_MARKS = {
    "has_spoiler": "has_media_spoiler",
    "show_caption_above_media": "show_caption_above_media",
}


def _known(files: Files, kind: str, value: str | None) -> StoredFile:
    if value is None:
        raise Refusal.bad(f"there is no {kind} in the request")
    stored = files.find(value)
    if stored is None:
        raise Refusal.bad(WRONG_FILE)
    if stored.kind != kind:
        raise Refusal.bad("type of file mismatch")
    return stored


def _stored(files: Files, kind: str, upload: Upload, params: Json) -> StoredFile:
    if not upload.content:
        raise Refusal.bad("file must be non-empty")
    if kind == "photo":
        return _stored_photo(files, upload)
    facts: Json = film_measures(upload.content) if kind in _FILMS else {}
    for name in ("width", "height", "duration", "performer", "title"):
        if name in params:
            facts[name] = params[name]
    mime = upload.mime or _MIME[kind]
    if mime == "application/octet-stream":
        mime = _MIME[kind]
    return files.store(Upload(upload.name, mime, upload.content), kind, facts)


def _stored_photo(files: Files, upload: Upload) -> StoredFile:
    """Store a photo with one id for each of its sizes; the largest stands for it."""
    measures = photo_measures(upload.content)
    mime = upload.mime if upload.mime.startswith("image/") else "image/jpeg"
    ids: list[str] = []
    largest: StoredFile | None = None
    for width, height in photo_sizes(measures):
        facts: Json = {"width": width, "height": height, "sizes": ids}
        largest = files.store(Upload(upload.name, mime, upload.content), "photo", facts)
        ids.append(largest.file_id)
    assert largest is not None
    return largest


def _photo(files: Files, stored: StoredFile) -> Json:
    sizes = [files.find(file_id) for file_id in stored.facts["sizes"]]
    return {"photo": [_sized(size) for size in sizes if size is not None]}


def _sized(stored: StoredFile) -> Json:
    measures = {name: stored.facts[name] for name in ("width", "height")}
    return {**_ids(stored), **measures, "file_size": stored.size}


def _animation(_files: Files, stored: StoredFile) -> Json:
    # Telegram gives an animation as a document as well, for programs older than animations.
    return {"animation": _film(stored), "document": _named(stored)}


def _film(stored: StoredFile) -> Json:
    measures = {name: stored.facts[name] for name in ("width", "height", "duration")}
    return {**_named(stored), **measures}


def _sound(stored: StoredFile) -> Json:
    tags: Json = {n: stored.facts[n] for n in ("performer", "title") if n in stored.facts}
    return {**_named(stored), "duration": stored.facts.get("duration", 1), **tags}


def _voice(stored: StoredFile) -> Json:
    sound = _sound(stored)
    return {name: value for name, value in sound.items() if name in _VOICE_FIELDS}


def _named(stored: StoredFile) -> Json:
    return {
        **_ids(stored),
        "file_name": stored.name,
        "mime_type": stored.mime,
        "file_size": stored.size,
    }


def _sticker(stored: StoredFile) -> Json:
    marks = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "💪"}
    measures = {"width": _STICKER_SIDE, "height": _STICKER_SIDE, "file_size": stored.size}
    return {**_ids(stored), **marks, **measures}


def _round(stored: StoredFile) -> Json:
    length = min(stored.facts["width"], stored.facts["height"])
    measures = {"length": length, "duration": stored.facts["duration"]}
    return {**_ids(stored), **measures, "file_size": stored.size}


def _ids(stored: StoredFile) -> Json:
    return {"file_id": stored.file_id, "file_unique_id": stored.unique_id}


_FILMS = frozenset({"animation", "video", "video_note"})
_STICKER_SIDE = 512
_VOICE_FIELDS = frozenset({"file_id", "file_unique_id", "mime_type", "file_size", "duration"})
_FIELDS: dict[str, Callable[[Files, StoredFile], Json]] = {
    "photo": _photo,
    "animation": _animation,
    "video": lambda _files, stored: {"video": _film(stored)},
    "audio": lambda _files, stored: {"audio": _sound(stored)},
    "voice": lambda _files, stored: {"voice": _voice(stored)},
    "document": lambda _files, stored: {"document": _named(stored)},
    "sticker": lambda _files, stored: {"sticker": _sticker(stored)},
    "video_note": lambda _files, stored: {"video_note": _round(stored)},
}


def media_of(payload: Json) -> tuple[str, Any] | None:
    """Return the kind and file id of what a message shows; None if it is a text."""
    for kind in MEDIA_FIELDS:
        if kind in payload:
            shown = payload[kind]
            return kind, (shown[-1] if kind == "photo" else shown)["file_id"]
    return None
