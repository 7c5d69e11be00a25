"""Paragraphs as rows of word pieces: as many whole paragraphs as fit, with separators between."""

import random
from dataclasses import dataclass, field

import torch

from corpus import LABELS, Article, Word
from features import quote_states

MOST_PIECES = 256


@dataclass
class Row:
    ids: list[int] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    cue: list[int] = field(default_factory=list)
    source: list[int] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)
    """Whose piece each is: article, word; None for separators."""
    words: list[tuple[str, Word] | None] = field(default_factory=list)

    def add_mark(self, piece: int) -> None:
        self._add(piece, 0, 0, 0, 0, None)

    def _add(self, piece, quoted, cue, source, label, word) -> None:
        self.ids.append(piece)
        self.quoted.append(quoted)
        self.cue.append(cue)
        self.source.append(source)
        self.labels.append(label)
        self.words.append(word)


class RowMaker:
    def __init__(self, tokenizer, rates: dict[str, dict[str, int]]) -> None:
        self.tokenizer, self.rates = tokenizer, rates
        self.first = tokenizer.token_to_id("[CLS]")
        self.separator = tokenizer.token_to_id("[SEP]")
        self.unknown = tokenizer.token_to_id("[UNK]")

    def rows_of(self, articles: list[Article]) -> list[Row]:
        rows = []
        for article in articles:
            row = self._begin()
            for words in article.paragraphs:
                for part in self._cut(self._pieces(article.id, words)):
                    if len(row.ids) + len(part) + 1 > MOST_PIECES:
                        rows.append(row)
                        row = self._begin()
                    for piece in part:
                        row._add(*piece)
                    row.add_mark(self.separator)
            if len(row.ids) > 1:
                rows.append(row)
        return rows

    def _begin(self) -> Row:
        row = Row()
        row.add_mark(self.first)
        return row

    def _pieces(self, article: str, words: list[Word]) -> list[tuple]:
        pieces = []
        encoded = self.tokenizer.encode_batch([word.text for word in words], add_special_tokens=False)
        for word, state, parts in zip(words, quote_states(words), encoded):
            lower = word.text.lower()
            cue, source = self.rates["cue"].get(lower, 0), self.rates["source"].get(lower, 0)
            label = LABELS.index(word.label)
            inside = LABELS.index(word.label.replace("B-", "I-"))
            for index, piece in enumerate(parts.ids or [self.unknown]):
                own = label if index == 0 else inside
                pieces.append((piece, state, cue, source, own, (article, word)))
        return pieces

    def _cut(self, pieces: list[tuple]) -> list[list[tuple]]:
        room = MOST_PIECES - 2
        return [pieces[at : at + room] for at in range(0, len(pieces), room)]


def batches_of(rows: list[Row], size: int, rng: random.Random | None) -> list[list[Row]]:
    """Rows of like length together; in a random order if `rng` is given."""
    ordered = sorted(rows, key=lambda row: len(row.ids) + (rng.random() * 16 if rng else 0))
    batches = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    if rng:
        rng.shuffle(batches)
    return batches


def tensors_of(batch: list[Row]) -> dict[str, torch.Tensor]:
    width = max(len(row.ids) for row in batch)

    def padded(values: list[int]) -> list[int]:
        return values + [0] * (width - len(values))

    columns = {
        name: torch.tensor([padded(getattr(row, name)) for row in batch])
        for name in ("ids", "quoted", "cue", "source", "labels")
    }
    lengths = torch.tensor([len(row.ids) for row in batch])
    return {**columns, "mask": torch.arange(width) < lengths.unsqueeze(1)}
