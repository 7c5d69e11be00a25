import { useState } from "react";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import { count } from "#lib/numbers.ts";
import type { GroupNode } from "../_picture/groups.ts";
import marked from "./marked-panel.module.css";
import selection from "./selection.module.css";

interface GroupPanelProps {
  readonly group: GroupNode;
  /** Name of the entity that it hangs on. */
  readonly hub: string;
  readonly onOpen: () => void;
  readonly onHide: () => void;
  /** Opens the group and selects one of its members. */
  readonly onSelect: (slug: string) => void;
}

const named = 30;

/** The selected group: what it stands for, and how to see it one by one. */
export function GroupPanel({ group, hub, onOpen, onHide, onSelect }: GroupPanelProps) {
  const { kind, name, members } = group;
  const [all, setAll] = useState(false);
  return (
    <section className={selection.section} aria-labelledby="explorer-selected">
      <div>
        <p className={selection.kind}>
          <EntityGlyph kind={kind} labelled={false} /> Group
        </p>
        <h2 id="explorer-selected" className={selection.name}>
          {name}
        </h2>
      </div>
      <p className={selection.description}>
        {kindNames[kind].many} whose only ties in this picture lead to <bdi>{hub}</bdi>.
      </p>
      <div className={selection.actions}>
        <button type="button" className={selection.primary} onClick={onOpen}>
          Open
        </button>
        <button type="button" className={selection.button} onClick={onHide}>
          Hide
        </button>
      </div>
      <ul className={marked.names}>
        {members.slice(0, all ? members.length : named).map((member) => (
          <li key={member.slug}>
            <button type="button" onClick={() => onSelect(member.slug)}>
              <EntityGlyph kind={kind} labelled={false} /> <bdi>{member.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {members.length > named && !all && (
        <button type="button" className={selection.button} onClick={() => setAll(true)}>
          Show all {count(members.length)}
        </button>
      )}
    </section>
  );
}
