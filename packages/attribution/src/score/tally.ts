/** How many of those that a person gave were found, how many were found in all, and how many of them are right. */
export class Tally {
  private given = 0;
  private found = 0;
  private right = 0;

  add(given: number, found: number, right: number): void {
    this.given += given;
    this.found += found;
    this.right += right;
  }

  /** “right 80 of 96 (83 %), found 90” */
  line(name: string): string {
    const share = this.given === 0 ? "–" : `${((100 * this.right) / this.given).toFixed(0)} %`;
    const cells = [this.given, this.found, this.right].map((count) => String(count).padStart(8));
    return `${name.padEnd(24)}${cells.join("")}${share.padStart(8)}`;
  }

  static head = `${"".padEnd(24)}   given   found   right   share`;
}
