"""Forbidden calls, looked for in all of the code."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "playground", "migrations", "benchmarks", "scripts")
SAFE_LOADERS = {"CSafeLoader", "SafeLoader"}
#: Each runs, or loads as code, what may come from elsewhere.
FORBIDDEN = {
    "eval",
    "exec",
    "compile",
    "__import__",
    "pickle.load",
    "pickle.loads",
    "marshal.loads",
    "shelve.open",
    "os.system",
    "os.popen",
    "yaml.full_load",
    "yaml.unsafe_load",
    "yaml.load_all",
    "tempfile.mktemp",
}


def calls(folder: Path) -> Iterator[tuple[Path, ast.Call, str]]:
    """Every call in a folder: its file, itself, the dotted name that is called."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield file, node, ast.unparse(node.func)


@pytest.mark.parametrize("folder", FOLDERS)
def test_yaml_is_loaded_by_a_safe_loader_only(folder: str) -> None:
    for file, call, name in calls(ROOT / folder):
        if name != "yaml.load":
            continue
        loaders = [ast.unparse(each.value) for each in call.keywords if each.arg == "Loader"]
        loaders += [ast.unparse(each) for each in call.args[1:]]
        assert [each.removeprefix("yaml.") for each in loaders] in [[s] for s in SAFE_LOADERS], (
            file
        )


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_run_that_came_from_elsewhere(folder: str) -> None:
    for file, call, name in calls(ROOT / folder):
        assert name not in FORBIDDEN, f"{file}:{call.lineno}: {name}"
        shell = [each for each in call.keywords if each.arg == "shell"]
        assert not shell, f"{file}:{call.lineno}: a shell"


def test_the_tree_is_where_this_test_looks() -> None:
    assert sum(name == "yaml.load" for _, _, name in calls(ROOT / "bot")) >= 2
