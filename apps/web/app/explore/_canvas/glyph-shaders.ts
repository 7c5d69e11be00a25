/** How large the inner ring of a group is beside the outer one. */
export const innerRing = 0.8;

/** A square around each node; the fragment shader cuts the disc out of it. */
export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_ringWidth;
attribute float a_cell;
attribute float a_pinned;
attribute float a_stacked;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_corner;
varying float v_pixel;
varying float v_ringWidth;
varying float v_cell;
varying float v_pinned;
varying float v_stacked;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * radius, 1)).xy, 0, 1);
  v_corner = a_corner;
  v_pixel = u_sizeRatio / a_size;
  v_ringWidth = a_ringWidth * v_pixel;
  v_cell = a_cell;
  v_pinned = a_pinned;
  v_stacked = a_stacked;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
}
`;

/** A disc in the colour of the ground, a rim or two, the shape of the kind within, and the dot of a pin. */
export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_corner;
varying float v_pixel;
varying float v_ringWidth;
varying float v_cell;
varying float v_pinned;
varying float v_stacked;

uniform sampler2D u_shapes;
uniform vec3 u_ground;

const float cells = 8.0;
// How much of the disc the shape takes.
const float share = 0.64;
const float innerRing = ${innerRing};
// Where the dot of a pin is, and how large.
const vec2 pin = vec2(0.66, -0.66);
const float pinRadius = 0.3;

void main(void) {
  float away = length(v_corner);
  #ifdef PICKING_MODE
  gl_FragColor = away > 1.0 ? vec4(0.0) : v_color;
  #else
  float disc = 1.0 - smoothstep(1.0 - v_pixel, 1.0, away);
  float rim = smoothstep(1.0 - v_ringWidth - v_pixel, 1.0 - v_ringWidth, away);
  float inner = smoothstep(innerRing - v_ringWidth - v_pixel, innerRing - v_ringWidth, away)
    * (1.0 - smoothstep(innerRing, innerRing + v_pixel, away));
  rim = max(rim, v_stacked * inner);
  vec2 place = v_corner / (share * mix(1.0, innerRing, v_stacked)) * 0.5 + 0.5;
  float within = step(0.0, place.x) * step(place.x, 1.0) * step(0.0, place.y) * step(place.y, 1.0);
  float shape = within * texture2D(u_shapes, vec2((v_cell + place.x) / cells, 1.0 - place.y)).a;
  vec3 colour = mix(mix(u_ground, v_ring.rgb, rim), v_color.rgb, shape);
  float toPin = distance(v_corner, pin);
  float pinDot = v_pinned * (1.0 - smoothstep(pinRadius - v_pixel, pinRadius, toPin));
  float around = v_pinned * (1.0 - smoothstep(pinRadius + v_pixel, pinRadius + 2.0 * v_pixel, toPin));
  colour = mix(mix(colour, u_ground, around), v_ring.rgb, pinDot);
  gl_FragColor = vec4(colour, 1.0) * max(disc, around);
  #endif
}
`;
