"""Deployment: the user, the base image, the secrets and the limits."""

from __future__ import annotations

import os
import re
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest
import yaml

from bot.settings import Settings

ROOT = Path(__file__).parents[2]
DIGEST = "sha256:" + "0a" * 32
SECRETS = (
    "DATABASE_URL",  # it may hold a password
    *(name.upper() for name, field in Settings.model_fields.items() if "SecretStr" in repr(field)),
)

#: Stands for docker: knows a digest, and prints what it is asked to build.
DOCKER = """#!/usr/bin/env bash
if [ "$1" = buildx ]; then echo {digest}; else printf '%s\\n' "$@"; fi
"""


class Unit(ConfigParser):
    """A unit of systemd; the names of its directives keep their capitals."""

    optionxform = staticmethod(str)  # type: ignore[assignment]


@pytest.fixture
def service() -> dict[str, str]:
    unit = Unit(strict=False, interpolation=None)
    unit.read(ROOT / "docs" / "backline.service")
    return dict(unit["Unit"]) | dict(unit["Service"])


def built(folder: Path, digest: str = DIGEST, **environment: str) -> tuple[int, list[str]]:
    """Return what scripts/image ends with, and what it asks docker to do."""
    fake = folder / "docker"
    fake.write_text(DOCKER.format(digest=digest))
    fake.chmod(0o755)
    path = f"{folder}:{os.environ['PATH']}"
    done = subprocess.run(
        [ROOT / "scripts" / "image"],
        env={"PATH": path, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


# --- the unit of systemd --------------------------------------------------------------------


def test_systemd_never_gives_the_bot_up(service: dict[str, str]) -> None:
    assert service["StartLimitIntervalSec"] == "0"
    assert (service["Restart"], service["RestartSec"]) == ("on-failure", "5")


@pytest.mark.parametrize(
    ("directive", "value"),
    [
        ("CapabilityBoundingSet", ""),
        ("LockPersonality", "yes"),
        ("MemoryDenyWriteExecute", "yes"),
        ("NoNewPrivileges", "yes"),
        ("PrivateDevices", "yes"),
        ("PrivateTmp", "yes"),
        ("PrivateUsers", "yes"),
        ("ProtectClock", "yes"),
        ("ProtectHome", "yes"),
        ("ProtectKernelLogs", "yes"),
        ("ProtectKernelModules", "yes"),
        ("ProtectKernelTunables", "yes"),
        ("ProtectProc", "invisible"),
        ("ProtectSystem", "strict"),
        ("RemoveIPC", "yes"),
        ("RestrictAddressFamilies", "AF_INET AF_INET6 AF_UNIX"),
        ("RestrictNamespaces", "yes"),
        ("UMask", "0077"),
    ],
)
def test_systemd_lets_the_bot_do_no_more_than_it_needs(
    service: dict[str, str], directive: str, value: str
) -> None:
    assert service[directive] == value


def test_systemd_lets_the_bot_call_no_more_than_a_service_needs() -> None:
    lines = (ROOT / "docs" / "backline.service").read_text("utf-8").splitlines()

    filters = [line for line in lines if line.startswith("SystemCallFilter=")]
    assert filters == [
        "SystemCallFilter=@system-service",
        "SystemCallFilter=~@privileged @resources",
    ]


def test_the_readme_leads_to_the_unit() -> None:
    assert "(docs/backline.service)" in (ROOT / "README.md").read_text("utf-8")


# --- the image ------------------------------------------------------------------------------


def test_the_image_runs_by_a_numeric_user_that_is_not_root() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    users = [line.removeprefix("USER ") for line in lines if line.startswith("USER ")]

    assert users == ["10001:10001"]


def test_every_stage_of_the_image_stands_on_the_same_base() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    bases = {line.split()[1] for line in lines if line.startswith("FROM ")}

    assert bases == {"${BASE}"}


def test_the_base_is_pinned_by_the_digest_of_the_day(tmp_path: Path) -> None:
    code, asked = built(tmp_path)

    assert code == 0
    assert f"BASE=python:3.13-slim@{DIGEST}" in asked
    assert f"org.opencontainers.image.base.digest={DIGEST}" in asked
    assert "org.opencontainers.image.base.name=python:3.13-slim" in asked


def test_the_base_may_be_named(tmp_path: Path) -> None:
    base = f"mirror.example/python@{DIGEST}"

    code, asked = built(tmp_path, digest="not asked", BASE=base)

    assert (code, f"BASE={base}" in asked) == (0, True)


@pytest.mark.parametrize("base", ["python:3.13-slim", "python@sha256:abc"])
def test_a_base_without_a_digest_is_refused(tmp_path: Path, base: str) -> None:
    assert built(tmp_path, BASE=base) == (2, [])


def test_an_answer_that_is_no_digest_is_refused(tmp_path: Path) -> None:
    assert built(tmp_path, digest="not found") == (2, [])


# --- secrets --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SECRETS)
def test_every_secret_may_stand_in_a_file(name: str) -> None:
    assert f"{name.lower()}_file" in Settings.model_fields


def test_the_token_is_among_the_secrets() -> None:
    assert {"BOT_TOKEN", "DATA_KEY", "WEBHOOK_SECRET"} <= set(SECRETS)


def test_compose_gives_secrets_as_files_alone() -> None:
    text = (ROOT / "compose.yaml").read_text("utf-8")
    compose = yaml.safe_load(text)
    service = compose["services"]["backline"]

    assert service["environment"] == {"BOT_TOKEN_FILE": "/run/secrets/bot_token"}
    assert service["secrets"] == list(compose["secrets"]) == ["bot_token"]
    assert not re.search(rf"\b({'|'.join(SECRETS)}):", text)
    assert "secrets/" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
