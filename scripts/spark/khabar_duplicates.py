"""Near-duplicates by the numbers of the Node build (src/release/contents/duplicates): the same shingles, minima and bands.

test_spark.py compares both on the same articles: a change of one side without the other fails there.
"""

import hashlib
import json
import unicodedata
from functools import lru_cache
from pathlib import Path

import numpy as np

OFFSET, PRIME, MASK = 0x811C9DC5, 0x01000193, 0xFFFFFFFF
# Members of one bucket that all others are compared with: one text a thousand times makes a bucket of thousands.
REPRESENTATIVES = 64


def parameters():
    """words, bands, rows, seed and the thresholds, as the manifest of a release records them. Only the driver reads the file."""
    root = Path(__file__).resolve().parents[2]
    return json.loads((root / "src/release/contents/duplicates/parameters.json").read_text(encoding="utf-8"))


class _Words(dict):
    """For str.translate: letters, marks and digits stay (digits as Latin ones), ZWNJ vanishes, all else becomes a space."""

    def __missing__(self, point):
        char = chr(point)
        if point == 0x200C:
            self[point] = None
        elif 0x06F0 <= point <= 0x06F9 or 0x0660 <= point <= 0x0669:
            self[point] = chr(0x30 + unicodedata.digit(char))
        else:
            self[point] = char if unicodedata.category(char)[0] in "LMN" else " "
        return self[point]


class _Letters(dict):
    """For str.translate: white space, punctuation and ZWNJ vanish."""

    def __missing__(self, point):
        char = chr(point)
        # White_Space of Unicode is what str.isspace() takes, without the four separators of ASCII.
        blank = char.isspace() and not 0x1C <= point <= 0x1F
        self[point] = None if blank or point == 0x200C or unicodedata.category(char)[0] == "P" else char
        return self[point]


_words, _letters = _Words(), _Letters()


def print_of(text):
    """What exact duplicates share: 64 bits of the SHA-256 of the text without white space, ZWNJ and punctuation."""
    return hashlib.sha256(text.translate(_letters).encode("utf-8", "replace")).hexdigest()[:16]


def mixed(value):
    """The finalizer of MurmurHash3, for an int or an array of uint32."""
    value = value ^ (value >> 16)
    value = value * 0x85EBCA6B & MASK
    value = value ^ (value >> 13)
    value = value * 0xC2B2AE35 & MASK
    return value ^ (value >> 16)


@lru_cache(maxsize=1 << 17)
def _hash(word):
    value = OFFSET
    units = np.frombuffer(word.encode("utf-16-le"), dtype="<u2").tolist()
    for unit in units:
        value = (value ^ unit) * PRIME & MASK
    return value


def shingles_of(text, n):
    """The word n-grams of a text: an ascending array of distinct uint64 below 2^32; empty for a text without words."""
    words = np.array([h for h in map(_hash, text.translate(_words).split()) if h != OFFSET], dtype=np.uint64)
    if len(words) == 0:
        return words
    count = max(1, len(words) - n + 1)
    hashes = np.full(count, OFFSET, dtype=np.uint64)
    for k in range(min(n, len(words))):
        hashes = mixed((hashes * 31 + words[k : k + count]) & MASK)
    return np.unique(hashes)


@lru_cache(maxsize=4)
def _family(size, seed):
    salts = np.array([mixed(seed + 2 * i + 1) for i in range(size)], dtype=np.uint64)
    factors = np.array([mixed(seed + 2 * i + 2) | 1 for i in range(size)], dtype=np.uint64)
    return salts, factors


def band_keys(shingles, by):
    """One 32-bit key for each band: two articles that agree in one are candidates. A text without words has none."""
    if len(shingles) == 0:
        return []
    salts, factors = _family(by["bands"] * by["rows"], by["seed"])
    hashes = (shingles[:, None] ^ salts) * factors & MASK
    least = (hashes ^ (hashes >> 15)).min(axis=0).reshape(by["bands"], by["rows"])
    keys = np.arange(by["bands"], dtype=np.uint64)
    for row in range(by["rows"]):
        keys = mixed((keys * 31 + least[:, row]) & MASK)
    return keys.tolist()


def are_near(a, b, by):
    """Whether two sets of shingles are of near-duplicates."""
    shared = len(np.intersect1d(a, b, assume_unique=True))
    if shared == 0:
        return False
    jaccard = shared / (len(a) + len(b) - shared)
    containment = shared / min(len(a), len(b))
    return jaccard >= by["jaccard"] or (containment >= by["containment"] and jaccard >= by["containment_jaccard"])


def split_of(group, seed, ratios):
    """The split of a group: the first 48 bits of a SHA-256 are the point on the line that the ratios divide."""
    point = int.from_bytes(hashlib.sha256(f"{seed}\n{group}".encode()).digest()[:6], "big") / 2**48
    if point < ratios["train"]:
        return "train"
    return "validation" if point < ratios["train"] + ratios["validation"] else "test"


def pairs_of(bucket):
    """Candidates of one bucket: its first members with all others; the number of pairs grows with its size, not the square."""
    members = sorted(bucket)
    for i, member in enumerate(members):
        for other in members[: min(i, REPRESENTATIVES)]:
            yield other, member


def roots_of(edges):
    """The smallest member of each one's group, for those that have a partner: disjoint sets with path halving."""
    parents = {}

    def root(x):
        while parents.setdefault(x, x) != x:
            parents[x] = parents[parents[x]]
            x = parents[x]
        return x

    for a, b in edges:
        x, y = root(a), root(b)
        parents[max(x, y)] = min(x, y)
    return {x: root(x) for x in list(parents)}
