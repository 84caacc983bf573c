"""Raw Persian news pages in, annotated records out: sentences, tokens, names and numeric facts with exact values.

Every span is half-open and counts Unicode code points, as Python's own slices do: ``record["text"][start:end]``.
"""

from ._annotate import annotate, is_rejected
from ._command import build, run, validate
from ._errors import KhabarError
from ._toolkit import version

__all__ = ["KhabarError", "annotate", "build", "is_rejected", "run", "validate", "version"]
__version__ = version()
