from __future__ import annotations

from typing import Any, Mapping, Sequence


class KhabarError(RuntimeError):
    """A command that failed, or a worker process that ended before it answered.

    ``diagnostics`` holds what khabar reported (``code``, ``severity``, ``message``, ``place``), ``exit_code`` the exit code of
    the process (1 findings, 2 usage or configuration, 3 input unreadable), ``stderr`` the end of what it printed there.
    """

    def __init__(
        self,
        message: str,
        *,
        diagnostics: Sequence[Mapping[str, Any]] = (),
        exit_code: int | None = None,
        stderr: str = "",
    ) -> None:
        super().__init__(message)
        self.diagnostics = list(diagnostics)
        self.exit_code = exit_code
        self.stderr = stderr
