import type { PictureEdge, PictureNode } from "../_picture/picture.ts";

/** What the canvas keeps of a node. */
export interface NodeAttributes {
  readonly node: PictureNode;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What the canvas keeps of an edge. */
export interface EdgeAttributes {
  readonly edge: PictureEdge;
  readonly tie: string;
  readonly type: "straight" | "curved";
  readonly curvature: number;
  readonly size: number;
}
