"""Serves the files of the chat page, and nothing from anywhere else."""

from pathlib import Path
from typing import Final

from aiohttp import web

_FOLDER: Final = Path(__file__).parents[1] / "page"
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
    return _sent(_FOLDER / "index.html")


async def _file(request: web.Request) -> web.StreamResponse:
    path = _FOLDER / request.match_info["name"]
    if path.parent != _FOLDER or path.suffix not in _KINDS or not path.is_file():
        raise web.HTTPNotFound
    return _sent(path)


def _sent(path: Path) -> web.Response:
    return web.Response(text=path.read_text(), content_type=_KINDS[path.suffix], headers=_HEADERS)
