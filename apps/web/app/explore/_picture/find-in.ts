import type { PictureNode } from "./picture.ts";

/** Entities whose name holds the words, those that begin with them first, then the most often quoted. */
export function findIn(nodes: readonly PictureNode[], text: string): readonly PictureNode[] {
  const wanted = folded(text.trim());
  if (wanted === "") return [];
  return nodes
    .flatMap((node) => {
      const at = folded(node.name).indexOf(wanted);
      return at < 0 ? [] : [{ node, at }];
    })
    .sort(
      (one, other) =>
        Number(one.at > 0) - Number(other.at > 0) ||
        other.node.quoted + other.node.discussed - one.node.quoted - one.node.discussed ||
        (one.node.name < other.node.name ? -1 : 1),
    )
    .map(({ node }) => node);
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
