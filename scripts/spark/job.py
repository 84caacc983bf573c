"""Annotates and divides articles on a Spark cluster, and writes them as `khabar build` does: Parquet and JSON lines by split.

    spark-submit --master spark://HOST:7077 scripts/spark/job.py --out FOLDER INPUT…

INPUT is JSON lines (.jsonl, .jsonl.gz), Parquet (.parquet, or a folder of it), or a list of web archives (.list: the path
of one WARC a line). FOLDER and the archives must be on a file system that all machines share. docs/scale.md describes the
stages, and how a job continues after an interruption.
"""

import argparse
import json
import shlex
from itertools import chain
from pathlib import Path

import khabar_duplicates as near
import khabar_shards as shards
from khabar_command import run
from pyspark import StorageLevel
from pyspark.sql import SparkSession

# An input has room for so many articles, so that places are in the order of the inputs.
ROOM = 1 << 40
MODULES = ("khabar_command.py", "khabar_duplicates.py", "khabar_shards.py")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", metavar="INPUT")
    parser.add_argument("--out", required=True, help="folder of the result; shared by all machines")
    parser.add_argument("--khabar", default="khabar", help="how a machine starts the command, for example 'npx khabar'")
    parser.add_argument("--options", default="", help="options of khabar annotate, for example '--structure none'")
    parser.add_argument("--split-mb", type=float, default=16, help="MB of rows that one process annotates")
    parser.add_argument("--shard-rows", type=int, default=100_000, help="articles in one file of a split")
    parser.add_argument("--seed", type=int, default=1, help="seed of the splits, as in dataset.json")
    parser.add_argument("--ratios", default="0.8,0.1,0.1", help="shares of train, validation and test")
    return parser.parse_args()


def annotate_rows(command):
    """For mapPartitions: (row, its place) → (place, kind, line): "out" once for each row, "err" for lines of stderr."""

    def annotate(rows):
        first = next(rows, None)
        if first is None:
            return  # no process for a partition without rows
        places = []

        def lines():
            for line, place in chain([first], rows):
                places.append(place)
                yield line

        answered = 0
        for kind, line in run(command, lines()):
            yield places[min(answered, len(places) - 1)], kind, line
            answered += kind == "out"
        if answered != len(places):
            raise RuntimeError(f"khabar annotate answered {answered} of {len(places)} rows")

    return annotate


def annotate_archives(command):
    """For mapPartitions: (path of an archive, place of its first article) → (place, kind, line)."""

    def annotate(paths):
        for path, place in paths:
            for kind, line in run([*command, path]):
                yield place, kind, line
                place += kind == "out"

    return annotate


def annotate_into(spark, args, staging):
    """Annotates all inputs into `staging` (place, kind, line). Spark commits the result of each task once."""
    command = [*shlex.split(args.khabar), "annotate", "--jobs", "1", *shlex.split(args.options)]
    parts = []
    for number, path in enumerate(args.inputs):
        start = number * ROOM
        if path.endswith(".list"):
            archives = [line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines() if line.strip()]
            numbered = [(archive, start + (i << 20)) for i, archive in enumerate(archives)]
            parts.append(spark.sparkContext.parallelize(numbered, max(1, len(numbered))).mapPartitions(annotate_archives(command)))
            continue
        if path.rstrip("/").endswith(".parquet"):
            rows = spark.read.parquet(path).toJSON()
        else:
            # A line ends with \n alone, as khabar reads it.
            rows = spark.read.text(path, lineSep="\n").rdd.map(lambda row: row.value).filter(lambda line: line.strip() != "")
        placed = rows.zipWithIndex().map(lambda row, start=start: (row[0], start + row[1]))
        parts.append(placed.mapPartitions(annotate_rows(command)))
    lines = spark.createDataFrame(spark.sparkContext.union(parts), "place long, kind string, line string")
    lines.write.mode("overwrite").parquet(staging)


