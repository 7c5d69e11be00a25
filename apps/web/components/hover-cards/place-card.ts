interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 4;
const margin = 8;

/** Where a card stands in the window: below its link, else above, and never past an edge. In pixels. */
export function placeCard(
  link: Box,
  card: Size,
  view: { readonly clientWidth: number; readonly clientHeight: number },
): { left: number; top: number } {
  const below = link.bottom + gap;
  const above = link.top - gap - card.height;
  const fitsBelow = below + card.height + margin <= view.clientHeight;
  const right = view.clientWidth - card.width - margin;
  return {
    left: Math.max(margin, Math.min(link.left, right)),
    top: fitsBelow || above < margin ? below : above,
  };
}
