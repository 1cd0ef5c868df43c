"""The address of the database, as people and hosting providers write it."""

from collections.abc import Iterator

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

FORMS = "write sqlite:///path/to/file.db or postgresql://user:password@host:port/name"
POSTGRESQL = ("postgres://", "postgresql://", "postgresql+asyncpg://")

SSL = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
#: What may follow the `?`; `host` is the folder of a socket, `sslmode` another name of `ssl`.
KNOWN = ("ssl", "sslmode", "host", "passfile", "target_session_attrs")
#: What the driver takes from the environment only.
IN_ENVIRONMENT = ("sslrootcert", "sslcert", "sslkey", "sslcrl")


def normalised(value: str) -> str:
    """Return the engine's form: `postgres://…?sslmode=x` -> `…+asyncpg://…?ssl=x`.

    Raises:
        ValueError: it is none, or asks for what the driver does not have; never with a value.
    """
    if value.startswith("sqlite:///"):
        return value
    if not value.startswith(POSTGRESQL):
        raise ValueError(FORMS)
    url = _parsed(value)
    for mistake in _mistakes(url):
        raise ValueError(mistake)
    query = {name: value for name, value in url.query.items() if name != "sslmode"}
    ssl = url.query.get("sslmode") or url.query.get("ssl")
    if ssl:
        query["ssl"] = ssl
    changed = url.set(drivername="postgresql+asyncpg", query=query)
    return changed.render_as_string(hide_password=False)


def _parsed(value: str) -> URL:
    try:
        return make_url(value)
    except (ArgumentError, ValueError):
        pass
    # Raised out here, so that the library's error, which shows the address, is left behind.
    raise ValueError(
        f"the address cannot be read: {FORMS}; a port is a number, and @ : / ? # and % "
        "in a password are written %40 %3A %2F %3F %23 %25"
    )


def _mistakes(url: URL) -> Iterator[str]:
    """Return what is wrong with an address of PostgreSQL."""
    if url.port is not None and not 0 < url.port < 65_536:
        yield "the port is a number from 1 to 65535"
    for name in url.query:
        if name in IN_ENVIRONMENT:
            yield f"leave {name} out and set PG{name.upper()} to the path of the file"
        elif name == "channel_binding":
            yield "leave channel_binding out, which the driver does not have: use ssl=verify-full"
        elif name not in KNOWN:
            yield f"after the ? stands an option that is not known: {', '.join(KNOWN)} are"
    value = [url.query[name] for name in ("ssl", "sslmode") if name in url.query]
    if any(each not in SSL for each in value) or len(set(value)) > 1:
        yield f"write one ssl= of {', '.join(SSL)}"
