"""The environment as frozen settings; what is missing or wrong is named with its remedy."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import unquote, urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.storage.address import normalised
from bot.value import Value

TELEGRAM = "https://api.telegram.org"

_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_WEBHOOK_SECRET = re.compile(r"[\w-]{16,256}", re.ASCII)  # fewer could be guessed
_PATH = re.compile(r"/[\w./~-]*", re.ASCII)
#: Without a query; a copied address has 256 characters at most.
_PUBLIC = re.compile(r"https?://[\w.:\[\]-]+(?:/[\w./~-]*)?", re.ASCII)
_PUBLIC_MOST = 170
#: Whose value may stand in a file; a DATA_KEY_FILE is more than that, see `data_key_file`.
_IN_FILES = ("bot_token", "database_url", "webhook_secret")


_LONG_ENOUGH = 8  # characters

LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]
LogFormat = Literal["text", "json"]


class SettingsError(Exception):
    """Mistake in the environment, with its remedy, in one line; never with a value."""


class AddressTaken(Exception):
    """The address of LISTEN cannot be listened on."""


class Listen(Value):
    """Address of the web app."""

    host: str
    port: int


def _listen(value: object) -> object:
    if not isinstance(value, str):
        return value
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise ValueError("write it as host:port, for example 127.0.0.1:8080")
    return Listen(host.removeprefix("[").removesuffix("]"), int(port))


def _ids(value: object) -> object:
    if not isinstance(value, str):
        return value
    parts = value.replace(",", " ").split()
    if not all(part.isascii() and part.isdecimal() for part in parts):
        raise ValueError("write numeric ids, parted by commas, for example 17,42")
    return frozenset(int(part) for part in parts)


def _path(value: str | None) -> str | None:
    if value is not None and not _PATH.fullmatch(value):
        raise ValueError("write the path alone, for example /hook")
    return value


def _public(value: str | None) -> str | None:
    if value is not None and (len(value) > _PUBLIC_MOST or not _PUBLIC.fullmatch(value)):
        raise ValueError("write the address as people reach it, for example https://example.org")
    return None if value is None else value.rstrip("/")


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


class Settings(BaseSettings):
    """Settings of the operator; secrets never show in a repr."""

    model_config = SettingsConfigDict(
        frozen=True,
        env_ignore_empty=True,
        hide_input_in_errors=True,
        extra="ignore",
    )

    bot_token: SecretStr | None = None
    bot_token_file: Path | None = None
    bot_api_base_url: str = TELEGRAM
    database_url: str = Field(default="sqlite:///data/backline.db", repr=False)
    database_url_file: Path | None = None
    data_key: SecretStr | None = None  # one or several, newest first
    data_key_file: Path | None = None  # None: keys/data.key, made at the first start
    webhook_url: str | None = None
    webhook_path: Annotated[str | None, AfterValidator(_path)] = None  # None: that of the address
    webhook_secret: SecretStr | None = None
    webhook_secret_file: Path | None = None
    public_url: Annotated[str | None, AfterValidator(_public)] = None
    listen: Annotated[Listen | None, NoDecode, BeforeValidator(_listen)] = None
    admin_ids: Annotated[frozenset[int], NoDecode, BeforeValidator(_ids)] = frozenset()
    # The description is what a value that is refused is answered with.
    send_rate: float = Field(
        default=25.0,
        ge=0,
        le=1000,
        allow_inf_nan=False,
        description="write messages a second, a number from 0 to 1000, for example 25",
    )
    tick_seconds: float = Field(
        default=15.0,
        gt=0,
        le=3600,
        allow_inf_nan=False,
        description="write seconds, a number above 0 and up to 3600, for example 15",
    )
    prepare_seconds: float = Field(
        default=120.0,
        ge=0,
        le=600,
        allow_inf_nan=False,
        description="write seconds, a number from 0 to 600, for example 120",
    )
    clock_url: str | None = None
    log_level: Annotated[LogLevel, BeforeValidator(_upper)] = "INFO"
    log_format: Annotated[LogFormat | None, BeforeValidator(_lower)] = None  # None: by terminal

    @property
    def is_telegram(self) -> bool:
        """True where the Bot API server is Telegram's own."""
        host = urlsplit(self.bot_api_base_url).hostname or ""
        return host == "telegram.org" or host.endswith(".telegram.org")

    @property
    def ahead(self) -> timedelta:
        """Time before its instant at which a prompt is made."""
        return timedelta(seconds=self.prepare_seconds)

    @property
    def is_embedded(self) -> bool:
        """True where the database is a file of this machine."""
        return self.database_url.startswith("sqlite:")

    @property
    def data_keys(self) -> tuple[str, ...]:
        """The keys of the encrypted columns, newest first; () where none was given."""
        value = self.data_key.get_secret_value() if self.data_key else ""
        return tuple(value.replace(",", " ").split())

    @property
    def secrets(self) -> tuple[str, ...]:
        """List what must never show in a log."""
        value = (self.bot_token, self.webhook_secret)
        values = [each.get_secret_value() for each in value if each]
        password = urlsplit(self.database_url).password or ""
        # A short password would be found in every other word of the log.
        passwords = {password, unquote(password)} if len(password) >= _LONG_ENOUGH else ()
        return (*values, *self.data_keys, *passwords)

    def token(self) -> str:
        """Return the bot's token.

        Raises:
            SettingsError: none was given.
        """
        if self.bot_token is None:
            raise SettingsError(
                "BOT_TOKEN is not set: get one from @BotFather, or try the bot without one "
                "by `make run`"
            )
        return self.bot_token.get_secret_value()

    @model_validator(mode="before")
    @classmethod
    def _read_files(cls, value: dict[str, object]) -> dict[str, object]:
        for name in (*_IN_FILES, "data_key"):
            _check_one_of(value, name)
        files = {name: value.get(f"{name}_file") for name in _IN_FILES}
        return value | {name: _content(name, file) for name, file in files.items() if file}

    @field_validator("bot_api_base_url", "webhook_url", "clock_url")
    @classmethod
    def _is_address(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("write a whole address, beginning with https:// (or http://)")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _is_database(cls, value: str) -> str:
        return normalised(value)

    @field_validator("bot_token")
    @classmethod
    def _is_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("it does not look like a token of @BotFather (digits:letters)")
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if not (self.is_embedded or self.data_keys or self.data_key_file):
            raise ValueError(
                "DATA_KEY must be given with PostgreSQL (or DATA_KEY_FILE): "
                "`python -m bot new-key` prints one"
            )
        if self.clock_url and self.is_telegram:
            raise ValueError(
                "CLOCK_URL is for development and refused with Telegram's server: unset it, "
                "or set BOT_API_BASE_URL to the playground"
            )
        if self.public_url is not None:
            self._check_public(self.public_url)
        if self.webhook_url:
            self._check_webhook(self.webhook_url)
        return self

    def _check_public(self, url: str) -> None:
        if self.listen is None:
            raise ValueError("PUBLIC_URL needs LISTEN, for example 0.0.0.0:8080")
        if self.is_telegram and not url.startswith("https:"):
            raise ValueError("PUBLIC_URL must begin with https://: a calendar is private")

    def _check_webhook(self, url: str) -> None:
        secret = self.webhook_secret.get_secret_value() if self.webhook_secret else ""
        if not _WEBHOOK_SECRET.fullmatch(secret):
            raise ValueError(
                "WEBHOOK_URL needs WEBHOOK_SECRET: 16 to 256 of the characters A-Z a-z 0-9 _ -"
            )
        if self.listen is None:
            raise ValueError("WEBHOOK_URL needs LISTEN, for example 0.0.0.0:8080")
        if self.is_telegram and not url.startswith("https:"):
            raise ValueError("WEBHOOK_URL must begin with https:// for Telegram's server")


def load_settings() -> Settings:
    """Return the settings of this process's environment.

    Raises:
        SettingsError: a variable is wrong, or two do not fit together.
    """
    try:
        return Settings()
    except ValidationError as error:
        line = _line(error)
    # Raised out here, so that the traceback of pydantic with its many lines is left behind.
    raise SettingsError(line)


def _line(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    what = first["msg"].removeprefix("Value error, ")
    if not first["loc"]:
        return what
    name = str(first["loc"][0])
    return f"{name.upper()}: {Settings.model_fields[name].description or what}"


def _content(name: str, file: object) -> str:
    try:
        content = Path(str(file)).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        content = None
    if content is None:
        raise ValueError(f"{name.upper()}_FILE cannot be read: look at its path and permissions")
    if not content:
        raise ValueError(f"{name.upper()}_FILE is empty: write the value into it")
    return content


def _check_one_of(value: dict[str, object], name: str) -> None:
    if value.get(name) and value.get(f"{name}_file"):
        variable = name.upper()
        raise ValueError(f"set {variable} or {variable}_FILE, not both")
