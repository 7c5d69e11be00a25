import { readWordsSaid } from "#components/statements/passage-quote.tsx";
import { graphql } from "#generated/index.ts";
import { attachment } from "#lib/attachment.ts";
import { siteAddress } from "#lib/config.ts";
import { execute } from "#lib/graphql.ts";
import { isMalformedId } from "#lib/not-found.ts";
import { figuresCsv } from "./figures-csv.ts";

const MeasureFigures = graphql(`
  query MeasureFigures($id: ID!) {
    measure(id: $id) {
      label
    }
    accounts(measure: $id) {
      figure {
        min
        max
        unit
        qualifier
      }
      saidOn {
        from
        to
        precision
        approximate
        basis
        zone
      }
      date {
        from
        to
        precision
        approximate
        basis
        zone
      }
      claim {
        text
        contradicts {
          text
        }
        updatedBy {
          text
        }
      }
      retractedIn {
        id
      }
      statement {
        id
        form
        stance
        certainty
        speakers {
          role
          mention {
            text
          }
          entity {
            name
          }
        }
        channel {
          name
        }
        passage {
          ...PassageQuote_passage
        }
        source {
          title
          url
          publishedOn {
            from
            to
            precision
            approximate
            basis
            zone
          }
        }
      }
    }
  }
`);

interface FiguresProps {
  readonly params: Promise<{ readonly id: string }>;
}

/** Every figure of a measure as a file for spreadsheets, marked as UTF-8 for them. */
export async function GET(_: Request, { params }: FiguresProps): Promise<Response> {
  const { id } = await params;
  const result = await execute(MeasureFigures, { id });
  if (!result.ok) {
    return isMalformedId(result) ? missing() : new Response(result.message, { status: 503 });
  }
  const { measure, accounts } = result.data;
  if (!measure) return missing();
  const rows = accounts.map((account) => ({
    ...account,
    words: readWordsSaid(account.statement.passage),
  }));
  const csv = figuresCsv(measure.label, rows, (path) => new URL(path, siteAddress()).href);
  return new Response(`\uFEFF${csv}`, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": attachment(measure.label, "figures", "csv"),
      "cache-control": "no-store",
    },
  });
}

function missing(): Response {
  return new Response("There is no such measure.", { status: 404 });
}
