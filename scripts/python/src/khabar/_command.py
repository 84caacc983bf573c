"""Commands that run once: build, validate, and any other by name."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any

from ._errors import KhabarError
from ._toolkit import command

# Exit code 1: the command ran and found flaws; they are its answer, not a failure.
_FINDINGS = 1


def run(*arguments: str | os.PathLike[str]) -> str:
    """Runs one command of khabar (``run("stats", "my-news")``) and returns what it printed to standard output.

    Raises KhabarError where it ends with another exit code than 0.
    """
    done = _process(*arguments)
    if done.returncode != 0:
        raise _error(f"khabar {arguments[0]}", done)
    return done.stdout


def build(directory: str | os.PathLike[str], *options: str) -> str:
    """Builds the dataset in ``directory`` into a release folder; returns what `khabar build` printed: path and counts.

    Options are those of the command (``"--jobs", "2"``). Raises KhabarError where no release was made.
    """
    return run("build", directory, *options)


def validate(*paths: str | os.PathLike[str]) -> list[dict[str, Any]]:
    """Checks records, releases or dataset.json; returns all findings, an empty list for valid data.

    A finding has ``code``, ``severity`` ("error", "warning" or "info"), ``message`` and, where known, ``place`` and ``help``.
    """
    if not paths:
        raise TypeError("validate() needs at least one path")
    done = _process("validate", *paths, "--format", "json")
    if done.returncode not in (0, _FINDINGS):
        raise _error("khabar validate", done)
    return json.loads(done.stdout)


def _process(*arguments: str | os.PathLike[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*command(), *map(os.fspath, arguments)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _error(what: str, done: subprocess.CompletedProcess[str]) -> KhabarError:
    said = (done.stderr or done.stdout).strip()
    return KhabarError(
        f"{what} ended with exit code {done.returncode}:\n{said[-4000:]}", exit_code=done.returncode, stderr=said
    )
