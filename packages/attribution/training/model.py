"""A small encoder; on it a conditional random field over the labels, and links from span to span."""

import torch
from torch import Tensor, nn
from transformers import BertModel

from rows import LABELS, LINKS, LOOKS

LINK_SIZE = 64

NEVER = -1e4


class AttributionModel(nn.Module):
    def __init__(self, base: str, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(base, add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        size = self.encoder.config.hidden_size
        self.looks = nn.Embedding(LOOKS, size)
        nn.init.zeros_(self.looks.weight)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(size, len(LABELS))
        self.link_from = nn.Linear(size, len(LINKS) * LINK_SIZE)
        self.link_to = nn.Linear(size, len(LINKS) * LINK_SIZE)
        self.field = Field()

    def forward(self, ids: Tensor, looks: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """For each piece: scores of the labels, and the two ends of links; (batch, pieces, …)."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.looks(looks)
        states = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        states = self.dropout(states)
        return self.head(states), self.link_from(states), self.link_to(states)

    def loss(self, batch: dict[str, Tensor]) -> Tensor:
        """Negative log likelihood of labels and links, per word."""
        emissions, starts, ends = (
            of_words(scores, batch["firsts"]) for scores in self(batch["ids"], batch["looks"], batch["mask"])
        )
        loss = self.field.loss(emissions, batch["labels"], batch["words"])
        kind, row, start, end = batch["links"].unbind(1)
        split = (*starts.shape[:2], len(LINKS), LINK_SIZE)
        chosen = starts.view(split)[row, start, kind]
        scores = torch.einsum("ld,lwd->lw", chosen, ends.view(split)[row, :, kind]) / LINK_SIZE**0.5
        scores = scores.masked_fill(~batch["words"][row], NEVER)
        return (loss + nn.functional.cross_entropy(scores, end, reduction="sum")) / batch["words"].sum()


class Field(nn.Module):
    """Transitions between labels; a span begins with B, goes on with I and ends with E, or is one S."""

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
            self.transitions.masked_fill(self.forbidden, NEVER),
            self.start.masked_fill(self.forbidden_start, NEVER),
        )

    def loss(self, emissions: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """Sum of the negative log likelihoods. `mask` is true for the words of each row."""
        transitions, start = self.scores()
        alpha = start + emissions[:, 0]
        for at in range(1, emissions.shape[1]):
            step = torch.logsumexp(alpha.unsqueeze(2) + transitions, 1) + emissions[:, at]
            alpha = torch.where(mask[:, at : at + 1], step, alpha)
        moved = transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        own = emissions.gather(2, labels.unsqueeze(2)).squeeze(2) * mask
        return torch.logsumexp(alpha, 1).sum() - start[labels[:, 0]].sum() - moved.sum() - own.sum()

    @torch.no_grad()
    def best(self, emissions: Tensor) -> list[int]:
        """The most likely labels of one row: (words, labels)."""
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


def of_words(scores: Tensor, firsts: Tensor) -> Tensor:
    """Of each word its first piece."""
    return scores.gather(1, firsts.unsqueeze(2).expand(-1, -1, scores.shape[2]))


def _forbidden(before: str, after: str) -> bool:
    if before[0] in "BI":
        return after[0] not in "IE" or before[2:] != after[2:]
    return after[0] in "IE"
