"""A small encoder with a conditional random field over the seven BIO labels."""

import torch
from torch import Tensor, nn
from transformers import BertModel

from corpus import LABELS
from features import QUOTE_STATES, RATES

_never = -1e4


class AttributionModel(nn.Module):
    def __init__(self, base: str, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(base, add_pooling_layer=False)
        size = self.encoder.config.hidden_size
        self.quoted = _zeros(QUOTE_STATES, size)
        self.cue_rate = _zeros(RATES, size)
        self.source_rate = _zeros(RATES, size)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(size, len(LABELS))
        self.field = Field()

    def forward(self, ids: Tensor, mask: Tensor, quoted: Tensor, cue: Tensor, source: Tensor) -> Tensor:
        """Scores of each label for each piece: (batch, pieces, labels)."""
        embedded = self.encoder.embeddings.word_embeddings(ids)
        embedded = embedded + self.quoted(quoted) + self.cue_rate(cue) + self.source_rate(source)
        states = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return self.head(self.dropout(states))


class Field(nn.Module):
    """Transitions between labels; an I follows only a B or an I of its own role."""

    def __init__(self) -> None:
        super().__init__()
        count = len(LABELS)
        self.transitions = nn.Parameter(torch.zeros(count, count))
        self.start = nn.Parameter(torch.zeros(count))
        forbidden = torch.tensor([[_forbidden(a, b) for b in LABELS] for a in LABELS])
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("forbidden_start", torch.tensor([_forbidden("O", b) for b in LABELS]))

    def scores(self) -> tuple[Tensor, Tensor]:
        return (
            self.transitions.masked_fill(self.forbidden, _never),
            self.start.masked_fill(self.forbidden_start, _never),
        )

    def loss(self, emissions: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """Negative log likelihood per labelled piece. `mask` is true for the first pieces of each row."""
        transitions, start = self.scores()
        alpha = start + emissions[:, 0]
        gold = start[labels[:, 0]] + emissions[:, 0].gather(1, labels[:, :1]).squeeze(1)
        for at in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + emissions[:, at]
            here = mask[:, at]
            alpha = torch.where(here.unsqueeze(1), step, alpha)
            moved = transitions[labels[:, at - 1], labels[:, at]]
            moved = moved + emissions[:, at].gather(1, labels[:, at : at + 1]).squeeze(1)
            gold = gold + torch.where(here, moved, torch.zeros_like(moved))
        return (torch.logsumexp(alpha, 1) - gold).sum() / mask.sum()

    @torch.no_grad()
    def best(self, emissions: Tensor) -> list[int]:
        """The most likely labels of one row: (pieces, labels)."""
        transitions, start = self.scores()
        score, back = start + emissions[0], []
        for emission in emissions[1:]:
            best, origin = (score.unsqueeze(1) + transitions).max(0)
            back.append(origin)
            score = best + emission
        path = [int(score.argmax())]
        for origin in reversed(back):
            path.append(int(origin[path[-1]]))
        return path[::-1]


def _zeros(count: int, size: int) -> nn.Embedding:
    embedding = nn.Embedding(count, size)
    nn.init.zeros_(embedding.weight)
    return embedding


def _forbidden(before: str, after: str) -> bool:
    return after.startswith("I-") and before[2:] != after[2:]
