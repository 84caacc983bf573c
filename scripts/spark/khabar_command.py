"""Runs the khabar command on one partition: lines in through stdin, lines out, exit code checked, stderr kept."""

import subprocess
import tempfile
import threading

# Findings (an article that was refused) are part of the result; everything else is a failure of the partition.
FINDINGS = 1
# So much of the end of stderr is quoted where the command fails.
QUOTED = 4000


class CommandFailed(RuntimeError):
    """The command ended with an unexpected exit code, or did not answer each line: Spark tries the partition again."""


def run(command, lines=None, allowed=(0, FINDINGS)):
    """Yields ("out", line) for each line of stdout as it comes, then ("err", line) for stderr, both without their line ends.

    `lines` (str) go to stdin as UTF-8, one a line; None closes it. They are written beside the reading, so that neither
    pipe fills up. Raises CommandFailed at an exit code that is not in `allowed`.
    """
    with tempfile.TemporaryFile() as stderr:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL if lines is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
        )
        failures = []
        writer = threading.Thread(target=_write, args=(process, lines, failures), daemon=True)
        try:
            writer.start()
            for line in process.stdout:
                yield "out", line.decode("utf-8").rstrip("\n")
            code = process.wait()
            writer.join()
            stderr.seek(0)
            said = stderr.read().decode("utf-8", "replace")
            if code not in allowed:
                raise CommandFailed(f"{' '.join(command)} ended with exit code {code}:\n{said[-QUOTED:]}")
            if failures:
                raise failures[0]
            for line in said.splitlines():
                yield "err", line
        finally:
            # Where the partition is abandoned, its process must not outlive it.
            process.kill()
            process.wait()
            process.stdout.close()


def _write(process, lines, failures):
    if lines is None:
        return
    try:
        with process.stdin as stdin:
            for line in lines:
                stdin.write(line.encode("utf-8") + b"\n")
    except BrokenPipeError:
        pass  # the process has ended; its exit code says why
    except Exception as error:  # a fault of the input's iterator belongs to the partition, not to this thread
        failures.append(error)
        process.kill()
