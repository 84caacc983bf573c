"""What the installed wheel does: python -m unittest scripts/python/test_khabar.py, in an environment that has it."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import khabar
from khabar._worker import worker_for

HERE = Path(__file__).parent
RAIN = "بارش ۱۲ میلی متر بود."
OPTIONS = ("--structure", "none", "--jobs", "1")


def rain(count: int) -> list[str]:
    return [f"بارش {number} میلی متر بود." for number in range(1, count + 1)]


def values(records) -> list[str]:
    return [record["facts"][0]["value"] for record in records]


def in_child(queue) -> None:
    queue.put(values(khabar.annotate(rain(3), structure="none")))


class Annotate(unittest.TestCase):
    def test_a_text_becomes_a_record_whose_spans_are_slices(self) -> None:
        (record,) = khabar.annotate(["🙂 " + RAIN], structure="none")
        self.assertEqual(record["text"], "🙂 بارش ۱۲ میلی‌متر بود.")
        (fact,) = record["facts"]
        self.assertEqual(record["text"][fact["start"] : fact["end"]], fact["text"])
        self.assertEqual((fact["value"], fact["unit"]), ("12", "mm"))
        self.assertTrue(record["id"].startswith("sha256:"))

    def test_rows_come_out_in_order_one_for_one(self) -> None:
        self.assertEqual(values(khabar.annotate(rain(200), structure="none")), [str(n) for n in range(1, 201)])

    def test_an_answer_comes_before_the_next_row_is_asked_for(self) -> None:
        given = 0

        def rows():
            nonlocal given
            for text in rain(10_000):
                given += 1
                yield text

        first = next(khabar.annotate(rows(), structure="none"))
        self.assertEqual(first["facts"][0]["value"], "1")
        self.assertLess(given, 200)

    def test_fields_of_a_row_are_those_of_the_command(self) -> None:
        row = {"id": "a", "title": "خبری از دریا", "text": RAIN, "published_at": "2024-03-15", "url": "https://example.org/a"}
        (record,) = khabar.annotate([row])
        self.assertEqual(record["id"], "a")
        self.assertEqual(record["source"]["url"], "https://example.org/a")
        self.assertEqual(record["sections"][0]["kind"], "title")

    def test_the_same_row_may_be_sent_again(self) -> None:
        first, second = khabar.annotate([RAIN, RAIN], structure="none")
        self.assertEqual(first, second)

    def test_a_refusal_keeps_its_place(self) -> None:
        rows = [{"id": "empty", "text": " "}, {"id": "rain", "text": RAIN}]
        refusal, record = khabar.annotate(rows, structure="none")
        self.assertTrue(khabar.is_rejected(refusal))
        self.assertEqual(refusal["id"], "empty")
        self.assertEqual(refusal["rejected"][0]["place"], {"id": "empty"})
        self.assertEqual(record["id"], "rain")
        self.assertEqual([r["id"] for r in khabar.annotate(rows, structure="none", rejected="skip")], ["rain"])
        with self.assertRaises(khabar.KhabarError) as raised:
            list(khabar.annotate(rows, structure="none", rejected="raise"))
        self.assertEqual(raised.exception.diagnostics[0]["code"], "article/empty")

    def test_wrong_rows_are_named_before_anything_is_sent(self) -> None:
        with self.assertRaisesRegex(TypeError, "iterable"):
            khabar.annotate(RAIN)
        with self.assertRaisesRegex(TypeError, "'body'"):
            list(khabar.annotate([{"body": RAIN}]))
        with self.assertRaisesRegex(TypeError, "int"):
            list(khabar.annotate([1]))
        with self.assertRaisesRegex(ValueError, "rejected"):
            khabar.annotate([RAIN], rejected="drop")

    def test_two_threads_share_the_process(self) -> None:
        results: dict[int, list[str]] = {}

        def work(number: int) -> None:
            texts = [f"بارش {number * 1000 + i} میلی متر بود." for i in range(150)]
            results[number] = values(khabar.annotate(texts, structure="none"))

        threads = [threading.Thread(target=work, args=(number,)) for number in (1, 2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for number in (1, 2):
            self.assertEqual(results[number], [str(number * 1000 + i) for i in range(150)])

    def test_a_process_that_dies_is_an_exception_and_the_next_call_works(self) -> None:
        list(khabar.annotate([RAIN], structure="none"))
        process = worker_for(OPTIONS)._process
        records = khabar.annotate(rain(20_000), structure="none")
        next(records)
        process.kill()
        with self.assertRaises(khabar.KhabarError) as raised:
            list(records)
        self.assertEqual(raised.exception.exit_code, -signal.SIGKILL if os.name != "nt" else 1)
        self.assertEqual(values(khabar.annotate(rain(2), structure="none")), ["1", "2"])

    def test_a_wrong_option_is_an_exception_with_what_the_command_said(self) -> None:
        with self.assertRaisesRegex(khabar.KhabarError, "no-such-model") as raised:
            list(khabar.annotate([RAIN], model="no-such-model"))
        self.assertEqual(raised.exception.exit_code, 2)

    @unittest.skipUnless(hasattr(os, "fork"), "forks do not exist on this platform")
    def test_a_forked_child_starts_its_own_process(self) -> None:
        list(khabar.annotate([RAIN], structure="none"))
        context = multiprocessing.get_context("fork")
        queue = context.Queue()
        child = context.Process(target=in_child, args=(queue,))
        child.start()
        self.assertEqual(queue.get(timeout=60), ["1", "2", "3"])
        child.join()
        self.assertEqual(values(khabar.annotate(rain(2), structure="none")), ["1", "2"])


class Commands(unittest.TestCase):
    def test_a_dataset_is_made_built_and_validated(self) -> None:
        with tempfile.TemporaryDirectory() as work:
            dataset = Path(work) / "my-news"
            khabar.run("init", dataset)
            self.assertIn("1 article", khabar.build(dataset))
            self.assertEqual([f for f in khabar.validate(dataset) if f["severity"] == "error"], [])

    def test_findings_are_a_list(self) -> None:
        with tempfile.TemporaryDirectory() as work:
            records = Path(work) / "records.jsonl"
            records.write_text('{"id": 1}\n', "utf-8")
            findings = khabar.validate(records)
            self.assertTrue(any(f["severity"] == "error" and f["place"]["line"] == 1 for f in findings))

    def test_a_command_that_fails_raises_with_its_exit_code(self) -> None:
        with self.assertRaises(khabar.KhabarError) as raised:
            khabar.build("/nowhere/at-all")
        self.assertIn(raised.exception.exit_code, (1, 2, 3))
        self.assertTrue(raised.exception.stderr)

    def test_the_command_line_is_the_same_command(self) -> None:
        printed = subprocess.run([sys.executable, "-m", "khabar", "--version"], capture_output=True, encoding="utf-8", check=True)
        self.assertEqual(printed.stdout.strip(), khabar.__version__)


class Readme(unittest.TestCase):
    def test_every_example_runs(self) -> None:
        readme = (HERE / "README.md").read_text("utf-8")
        examples = re.findall(r"<!-- (\w+) -->\n```python\n(.*?)```", readme, re.DOTALL)
        self.assertEqual([name for name, _ in examples], ["annotate", "datasets", "pandas"])
        for name, code in examples:
            with self.subTest(name):
                exec(compile(code, f"README: {name}", "exec"), {})


if __name__ == "__main__":
    unittest.main()
