"""Runs every Python recipe of README.md and docs/loading.md on a release, then checks what it loaded.

    python test/consumers/recipes.py [RELEASE]

Rows must be as many as manifest.json says, in each split, and text[start:end] == span text for every span; a warning of
`datasets` or of Python while it loads is an error. Without RELEASE it is the newest one of the sample, which the README names.
"""
import json
import logging
import re
import sys
import warnings
from collections import Counter
from pathlib import Path

SAMPLE = Path("datasets/sample/releases")
newest = max(SAMPLE.glob("*.*.*"), key=lambda folder: [int(part) if part.isdigit() else -1 for part in folder.name.split(".")])
release = Path(sys.argv[1]) if len(sys.argv) > 1 else newest
manifest = json.loads((release / "manifest.json").read_text(encoding="utf-8"))
# The splits that have articles: an empty one is not in the release.
SPLITS = [split for split in ("train", "validation", "test") if manifest["counts"][split]["articles"] > 0]
articles = {split: manifest["counts"][split]["articles"] for split in SPLITS}
sentences = {split: manifest["counts"][split]["sentences"] for split in SPLITS}


class Refuse(logging.Handler):
    """Ends the run at a warning that a library logs."""

    def emit(self, record):
        sys.exit(f"{record.name} warns: {record.getMessage()}")


logging.getLogger("datasets").addHandler(Refuse(logging.WARNING))


def recipe(name):
    """Runs a block of the two pages on the release; returns its variables."""
    readme = "\n".join(Path(page).read_text(encoding="utf-8") for page in ("README.md", "docs/loading.md"))
    found = re.search(rf"<!-- {name} -->\n```python\n(.*?)```", readme, re.S)
    if not found:
        sys.exit(f"neither README.md nor docs/loading.md has a recipe {name}")
    code = re.sub(r"datasets/sample/releases/\d+\.\d+\.\d+", release.as_posix(), found[1])
    if SPLITS[0] != "train":  # a release of one article may have another split alone
        code = code.replace('["train"]', f'["{SPLITS[0]}"]')
    if release == newest and re.sub(r'\["\w+"\]', "", code) != re.sub(r'\["\w+"\]', "", found[1]):
        sys.exit(f"README.md, {name}: the newest release of the sample is {newest}")
    print(f"--- {name}")
    variables = {"__name__": "__main__"}
    with warnings.catch_warnings():
        if name in ("datasets", "jsonl"):
            warnings.simplefilter("error")
        exec(compile(code, f"README.md, recipe {name}", "exec"), variables)
    return variables


def check(name, rows):
    """Rows in each split as in the manifest, and every span a slice of its text; answers the number of spans."""
    found, spans = Counter(), 0
    for row in rows:
        found[row["split"]] += 1
        items = [fact["item"] for fact in row["facts"] if fact["item"]]
        for span in [*row["entities"], *row["facts"], *items]:
            piece = row["text"][span["start"]:span["end"]]
            assert piece == span["text"], f"{name} {row['id']}: {span['text']!r} stands as {piece!r}"
            spans += 1
    assert all(found[split] == articles[split] for split in SPLITS), f"{name}: {dict(found)}, the manifest says {articles}"
    print(f"{name:<12} {sum(found.values()):>6} articles {spans:>8} spans")
    return spans


def ner(dataset):
    """The second configuration: a row a sentence, tags that are IOB2."""
    for split in SPLITS:
        names = dataset[split].features["ner_tags"].feature.names
        rows = 0
        for row in dataset[split]:
            rows += 1
            tags = [names[tag] for tag in row["ner_tags"]]
            assert len(tags) == len(row["tokens"])
            for before, tag in zip(["O", *tags], tags):
                assert tag[0] != "I" or before[2:] == tag[2:], f"{row['id']}: {before} before {tag}"
        assert rows == sentences[split], f"ner {split}: {rows} rows, the manifest says {sentences[split]}"
    print(f"{'ner':<12} {sum(sentences.values()):>6} sentences")


def of_croissant(records):
    """Records of mlcroissant as the others have them: names without the way, bytes as text."""
    def plain(value):
        if isinstance(value, bytes):
            return value.decode("utf-8")
        if isinstance(value, dict):
            return {key.rsplit("/", 1)[-1]: plain(part) for key, part in value.items()}
        return [plain(part) for part in value] if isinstance(value, list) else value

    for record in map(plain, records):
        for layer in ("entities", "facts"):
            # An empty list comes as one row of nothing.
            record[layer] = [row for row in record[layer] or [] if row["start"] is not None]
        for fact in record["facts"]:
            parts = {key: fact[f"item_{key}"] for key in ("start", "end", "text")}
            fact["item"] = parts if parts["text"] is not None else None
        yield record


spans = set()
loaded = recipe("datasets")
spans.add(check("datasets", (row for split in SPLITS for row in loaded["news"][split])))
ner(loaded["ner"])
if "published_at_utc" in loaded["news"][SPLITS[0]].features:
    records = recipe("jsonl")["records"]
    spans.add(check("jsonl", records["train"]))
    assert records["train"].features == loaded["news"][SPLITS[0]].features
    # One file alone has its types and label names too.
    from datasets import load_dataset
    alone = load_dataset("parquet", data_files=f"{release}/ner/{SPLITS[0]}-*.parquet", split="train")
    assert alone.features == loaded["ner"][SPLITS[0]].features, alone.features
spans.add(check("pandas", recipe("pandas")["articles"].to_dict("records")))
spans.add(check("pyarrow", recipe("pyarrow")["articles"].to_pylist()))
spans.add(check("polars", recipe("polars")["articles"].to_dicts()))
spans.add(check("duckdb", recipe("duckdb")["articles"].to_arrow_table().to_pylist()))
croissant = recipe("mlcroissant")
issues = croissant["dataset"].metadata.ctx.issues
assert not issues.errors, issues.report()
spans.add(check("mlcroissant", of_croissant(croissant["articles"])))
again = croissant["mlc"].Dataset((release / "croissant.json").as_posix())
assert sum(1 for _ in again.records("ner")) == sum(sentences.values())
assert len(spans) == 1, f"the tools see {spans} spans"
assert spans.pop() > 0, "no span was checked"

report = recipe("frictionless")["report"]
assert report.valid, report.to_summary()
rows = {task.name: task.stats.get("rows") for task in report.tasks}
for table in ("articles", "sentences", "entities", "facts"):
    assert rows[table] == manifest["counts"]["total"][table], f"frictionless {table}: {rows[table]} rows"
print(f"{'frictionless':<12} {rows['articles']:>6} articles, {len(rows)} tables")
