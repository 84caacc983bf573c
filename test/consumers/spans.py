"""Every span of the sample release, read by four tools: rows as in the manifest, text[start:end] == span text."""
import json
import sys
from pathlib import Path

import datasets
import duckdb
import pandas as pd
import polars as pl

release = sorted(Path("datasets/sample/releases").glob("*.*.*"))[-1]
manifest = json.loads((release / "manifest.json").read_text(encoding="utf-8"))
splits = ("train", "validation", "test")
counts = {split: manifest["counts"][split]["articles"] for split in splits}


def check(name, split, rows):
    rows = list(rows)
    assert len(rows) == counts[split], f"{name} {split}: {len(rows)} rows, the manifest says {counts[split]}"
    spans = 0
    for row in rows:
        items = [fact["item"] for fact in row["facts"] if fact["item"]]
        for span in [*row["entities"], *row["facts"], *items]:
            found = row["text"][span["start"]:span["end"]]
            assert found == span["text"], f"{name} {row['id']}: {span['text']!r} stands as {found!r}"
            spans += 1
    print(f"{name:<10} {split:<10} {len(rows):>5} articles {spans:>6} spans")
    return spans


loaded = datasets.load_dataset(str(release))
ner = datasets.load_dataset(str(release), "ner")
total = 0
for split in splits:
    file = str(release / "data" / f"{split}-00000-of-00001.parquet")
    seen = {
        check("datasets", split, loaded[split]),
        check("pandas", split, pd.read_parquet(file).to_dict("records")),
        check("polars", split, pl.read_parquet(file).to_dicts()),
        check("duckdb", split, duckdb.sql(f"select * from '{file}'").to_arrow_table().to_pylist()),
    }
    assert len(seen) == 1, f"{split}: the tools see {seen} spans"
    total += seen.pop()
    sentences = manifest["counts"][split]["sentences"]
    assert len(ner[split]) == sentences, f"ner {split}: {len(ner[split])} rows, the manifest says {sentences}"
    names = ner[split].features["ner_tags"].feature.names
    for row in ner[split]:
        tags = [names[tag] for tag in row["ner_tags"]]
        assert len(tags) == len(row["tokens"])
        for before, tag in zip(["O", *tags], tags):
            assert tag[0] != "I" or before[2:] == tag[2:], f"{row['id']}: {before} before {tag}"
if total == 0:
    sys.exit("no span was checked")
