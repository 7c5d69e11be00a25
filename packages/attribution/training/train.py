"""Trains the model of `@sayso/attribution` on PolNeAR and writes a checkpoint after each epoch.

    python train.py DATA OUT [--epochs 5] [--articles N] [--seed 7]

DATA holds train.jsonl.gz, dev.jsonl.gz and score-dev.jsonl.gz. On two cores an epoch takes twelve to fifteen minutes.
"""

import argparse
import random
import subprocess
import time
from copy import deepcopy
from pathlib import Path

import torch
from tokenizers import Tokenizer

from base_model import base_folder
from corpus import read_articles
from model import AttributionModel
from predict import predictions_of
from rows import RowMaker, batches_of, tensors_of

BATCH = 8
ENCODER_RATE, HEAD_RATE, FIELD_RATE = 1e-4, 1e-3, 5e-3
WARM_UP = 0.06
AVERAGE = 0.998
TOOLS = Path(__file__).resolve().parents[4] / "shared/tools"


def main() -> None:
    given = arguments()
    torch.manual_seed(given.seed)
    torch.set_flush_denormal(True)
    rng = random.Random(given.seed)
    kept_out = set((Path(__file__).parent / "kept-out.txt").read_text().split())
    train = [article for article in read_articles(given.data / "train.jsonl.gz") if article.id not in kept_out]
    train = train[: given.articles]
    dev = read_articles(given.data / "dev.jsonl.gz")
    base = base_folder()
    maker = RowMaker(plain_tokenizer(base))
    rows, dev_rows = maker.rows_of(train), maker.rows_of(dev)
    print(f"{len(train)} articles, {len(rows)} rows", flush=True)

    model = AttributionModel(str(base))
    average = deepcopy(model).eval()
    steps = given.epochs * -(-len(rows) // BATCH)
    optimizer, schedule = optimizer_of(model, steps)
    given.out.mkdir(parents=True, exist_ok=True)
    for epoch in range(given.epochs):
        begun, total = time.time(), 0.0
        model.train()
        batches = batches_of(rows, BATCH, rng)
        for at, batch in enumerate(batches):
            total += train_on(model, optimizer, schedule, tensors_of(batch))
            step = epoch * len(batches) + at
            follow(average, model, min(AVERAGE, (1 + step) / (10 + step)))
            if at % 50 == 49:
                print(f"  {at + 1}/{len(batches)} loss {total / (at + 1):.4f} {time.time() - begun:.0f} s", flush=True)
        torch.save(average.state_dict(), given.out / f"epoch-{epoch + 1}.pt")
        spans = given.out / f"dev-{epoch + 1}.jsonl"
        spans.write_text("".join(predictions_of(average, dev, dev_rows)))
        print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}, {time.time() - begun:.0f} s", flush=True)
        score("score-attribution.mjs", given.data / "score-dev.jsonl.gz", spans)
        score("score-links.mjs", given.data / "dev.jsonl.gz", spans)


def train_on(model, optimizer, schedule, batch) -> float:
    loss = model.loss(batch)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    schedule.step()
    return loss.item()


def optimizer_of(model: AttributionModel, steps: int):
    encoder = [parameter for parameter in model.encoder.parameters() if parameter.requires_grad]
    field = list(model.field.parameters())
    known = {id(parameter) for parameter in encoder + field}
    head = [
        parameter for parameter in model.parameters() if parameter.requires_grad and id(parameter) not in known
    ]
    optimizer = torch.optim.AdamW(
        [
            {"params": encoder, "lr": ENCODER_RATE},
            {"params": head, "lr": HEAD_RATE},
            {"params": field, "lr": FIELD_RATE, "weight_decay": 0.0},
        ],
        weight_decay=0.01,
        fused=True,
    )
    warm = max(1, int(WARM_UP * steps))

    def scale(step: int) -> float:
        return (step + 1) / warm if step < warm else max(0.0, (steps - step) / (steps - warm))

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, scale)


@torch.no_grad()
def follow(average, model, share: float) -> None:
    pairs = [(kept, new) for kept, new in zip(average.parameters(), model.parameters()) if new.requires_grad]
    torch._foreach_lerp_([kept for kept, _ in pairs], [new for _, new in pairs], 1 - share)


def plain_tokenizer(base: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


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
