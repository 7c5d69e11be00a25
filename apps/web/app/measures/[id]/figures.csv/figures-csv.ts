import type { FigureQualifier } from "../../../../generated/graphql.ts";
import { type CsvCell, toCsv } from "../../../../lib/csv.ts";
import { formatFigure } from "../../../../lib/figures.ts";

interface CsvDate {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly precision: string;
  readonly approximate: boolean;
  readonly basis: string;
  readonly zone: string;
}

/** What a line is made of. */
export interface CsvAccount {
  readonly figure: {
    readonly min?: number | null | undefined;
    readonly max?: number | null | undefined;
    readonly unit: string;
    readonly qualifier: FigureQualifier;
  };
  readonly saidOn?: CsvDate | null | undefined;
  readonly date?: CsvDate | null | undefined;
  readonly claim: {
    readonly text: string;
    readonly contradicts: readonly { readonly text: string }[];
    readonly updatedBy: readonly { readonly text: string }[];
  };
  readonly retractedIn: readonly { readonly id: string }[];
  readonly statement: {
    readonly id: string;
    readonly form: string;
    readonly stance: string;
    readonly certainty?: string | null | undefined;
    readonly speakers: readonly {
      readonly role?: string | null | undefined;
      readonly mention: { readonly text: string };
      readonly entity?: { readonly name: string } | null | undefined;
    }[];
    readonly channel?: { readonly name: string } | null | undefined;
    readonly source: {
      readonly title: string;
      readonly url?: string | null | undefined;
      readonly publishedOn?: CsvDate | null | undefined;
    };
  };
  /** The words of the source. */
  readonly words: string;
}

type Column = readonly [name: string, cell: (account: CsvAccount) => CsvCell];

/** One line an account. Bounds of dates are instants in UTC, the last one not included; lists are parted by “; ”. */
export function figuresCsv(
  measure: string,
  accounts: readonly CsvAccount[],
  address: (path: string) => string,
): string {
  const columns: readonly Column[] = [
    ["measure", () => measure],
    ["figure", ({ figure }) => formatFigure(figure)],
    ["qualifier", ({ figure }) => figure.qualifier],
    ["min", ({ figure }) => figure.min],
    ["max", ({ figure }) => figure.max],
    ["unit", ({ figure }) => figure.unit],
    ["speakers", ({ statement }) => listed(statement.speakers, ({ entity }) => entity?.name)],
    ["named_as", ({ statement }) => listed(statement.speakers, ({ mention }) => mention.text)],
    ["roles", ({ statement }) => listed(statement.speakers, ({ role }) => role)],
    ["channel", ({ statement }) => statement.channel?.name],
    ...dateColumns("said", ({ saidOn }) => saidOn),
    ...dateColumns("for", ({ date }) => date),
    ["form", ({ statement }) => statement.form],
    ["stance", ({ statement }) => statement.stance],
    ["certainty", ({ statement }) => statement.certainty],
    ["words", ({ words }) => words],
    ["claim", ({ claim }) => claim.text],
    ["contradicted_by", ({ claim }) => listed(claim.contradicts, ({ text }) => text)],
    ["updated_by", ({ claim }) => listed(claim.updatedBy, ({ text }) => text)],
    ["denied_later_in", ({ retractedIn }) => listed(retractedIn, ({ id }) => link(address, id))],
    ["source", ({ statement }) => statement.source.title],
    ["source_url", ({ statement }) => statement.source.url],
    ...dateColumns("published", ({ statement }) => statement.source.publishedOn),
    ["link", ({ statement }) => link(address, statement.id)],
  ];
  return toCsv(
    columns.map(([name]) => name),
    accounts.map((account) => columns.map(([, cell]) => cell(account))),
  );
}

function dateColumns(
  name: string,
  dateOf: (account: CsvAccount) => CsvDate | null | undefined,
): readonly Column[] {
  return [
    [`${name}_from`, (account) => dateOf(account)?.from],
    [`${name}_to`, (account) => dateOf(account)?.to],
    [`${name}_precision`, (account) => dateOf(account)?.precision],
    [`${name}_approximate`, (account) => yesOrNo(dateOf(account)?.approximate)],
    [`${name}_basis`, (account) => dateOf(account)?.basis],
    [`${name}_zone`, (account) => dateOf(account)?.zone],
  ];
}

function yesOrNo(value: boolean | undefined): CsvCell {
  return value === undefined ? null : String(value);
}

function listed<Item>(
  items: readonly Item[],
  word: (item: Item) => string | null | undefined,
): string {
  return items.flatMap((item) => word(item) ?? []).join("; ");
}

function link(address: (path: string) => string, statement: string): string {
  return address(`/statements/${statement}`);
}
