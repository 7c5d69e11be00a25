import { Tokenizer } from "@huggingface/tokenizers";

const mostKept = 50_000;

/** Word pieces of the encoder's vocabulary. */
export class Pieces {
  readonly first: number;
  readonly separator: number;
  private readonly unknown: number;
  private readonly tokenizer: Tokenizer;
  private readonly known = new Map<string, readonly number[]>();

  /** `description`: the content of a `tokenizer.json`. */
  constructor(description: object) {
    this.tokenizer = new Tokenizer(description, {});
    this.first = this.idOf("[CLS]");
    this.separator = this.idOf("[SEP]");
    this.unknown = this.idOf("[UNK]");
  }

  /** Ids of the pieces of one word, at least one. */
  of(word: string): readonly number[] {
    const known = this.known.get(word);
    if (known) return known;
    const { ids } = this.tokenizer.encode(word, { add_special_tokens: false });
    const pieces = ids.length > 0 ? ids : [this.unknown];
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(word, pieces);
    return pieces;
  }

  private idOf(token: string): number {
    const id = this.tokenizer.token_to_id(token);
    if (id === undefined) throw new Error(`The vocabulary has no ${token}.`);
    return id;
  }
}
