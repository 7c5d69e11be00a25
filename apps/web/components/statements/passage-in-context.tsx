import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { Link } from "../shell/link.tsx";
import styles from "./passage-in-context.module.css";
import { passageRoles, roleWords, withoutCutWord } from "./passage-roles.ts";

const fragment = graphql(`
  fragment PassageInContext_statement on Statement {
    id
    passage {
      text
      start
      before
      after
      spans {
        role
        start
        end
      }
    }
    revision {
      id
    }
    source {
      id
      title
      url
      language
      revision {
        id
      }
    }
  }
`);

/** As many units as are stored after a passage; fewer mean that the text ends there. */
const contextLength = 200;

interface PassageInContextProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** The words of a statement where they stand, each marked by what it is, and the way to their place. */
export function PassageInContext({ statement }: PassageInContextProps) {
  const { id, passage, revision, source } = readFragment(fragment, statement);
  const { text, start, before, after, spans } = passage;
  const present = new Set(spans.map((span) => span.role));
  const isCurrent = source.revision.id === revision.id;
  const query = isCurrent ? "" : `?revision=${revision.id}`;
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote} cite={source.url ?? undefined}>
        <p className={styles.text} lang={source.language ?? undefined} dir="auto">
          <span className={styles.around}>
            {start > before.length ? `… ${withoutCutWord(before, "first")}` : before.trimStart()}
          </span>
          {passageRoles(text, start, spans).map((part) => (
            <span
              key={part.start}
              className={styles.part}
              data-content={part.content || undefined}
              data-role={part.role ?? undefined}
            >
              {part.text}
            </span>
          ))}
          <span className={styles.around}>
            {after.length < contextLength ? after.trimEnd() : `${withoutCutWord(after, "last")} …`}
          </span>
        </p>
      </blockquote>
      <figcaption className={styles.caption}>
        <span className={styles.legend}>
          {Object.entries(roleWords).map(
            ([role, words]) =>
              isOneOf(present, role) && (
                <span
                  key={role}
                  className={styles.part}
                  data-content={role === "CONTENT" || undefined}
                  data-role={role === "CONTENT" ? undefined : role}
                >
                  {words}
                </span>
              ),
          )}
        </span>
        <span className={styles.place}>
          <Link href={`/sources/${source.id}${query}#${id}`} data-print="none">
            Read it at its place
          </Link>{" "}
          in <Link href={`/sources/${source.id}${query}`}>{source.title}</Link>
          {!isCurrent && ", in an older text"}
        </span>
      </figcaption>
    </figure>
  );
}

function isOneOf(present: ReadonlySet<string>, role: string): boolean {
  return present.has(role);
}
