"""Writes the tables of THIRD-PARTY.md from the locks and what the installed packages say.

`python scripts/third_party.py` writes them; with `--check` nothing is written, and it fails where
the page differs.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "THIRD-PARTY.md"
RUNS = ("requirements.lock",)
TESTS = ("requirements-dev.lock", "requirements-other-bots.lock")
OTHER_BOTS = Path(sys.prefix) / "other-bots"

#: Which identifier of SPDX is meant by what a package says in words.
MEANT = {
    "APL 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache License": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
}
#: What is locked for other platforms than the one that this runs on.
ELSEWHERE = {"colorama": "BSD-3-Clause"}
#: Named by the package's licence files alone.
UNNAMED = {"axe-playwright-python": "MIT; the axe-core in it MPL-2.0"}
WORDS = 40  # characters; whatever is longer is a whole licence, not its name

#: From here on the page is written; what stands before it is written by hand.
BEGIN = "## What runs\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or compare it; 1 where it differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing, fail where it differs"
    )
    fresh = page()
    if not parser.parse_args(arguments).check:
        PAGE.write_text(fresh, "utf-8")
        return 0
    if PAGE.read_text("utf-8") == fresh:
        return 0
    print("THIRD-PARTY.md is not current: run python scripts/third_party.py", file=sys.stderr)
    return 1


def page() -> str:
    """Return the page as it ought to be.

    Raises:
        LookupError: a package is not installed, or names no licence.
    """
    by_hand, _, _ = PAGE.read_text("utf-8").partition(BEGIN)
    runs = _locked(RUNS)
    tests = {name: versions for name, versions in _locked(TESTS).items() if name not in runs}
    title = "\n## Only for tests and checks\n"
    return by_hand + "\n".join([BEGIN, *_table(runs), title, *_table(tests), ""])


def bundled_files() -> Iterator[str]:
    """Yield the names of the libraries that the installed wheels of what runs carry."""
    for name in _locked(RUNS):
        distribution = _installed().get(_plain(name))
        for file in (distribution.files if distribution else None) or ():
            if file.parts[0].endswith(".libs") and ".so" in file.name:
                yield file.name


def _table(locked: dict[str, list[str]]) -> Iterator[str]:
    yield "| Package | Version | Licence |\n|---|---|---|"
    for name, versions in sorted(locked.items()):
        yield f"| {name} | {', '.join(versions)} | {_licence(name)} |"


def _locked(locks: Sequence[str]) -> dict[str, list[str]]:
    """Return the versions of each package; some have one for each of several Pythons."""
    found: dict[str, list[str]] = {}
    for lock in locks:
        for line in (ROOT / lock).read_text("utf-8").splitlines():
            name, is_pin, rest = line.partition("==")
            version = rest.split()[0] if is_pin and not line.startswith(" ") else ""
            if version and version not in found.setdefault(name, []):
                found[name].append(version)
    return found


def _licence(name: str) -> str:
    distribution = _installed().get(_plain(name))
    if distribution is None:
        if name in ELSEWHERE:
            return ELSEWHERE[name]
        raise LookupError(f"{name} is locked and not installed: run make setup-dev")
    metadata = distribution.metadata
    fields = ("License-Expression", "License")
    said = next((str(metadata[each]).strip() for each in fields if metadata[each]), "")
    classifiers = [each for each in metadata.get_all("Classifier") or () if "License ::" in each]
    if not said or (len(said) > WORDS and "\n" in said):
        said = classifiers[0].rpartition(" :: ")[2] if classifiers else ""
    said = said or UNNAMED.get(name, "")
    if not said:
        raise LookupError(f"{name} names no licence: look for it, and add it here")
    return MEANT.get(said, said)


def _installed() -> dict[str, Distribution]:
    if not _FOUND:
        for path in ([str(OTHER_BOTS)], sys.path):
            _FOUND.update({_plain(each.name): each for each in distributions(path=path)})
    return _FOUND


_FOUND: dict[str, Distribution] = {}


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    sys.exit(main())