def group(texts, by):
    """(place, text) of distinct texts → {place: place of the first one of its group}, where a group has several."""
    shingles = texts.mapValues(lambda text: near.shingles_of(text, by["words"])).persist(StorageLevel.DISK_ONLY)
    buckets = shingles.flatMap(
        lambda item: [((band, key), item[0]) for band, key in enumerate(near.band_keys(item[1], by))]
    ).groupByKey()
    pairs = buckets.values().flatMap(near.pairs_of).distinct()
    edges = (
        pairs.join(shingles)
        .map(lambda item: (item[1][0], (item[0], item[1][1])))
        .join(shingles)
        .filter(lambda item: near.are_near(item[1][0][1], item[1][1], by))
        .map(lambda item: (item[1][0][0], item[0]))
    )
    roots = near.roots_of(edges.coalesce(shards.FETCHED).toLocalIterator())
    shingles.unpersist()
    return roots


def divide(spark, staged, args):
    """(place, line) of all records → (place, (group, split)) of those that stay, and (place, refusal) of the others."""
    by = near.parameters()
    train, validation, test = map(float, args.ratios.split(","))
    ratios = {"train": train, "validation": validation, "test": test}
    seed = args.seed

    def facts(item):
        record = json.loads(item[1])
        return item[0], record["id"], record["source"]["sha256"], near.print_of(record["text"]), record["text"]

    records = staged.map(facts).persist(StorageLevel.DISK_ONLY)
    # Of several with one id the first stays; then, of several with one text.
    first_ids = records.map(lambda r: (r[1], (r[0], r[2]))).reduceByKey(min)
    ids = records.map(lambda r: (r[1], (r[0], r[2], r[3]))).join(first_ids).persist(StorageLevel.DISK_ONLY)
    single = ids.filter(lambda item: item[1][0][0] == item[1][1][0]).map(lambda item: (item[1][0][2], (item[1][0][0], item[0])))
    repeated = ids.filter(lambda item: item[1][0][0] != item[1][1][0]).map(
        lambda item: (item[1][0][0], shards.repeated_id(item[0], item[1][0][1] == item[1][1][1]))
    )
    first_texts = single.reduceByKey(min)
    twins = single.join(first_texts).filter(lambda item: item[1][0] != item[1][1]).map(
        lambda item: (item[1][0][0], shards.repeated_text(item[1][0][1], item[1][1][1]))
    )
    kept = first_texts.map(lambda item: (item[1][0], item[0])).persist(StorageLevel.DISK_ONLY)
    texts = records.map(lambda r: (r[0], r[4])).join(kept).mapValues(lambda pair: pair[0])
    roots = group(texts, by)
    firsts = frozenset(roots.values())
    names = kept.filter(lambda item: item[0] in firsts).collectAsMap()
    groups = spark.sparkContext.broadcast({place: names[root] for place, root in roots.items()})

    def standing(item):
        name = groups.value.get(item[0], item[1])
        return item[0], (name, near.split_of(name, seed, ratios))

    return kept.map(standing).persist(StorageLevel.DISK_ONLY), repeated.union(twins)


def main():
    args = arguments()
    session = SparkSession.builder.appName("khabar")
    split = int(args.split_mb * 2**20)
    # A worker that dies while it commits a part must not end the job: each attempt writes into a folder of its own, and the driver
    # takes one folder a part (version 1 of the committer), so that nothing is doubled. Speculation, which would be, stays off.
    session.config("spark.hadoop.outputCommitCoordination.enabled", "false").config("spark.speculation", "false")
    session.config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "1")
    session.config("spark.sql.files.maxPartitionBytes", split).config("spark.sql.files.openCostInBytes", min(split, 4 << 20))
    spark = session.getOrCreate()
    for module in MODULES:
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(module)))
    out = Path(args.out).resolve()
    staging = out / "annotated"
    if not (staging / "_SUCCESS").exists():
        annotate_into(spark, args, str(staging))
    staged = spark.read.parquet(str(staging)).rdd.map(tuple)
    lines = staged.filter(lambda row: row[1] == "out").map(lambda row: (row[0], row[2]))
    records = lines.filter(lambda item: shards.is_record(item[1]))
    standings, refusals = divide(spark, records, args)
    counts = shards.write(records, standings, out, shlex.split(args.khabar), args.shard_rows)
    refused = lines.filter(lambda item: not shards.is_record(item[1])).union(refusals)
    counts["rejected"] = shards.write_lines(refused, out / "rejected.jsonl")
    messages = staged.filter(lambda row: row[1] == "err").map(lambda row: (row[0], row[2]))
    counts["stderr"] = shards.write_lines(messages, out / "stderr.txt")
    print(json.dumps(counts))
    spark.stop()


if __name__ == "__main__":
    main()
