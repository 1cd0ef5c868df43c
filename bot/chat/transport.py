"""Requests to the Bot API over aiohttp: raw calls of our own, and the transport of `telegram`.

The library's own transport costs eight times the CPU under load. A raw call builds no objects
of the library and tells apart what sending must tell apart: a request that never reached the
server (`NotReached`), one that may have (`NoAnswer`), and an answer, good or bad (`Reply`).
Addresses hold the token, so no address ever gets into an error.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from ipaddress import ip_address
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
import msgspec
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from typing_extensions import override
from yarl import URL

from bot.value import Value, field

Files = Mapping[str, tuple[str, bytes]]  # name of the part -> file name and content

_JSON = {"Content-Type": "application/json"}
_NEVER_LEFT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientConnectorCertificateError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,  # a proxy that lets nothing through
)


class NotReached(Exception):
    """The request certainly did not arrive: refused, no such host, no connection in time."""


class NoAnswer(Exception):
    """The request may have arrived; no answer that can be read came back."""


class Reply(Value):
    """Answer of the server; `code` is 200 exactly where it did as asked."""

    code: int
    result: Any = None
    description: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_done(self) -> bool:
        """True where the server did as asked."""
        return self.code == HTTPStatus.OK


class Transport(BaseRequest):
    """One pool of connections to one server, for one bot.

    HTTPS_PROXY, HTTP_PROXY and NO_PROXY are heeded, but for a server on this machine.

    Args:
        token: the bot's token.
        base_url: the root of the server, without `/bot`.
        connections: the most that are open at a time.
        answer_within: seconds until a request counts as unanswered.
    """

    def __init__(
        self, token: str, base_url: str, *, connections: int = 512, answer_within: float = 20.0
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self._token = token
        self._root = f"{self.base_url}/bot{token}/"
        self._urls: dict[str, URL] = {}
        self._connections = connections
        self._answer_within = answer_within
        self._patience = _patience(answer_within)
        self._session: aiohttp.ClientSession | None = None

    @property
    @override
    def read_timeout(self) -> float:
        return self._answer_within

    @override
    async def initialize(self) -> None:
        """Open the pool; a second call changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=60),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "Backline"},
                proxy=_proxy(URL(self.base_url)),
            )

    @override
    async def shutdown(self) -> None:
        """Close the pool; a second call changes nothing."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        files: Files | None = None,
        answer_within: float | None = None,
    ) -> Reply:
        """Call a method of the Bot API.

        Raises:
            NotReached: the request certainly did not arrive.
            NoAnswer: it may have arrived.
        """
        data = _form(params, files) if files else msgspec.json.encode(params)
        patience = self._patience if answer_within is None else _patience(answer_within)
        status, body = await self._request("POST", self._url(method), data, patience)
        return _reply(status, body)

    async def load(self, path: str, most: int, within: float) -> tuple[int, bytes]:
        """Load a file by the path that getFile gave: its status, and `most` + 1 bytes at most.

        Raises:
            NotReached: the request certainly did not arrive.
            NoAnswer: no whole answer came back in so many seconds.
        """
        url = URL(f"{self.base_url}/file/bot{self._token}/") / path
        return await self._request("GET", url, None, _patience(within), most + 1)

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send a request of the library; only its read timeout (seconds) is heeded.

        Raises:
            NetworkError: the request certainly did not arrive.
            TimedOut: it may have arrived.
        """
        patience = self._patience
        if isinstance(read_timeout, int | float):
            patience = _patience(read_timeout)
        fault: NetworkError
        try:
            return await self._request(method, URL(url), _body(request_data), patience)
        except NotReached as error:
            fault = NetworkError(str(error))
        except NoAnswer as error:
            fault = TimedOut(str(error))
        raise fault

    def _url(self, method: str) -> URL:
        url = self._urls.get(method)
        if url is None:
            url = self._urls[method] = URL(self._root + method)
        return url

    async def _request(
        self,
        method: str,
        url: URL,
        data: bytes | aiohttp.FormData | None,
        patience: aiohttp.ClientTimeout,
        most: int | None = None,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the transport is not open: call initialize() first")
        fault: NotReached | NoAnswer
        try:
            async with self._session.request(
                method,
                url,
                data=data,
                headers=_JSON if isinstance(data, bytes) else None,
                timeout=patience,
                allow_redirects=False,
            ) as response:
                return response.status, await _content(response, most)
        except _NEVER_LEFT as error:
            fault = NotReached(f"{url.host}: {_cause(error)}")
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            fault = NoAnswer(f"{url.host}: {_cause(error)}")
        # Raised out here, it holds no reference to an error with the address in it.
        raise fault


async def _content(response: aiohttp.ClientResponse, most: int | None) -> bytes:
    """Return the body; with a bound no more than that is read."""
    if most is None:
        return await response.read()
    read = bytearray()
    async for chunk in response.content.iter_chunked(1 << 16):
        read += chunk
        if len(read) >= most:
            break
    return bytes(read[:most])


def _proxy(server: URL) -> URL | None:
    """Return the proxy of the usual variables; None: there is none for this server.

    Read once: aiohttp would read them, and ~/.netrc, in two threads for each request.
    """
    host = server.host or ""
    named = getproxies().get(server.scheme)
    if named is None or _is_local(host) or proxy_bypass(host):
        return None
    proxy = URL(named)
    return None if proxy.scheme == "https" else proxy  # one that aiohttp cannot use


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _patience(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, connect=min(10.0, seconds / 2))


def _cause(error: Exception) -> str:
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"the proxy answers {error.status}"
    if isinstance(error, aiohttp.ClientConnectorError):
        return error.os_error.strerror or type(error.os_error).__name__
    return type(error).__name__


def _form(params: Mapping[str, Any], files: Files) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in params.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for name, (filename, content) in files.items():
        form.add_field(name, content, filename=filename, content_type="application/octet-stream")
    return form


def _body(request_data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.json_payload
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form


def _reply(status: int, body: bytes) -> Reply:
    answer = _read(body)
    if not isinstance(answer, dict):
        if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            raise NoAnswer("the answer cannot be read")
        return Reply(status, description=f"HTTP {status}")
    if answer.get("ok") is True:
        return Reply(HTTPStatus.OK, answer.get("result"))
    return Reply(
        _code(answer.get("error_code"), status),
        description=str(answer.get("description", "")),
        parameters=answer.get("parameters") or {},
    )


def _read(body: bytes) -> object:
    """Return what an answer holds; None where it cannot be read."""
    try:
        return msgspec.json.decode(body)
    except ValueError:  # which half a pair of surrogates is to it
        with suppress(ValueError):
            return json.loads(body)
    return None


def _code(value: object, status: int) -> int:
    code = value if isinstance(value, int) else status
    # "ok": false is never a success, whatever number stands beside it.
    return HTTPStatus.INTERNAL_SERVER_ERROR if code == HTTPStatus.OK else code
