"""Writes records that were divided: shards named as in a release, each exported and validated by khabar itself."""

import json
import os
import shutil
import tempfile
from pathlib import Path

from khabar_command import run

SPLITS = ("train", "validation", "test")
# The driver fetches one partition after another.
FETCHED = 8
# How a record ends before its division. Replaced as text, so that no number of a record is printed anew.
UNDIVIDED = '"cluster":null,"split":null}'


def is_record(line):
    """Whether a line of annotate is a record, not a refusal {"id": …, "rejected": […]}."""
    return line.endswith(UNDIVIDED)


def repeated_id(id, same):
    """The refusal of an article whose id came before, with the same raw text or another one."""
    if same:
        return _refusal(id, "release/duplicate-text", "an earlier article has the same id and the same text")
    name = json.dumps(id, ensure_ascii=False)
    return _refusal(id, "input/duplicate-id", f"an earlier article has the id {name}, with a different text")


def repeated_text(id, twin):
    """The refusal of an article whose text another one has."""
    return _refusal(id, "release/duplicate-text", f"its text is that of article {twin}")


def _refusal(id, code, message):
    found = {"code": code, "severity": "error", "message": message, "place": {"id": id}}
    return json.dumps({"id": id, "rejected": [found]}, ensure_ascii=False, separators=(",", ":"))


def write(records, standings, out, khabar, shard_rows):
    """Writes (place, line) with (place, (group, split)) into data/ and jsonl/ of `out`; returns articles by split.

    A shard is written beside its place and renamed when khabar has validated it: a task that is run twice writes the same
    bytes twice. Raises CommandFailed where a shard is not valid.
    """
    ordered = standings.map(lambda item: ((SPLITS.index(item[1][1]), item[0]), item[1][0])).sortByKey().zipWithIndex()
    found = standings.map(lambda item: item[1][1]).countByValue()
    counts = {split: found.get(split, 0) for split in SPLITS}
    firsts, shards, names = [], [], []
    for split in SPLITS:
        firsts.append(sum(counts[earlier] for earlier in SPLITS[: SPLITS.index(split)]))
        shards.append(len(names))
        count = -(-counts[split] // shard_rows)
        names += [f"{split}-{i:05}-of-{count:05}" for i in range(count)]
    for folder in ("data", "jsonl"):
        # What another run with other shards left would be read with these.
        shutil.rmtree(out / folder, ignore_errors=True)
        (out / folder).mkdir(parents=True)

    def place(item):
        ((split, at), group), index = item
        end = f'"cluster":{json.dumps(group)},"split":"{SPLITS[split]}"}}'
        return at, (shards[split] + (index - firsts[split]) // shard_rows, end)

    def divided(item):
        at, (line, (shard, end)) = item
        return (shard, at), line[: -len(UNDIVIDED)] + end

    target = str(out)
    if names:
        in_shards = records.join(ordered.map(place)).map(divided)
        in_shards.repartitionAndSortWithinPartitions(len(names), lambda key: key[0]).mapPartitionsWithIndex(
            lambda index, rows: [write_shard(rows, names[index], Path(target), khabar)]
        ).count()
    return counts


def write_shard(rows, name, out, khabar):
    """Writes one shard as JSON lines and Parquet, and validates it."""
    with tempfile.TemporaryDirectory(prefix="khabar-") as work:
        jsonl, parquet = f"{work}/{name}.jsonl", f"{work}/{name}.parquet"
        with open(jsonl, "w", encoding="utf-8", newline="\n") as file:
            for _, line in rows:
                file.write(f"{line}\n")
        for command in (["validate", jsonl], ["export", jsonl, "--to", "parquet", "-o", parquet]):
            for _ in run([*khabar, *command], allowed=(0,)):
                pass
        _move(jsonl, out / "jsonl" / f"{name}.jsonl")
        _move(parquet, out / "data" / f"{name}.parquet")
    return name


def write_lines(rows, path):
    """Writes (place, line) in order, one partition at a time; returns how many."""
    count = 0
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        for _, line in rows.sortByKey(numPartitions=FETCHED).toLocalIterator():
            file.write(f"{line}\n")
            count += 1
    os.chmod(file.name, 0o644)
    os.replace(file.name, path)
    return count


def _move(source, target):
    """Into its folder under a name of its own, then renamed: nobody sees half a file."""
    handle, partial = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".partial")
    os.close(handle)
    shutil.copyfile(source, partial)
    os.chmod(partial, 0o644)
    os.replace(partial, target)
