import type Sigma from "sigma";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { colorToArray, floatColor } from "sigma/utils";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { glyphAtlas } from "./glyph-atlas.ts";
import { fragmentShader, vertexShader } from "./glyph-shaders.ts";

/** What a node looks like, beside what sigma knows of it. */
export interface GlyphDisplay {
  /** Cell of the atlas. */
  readonly cell: number;
  readonly ring: string;
  /** In pixels. */
  readonly ringWidth: number;
  /** A pin stands at its lower right. */
  readonly pinned: boolean;
  /** It stands for several: a second ring is in the first. */
  readonly stacked: boolean;
}

const uniforms = ["u_sizeRatio", "u_correctionRatio", "u_matrix", "u_shapes", "u_ground"] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Draws an entity as a disc that holds the shape of its kind. `ground` gives the colour of the disc now. */
export function createGlyphProgram(ground: () => string) {
  return class GlyphProgram extends NodeProgram<
    (typeof uniforms)[number],
    NodeAttributes,
    EdgeAttributes
  > {
    private readonly texture: WebGLTexture;

    constructor(
      gl: WebGLRenderingContext | WebGL2RenderingContext,
      pickingBuffer: WebGLFramebuffer | null,
      renderer: Sigma<NodeAttributes, EdgeAttributes>,
    ) {
      super(gl, pickingBuffer, renderer);
      this.texture = shapesTexture(gl);
    }

    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_ringWidth", size: 1, type: FLOAT },
          { name: "a_cell", size: 1, type: FLOAT },
          { name: "a_pinned", size: 1, type: FLOAT },
          { name: "a_stacked", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, offset: number, data: NodeDisplayData & GlyphDisplay) {
      let at = offset;
      this.array[at++] = data.x;
      this.array[at++] = data.y;
      this.array[at++] = data.size;
      this.array[at++] = data.ringWidth;
      this.array[at++] = data.cell;
      this.array[at++] = data.pinned ? 1 : 0;
      this.array[at++] = data.stacked ? 1 : 0;
      this.array[at++] = floatColor(data.color);
      this.array[at++] = floatColor(data.ring);
      this.array[at++] = id;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const [red, green, blue] = colorToArray(ground());
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform3f(uniformLocations.u_ground ?? null, red / 255, green / 255, blue / 255);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.uniform1i(uniformLocations.u_shapes ?? null, 0);
    }
  };
}

function shapesTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, glyphAtlas());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}
