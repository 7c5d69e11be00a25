"""Labels and links of rows as spans and attributions of articles."""

import json
import math
from itertools import accumulate

import torch

from corpus import Article, code_units
from model import LINK_SIZE, NEVER, AttributionModel, of_words
from rows import LABELS, LINKS, Row, batches_of, tensors_of

LEAST_CUE_SCORE = math.log(0.5)


def predictions_of(model: AttributionModel, articles: list[Article], rows: list[Row]):
    """A line of JSON per article: `id`, `spans` and `attributions`, in UTF-16 code units."""
    units = {article.id: code_units(article.text) for article in articles}
    spans, attributions = {id: [] for id in units}, {id: [] for id in units}
    for row, found, link in found_in(model, rows):
        unit = units[row.article]

        def placed(span):
            return span and {"start": unit[row.words[span[1]].start], "end": unit[row.words[span[2]].end]}

        spans[row.article] += [{"role": span[0], **placed(span)} for span in found]
        attributions[row.article] += [
            {"source": placed(source), "cue": placed(cue), "content": [placed(one) for one in content]}
            for source, cue, content in joined(found, link, paragraphs_of(row))
        ]
    for id in units:
        line = {"id": id, "spans": sorted(spans[id], key=lambda span: span["start"]), "attributions": attributions[id]}
        yield json.dumps(line) + "\n"


@torch.no_grad()
def found_in(model: AttributionModel, rows: list[Row], size: int = 16):
    """Rows with their spans, each a role with its first and last word, and their links."""
    model.eval()
    for batch in batches_of(rows, size, None):
        columns = tensors_of(batch)
        parts = model(model.embeddings(columns["ids"]), columns["looks"], columns["mask"])
        for row, emissions, starts, ends in zip(batch, *(of_words(part, columns["firsts"]) for part in parts)):
            count = len(row.words)
            emissions[[at for at, word in enumerate(row.words) if word is None], 1:] = NEVER
            yield row, spans_of(model.field.best(emissions[:count])), links_of(starts[:count], ends[:count])


def spans_of(labels: list[int]) -> list[tuple[str, int, int]]:
    """Role, first and last word of each span."""
    spans, start = [], 0
    for at, label in enumerate(LABELS[index] for index in labels):
        if label[0] in "BS":
            start = at
        if label[0] in "ES":
            spans.append((label[2:], start, at))
    return spans


def links_of(starts, ends):
    """Log probabilities: (kind, word, word)."""
    split = (-1, len(LINKS), LINK_SIZE)
    scores = torch.einsum("akd,bkd->kab", starts.view(split), ends.view(split)) / LINK_SIZE**0.5
    return scores.log_softmax(2)


def paragraphs_of(row: Row) -> list[int]:
    """Which paragraph of the row each word stands in."""
    return list(accumulate(int(word is None) for word in row.words))


def joined(spans, link, paragraph):
    """Contents with the cue and the source they hang on, as `src/model/links.ts` joins them; contents of one cue
    belong together."""
    sources = [span for span in spans if span[0] == "source"]
    cues = [span for span in spans if span[0] == "cue"]
    groups: dict[tuple, list] = {}
    for content in (span for span in spans if span[0] == "content"):
        cue = max(cues, key=lambda cue: link[0, content[1], cue[1]], default=None)
        sure = cue is not None and link[0, content[1], cue[1]] > LEAST_CUE_SCORE
        groups.setdefault(cue if sure else content, []).append(content)
    for head, contents in groups.items():
        cue = head if head[0] == "cue" else None
        near = [source for source in sources if paragraph[source[1]] == paragraph[head[1]]]

        def score(source):
            at = source[1] if source else 0
            own = sum(link[1, content[1], at] for content in contents) / len(contents)
            return own + (link[2, cue[1], at] if cue else 0)

        source = max([*near, None], key=score)
        if cue or source:
            yield source, cue, contents
