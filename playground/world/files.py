"""The files that the bot has uploaded: their ids, their contents, where they may be loaded."""

import base64
import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path

from playground.api import limits
from playground.api.facts import Json
from playground.api.refusal import WRONG_FILE, Refusal
from playground.api.requests import Request, Upload


@dataclass(frozen=True, slots=True)
class StoredFile:
    """One uploaded file.

    Attributes:
        kind: what it was sent as: photo, animation, video, audio, voice, document, sticker.
        facts: the measures that Telegram tells of it (width, height, duration).
    """

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    size: int
    digest: str
    facts: Json


class Files:
    """Uploaded files, in memory or, where a folder is given, on disk as well."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._contents: dict[str, bytes] = {}
        self._files: dict[str, StoredFile] = {}
        self._paths: dict[str, StoredFile] = {}
        self._lost: set[str] = set()

    def store(self, upload: Upload, kind: str, facts: Json) -> StoredFile:
        """Store an upload under a new file id."""
        digest = hashlib.sha256(upload.content).hexdigest()
        number = len(self._files) + 1
        mark = hashlib.sha256(f"{number}:{digest}".encode()).digest()
        file_id = base64.urlsafe_b64encode(b"file" + mark + number.to_bytes(4, "big")).decode()
        unique_id = base64.urlsafe_b64encode(mark[:12]).decode()
        stored = StoredFile(
            file_id.rstrip("="),
            unique_id,
            kind,
            upload.name,
            upload.mime,
            len(upload.content),
            digest,
            facts,
        )
        self._contents[digest] = upload.content
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / digest).write_bytes(upload.content)
        self._index(stored)
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        """Return the file of an id; None if there is no such file."""
        return None if file_id in self._lost else self._files.get(file_id)

    def lose(self, file_id: str) -> None:
        """Know an id no more, as Telegram may one day; until the next start."""
        self._lost.add(file_id)

    def content(self, stored: StoredFile) -> bytes:
        """Return what is in a file."""
        found = self._contents.get(stored.digest)
        if found is None and self._folder is not None:
            found = self._contents[stored.digest] = (self._folder / stored.digest).read_bytes()
        if found is None:
            raise FileNotFoundError(stored.name)
        return found

    def loading(self, file_id: str) -> Json:
        """Return what getFile answers: a File with the path to load it from.

        Raises:
            Refusal: where there is no such file, or it is too big to be loaded.
        """
        stored = self.find(file_id)
        if stored is None:
            raise Refusal.bad("invalid file_id")
        if stored.size > limits.DOWNLOAD_BYTES:
            raise Refusal.bad("file is too big")
        return {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_size": stored.size,
            "file_path": _path(stored),
        }

    def at(self, path: str) -> StoredFile | None:
        """Return the file behind a path that getFile gave."""
        return self._paths.get(path)

    def as_json(self) -> list[Json]:
        """Return all that is known of the files, without their contents."""
        return [asdict(stored) for stored in self._files.values()]

    def restore(self, entries: list[Json]) -> None:
        """Take back what `as_json` gave; the contents are in the folder."""
        for entry in entries:
            self._index(StoredFile(**entry))

    def _index(self, stored: StoredFile) -> None:
        self._files[stored.file_id] = stored
        self._paths[_path(stored)] = stored


def sent_upload(request: Request, field: str, value: str | None) -> Upload | None:
    """Return the file that came with a request for a field, as a part or by `attach://`.

    Returns:
        None where the request names a file id instead.

    Raises:
        Refusal: where there is no such part, or an address that nobody fetches.
    """
    if value is None:
        return request.files.get(field)
    if value.startswith("attach://"):
        part = value.removeprefix("attach://")
        if part not in request.files:
            raise Refusal.bad(WRONG_FILE)
        return request.files[part]
    if value.startswith(("http://", "https://")):
        raise Refusal.bad("failed to get HTTP URL content")
    return None


def _path(stored: StoredFile) -> str:
    suffix = Path(stored.name).suffix or ".bin"
    return f"{stored.kind}s/{stored.unique_id}{suffix}"
