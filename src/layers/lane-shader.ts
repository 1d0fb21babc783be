import { farSideGlsl } from "./far-side.ts";

/** Pixels from one chevron to the next, and how many they go in a second. */
const CHEVRONS = { spacing: 64, speed: 22 } as const;
/** After so many seconds the chevrons stand where they stood. */
export const LANE_PERIOD_SECONDS = CHEVRONS.spacing / CHEVRONS.speed;

const uniformBlock = `\
layout(std140) uniform laneUniforms {
  float time;
  float widthScale;
  vec4 ink;
} lane;
`;

/** Uniforms of the lane layer: seconds, pixel factor, colour of the chevrons. */
export const laneUniforms = {
  name: "lane",
  vs: uniformBlock,
  fs: uniformBlock,
  uniformTypes: { time: "f32", widthScale: "f32", ink: "vec4<f32>" },
} as const;

/**
 * A piece of a line as a quad with round ends, moved to the right of its direction by half its width, so that the two
 * directions of a lane lie side by side.
 * instanceEnds: longitude and latitude of both ends.
 * instanceStyle: width in pixels, start of the piece along its line and its length in common units, 1 for dotted.
 */
export const laneVertexShader = `\
#version 300 es
#define SHADER_NAME lodeway-lane-vertex
in vec2 positions;
in vec4 instanceEnds;
in vec4 instanceStyle;
in vec4 instanceColors;
out vec4 vColor;
out vec4 vPlace;
out vec4 vLine;

${farSideGlsl}

vec2 toPixels(vec4 clip) {
  return clip.xy / clip.w * project.viewportSize * 0.5 / project.devicePixelRatio;
}

void main(void) {
  vec3 start = project_position(vec3(instanceEnds.xy, 0.0), ZERO_64_LOW);
  vec3 end = project_position(vec3(instanceEnds.zw, 0.0), ZERO_64_LOW);
  vec4 startClip = project_common_position_to_clipspace(vec4(start, 1.0));
  vec4 endClip = project_common_position_to_clipspace(vec4(end, 1.0));
  vec2 line = toPixels(endClip) - toPixels(startClip);
  float pixels = length(line);
  vec2 direction = pixels > 1e-4 ? line / pixels : vec2(1.0, 0.0);
  vec2 right = vec2(direction.y, -direction.x);

  float half_ = instanceStyle.x * lane.widthScale * 0.5;
  // A piece of no length has no direction.
  float reach = pixels > 1e-4 ? half_ + 1.0 : 0.0;
  geometry.worldPosition = vec3(instanceEnds.xy, 0.0);
  geometry.position = vec4(start, 1.0);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();
  vec2 offset = direction * positions.x * reach + right * (positions.y * reach + half_);
  vec3 size = vec3(offset, 0.0);
  DECKGL_FILTER_SIZE(size, geometry);
  gl_Position = (positions.x < 0.0 ? startClip : endClip) + vec4(project_pixel_size_to_clipspace(size.xy), 0.0, 0.0);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);

  vColor = vec4(instanceColors.rgb, instanceColors.a * layer.opacity);
  // Pixels along and across the piece, from its start.
  vPlace = vec4(positions.x < 0.0 ? -reach : pixels + reach, positions.y * reach, pixels, half_);
  float hidden = max(farSide(start), farSide(end));
  vLine = vec4(instanceStyle.y * project.scale, instanceStyle.z * project.scale, instanceStyle.w, hidden);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;

export const laneFragmentShader = `\
#version 300 es
#define SHADER_NAME lodeway-lane-fragment
precision highp float;
in vec4 vColor;
in vec4 vPlace;
in vec4 vLine;
out vec4 fragColor;

// Pixels: from one chevron to the next, their speed per second, and from one dash to the next.
const float SPACING = ${CHEVRONS.spacing.toFixed(1)};
const float SPEED = ${CHEVRONS.speed.toFixed(1)};
const float DASHES = 7.0;
// The dashes of a wide line are longer than it is wide: short ones look like the rungs of a ladder.
const float DASHES_PER_HALF_WIDTH = 5.0;

void main(void) {
  if (vLine.w > 0.5) {
    discard;
  }
  float beyond = vPlace.x - clamp(vPlace.x, 0.0, vPlace.z);
  float alpha = 1.0 - smoothstep(vPlace.w - 0.5, vPlace.w + 0.5, length(vec2(beyond, vPlace.y)));
  // Where the fragment is along the whole line, in pixels at this zoom; round ends count on, so that chevrons stay whole
  // where pieces meet.
  float along = vLine.x + vPlace.x / max(vPlace.z, 1e-3) * vLine.y;
  // Dashes end straight: round ends of pieces would fill the gaps where they meet.
  float dashes = max(DASHES, vPlace.w * DASHES_PER_HALF_WIDTH);
  if (vLine.z > 0.5 && (beyond != 0.0 || fract(along / dashes) > 0.6)) {
    discard;
  }
  if (alpha < 0.02) {
    discard;
  }
  // A chevron: the middle of the line is ahead of its edges.
  // Half a space in: lanes part and meet at many nodes, where chevrons of all would pile up.
  float place = mod(along + 0.5 * SPACING + abs(vPlace.y) - lane.time * SPEED, SPACING);
  float thickness = 1.5 + vPlace.w * 0.35;
  float chevron = smoothstep(0.0, 1.0, place) * (1.0 - smoothstep(thickness, thickness + 1.0, place));
  vec3 ink = mix(vColor.rgb, lane.ink.rgb, lane.ink.a * chevron);
  fragColor = vec4(ink, vColor.a * alpha);
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
