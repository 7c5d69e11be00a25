import { kindNames } from "#components/entities/kinds.ts";
import { counted } from "#lib/numbers.ts";
import type { GroupNode } from "../_picture/groups.ts";
import type { Picture } from "../_picture/picture.ts";
import type { Sight } from "../_picture/sight.ts";
import { useTieWords } from "./tie-words.ts";

interface AnnouncementProps {
  readonly picture: Picture;
  readonly sight: Sight;
  readonly selected: string | null;
  readonly group: GroupNode | undefined;
}

/** Says what is selected, for those who walk the picture without seeing it. */
export function Announcement({ picture, sight, selected, group }: AnnouncementProps) {
  const words = useTieWords();
  const node = selected === null ? undefined : picture.nodes.get(selected);
  const edge = picture.edges.find(({ id }) => id === selected);
  const name = (slug: string) => picture.nodes.get(slug)?.name ?? slug;
  const touching = sight.edges.filter(({ from, to }) => from === selected || to === selected);
  return (
    <p className="visually-hidden" aria-live="polite">
      {node &&
        `${node.name}, ${kindNames[node.kind].one.toLowerCase()}, ${counted(touching.length, "tie")} in the picture`}
      {group && `Group of ${group.name} around ${name(group.hub)}, Enter opens`}
      {edge && `${name(edge.from)} ${words(edge.tie)} ${name(edge.to)}`}
    </p>
  );
}
