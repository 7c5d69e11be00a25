"""Articles of PolNeAR as paragraphs of words, each word with its role, and which source and cue a content hangs on.

A file is JSON lines, plain or gzip: `id`, `text`, `attributions` of `source`, `cue` (a span or null) and `content`
(a list of spans). Spans count UTF-16 code units; here they become code points of Python's strings.
"""

import gzip
import json
import re
from dataclasses import dataclass
from pathlib import Path

ROLES = ["source", "cue", "content"]

_word = re.compile(r"\w+|[^\w\s]", re.UNICODE)


@dataclass(frozen=True)
class Word:
    """A word or a mark of punctuation; `start` and `end` in code points of the text.

    `role` is the role of the span it lies in, or None; `begins` says that it is the first of its span.
    """

    text: str
    start: int
    end: int
    role: str | None = None
    begins: bool = False


@dataclass(frozen=True)
class Attribution:
    """The offsets at which its spans begin; None for what the text does not name."""

    source: int | None
    cue: int | None
    content: list[int]


@dataclass(frozen=True)
class Article:
    id: str
    text: str
    paragraphs: list[list[Word]]
    attributions: list[Attribution]


def read_articles(path: Path) -> list[Article]:
    opened = gzip.open(path, "rt") if path.suffix == ".gz" else open(path)
    with opened as lines:
        return [_article(json.loads(line)) for line in lines if line.strip()]


def read_training(data: Path) -> list[Article]:
    """The articles of train, but for those on which the rules are measured."""
    kept_out = set((Path(__file__).parent / "kept-out.txt").read_text().split())
    return [article for article in read_articles(data / "train.jsonl.gz") if article.id not in kept_out]


def code_units(text: str) -> list[int]:
    """Offset in UTF-16 code units of each code point, and of the end."""
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    return units


def _article(line: dict) -> Article:
    text, points = line["text"], _code_points(line["text"])
    roles: list[tuple[str, int] | None] = [None] * (len(text) + 1)
    attributions = []
    for number, attribution in enumerate(line["attributions"]):
        begins = {role: [] for role in ROLES}
        for role in ROLES:
            found = attribution.get(role) or []
            for span in found if isinstance(found, list) else [found]:
                start, end = points[span["start"]], points[span["end"]]
                roles[start:end] = [(role, start)] * (end - start)
                begins[role].append(start)
        attributions.append(
            Attribution(*((begins[role] or [None])[0] for role in ("source", "cue")), begins["content"])
        )
    return Article(line["id"], text, _paragraphs(text, roles), attributions)


def _paragraphs(text: str, roles: list) -> list[list[Word]]:
    paragraphs = []
    for paragraph in re.finditer(r"[^\n]+", text):
        words, before = [], None
        for found in _word.finditer(text, paragraph.start(), paragraph.end()):
            span = roles[found.start()]
            begins = span is not None and span != before
            words.append(Word(found.group(), found.start(), found.end(), span and span[0], begins))
            before = span
        if words:
            paragraphs.append(words)
    return paragraphs


def _code_points(text: str) -> dict[int, int]:
    return {unit: point for point, unit in enumerate(code_units(text))}
