"""The environment: what is taken, what is refused, and in which words."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

from bot.settings import Listen, Settings, SettingsError, load_settings

TOKEN = "123456:canary-that-must-never-show"
PLAYGROUND = "http://127.0.0.1:8081"
VARIABLES = tuple(name.upper() for name in Settings.model_fields)


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def settings_of(monkeypatch: pytest.MonkeyPatch, **variables: str) -> Settings:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return load_settings()


def refusal_of(monkeypatch: pytest.MonkeyPatch, **variables: str) -> str:
    with pytest.raises(SettingsError) as caught:
        settings_of(monkeypatch, **variables)
    return str(caught.value)


def test_without_variables_the_defaults_of_the_contract_hold() -> None:
    settings = load_settings()

    assert settings.is_telegram
    assert settings.database_url == "sqlite:///data/backline.db"
    assert (settings.send_rate, settings.tick_seconds) == (25, 15)
    assert (settings.log_level, settings.log_format) == ("INFO", None)
    assert settings.admin_ids == frozenset()
    assert settings.listen is None
    assert settings.data_keys == ()


def test_every_variable_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(
        monkeypatch,
        BOT_TOKEN=TOKEN,
        BOT_API_BASE_URL=PLAYGROUND + "/",
        DATABASE_URL="postgresql+asyncpg://bot@db/backline",
        DATA_KEY="newest,older",
        WEBHOOK_URL="https://bot.example/hook",
        WEBHOOK_SECRET="sixteen-letters-",
        LISTEN="[::]:8080",
        ADMIN_IDS="17, 42",
        SEND_RATE="0",
        TICK_SECONDS="5",
        CLOCK_URL=PLAYGROUND + "/clock",
        LOG_LEVEL="debug",
        LOG_FORMAT="JSON",
    )

    assert settings.token() == TOKEN
    assert settings.bot_api_base_url == PLAYGROUND
    assert not settings.is_embedded
    assert settings.data_keys == ("newest", "older")
    assert settings.listen == Listen("::", 8080)
    assert settings.admin_ids == {17, 42}
    assert settings.send_rate == 0
    assert settings.clock_url == PLAYGROUND + "/clock"
    assert (settings.log_level, settings.log_format) == ("DEBUG", "json")


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("postgres://bot:p%40ss@db:5433/name", "postgresql+asyncpg://bot:p%40ss@db:5433/name"),
        ("postgresql://db/name?sslmode=require", "postgresql+asyncpg://db/name?ssl=require"),
        (
            "postgresql+asyncpg:///name?host=/run/postgresql&ssl=verify-full",
            "postgresql+asyncpg:///name?host=%2Frun%2Fpostgresql&ssl=verify-full",
        ),
    ],
)
def test_an_address_may_be_written_as_hosting_providers_do(
    monkeypatch: pytest.MonkeyPatch, written: str, taken: str
) -> None:
    settings = settings_of(monkeypatch, DATABASE_URL=written, DATA_KEY="k")

    assert settings.database_url == taken
    assert not settings.is_embedded


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(monkeypatch, BOT_TOKEN="", SEND_RATE="", ADMIN_IDS="")

    assert settings.bot_token is None
    assert settings.send_rate == 25


def test_a_missing_token_is_named_with_its_remedy() -> None:
    with pytest.raises(SettingsError, match="BOT_TOKEN is not set: get one from @BotFather"):
        load_settings().token()


IN_FILES = {
    "BOT_TOKEN": TOKEN,
    "DATABASE_URL": "sqlite:///elsewhere/bot.db",
    "WEBHOOK_SECRET": "sixteen-letters-",
}


def test_each_secret_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in IN_FILES.items():
        (tmp_path / name).write_text(value + "\n")
    files = {f"{name}_FILE": str(tmp_path / name) for name in IN_FILES}

    settings = settings_of(monkeypatch, **files)

    assert settings.token() == TOKEN
    assert settings.database_url == IN_FILES["DATABASE_URL"]
    assert settings.webhook_secret is not None
    assert settings.webhook_secret.get_secret_value() == IN_FILES["WEBHOOK_SECRET"]
    assert set(settings.secrets) == {TOKEN, IN_FILES["WEBHOOK_SECRET"]}


@pytest.mark.parametrize("name", IN_FILES)
def test_a_file_that_cannot_be_read_or_holds_nothing_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    (tmp_path / "empty").write_text("\n")

    missing = refusal_of(monkeypatch, **{f"{name}_FILE": str(tmp_path / "none")})
    empty = refusal_of(monkeypatch, **{f"{name}_FILE": str(tmp_path / "empty")})

    assert missing.startswith(f"{name}_FILE cannot be read")
    assert empty.startswith(f"{name}_FILE is empty")


@pytest.mark.parametrize("password", ["pa55word", "p%40ssw0rd-1"])
def test_the_password_of_the_database_never_shows_in_a_log(
    monkeypatch: pytest.MonkeyPatch, password: str
) -> None:
    url = f"postgresql+asyncpg://bot:{password}@db/backline"

    settings = settings_of(monkeypatch, DATABASE_URL=url, DATA_KEY="k")

    assert {password, unquote(password)} <= set(settings.secrets)


@pytest.mark.parametrize("name", [*IN_FILES, "DATA_KEY"])
def test_a_secret_and_its_file_are_one_too_many(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "secret"
    file.write_text(TOKEN)

    refusal = refusal_of(monkeypatch, **{name: TOKEN, f"{name}_FILE": str(file)})

    assert refusal == f"set {name} or {name}_FILE, not both"


NO_KEY = (
    "DATA_KEY must be given with PostgreSQL (or DATA_KEY_FILE): `python -m bot new-key` prints one"
)
NUMBERS = {
    "SEND_RATE": "SEND_RATE: write messages a second, a number from 0 to 1000, for example 25",
    "TICK_SECONDS": "TICK_SECONDS: write seconds, a number above 0 and up to 3600, for example 15",
    "PREPARE_SECONDS": "PREPARE_SECONDS: write seconds, a number from 0 to 600, for example 120",
}


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"BOT_TOKEN": "hello"}, "BOT_TOKEN: it does not look like a token"),
        ({"BOT_API_BASE_URL": "localhost"}, "BOT_API_BASE_URL: write a whole address"),
        ({"DATABASE_URL": "mysql://x"}, "DATABASE_URL: write sqlite:///"),
        ({"DATABASE_URL": "sqlite://x"}, "DATABASE_URL: write sqlite:///"),
        ({"DATABASE_URL": "postgres://x:y/z"}, "DATABASE_URL: the address cannot be read: write"),
        ({"DATABASE_URL": "postgres://a:b@c:d@x/z"}, "DATABASE_URL: the address cannot be read"),
        ({"DATABASE_URL": "postgres://x:0/z"}, "DATABASE_URL: the port is a number from 1 to"),
        ({"DATABASE_URL": "postgres://x:70000/z"}, "DATABASE_URL: the port is a number from 1"),
        ({"DATABASE_URL": "postgres://x/z?ssl=yes"}, "DATABASE_URL: write one ssl= of disable"),
        (
            {"DATABASE_URL": "postgres://x/z?ssl=require&sslmode=disable"},
            "DATABASE_URL: write one ssl= of disable",
        ),
        (
            {"DATABASE_URL": "postgres://x/z?sslmode=verify-full&sslrootcert=/a"},
            "DATABASE_URL: leave sslrootcert out and set PGSSLROOTCERT",
        ),
        (
            {"DATABASE_URL": "postgres://x/z?channel_binding=require"},
            "DATABASE_URL: leave channel_binding out",
        ),
        (
            {"DATABASE_URL": "postgres://x/z?pgbouncer=true"},
            "DATABASE_URL: after the ? stands an option that is not known: ssl, sslmode",
        ),
        ({"DATABASE_URL": "postgresql://x/y"}, NO_KEY),
        ({"DATABASE_URL": "postgresql+asyncpg://x/y"}, NO_KEY),
        ({"CLOCK_URL": "http://127.0.0.1/clock"}, "CLOCK_URL is for development"),
        (
            {"CLOCK_URL": "http://a/b", "BOT_API_BASE_URL": "https://API.Telegram.org/"},
            "CLOCK_URL is for development",
        ),
        ({"WEBHOOK_URL": "https://a/b", "LISTEN": "a:1"}, "WEBHOOK_URL needs WEBHOOK_SECRET"),
        (
            {
                "WEBHOOK_URL": "https://a/b",
                "LISTEN": "a:1",
                "WEBHOOK_SECRET": "no spaces in it, please",
            },
            "WEBHOOK_URL needs WEBHOOK_SECRET",
        ),
        (
            {"WEBHOOK_URL": "https://a/b", "LISTEN": "a:1", "WEBHOOK_SECRET": "x" * 15},
            "WEBHOOK_URL needs WEBHOOK_SECRET: 16 to 256",
        ),
        ({"WEBHOOK_URL": "https://a/b", "WEBHOOK_SECRET": "x" * 16}, "WEBHOOK_URL needs LISTEN"),
        (
            {"WEBHOOK_URL": "http://a/b", "WEBHOOK_SECRET": "x" * 16, "LISTEN": "a:1"},
            "WEBHOOK_URL must begin with https",
        ),
        ({"WEBHOOK_PATH": "hook"}, "WEBHOOK_PATH: write the path alone, for example /hook"),
        ({"LISTEN": "8080"}, "LISTEN: write it as host:port"),
        ({"LISTEN": "host:99999"}, "LISTEN: write it as host:port"),
        ({"ADMIN_IDS": "me"}, "ADMIN_IDS: write numeric ids"),
        *(
            ({name: value}, words)
            for name, words in NUMBERS.items()
            for value in ("-1", "3601", "fast", "nan", "inf")
        ),
        ({"TICK_SECONDS": "0"}, NUMBERS["TICK_SECONDS"]),
        ({"PREPARE_SECONDS": "601"}, NUMBERS["PREPARE_SECONDS"]),
        ({"LOG_LEVEL": "loud"}, "LOG_LEVEL: "),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT: "),
    ],
)
def test_what_is_wrong_is_named_in_one_line(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], words: str
) -> None:
    refusal = refusal_of(monkeypatch, **variables)

    assert refusal.startswith(words)
    assert "\n" not in refusal


def test_a_wrong_secret_is_not_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_of(monkeypatch, BOT_TOKEN="canary without a colon")

    assert "canary" not in str(caught.value)
    assert caught.value.__context__ is None


def test_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = settings_of(
        monkeypatch,
        BOT_TOKEN=TOKEN,
        DATA_KEY="canary-key",
        DATABASE_URL="postgresql+asyncpg://bot:canary-password@db/backline",
        WEBHOOK_SECRET="canary-secret-of-a-webhook",
    )

    assert "canary" not in repr(settings)
    assert "canary" not in str(settings)


def test_settings_cannot_be_changed() -> None:
    settings = load_settings()

    with pytest.raises(ValueError, match="frozen"):
        settings.send_rate = 1.0


def test_a_public_address_loses_its_slash_and_needs_the_web_app(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    there = {"PUBLIC_URL": "https://example.org/coach/"}

    assert "PUBLIC_URL needs LISTEN" in refusal_of(monkeypatch, **there)
    settings = settings_of(monkeypatch, LISTEN="127.0.0.1:8080", **there)
    assert settings.public_url == "https://example.org/coach"


@pytest.mark.parametrize(
    "address", ["example.org", "https://", "https://a.org/?x=1", "https://a.org/" + "x" * 170]
)
def test_a_public_address_that_nobody_reaches_is_refused(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    line = refusal_of(monkeypatch, LISTEN="127.0.0.1:8080", PUBLIC_URL=address)

    assert "write the address as people reach it" in line


def test_a_public_address_is_encrypted_where_people_are(monkeypatch: pytest.MonkeyPatch) -> None:
    line = refusal_of(monkeypatch, LISTEN="127.0.0.1:8080", PUBLIC_URL="http://example.org")

    assert "must begin with https://" in line
