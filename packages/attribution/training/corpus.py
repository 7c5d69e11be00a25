"""Articles of PolNeAR as paragraphs of words with a BIO label each.

A file is JSON lines, plain or gzip: `id`, `text`, `attributions` of `source`, `cue` (a span or null) and `content`
(a list of spans). Spans count UTF-16 code units; here they become code points of Python's strings.
"""

import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path

LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
ROLES = ["source", "cue", "content"]

_word = re.compile(r"\w+|[^\w\s]", re.UNICODE)


@dataclass(frozen=True)
class Word:
    """A word or a mark of punctuation; `start` and `end` in code points of the text."""

    text: str
    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Article:
    id: str
    text: str
    paragraphs: list[list[Word]]


def read_lines(path: Path):
    opened = gzip.open(path, "rt") if path.suffix == ".gz" else open(path)
    with opened as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def read_articles(path: Path) -> list[Article]:
    return [_article(line) for line in read_lines(path)]


def words_of(text: str, labels: list[str] | None = None) -> list[list[Word]]:
    """The paragraphs of a text, each a list of its words; empty ones are left out."""
    paragraphs = []
    for paragraph in re.finditer(r"[^\n]+", text):
        words = [
            Word(
                found.group(),
                found.start(),
                found.end(),
                labels[found.start()] if labels else "O",
            )
            for found in _word.finditer(text, paragraph.start(), paragraph.end())
        ]
        if words:
            paragraphs.append(words)
    return paragraphs


def code_points(text: str) -> dict[int, int]:
    """Index of the code point at each offset of UTF-16 code units."""
    points, unit = {}, 0
    for index, character in enumerate(text):
        points[unit] = index
        unit += 2 if ord(character) > 0xFFFF else 1
    points[unit] = len(text)
    return points


def code_units(text: str) -> list[int]:
    """Offset in UTF-16 code units of each code point, and of the end."""
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    return units


def _article(line: dict) -> Article:
    text, points = line["text"], code_points(line["text"])
    labels = ["O"] * (len(text) + 1)
    for attribution in line["attributions"]:
        for role in ROLES:
            found = attribution.get(role) or []
            for span in found if isinstance(found, list) else [found]:
                start, end = points[span["start"]], points[span["end"]]
                labels[start:end] = [f"I-{role}"] * (end - start)
                labels[start] = f"B-{role}"
    return Article(line["id"], text, _begun(words_of(text, labels)))


def _begun(paragraphs: list[list[Word]]) -> list[list[Word]]:
    """A span that goes on from another paragraph, or begins within a word, begins with its first word."""
    begun = []
    for words in paragraphs:
        before, kept = "O", []
        for word in words:
            label = word.label
            if label.startswith("I-") and before[2:] != label[2:]:
                label = f"B-{label[2:]}"
            kept.append(Word(word.text, word.start, word.end, label))
            before = label
        begun.append(kept)
    return begun
