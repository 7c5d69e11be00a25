"""Articles as rows of word pieces: as many whole paragraphs as fit, a separator after each.

What a row tells the model, the reader in TypeScript (`src/model/rows.ts`) tells it in the same way.
"""

import random
from dataclasses import dataclass, field

import torch

from corpus import ROLES, Article, Word

MOST_PIECES = 256
LABELS = ["O"] + [f"{place}-{role}" for role in ROLES for place in "BIES"]
LINKS = ["content-cue", "content-source", "cue-source"]
LOOKS = 8

CUE_LABELS = ["O"] + [f"{place}-{role}" for role in ("source", "content") for place in "BIES"]
CUE_LOOKS = 2 * LOOKS  # the second half for the words of the cue


@dataclass
class Row:
    """`words` holds None for the marks of the row; what hangs on nothing hangs on the first of them."""

    article: str
    ids: list[int] = field(default_factory=list)
    looks: list[int] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    words: list[Word | None] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    links: list[tuple[int, int, int]] = field(default_factory=list)

    def add(self, word: Word | None, pieces: list[int], look: int) -> None:
        self.firsts.append(len(self.ids))
        self.words.append(word)
        self.ids.extend(pieces)
        self.looks.extend([look] * len(pieces))

    def close(self, article: Article) -> "Row":
        self.labels = [LABELS.index(label) for label in _labels(self.words)]
        self.links = _links(self.words, article)
        return self


class RowMaker:
    def __init__(self, tokenizer) -> None:
        self.tokenizer = tokenizer
        self.first = tokenizer.token_to_id("[CLS]")
        self.separator = tokenizer.token_to_id("[SEP]")
        self.unknown = tokenizer.token_to_id("[UNK]")
        self.hidden = tokenizer.token_to_id("[MASK]")

    def rows_of(self, articles: list[Article]) -> list[Row]:
        return [row for article in articles for row in self._rows(article)]

    def _rows(self, article: Article):
        row = self._begin(article)
        for words in article.paragraphs:
            for part in self.parts(words):
                if len(row.ids) + sum(len(pieces) for _, pieces, _ in part) + 1 > MOST_PIECES:
                    yield row.close(article)
                    row = self._begin(article)
                for word in part:
                    row.add(*word)
                row.add(None, [self.separator], 0)
        if len(row.words) > 1:
            yield row.close(article)

    def _begin(self, article: Article) -> Row:
        row = Row(article.id)
        row.add(None, [self.first], 0)
        return row

    def parts(self, words: list[Word]):
        """A paragraph, cut where it is too long for a row."""
        part, count = [], 0
        texts, looks = looks_of([word.text for word in words])
        for word, encoded, look in zip(words, self.tokenizer.encode_batch(texts, add_special_tokens=False), looks):
            pieces = (encoded.ids or [self.unknown])[: MOST_PIECES - 2]
            if count + len(pieces) > MOST_PIECES - 2:
                yield part
                part, count = [], 0
            part.append((word, pieces, look))
            count += len(pieces)
        yield part


def looks_of(texts: list[str]) -> tuple[list[str], list[int]]:
    """The words of a paragraph with straight quotation marks bent, and what the letters alone do not tell:
    0 plain, 1 capitalised, 2 capitals, 3 digits; 4 more within quotation marks."""
    inside, bent, looks = False, [], []
    for text in texts:
        if text == '"':
            text = "”" if inside else "“"
        if text in "“«":
            inside = True
        elif text in "”»":
            inside = False
        bent.append(text)
        looks.append(_case(text) + (4 if inside else 0))
    return bent, looks


def _case(text: str) -> int:
    if text[0].isdecimal():
        return 3
    if len(text) > 1 and text.isupper():
        return 2
    return 1 if text[0].isupper() else 0


def _labels(words: list[Word | None]):
    for at, word in enumerate(words):
        if word is None or word.role is None:
            yield "O"
            continue
        before, after = words[at - 1], words[at + 1] if at + 1 < len(words) else None
        begins = word.begins or before is None or before.role != word.role
        ends = after is None or after.role != word.role or after.begins
        yield f"{('S' if ends else 'B') if begins else ('E' if ends else 'I')}-{word.role}"


def _links(words: list[Word | None], article: Article) -> list[tuple[int, int, int]]:
    """Kind of link, and the indexes of the first words of the two spans."""
    places = {word.start: at for at, word in enumerate(words) if word is not None and word.begins}
    links = []
    for attribution in article.attributions:
        source, cue = places.get(attribution.source, 0), places.get(attribution.cue, 0)
        for start in attribution.content:
            if start in places:
                links += [(0, places[start], cue), (1, places[start], source)]
        if cue:
            links.append((2, cue, source))
    return links


def batches_of(rows: list[Row], size: int, rng: random.Random | None) -> list[list[Row]]:
    """Rows of like length together; in a random order if `rng` is given."""
    ordered = sorted(rows, key=lambda row: len(row.words) + (rng.random() * 24 if rng else 0))
    batches = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    if rng:
        rng.shuffle(batches)
    return batches


def tensors_of(batch: list[Row]) -> dict[str, torch.Tensor]:
    pieces, words = max(len(row.ids) for row in batch), max(len(row.words) for row in batch)

    def column(name: str, width: int) -> torch.Tensor:
        values = [getattr(row, name) for row in batch]
        return torch.tensor([row + [0] * (width - len(row)) for row in values])

    lengths = torch.tensor([[len(row.ids), len(row.words)] for row in batch])
    return {
        "ids": column("ids", pieces),
        "looks": column("looks", pieces),
        "mask": torch.arange(pieces) < lengths[:, :1],
        "firsts": column("firsts", words),
        "labels": column("labels", words),
        "words": torch.arange(words) < lengths[:, 1:],
        "links": torch.tensor(
            [(kind, at, start, end) for at, row in enumerate(batch) for kind, start, end in row.links]
        ).reshape(-1, 4),
    }
