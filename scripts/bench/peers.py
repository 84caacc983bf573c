"""Runs one measure of a Python library and prints its figures as JSON, as run-one.ts does; ABSENT where it is not installed.

    python scripts/bench/peers.py NAME CORPUS.json ROUNDS
"""

import importlib.metadata
import json
import resource
import sys
import time


def hazm_normalizer():
    from hazm import Normalizer

    return Normalizer().normalize


def hazm_sentences():
    from hazm import SentenceTokenizer

    return SentenceTokenizer().tokenize


def hazm_words():
    from hazm import WordTokenizer

    return WordTokenizer().tokenize


def rishe_normalize():
    import rishe

    return rishe.Normalizer().normalize


def rishe_sentences():
    import rishe

    return rishe.sent_tokenize


def rishe_words():
    import rishe

    return rishe.word_tokenize


def shekar_normalizer():
    from shekar import Normalizer

    return Normalizer()


def pysbd_fa():
    import pysbd

    return pysbd.Segmenter(language="fa", clean=False).segment


def spacy_fa():
    import spacy

    return spacy.blank("fa").make_doc


def trafilatura_extract():
    from trafilatura import extract

    return extract


# Name in groups.json → what loads it, and what it reads.
MEASURES = {
    "hazm, Normalizer": (hazm_normalizer, "articles"),
    "hazm, SentenceTokenizer": (hazm_sentences, "articles"),
    "hazm, WordTokenizer": (hazm_words, "articles"),
    "rishe, Normalizer": (rishe_normalize, "articles"),
    "rishe, sent_tokenize": (rishe_sentences, "articles"),
    "rishe, word_tokenize": (rishe_words, "articles"),
    "shekar, Normalizer": (shekar_normalizer, "articles"),
    "pysbd, fa": (pysbd_fa, "articles"),
    "spaCy, blank fa": (spacy_fa, "articles"),
    "trafilatura, extract": (trafilatura_extract, "pages"),
}


def main():
    name, path, rounds = sys.argv[1:]
    load, kind = MEASURES[name]
    with open(path, encoding="utf-8") as file:
        texts = json.load(file)[kind]
    try:
        run = load()
        version = importlib.metadata.version(name.split(",")[0].lower())
    except ImportError:
        print('"ABSENT"')
        return
    taken = []
    for _ in range(int(rounds) + 1):
        processor, clock = time.process_time(), time.perf_counter()
        for text in texts:
            run(text)
        taken.append((time.process_time() - processor, time.perf_counter() - clock))
    processor, clock = min(taken[1:] or taken)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    size = sum(len(text.encode()) for text in texts)
    result = {"processor": processor, "clock": clock, "memory": memory, "bytes": size, "articles": len(texts)}
    print(json.dumps({**result, "version": version}))


main()
