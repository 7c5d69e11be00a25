const everyMilliseconds = 5_000;

/** Tells how far a command is, on standard error: one line that changes on a terminal, else a line now and then. */
export class Progress {
  private lastTold = 0;
  private open = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  /** A step that stays to be read. */
  step(line: string): void {
    this.end();
    this.stream.write(`· ${line}\n`);
  }

  /** How far it is; the next one takes its place. */
  update(line: string): void {
    if (this.stream.isTTY) {
      this.stream.write(`\r\u001b[2K  ${line.slice(0, this.stream.columns - 3)}`);
      this.open = true;
    } else if (Date.now() - this.lastTold > everyMilliseconds) {
      this.stream.write(`  ${line}\n`);
      this.lastTold = Date.now();
    }
  }

  /** Clears the line that changes. */
  end(): void {
    if (this.open) this.stream.write("\r\u001b[2K");
    this.open = false;
  }
}
