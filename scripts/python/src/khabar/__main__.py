"""The command ``khabar``, the same as the one that npm installs."""

from __future__ import annotations

import os
import subprocess
import sys

from ._toolkit import command


def main() -> None:
    arguments = [*command(), *sys.argv[1:]]
    if os.name == "nt":
        sys.exit(subprocess.call(arguments))
    # The process becomes the command, so that signals and exit codes are its own.
    os.execv(arguments[0], arguments)


if __name__ == "__main__":
    main()
