"""Two models on small encoders. The first finds sources, cues and contents, and which hang together; the second is
shown one cue and finds its source and contents. They share their embeddings.
"""

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel

from base_model import base_folder
from rows import CUE_LABELS, CUE_LOOKS, LABELS, LINKS, LOOKS

LINK_SIZE = 64

NEVER = -1e4


class Labeller(nn.Module):
    """An encoder that is told how the letters look, with a score of each label for each piece."""

    def __init__(self, labels: list[str], looks: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(
            str(base_folder()), add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        self.size = self.encoder.config.hidden_size
        self.looks = nn.Embedding(looks, self.size)
        nn.init.zeros_(self.looks.weight)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(self.size, len(labels))
        self.field = Field(labels)

    @property
    def embeddings(self) -> nn.Embedding:
        return self.encoder.embeddings.word_embeddings

    def states(self, embedded: Tensor, looks: Tensor, mask: Tensor) -> Tensor:
        return self.dropout(
            self.encoder(inputs_embeds=embedded + self.looks(looks), attention_mask=mask).last_hidden_state
        )

    def load(self, checkpoint: Path) -> "Labeller":
        self.load_state_dict(torch.load(checkpoint, weights_only=True))
        return self.eval()


class AttributionModel(Labeller):
    def __init__(self) -> None:
        super().__init__(LABELS, LOOKS)
        self.link_from = nn.Linear(self.size, len(LINKS) * LINK_SIZE)
        self.link_to = nn.Linear(self.size, len(LINKS) * LINK_SIZE)

    def forward(self, embedded: Tensor, looks: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """For each piece: scores of the labels, and the two ends of links; (batch, pieces, …)."""
        states = self.states(embedded, looks, mask)
        return self.head(states), self.link_from(states), self.link_to(states)

    def loss(self, batch: dict[str, Tensor]) -> Tensor:
        """Negative log likelihood of labels and links, per word."""
        scores = self(self.embeddings(batch["ids"]), batch["looks"], batch["mask"])
        emissions, starts, ends = (of_words(each, batch["firsts"]) for each in scores)
        loss = self.field.loss(emissions, batch["labels"], batch["words"])
        kind, row, start, end = batch["links"].unbind(1)
        split = (*starts.shape[:2], len(LINKS), LINK_SIZE)
        chosen = starts.view(split)[row, start, kind]
        scores = torch.einsum("ld,lwd->lw", chosen, ends.view(split)[row, :, kind]) / LINK_SIZE**0.5
        scores = scores.masked_fill(~batch["words"][row], NEVER)
        return (loss + nn.functional.cross_entropy(scores, end, reduction="sum")) / batch["words"].sum()


class CueModel(Labeller):
    def __init__(self) -> None:
        super().__init__(CUE_LABELS, CUE_LOOKS)

    def begin_from(self, model: AttributionModel) -> None:
        """Takes over what the other has learned, and keeps its embeddings as they are."""
        self.encoder.load_state_dict(model.encoder.state_dict())
        self.embeddings.weight.requires_grad = False
        labels = [LABELS.index(label) for label in CUE_LABELS]
        with torch.no_grad():
            self.looks.weight.copy_(model.looks.weight.repeat(CUE_LOOKS // LOOKS, 1))
            self.head.weight.copy_(model.head.weight[labels])
            self.head.bias.copy_(model.head.bias[labels])
            self.field.transitions.copy_(model.field.transitions[labels][:, labels])
            self.field.start.copy_(model.field.start[labels])

    def forward(self, embedded: Tensor, looks: Tensor, mask: Tensor) -> Tensor:
        """For each piece the scores of the labels: (batch, pieces, labels)."""
        return self.head(self.states(embedded, looks, mask))

    def loss(self, batch: dict[str, Tensor]) -> Tensor:
        """Negative log likelihood of the labels, per row."""
        scores = self(self.embeddings(batch["ids"]), batch["looks"], batch["mask"])
        emissions = of_words(scores, batch["firsts"])
        return self.field.loss(emissions, batch["labels"], batch["words"]) / len(emissions)


class Field(nn.Module):
    """Transitions between labels; a span begins with B, goes on with I and ends with E, or is one S."""

    def __init__(self, labels: list[str]) -> None:
        super().__init__()
        count = len(labels)
        self.transitions = nn.Parameter(torch.zeros(count, count))
        self.start = nn.Parameter(torch.zeros(count))
        forbidden = torch.tensor([[_forbidden(a, b) for b in labels] for a in labels])
        self.register_buffer("forbidden", forbidden)
        self.register_buffer("forbidden_start", torch.tensor([_forbidden("O", b) for b in labels]))

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
