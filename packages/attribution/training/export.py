"""Writes the two models as what the package reads: quantised ONNX files, the tokenizer, the scores of the fields.

    python export.py FIRST CUES [--caution 0.2] [--out ../model]
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from base_model import base_folder
from model import LINK_SIZE, AttributionModel, CueModel, Field
from quantise import quantise
from rows import CUE_LABELS, LABELS, LINKS, LOOKS, MOST_PIECES


def main() -> None:
    given = arguments()
    first, cues = AttributionModel().load(given.first), CueModel().load(given.cues)
    if not torch.equal(first.embeddings.weight, cues.embeddings.weight):
        raise SystemExit(f"{given.cues} was not trained from {given.first}.")
    for model in (first, cues):
        model.encoder.set_attn_implementation("eager")  # fewer operations in the file: a tenth faster
    begins = [at for at, label in enumerate(LABELS) if label[0] in "BS"]
    with torch.no_grad():
        first.head.bias[begins] -= given.caution
    given.out.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(base_folder() / "tokenizer.json", given.out / "tokenizer.json")
    description = {
        "mostPieces": MOST_PIECES,
        "looks": LOOKS,
        "spans": {"labels": LABELS, **scores_of(first.field)},
        "links": {"kinds": LINKS, "size": LINK_SIZE},
        "cues": {"labels": CUE_LABELS, **scores_of(cues.field)},
    }
    (given.out / "attribution.json").write_text(json.dumps(description) + "\n")
    ids = torch.ones(2, 8, dtype=torch.long)
    pieces = {"embedded": first.embeddings(ids), "looks": ids, "mask": ids.bool()}
    export(first.embeddings, {"ids": ids}, ["embedded"], given.out / "embeddings.onnx")
    export(first, pieces, ["labels", "link_from", "link_to"], given.out / "spans.onnx")
    export(cues, pieces, ["labels"], given.out / "cues.onnx")


def scores_of(field: Field) -> dict[str, list]:
    transitions, start = field.scores()
    return {"start": rounded(start), "transitions": [rounded(row) for row in transitions]}


def export(model: nn.Module, inputs: dict[str, Tensor], outputs: list[str], path: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            model,
            tuple(inputs.values()),
            plain,
            input_names=list(inputs),
            output_names=outputs,
            dynamic_axes={name: {0: "rows", 1: "pieces"} for name in [*inputs, *outputs]},
            opset_version=17,
            dynamo=False,
        )
        whole = onnx.load(plain)
    quantise(whole)
    onnx.save(whole, path)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


def rounded(values: Tensor) -> list[float]:
    return [round(float(value), 4) for value in values]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path, help="a checkpoint of train.py")
    parser.add_argument("cues", type=Path, help="a checkpoint of train_cues.py")
    parser.add_argument(
        "--caution", type=float, default=0.2, help="by how much less likely a span begins; chosen on dev"
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[1] / "model")
    return parser.parse_args()


if __name__ == "__main__":
    main()
