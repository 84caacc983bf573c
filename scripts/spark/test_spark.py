"""A standalone master and two workers on loopback: the job gives what one process and `khabar build` give.

    python scripts/spark/test_spark.py [ROWS.jsonl] [--khabar "node dist/cli.js"]

Without ROWS the pages of the sample, each several times with other words, and some that repeat an id or a text. One of the
workers is killed while it annotates. Prints what was compared; exits with 1 at the first difference.
"""

import argparse
import hashlib
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import pyspark

ROOT = Path(__file__).resolve().parents[2]
SPARK = Path(pyspark.__file__).parent
RATIOS = {"train": 0.8, "validation": 0.1, "test": 0.1}


def composed_rows():
    """Rows of the sample's pages: reprints with one more line, mixtures, equal texts, ids that come twice, a page that is refused."""
    texts = [page.read_text(encoding="utf-8").splitlines() for page in sorted((ROOT / "datasets/sample/raw").glob("*.txt"))]
    rows = []
    for turn in range(7):
        for number, lines in enumerate(texts):
            other = texts[(number + 5 * turn) % len(texts)]
            mixture = lines[: len(lines) // 2] + other[len(other) // 2 :]
            text = lines if turn == 0 else lines + [max(other, key=len)] if turn == 1 else mixture
            rows.append({"id": f"{number}-{turn}", "text": "\n".join(text)})
    rows += [{"id": "again", "text": rows[0]["text"]}, rows[1], {"id": rows[2]["id"], "text": rows[3]["text"]}]
    rows += [{"id": "english", "text": "Nothing here is in Persian. " * 20}]
    return [json.dumps(row, ensure_ascii=False) for row in rows]


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@contextmanager
def cluster(work):
    """(address of the master, process ids of two workers), ended after the block."""
    port = free_port()
    address = f"spark://127.0.0.1:{port}"
    ends = ["--host", "127.0.0.1", "--webui-port", "0"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_NO_DAEMONIZE": "1", "PYSPARK_PYTHON": sys.executable}
    environment["SPARK_DAEMON_MEMORY"] = "256m"
    processes = []

    def start(name, *arguments):
        with open(work / f"{name}.log", "w") as log:
            kind = "org.apache.spark.deploy." + ("master.Master" if name == "master" else "worker.Worker")
            command = [str(SPARK / "bin/spark-class"), kind, *ends, *arguments]
            processes.append(subprocess.Popen(command, stdout=log, stderr=log, env=environment))

    try:
        start("master", "--port", str(port))
        for name in ("one", "two"):
            start(f"worker-{name}", "--cores", "1", "--memory", "2g", "--work-dir", str(work / name), address)
        for name in ("one", "two"):
            wait_for(lambda: "registered with master" in (work / f"worker-{name}.log").read_text(), 300, f"worker {name}")
        yield address, [process.pid for process in processes[1:]]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def wait_for(condition, seconds, what):
    """Waits until a condition holds; fails after so many seconds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"{what}: nothing in {seconds} s")
        time.sleep(0.2)


def submit(address, khabar, rows, out, log):
    """Starts the job."""
    bytes_a_partition = max(1, rows.stat().st_size // 8)
    command = [str(SPARK / "bin/spark-submit"), "--master", address, "--driver-memory", "1g", "--executor-memory", "1g"]
    command += ["--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.ui.enabled=false", "--conf", "spark.default.parallelism=4"]
    command += [str(ROOT / "scripts/spark/job.py"), str(rows), "--out", str(out), "--khabar", khabar]
    command += ["--split-mb", str(bytes_a_partition / 2**20), "--shard-rows", "100"]
    environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, env=environment, text=True)


def annotated(khabar, rows, jobs):
    """Lines of one process of khabar annotate."""
    with open(rows, "rb") as stdin:
        done = subprocess.run([*shlex.split(khabar), "annotate", "--jobs", str(jobs)], stdin=stdin, capture_output=True)
    check(done.returncode in (0, 1), done.stderr.decode())
    return done.stdout.decode().splitlines()


def built(khabar, rows, folder):
    """The records and refusals of khabar build on the same rows."""
    (folder / "raw").mkdir(parents=True)
    shutil.copy(rows, folder / "raw/rows.jsonl")
    configuration = {
        "name": "spark-test", "title": "Spark", "description": "The same rows.", "version": "1.0.0", "license": "CC0-1.0",
        "creators": [{"name": "khabar"}], "inputs": [{"path": "raw/rows.jsonl"}], "splits": {"seed": 1, "ratios": RATIOS},
    }  # fmt: skip
    (folder / "dataset.json").write_text(json.dumps(configuration))
    done = subprocess.run([*shlex.split(khabar), "build", str(folder), "--quiet"], capture_output=True, text=True)
    check(done.returncode in (0, 1), done.stderr)
    release = folder / "releases/1.0.0"
    return json_lines(*sorted((release / "jsonl").iterdir())), json_lines(*folder.glob("rejected.jsonl"))


def json_lines(*paths):
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").split("\n") if line]


def checksum(lines):
    """Of lines in any order."""
    return hashlib.sha256("\n".join(sorted(hashlib.sha256(line.encode()).hexdigest() for line in lines)).encode()).hexdigest()


def records_of(lines):
    return [line for line in lines if "rejected" not in json.loads(line)]


def check(holds, message):
    if not holds:
        sys.exit(f"FAILED: {message}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?")
    parser.add_argument("--khabar", default=f"node {ROOT / 'dist/cli.js'}")
    args = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="khabar-spark-"))
    rows = work / "rows.jsonl"
    rows.write_text(Path(args.rows).read_text(encoding="utf-8") if args.rows else "\n".join(composed_rows()) + "\n", encoding="utf-8")
    with cluster(work) as (address, workers), open(work / "job.log", "w") as log:
        started = time.monotonic()
        out = work / "out"
        job = submit(address, args.khabar, rows, out, log)
        # The first task is committed, seven of eight are not: the worker dies with the process that annotates.
        wait_for(lambda: job.poll() is not None or list(out.glob("annotated/_temporary/0/task_*")), 900, "a finished task")
        check(job.poll() is None, f"the job ended early: see {work / 'job.log'}")
        os.kill(workers[0], signal.SIGKILL)
        counts = job.stdout.read()
        check(job.wait() == 0, f"the job failed: see {work / 'job.log'}")
        print(f"a worker killed, job ended in {time.monotonic() - started:.0f} s: {counts.strip()}")
    lost = "Lost executor" in (work / "job.log").read_text()
    check(lost, "the killed worker was not noticed by the job")

    one, two = annotated(args.khabar, rows, 1), annotated(args.khabar, rows, 2)
    check(one == two, "--jobs 1 and --jobs 2 differ")
    written = json_lines(*sorted((out / "jsonl").iterdir()))
    refused = json_lines(out / "rejected.jsonl")
    check(len(written) + len(refused) == len(one), f"{len(one)} rows in, {len(written)} + {len(refused)} out")

    # Texts that another article has are left out by the division alone.
    left = {line["id"] for line in refused} - {json.loads(line)["id"] for line in one if "rejected" in json.loads(line)}
    expected = [line for line in records_of(one) if json.loads(line)["id"] not in left]
    undivided = [json.dumps({**record, "cluster": None, "split": None}) for record in written]
    same = checksum(undivided) == checksum(json.dumps(json.loads(line)) for line in expected)
    check(same, "the records of Spark and of one process differ")
    print(f"{len(written)} records of Spark, --jobs 2 and one process: the same sorted checksums, {checksum(undivided)[:16]}")

    records, rejected = built(args.khabar, rows, work / "dataset")
    division = {record["id"]: (record["cluster"], record["split"]) for record in written}
    check(division == {record["id"]: (record["cluster"], record["split"]) for record in records}, "the division differs from build's")
    check(sorted(line["id"] for line in refused) == sorted(line["id"] for line in rejected), "other articles are refused than by build")
    shared = len(division) - len({cluster for cluster, _ in division.values()})
    print(f"groups and splits are those of khabar build: {shared} articles joined to another one's group; {len(refused)} refused")

    valid = subprocess.run([*shlex.split(args.khabar), "validate", *map(str, sorted((out / "jsonl").iterdir()))], capture_output=True, text=True)
    check(valid.returncode == 0, valid.stdout)
    print(valid.stdout.strip().splitlines()[-1])
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
