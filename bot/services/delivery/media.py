"""Find pictures, films and sounds by name, and upload each once per bot."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import Literal
from weakref import WeakValueDictionary

import structlog

from bot.clock import Clock
from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import Message
from bot.flows.media import CalendarFile, Media, Picture, ReportFile, ScreenMedia, Track
from bot.pictures.media import Demonstration, read_demonstrations
from bot.pictures.spoken_count.words import folder_of
from bot.pictures.tempo import Rhythm, length_s, segments
from bot.storage.database import Database, Unavailable
from bot.storage.rows import media
from bot.value import Value

log = structlog.get_logger()

#: A track's name changes with the way it is made, so that old uploads are not used for new sound.
TRACK_VERSION = 4

#: Seconds that one waits for another's upload of the same, before it uploads as well.
UPLOAD_WAIT_SECONDS = 5.0


class MediaFile(Value):
    """File to show: its kind at Telegram, its sha256 or name, and where it comes from.

    `is_drawn`: made when it is asked for, which leaves the others little room: one at a time.
    `seconds`: how long a sound is; Telegram does not look into it.
    """

    kind: Literal["animation", "photo", "voice", "document"]
    file_name: str
    digest: str | None  # None: drawn for one person, never kept
    load: Callable[[], bytes]  # slow: for a worker
    is_drawn: bool = False
    seconds: int | None = None


class MediaStore:
    """Store of media files and of their file ids, which outlives restarts."""

    def __init__(
        self, database: Database, catalogue: Catalogue, folder: Path, clock: Clock
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._folder = folder
        self._demonstrations: dict[str, Demonstration] | None = None
        self._bot_id = 0
        self._file_ids: dict[str, str] = {}
        self._easel = asyncio.Semaphore(1)
        self._under_way: dict[str, asyncio.Future[bytes]] = {}
        self._uploads: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def open(self, bot_id: int) -> None:
        """Read the file ids of this bot."""
        self._bot_id = bot_id
        self._file_ids = await self._database.transaction(media.known, bot_id)

    def find(self, wanted: ScreenMedia, words: Callable[[Message], str]) -> MediaFile | None:
        """Find a media file, with its words rendered; None where none has that name."""
        made = _made(wanted, words)
        if made is not None:
            return made
        exercise = self._catalogue.exercises.get(wanted.name)
        shown = self._shown().get(wanted.name)
        if exercise is None or shown is None:
            return None
        match wanted:
            case Track():
                return _track(exercise, shown, wanted, self._folder)
            case Media("demonstration"):
                return MediaFile("animation", shown.film.name, shown.sha256, shown.film.read_bytes)
            case Media("still"):
                digest = hashlib.sha256(f"still:{shown.sha256}".encode()).hexdigest()
                return MediaFile("photo", shown.still.name, digest, shown.still.read_bytes)
            case _:
                return None

    def file_id(self, media_file: MediaFile) -> str | None:
        """Return the file's id at Telegram, if it was uploaded before."""
        return None if media_file.digest is None else self._file_ids.get(media_file.digest)

    async def content(self, media_file: MediaFile) -> bytes:
        """Return the file, read or made in a worker; who asks meanwhile waits for the same one."""
        if media_file.digest is None:
            return await self._loaded(media_file)
        making = self._under_way.get(media_file.digest)
        if making is None:
            making = asyncio.ensure_future(self._loaded(media_file))
            self._under_way[media_file.digest] = making
            making.add_done_callback(lambda _: self._under_way.pop(str(media_file.digest)))
        return await asyncio.shield(making)

    @asynccontextmanager
    async def only_upload(self, media_file: MediaFile) -> AsyncIterator[None]:
        """Let one upload; who waits, `UPLOAD_WAIT_SECONDS` at most, may find the file id then."""
        if media_file.digest is None:
            yield
            return
        # Kept for as long as somebody waits for it.
        lock = self._uploads.setdefault(media_file.digest, asyncio.Lock())
        is_ours = await _acquired(lock)
        try:
            yield
        finally:
            if is_ours:
                lock.release()

    async def learn(self, media_file: MediaFile, file_id: str) -> None:
        """Store the file's id at Telegram after an upload."""
        if media_file.digest is None or self._file_ids.get(media_file.digest) == file_id:
            return
        self._file_ids[media_file.digest] = file_id
        await self._write(media.learn, media_file.digest, file_id, self._clock())

    async def forget(self, media_file: MediaFile, file_id: str) -> None:
        """Forget an id that Telegram no longer knows: upload anew, unless done meanwhile."""
        if media_file.digest is None or self._file_ids.get(media_file.digest) != file_id:
            return
        del self._file_ids[media_file.digest]
        await self._write(media.forget, media_file.digest, file_id)

    async def _loaded(self, media_file: MediaFile) -> bytes:
        if not media_file.is_drawn:
            return await asyncio.to_thread(media_file.load)
        await self._easel.acquire()
        drawing = asyncio.ensure_future(asyncio.to_thread(media_file.load))
        # A thread draws on where nobody waits any more: the next one begins after its end.
        drawing.add_done_callback(lambda _: self._easel.release())
        return await asyncio.shield(drawing)

    async def _write(self, function: Callable[..., None], *args: object) -> None:
        try:
            await self._database.transaction(function, self._bot_id, *args)
        except Unavailable as error:
            # The message was sent all the same; the next one uploads again.
            log.warning("file_id_not_stored", error=str(error))

    def _shown(self) -> dict[str, Demonstration]:
        if self._demonstrations is None:
            self._demonstrations = read_demonstrations(self._folder)
        return self._demonstrations


