"""Steps of AdamW on a schedule; what is used of a model is the average of its weights."""

import time
from copy import deepcopy

import torch

ENCODER_RATE, HEAD_RATE, FIELD_RATE = 1e-4, 1e-3, 5e-3
WARM_UP = 0.06
AVERAGE = 0.998


class Trainer:
    def __init__(self, model, steps: int) -> None:
        self.model = model
        self.average = deepcopy(model).eval()
        self.taken = 0
        self.optimizer = _optimizer_of(model)
        warm = max(1, int(WARM_UP * steps))

        def scale(step: int) -> float:
            return (step + 1) / warm if step < warm else max(0.0, (steps - step) / (steps - warm))

        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, scale)

    def learn(self, batch: dict[str, torch.Tensor]) -> float:
        """Takes a step; the loss before it."""
        loss = self.model.loss(batch)
        self.optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self._follow(min(AVERAGE, (1 + self.taken) / (10 + self.taken)))
        self.taken += 1
        return loss.item()

    def learn_all(self, batches: list, columns_of) -> float:
        """Takes a step for each batch, and tells how far it is; the mean of the losses."""
        begun, total = time.time(), 0.0
        self.model.train()
        for at, batch in enumerate(batches, 1):
            total += self.learn(columns_of(batch))
            if at % 50 == 0:
                print(f"  {at}/{len(batches)} loss {total / at:.4f} {time.time() - begun:.0f} s", flush=True)
        return total / len(batches)

    @torch.no_grad()
    def _follow(self, share: float) -> None:
        pairs = [
            (kept, new) for kept, new in zip(self.average.parameters(), self.model.parameters()) if new.requires_grad
        ]
        torch._foreach_lerp_([kept for kept, _ in pairs], [new for _, new in pairs], 1 - share)


def _optimizer_of(model):
    encoder = [parameter for parameter in model.encoder.parameters() if parameter.requires_grad]
    field = list(model.field.parameters())
    known = {id(parameter) for parameter in encoder + field}
    head = [
        parameter for parameter in model.parameters() if parameter.requires_grad and id(parameter) not in known
    ]
    return torch.optim.AdamW(
        [
            {"params": encoder, "lr": ENCODER_RATE},
            {"params": head, "lr": HEAD_RATE},
            {"params": field, "lr": FIELD_RATE, "weight_decay": 0.0},
        ],
        weight_decay=0.01,
        fused=True,
    )
