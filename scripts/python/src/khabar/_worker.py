"""One process of `khabar annotate` that answers as long as Python runs."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import threading
from collections import deque
from typing import Any, Mapping, Sequence

from ._errors import KhabarError
from ._toolkit import command

# The process keeps every id that it has seen, so it is replaced now and then: its memory stays flat.
_ROWS_BEFORE_RESTART = 200_000
# Lines of stderr that an exception quotes.
_STDERR_LINES = 40


class Worker:
    """A process, and the lock by which threads take turns at it."""

    def __init__(self, options: Sequence[str]) -> None:
        self._options = tuple(options)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stderr: deque[str] = deque(maxlen=_STDERR_LINES)
        self._sent = 0

    def ask(self, rows: Sequence[Mapping[str, Any]]) -> list[str]:
        """One line of JSON for each row, in order, under an id of the worker's own: the process takes each id once, its caller may
        send the same row again. Raises KhabarError where the process ends first; the next call starts another.
        """
        with self._lock:
            if self._sent >= _ROWS_BEFORE_RESTART:
                self.close()
            process = self._running()
            first = self._sent
            self._sent += len(rows)
            lines = [
                json.dumps({**row, "id": f"{first + number}"}, ensure_ascii=True).encode() + b"\n"
                for number, row in enumerate(rows)
            ]
            # Written beside the reading: both pipes are finite, and the process answers before it has read everything.
            writer = threading.Thread(target=_write, args=(process, lines), daemon=True)
            writer.start()
            answers: list[str] = []
            for _ in rows:
                line = process.stdout.readline()  # type: ignore[union-attr]
                if not line.endswith(b"\n"):
                    writer.join()
                    raise self._ended(len(answers), len(rows))
                answers.append(line.decode("utf-8"))
            writer.join()
            return answers

    def close(self) -> None:
        """Ends the process; the next question starts another."""
        process, self._process, self._sent = self._process, None, 0
        if process is None:
            return
        try:
            process.stdin.close()  # type: ignore[union-attr]
            process.wait(timeout=10)
        except (OSError, subprocess.TimeoutExpired):
            process.kill()
            process.wait()
        finally:
            process.stdout.close()  # type: ignore[union-attr]

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        self._stderr.clear()
        process = subprocess.Popen(
            [*command(), "annotate", *self._options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        threading.Thread(target=self._listen, args=(process,), daemon=True).start()
        self._process = process
        return process

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        with process.stderr as stderr:  # type: ignore[union-attr]
            for line in stderr:
                self._stderr.append(line.decode("utf-8", "replace").rstrip())

    def _ended(self, answered: int, asked: int) -> KhabarError:
        process = self._process
        code = process.wait() if process else None
        self.close()
        said = "\n".join(self._stderr)
        return KhabarError(
            f"khabar annotate ended with exit code {code} after {answered} of {asked} rows:\n{said}",
            exit_code=code,
            stderr=said,
        )


def _write(process: subprocess.Popen[bytes], lines: Sequence[bytes]) -> None:
    try:
        for line in lines:
            process.stdin.write(line)  # type: ignore[union-attr]
        process.stdin.flush()  # type: ignore[union-attr]
    except (OSError, ValueError):
        pass  # the process is gone; the reader says so


_workers: dict[tuple[str, ...], Worker] = {}
_workers_lock = threading.Lock()


def worker_for(options: tuple[str, ...]) -> Worker:
    """The worker of these options, started on its first question and shared by all threads."""
    with _workers_lock:
        if options not in _workers:
            _workers[options] = Worker(options)
        return _workers[options]


def _forget() -> None:
    # A forked child (multiprocessing, datasets.map with num_proc) shares its parent's pipes: it starts processes of its own.
    global _workers_lock
    _workers.clear()
    _workers_lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


@atexit.register
def _close_all() -> None:
    for worker in list(_workers.values()):
        worker.close()
