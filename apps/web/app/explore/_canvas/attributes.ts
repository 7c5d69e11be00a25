import type { PictureEdge, PictureNode } from "../_picture/picture.ts";

/** What the canvas keeps of a node. */
export interface NodeAttributes {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
}

/** What the canvas keeps of an edge. Sigma copies it for each edge at each refresh: the less, the faster. */
export interface EdgeAttributes {
  readonly edge: PictureEdge;
  /** How it bends; 0 is straight. */
  readonly curvature: number;
}
