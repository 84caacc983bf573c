"""Text in, records out, through one process that stays warm."""

from __future__ import annotations

import hashlib
import json
from itertools import islice
from typing import Any, Iterable, Iterator, Mapping, Sequence

from ._errors import KhabarError
from ._worker import worker_for

# Rows sent before their records are read: enough to keep the process busy, little enough to answer soon.
_WINDOW = 64

Row = Mapping[str, Any]


def annotate(
    rows: Iterable[str | Row],
    *,
    structure: str = "news",
    only: Sequence[str] | None = None,
    model: str | None = None,
    jobs: int = 1,
    rejected: str = "yield",
) -> Iterator[dict[str, Any]]:
    """Annotates rows and yields one record for each, in order, as plain dicts (the fields of record.schema.json).

    A row is a text, or a dict with ``text`` or ``html`` and, where known, ``id``, ``title``, ``published_at``, ``url`` and
    ``source``. Without an id, the record's id comes from the checksum of the text.

    structure: "news" takes a page apart (headline, lead, paragraphs; boilerplate is removed); "none" keeps every line.
    only:      layers to make, for example ``["facts"]``; all by default.
    model:     folder of an entity model, or "rules"; the one that is included by default.
    jobs:      worker threads of the process.
    rejected:  what to do with a row that cannot be annotated (an index page, another language): "yield" its refusal
               ``{"id": …, "rejected": [diagnostics]}``, "skip" it, or "raise" a KhabarError.

    The first call starts a process that later calls with the same options use again; any number of threads may call at once.
    Raises KhabarError where that process ends before it has answered.
    """
    if rejected not in ("yield", "skip", "raise"):
        raise ValueError(f'rejected must be "yield", "skip" or "raise", not {rejected!r}')
    if isinstance(rows, (str, bytes, Mapping)):
        raise TypeError("rows must be an iterable of texts or dicts; for one text, pass [text]")
    options = ["--structure", structure, "--jobs", str(jobs)]
    if only:
        options += [part for layer in only for part in ("--only", layer)]
    if model is not None:
        options += ["--model", model]
    return _records(iter(rows), tuple(options), rejected, max(1, jobs) * _WINDOW)


def is_rejected(record: Mapping[str, Any]) -> bool:
    """Whether a result of annotate() is a refusal, which has ``rejected`` (diagnostics) in the place of the record's fields."""
    return "rejected" in record


def _records(rows: Iterator[str | Row], options: tuple[str, ...], rejected: str, window: int) -> Iterator[dict[str, Any]]:
    while chunk := [_row(row) for row in islice(rows, window)]:
        ids = [row["id"] for row in chunk]
        for own, line in zip(ids, worker_for(options).ask(chunk)):
            record = _named(json.loads(line), own)
            if is_rejected(record):
                if rejected == "skip":
                    continue
                if rejected == "raise":
                    first = record["rejected"][0]
                    raise KhabarError(f"{own}: {first['code']}: {first['message']}", diagnostics=record["rejected"])
            yield record


def _row(row: str | Row) -> dict[str, Any]:
    if isinstance(row, str):
        row = {"text": row}
    if not isinstance(row, Mapping):
        raise TypeError(f"a row must be a str or a dict, not {type(row).__name__}")
    if not isinstance(row.get("text", row.get("html")), str):
        raise TypeError(f'a row must have "text" or "html", a str; this one has {", ".join(map(repr, row)) or "nothing"}')
    if row.get("id") is not None:
        return {**row, "id": str(row["id"])}
    return {**row, "id": _id_of(row.get("text", row.get("html")))}


def _id_of(text: str) -> str:
    # The command's own rule (src/readers/rows/assemble.ts): the same text has the same id.
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def _named(record: dict[str, Any], own: str) -> dict[str, Any]:
    record["id"] = own
    for found in record.get("rejected", ()):
        # Lines of the pipe between the two processes are nobody's business.
        found["place"] = {"id": own}
    return record
