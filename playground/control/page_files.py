"""Serves the files of the chat page, and nothing from anywhere else."""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Final

import yaml
from aiohttp import web

_FOLDER: Final = Path(__file__).parents[1] / "page"
_WORDS: Final = Path(__file__).parents[2] / "content" / "words"
_KINDS: Final = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
}


def page_routes() -> list[web.RouteDef]:
    """Return the page at /, its files beside it."""
    return [web.get("/", _page), web.get("/page/{name}", _file)]


async def _page(_request: web.Request) -> web.StreamResponse:
    page = _sent(_FOLDER / "index.html")
    page.text = (page.text or "").replace("<!-- languages -->", "\n        ".join(_languages()))
    return page


def _languages() -> Iterator[str]:
    """Yield the languages that the coach has words in, as options, English first."""
    folders = (file.parent.name for file in _WORDS.glob("*/language.yaml"))
    for code in sorted(folders, key=lambda each: (not each.startswith("en"), each)):
        name = yaml.safe_load((_WORDS / code / "language.yaml").read_text("utf-8"))["name"]
        # Telegram writes its tags in lower case.
        yield f'<option value="{escape(code.lower())}">{escape(name)} ({escape(code)})</option>'


async def _file(request: web.Request) -> web.StreamResponse:
    path = _FOLDER / request.match_info["name"]
    if path.parent != _FOLDER or path.suffix not in _KINDS or not path.is_file():
        raise web.HTTPNotFound
    return _sent(path)


def _sent(path: Path) -> web.Response:
    return web.Response(text=path.read_text(), content_type=_KINDS[path.suffix], headers=_HEADERS)
