"""Writes checkpoints, averaged, as what the package reads: a quantised ONNX file, the tokenizer, the field's scores.

    python export.py CHECKPOINT... [--caution 0.35] [--out ../model]
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from torch import nn

from base_model import base_folder
from model import LINK_SIZE, AttributionModel
from quantise import quantise
from rows import LABELS, LINKS, MOST_PIECES


class Exported(nn.Module):
    """The model without its field, for rows of any length; what is padded is 0 in `mask`."""

    def __init__(self, model: AttributionModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids, looks, mask):
        return self.model(ids, looks, mask)


def main() -> None:
    given = arguments()
    base = base_folder()
    model = AttributionModel(str(base))
    model.load_state_dict(averaged([torch.load(path, weights_only=True) for path in given.checkpoints]))
    model.eval()
    begins = [at for at, label in enumerate(LABELS) if label[0] in "BS"]
    with torch.no_grad():
        model.head.bias[begins] -= given.caution
    given.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(base / "tokenizer.json", given.out / "tokenizer.json")
    transitions, start = model.field.scores()
    description = {
        "labels": LABELS,
        "links": LINKS,
        "linkSize": LINK_SIZE,
        "mostPieces": MOST_PIECES,
        "start": rounded(start),
        "transitions": [rounded(row) for row in transitions],
    }
    (given.out / "attribution.json").write_text(json.dumps(description) + "\n")
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        export(model, plain)
        whole = onnx.load(plain)
    quantise(whole)
    onnx.save(whole, given.out / "attribution.onnx")
    size = (given.out / "attribution.onnx").stat().st_size / 1e6
    print(f"{given.out / 'attribution.onnx'}: {size:.1f} MB")


def averaged(states: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """The mean of all weights; what is no number is the same in all."""
    first, *_ = states
    return {
        name: torch.stack([state[name] for state in states]).mean(0) if value.is_floating_point() else value
        for name, value in first.items()
    }


def export(model: AttributionModel, path: Path) -> None:
    row = torch.ones(2, 8, dtype=torch.long)
    names = ["ids", "looks", "mask"]
    torch.onnx.export(
        Exported(model),
        (row, row, row.bool()),
        path,
        input_names=names,
        output_names=["labels", "link_from", "link_to"],
        dynamic_axes={name: {0: "rows", 1: "pieces"} for name in names},
        opset_version=17,
        dynamo=False,
    )


def rounded(values: torch.Tensor) -> list[float]:
    return [round(float(value), 4) for value in values]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    parser.add_argument(
        "--caution", type=float, default=0.35, help="by how much less likely a span begins; chosen on dev"
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[1] / "model")
    return parser.parse_args()


if __name__ == "__main__":
    main()
