"""Give a file whole or in the piece that is asked for: players look at a sound's end first."""

from aiohttp import web

_HEADERS = {
    "Content-Security-Policy": "sandbox",
    "X-Content-Type-Options": "nosniff",
    "Accept-Ranges": "bytes",
}


def served(request: web.Request, content: bytes, mime: str) -> web.Response:
    """Return the content, or the bytes of it that the Range header names.

    Raises:
        HTTPRequestRangeNotSatisfiable: the range is none, or begins behind the end.
    """
    if "Range" not in request.headers:
        return web.Response(body=content, content_type=mime, headers=_HEADERS)
    try:
        begin, end, _ = request.http_range.indices(len(content))
    except ValueError:
        begin, end = 0, 0
    if begin >= end:
        raise web.HTTPRequestRangeNotSatisfiable(
            headers={"Content-Range": f"bytes */{len(content)}"}
        )
    span = {"Content-Range": f"bytes {begin}-{end - 1}/{len(content)}"}
    piece = content[begin:end]
    return web.Response(body=piece, status=206, content_type=mime, headers=_HEADERS | span)
