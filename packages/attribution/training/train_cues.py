"""Trains the second model, which is shown a cue, on PolNeAR, and writes a checkpoint after each epoch.

    python train_cues.py DATA FIRST OUT [--epochs 3] [--articles N] [--seed 9]

FIRST is a checkpoint of train.py: this model begins from it and shares its embeddings. On two cores an epoch takes
a quarter of an hour.
"""

import argparse
import random
import time
from pathlib import Path

import torch

from base_model import plain_tokenizer
from corpus import read_articles, read_training
from cue_rows import CueRow, cue_rows_of, hidden
from model import AttributionModel, CueModel
from rows import RowMaker, batches_of, tensors_of
from trainer import Trainer

BATCH = 24


def main() -> None:
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_flush_denormal(True)
    rng = random.Random(given.seed)
    maker = RowMaker(plain_tokenizer())
    rows = cue_rows_of(maker, read_training(given.data)[: given.articles])
    dev_rows = cue_rows_of(maker, read_articles(given.data / "dev.jsonl.gz"))
    print(f"{len(rows)} cues", flush=True)

    model = CueModel()
    model.begin_from(AttributionModel().load(given.first))
    trainer = Trainer(model, given.epochs * -(-len(rows) // BATCH))

    def learned(batch: list[CueRow]) -> dict[str, torch.Tensor]:
        columns = columns_of([row.shifted(rng) for row in batch])
        return {**columns, "ids": hidden(columns["ids"], columns["looks"], maker)}

    given.out.mkdir(parents=True, exist_ok=True)
    for epoch in range(given.epochs):
        begun = time.time()
        loss = trainer.learn_all(batches_of(rows, BATCH, rng), learned)
        torch.save(trainer.average.state_dict(), given.out / f"epoch-{epoch + 1}.pt")
        print(
            f"epoch {epoch + 1}: loss {loss:.4f}, on dev {loss_on(trainer.average, dev_rows):.4f}, "
            f"{time.time() - begun:.0f} s",
            flush=True,
        )


@torch.no_grad()
def loss_on(model: CueModel, rows: list[CueRow]) -> float:
    """Per row, with the cues that people marked."""
    batches = batches_of(rows, BATCH, None)
    return sum(model.loss(columns_of(batch)).item() * len(batch) for batch in batches) / len(rows)


def columns_of(rows: list[CueRow]) -> dict[str, torch.Tensor]:
    return tensors_of([row.marked() for row in rows])


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("first", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--articles", type=int, default=None)
    parser.add_argument("--seed", type=int, default=9)
    return parser.parse_args()


if __name__ == "__main__":
    main()
