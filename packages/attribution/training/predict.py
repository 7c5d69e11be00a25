"""Labels of rows as spans of articles."""

import json

import torch

from corpus import LABELS, Article, code_units
from rows import Row, batches_of, tensors_of


@torch.no_grad()
def predictions_of(model, articles: list[Article], rows: list[Row], size: int = 16):
    """A line of JSON per article: `id` and `spans` in UTF-16 code units."""
    model.eval()
    found: dict[str, list[tuple[str, int, int]]] = {article.id: [] for article in articles}
    for batch in batches_of(rows, size, None):
        columns = tensors_of(batch)
        emissions = model(*(columns[name] for name in ("ids", "mask", "quoted", "cue", "source")))
        for row, scores in zip(batch, emissions):
            labels = model.field.best(scores[: len(row.ids)])
            for article, *span in spans_of(row, labels):
                found[article].append(tuple(span))
    for article in articles:
        units = code_units(article.text)
        spans = [
            {"role": role, "start": units[start], "end": units[end]}
            for role, start, end in sorted(found[article.id], key=lambda span: span[1:])
        ]
        yield json.dumps({"id": article.id, "spans": spans}) + "\n"


def spans_of(row: Row, labels: list[int]):
    """Article, role, start and end of each span; the first piece of a word decides for the word."""
    open_span, before = None, None
    for owner, label in zip(row.words, labels):
        if owner is None or owner is before:
            if owner is None and open_span:
                yield tuple(open_span)
                open_span = None
            before = owner
            continue
        before, (article, word), name = owner, owner, LABELS[label]
        if open_span and name == f"I-{open_span[1]}":
            open_span[3] = word.end
            continue
        if open_span:
            yield tuple(open_span)
        open_span = None if name == "O" else [article, name[2:], word.start, word.end]
    if open_span:
        yield tuple(open_span)
