"""Keeps other people's web pages out: the playground answers on loopback, to loopback."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from playground.api.methods.receiving import LOOPBACK

_ELSEWHERE = frozenset({"cross-site", "same-site"})

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def only_local(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse requests under another name, and changes that come from another page.

    A page on the web can send requests to loopback, by a name that leads there or by a
    form; a browser names itself in both cases.
    """
    if request.host.rpartition(":")[0].strip("[]") not in LOOPBACK:
        raise web.HTTPForbidden(text="the playground answers on loopback only")
    if _is_foreign(request):
        raise web.HTTPForbidden(text="the playground answers its own page only")
    return await handler(request)


def _is_foreign(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        return True
    if _is_bots(request.path) and _is_old_browser(request):
        return True
    # Pictures and the like come without an Origin; following a link to the page is welcome.
    return request.headers.get("Sec-Fetch-Site") in _ELSEWHERE and request.path != "/"


def _is_bots(path: str) -> bool:
    return path.startswith(("/bot", "/file/bot"))


def _is_old_browser(request: web.Request) -> bool:
    """Return whether a browser asks that names no page: its pictures could call methods."""
    is_browser = request.headers.get("User-Agent", "").startswith("Mozilla/")
    return is_browser and "Sec-Fetch-Site" not in request.headers
