"""Trains the first model of `@sayso/attribution` on PolNeAR and writes a checkpoint after each epoch.

    python train.py DATA OUT [--epochs 5] [--articles N] [--seed 7]

DATA holds train.jsonl.gz, dev.jsonl.gz and score-dev.jsonl.gz. On two cores an epoch takes twelve to fifteen minutes.
"""

import argparse
import random
import subprocess
import time
from pathlib import Path

import torch

from base_model import plain_tokenizer
from corpus import read_articles, read_training
from model import AttributionModel
from predict import predictions_of
from rows import RowMaker, batches_of, tensors_of
from trainer import Trainer

BATCH = 8
TOOLS = Path(__file__).resolve().parents[4] / "shared/tools"


def main() -> None:
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_flush_denormal(True)
    rng = random.Random(given.seed)
    train, dev = read_training(given.data)[: given.articles], read_articles(given.data / "dev.jsonl.gz")
    maker = RowMaker(plain_tokenizer())
    rows, dev_rows = maker.rows_of(train), maker.rows_of(dev)
    print(f"{len(train)} articles, {len(rows)} rows", flush=True)

    trainer = Trainer(AttributionModel(), given.epochs * -(-len(rows) // BATCH))
    given.out.mkdir(parents=True, exist_ok=True)
    for epoch in range(given.epochs):
        begun = time.time()
        loss = trainer.learn_all(batches_of(rows, BATCH, rng), tensors_of)
        torch.save(trainer.average.state_dict(), given.out / f"epoch-{epoch + 1}.pt")
        spans = given.out / f"dev-{epoch + 1}.jsonl"
        spans.write_text("".join(predictions_of(trainer.average, dev, dev_rows)))
        print(f"epoch {epoch + 1}: loss {loss:.4f}, {time.time() - begun:.0f} s", flush=True)
        score("score-attribution.mjs", given.data / "score-dev.jsonl.gz", spans)
        score("score-links.mjs", given.data / "dev.jsonl.gz", spans)


def score(tool: str, gold: Path, spans: Path) -> None:
    found = subprocess.run(["node", TOOLS / tool, gold, spans], capture_output=True, text=True, check=False)
    print(found.stdout + found.stderr, flush=True)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--articles", type=int, default=None)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


if __name__ == "__main__":
    main()
