import { EntityLink } from "#components/entities/entity-link.tsx";
import box from "#components/search/search-box.module.css";
import { Link } from "#components/shell/link.tsx";
import { compareHref } from "#lib/compare-href.ts";
import styles from "./compare-form.module.css";
import type { Found, FoundEntity } from "./find-speaker.ts";
import { type CompareSide, SpeakerField } from "./speaker-field.tsx";
import { type SubjectOption, SubjectSelect } from "./subject-select.tsx";

interface CompareFormProps {
  readonly left: Found | null;
  readonly right: Found | null;
  readonly about?: FoundEntity | undefined;
  readonly q?: string | undefined;
  /** Of what both speak; known once there are two. */
  readonly subjects?: readonly SubjectOption[];
}

/** Whom to compare and on what: a plain form, which suggests while one types where scripts run. */
export function CompareForm({ left, right, about, q, subjects = [] }: CompareFormProps) {
  const chosen = { left: left?.entity?.slug, right: right?.entity?.slug, about: about?.slug, q };
  const both = Boolean(chosen.left && chosen.right);
  return (
    <form action="/compare" className={styles.form} data-print="none">
      <Side side="left" found={left} chosen={chosen} />
      {both ? (
        <Link
          href={compareHref({ ...chosen, left: chosen.right, right: chosen.left })}
          className={styles.swap}
          aria-label="Swap the two sides"
          title="Swap the two sides"
        >
          ⇄
        </Link>
      ) : (
        <span className={styles.and}>and</span>
      )}
      <Side side="right" found={right} chosen={chosen} />
      <div className={styles.on}>
        {both ? (
          <SubjectSelect subjects={subjects} about={about} />
        ) : (
          about && <input type="hidden" name="about" value={about.slug} />
        )}
        <label className={styles.field}>
          <span className={styles.label}>Words in it</span>
          <input
            type="search"
            name="q"
            key={q}
            defaultValue={q}
            maxLength={200}
            className={styles.words}
          />
        </label>
        <button type="submit" className={styles.submit}>
          Compare
        </button>
      </div>
    </form>
  );
}

interface SideProps {
  readonly side: CompareSide;
  readonly found: Found | null;
  readonly chosen: Parameters<typeof compareHref>[0];
}

function Side({ side, found, chosen }: SideProps) {
  const label = side === "left" ? "One speaker" : "Another speaker";
  if (found?.entity) {
    return (
      <div className={styles.side}>
        <span className={styles.label}>{label}</span>
        <span className={styles.chosen}>
          <EntityLink entity={found.entity} />
          <Link href={compareHref({ ...chosen, [side]: undefined })} className={styles.change}>
            Change <span className="visually-hidden">{found.entity.name} for another</span>
          </Link>
        </span>
        <input type="hidden" name={side} value={found.entity.slug} />
      </div>
    );
  }
  return (
    <div className={styles.side}>
      <label htmlFor={`compare-${side}`} className={styles.label}>
        {label}
      </label>
      <div className={box.box}>
        <svg viewBox="0 0 16 16" className={box.icon} aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <SpeakerField side={side} chosen={chosen} placeholder="A person, an organization…" />
      </div>
      {found && <Choices side={side} choices={found.choices} chosen={chosen} />}
    </div>
  );
}

interface ChoicesProps {
  readonly side: CompareSide;
  readonly choices: readonly FoundEntity[];
  readonly chosen: Parameters<typeof compareHref>[0];
}

/** Whom a name may mean, where no script let one choose while typing. */
function Choices({ side, choices, chosen }: ChoicesProps) {
  if (choices.length === 0)
    return <p className={styles.none}>Nobody of this name is in the graph.</p>;
  return (
    <p className={styles.choices}>
      Who is meant?{" "}
      {choices.map(({ slug, name }) => (
        <Link key={slug} href={compareHref({ ...chosen, [side]: slug })}>
          {name}
        </Link>
      ))}
    </p>
  );
}