async def _acquired(lock: asyncio.Lock) -> bool:
    try:
        async with asyncio.timeout(UPLOAD_WAIT_SECONDS):
            return await lock.acquire()
    except TimeoutError:
        return False


def _track(
    exercise: Exercise, shown: Demonstration, wanted: Track, media_folder: Path
) -> MediaFile:
    """Return the audible tempo of one set of an exercise."""
    count = None if wanted.spoken is None else folder_of(media_folder, wanted.spoken)
    words = "" if count is None else hashlib.sha256(_manifest(count)).hexdigest()
    reps, sides = wanted.reps, 2 if exercise.one_sided and not wanted.is_one_side else 1
    tempo, halved = wanted.tempo, shown.halved or wanted.halved
    rhythm = Rhythm(tempo, exercise.starts, halved, shown.alternates)
    name = f"tempo:{TRACK_VERSION}:{exercise.id}:{tempo}:{rhythm}:{reps}:{sides}:{words}"
    digest = hashlib.sha256(name.encode()).hexdigest()
    return MediaFile(
        "voice",
        f"{exercise.id}-{reps}.ogg",
        digest,
        partial(_tempo_track, rhythm, reps, sides, count),
        is_drawn=True,
        seconds=round(length_s(segments(rhythm, reps, sides))),
    )


def _tempo_track(rhythm: Rhythm, reps: int, sides: int, count: Path | None) -> bytes:
    """Make the sound of one set as OGG Opus; takes about 1 % of its length."""
    from bot.pictures.sound import render  # noqa: PLC0415 - loads an encoder: only when first asked

    return render(segments(rhythm, reps, sides), count)


@lru_cache(maxsize=16)
def _manifest(count: Path) -> bytes:
    """Return the manifest of spoken words: other words are another sound."""
    return (count / "manifest.json").read_bytes()


def _made(wanted: ScreenMedia, words: Callable[[Message], str]) -> MediaFile | None:
    """Return what is made anew for one person; None for what is the same for everybody."""
    match wanted:
        case Picture():
            return _drawn(wanted, words)
        case ReportFile():
            return _written(wanted, words)
        case CalendarFile():
            return _calendar(wanted, words)
        case _:
            return None


def _drawn(wanted: Picture, words: Callable[[Message], str]) -> MediaFile:
    """Return the picture of a person's progress, in their words; drawn anew each time."""
    ready = {name: words(message) for name, message in wanted.words}

    def draw() -> bytes:
        from bot.pictures.charts import draw_chart  # noqa: PLC0415 - Pillow is heavy

        return draw_chart(wanted.shown, ready)

    return MediaFile("photo", f"{wanted.name}.png", None, draw, is_drawn=True)


def _written(wanted: ReportFile, words: Callable[[Message], str]) -> MediaFile:
    """Return a document about a person, in the words of one language; made anew each time."""
    title = words(wanted.title)
    sections = [(words(s.heading), [_bare(words(li)) for li in s.lines]) for s in wanted.sections]
    ready = {name: words(message) for name, message in wanted.words}

    def write() -> bytes:
        from bot.pictures.document import write_pdf  # noqa: PLC0415 - fonts are heavy

        return write_pdf(title, sections, wanted.chart, ready)

    return MediaFile("document", f"{wanted.name}.pdf", None, write, is_drawn=True)


def _calendar(wanted: CalendarFile, words: Callable[[Message], str]) -> MediaFile:
    """Return what is planned as a file for calendars."""
    ready = {name: words(message) for name, message in wanted.words}

    def write() -> bytes:
        from bot.pictures.calendar_file import as_ics  # noqa: PLC0415 - few ask for it

        return as_ics(wanted, ready)

    return MediaFile("document", f"{wanted.name}.ics", None, write)


def _bare(text: str) -> str:
    """Return the text without the tags of words that stand in the chat too."""
    return text.replace("<b>", "").replace("</b>", "")
