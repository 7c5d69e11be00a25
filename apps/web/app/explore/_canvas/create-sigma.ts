import { createEdgeCurveProgram } from "@sigma/edge-curve";
import Sigma from "sigma";
import { createEdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { Appearance } from "./appearance.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { drawEdgeLabel, drawNodeHover, drawNodeLabel } from "./draw-labels.ts";
import { createGlyphProgram } from "./glyph-program.ts";
import { LabelRoom } from "./label-room.ts";
import type { PictureGraph } from "./picture-graph.ts";

const arrowHead = {
  extremity: "target",
  lengthToThicknessRatio: 4,
  widenessToThicknessRatio: 3,
} as const;

/** Sigma with our shapes, edges and labels. */
export function createSigma(
  { graph }: PictureGraph,
  container: HTMLElement,
  appearance: Appearance,
): Sigma<NodeAttributes, EdgeAttributes> {
  const palette = () => appearance.colours;
  const room = new LabelRoom();
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    ...{ allowInvalidContainer: true, zIndex: true, enableEdgeEvents: true },
    ...{ renderEdgeLabels: true, stagePadding: 72, minCameraRatio: 0.04, maxCameraRatio: 3 },
    ...{ labelDensity: 0.6, labelGridCellSize: 130, labelRenderedSizeThreshold: 5 },
    ...{ defaultNodeType: "glyph", minEdgeThickness: 0.7 },
    nodeProgramClasses: { glyph: createGlyphProgram(() => palette().ground) },
    edgeProgramClasses: {
      line: EdgeRectangleProgram,
      straight: createEdgeArrowProgram(arrowHead),
      curved: createEdgeCurveProgram({ arrowHead, drawLabel: drawEdgeLabel(palette, room) }),
    },
    defaultDrawNodeLabel: drawNodeLabel(palette, room),
    defaultDrawNodeHover: drawNodeHover(palette, (slug) => appearance.isTarget(slug)),
    defaultDrawEdgeLabel: drawEdgeLabel(palette, room),
    nodeReducer: (slug, attributes) => appearance.ofNode(slug, attributes),
    edgeReducer: (id, attributes) => appearance.ofEdge(id, attributes),
  });
  sigma.on("beforeRender", () => room.clear());
  return sigma;
}
