"""A row for each cue: its paragraph, with the words of the cue marked and its own source and contents as labels."""

import random
from dataclasses import dataclass, replace

import torch

from corpus import Article, Attribution, Word
from rows import CUE_LABELS, LOOKS, Row, RowMaker


@dataclass
class CueRow(Row):
    """`cue` holds the indexes of its first and last word. `looks` do not tell of it yet."""

    cue: tuple[int, int] = (0, 0)

    def marked(self) -> "CueRow":
        first, last = self.cue
        ends = [*self.firsts, len(self.ids)]
        looks = list(self.looks)
        for at in range(self.firsts[first], ends[last + 1]):
            looks[at] += LOOKS
        return replace(self, looks=looks)

    def shifted(self, rng: random.Random) -> "CueRow":
        """Now and then with a cue that is a word longer or shorter, as cues are that a model has found."""
        first, last = self.cue
        chance = rng.random()
        if first < last and chance < 0.15:
            cue = (first + 1, last) if chance < 0.075 else (first, last - 1)
        elif chance < 0.04 and first > 1 and self.labels[first - 1] == 0:
            cue = (first - 1, last)
        elif chance < 0.08 and last + 2 < len(self.words) and self.labels[last + 1] == 0:
            cue = (first, last + 1)
        else:
            return self
        return replace(self, cue=cue)


def cue_rows_of(maker: RowMaker, articles: list[Article]) -> list[CueRow]:
    return [
        row
        for article in articles
        for paragraph in article.paragraphs
        for part in maker.parts(paragraph)
        for row in _rows(maker, article, part)
    ]


def hidden(ids: torch.Tensor, looks: torch.Tensor, maker: RowMaker, share: float = 0.1) -> torch.Tensor:
    """Some pieces give way to the mark of what is hidden, so that the words around them are read too."""
    word = (ids != maker.first) & (ids != maker.separator) & (ids != 0) & (looks < LOOKS)
    return ids.masked_fill(word & (torch.rand(ids.shape) < share), maker.hidden)


def _rows(maker: RowMaker, article: Article, part: list[tuple[Word, list[int], int]]):
    spans = _spans_of([word for word, _, _ in part])
    for attribution in article.attributions:
        if attribution.cue not in spans:
            continue
        first, last = spans[attribution.cue]
        row = CueRow(article.id, cue=(first + 1, last + 1))
        row.add(None, [maker.first], 0)
        for word in part:
            row.add(*word)
        row.add(None, [maker.separator], 0)
        row.labels = _labels(attribution, spans, len(row.words))
        yield row


def _spans_of(words: list[Word]) -> dict[int, tuple[int, int]]:
    """By the offset at which a span begins, the indexes of its first and last word."""
    spans: dict[int, tuple[int, int]] = {}
    begin = None
    for at, word in enumerate(words):
        if word.begins:
            begin = word.start
        elif word.role is None:
            begin = None
        if begin is not None:
            spans[begin] = (spans.get(begin, (at, at))[0], at)
    return spans


def _labels(attribution: Attribution, spans: dict[int, tuple[int, int]], count: int) -> list[int]:
    labels = [0] * count
    for role, begins in (("source", [attribution.source]), ("content", attribution.content)):
        for first, last in (spans[begin] for begin in begins if begin in spans):
            places = ["S"] if first == last else ["B", *"I" * (last - first - 1), "E"]
            labels[first + 1 : last + 2] = [CUE_LABELS.index(f"{place}-{role}") for place in places]
    return labels
