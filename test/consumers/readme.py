"""Runs every Python block of README.md, each by itself, from the project's root."""
import re
import sys

blocks = re.findall(r"```python\n(.*?)```", open("README.md", encoding="utf-8").read(), re.S)
if not blocks:
    sys.exit("README.md has no Python block")
for number, block in enumerate(blocks, 1):
    print(f"--- block {number}\n{block}")
    exec(compile(block, f"README.md, Python block {number}", "exec"), {"__name__": "__main__"})
print(f"{len(blocks)} blocks ran")
