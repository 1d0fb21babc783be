import { GLOBE_LIFT } from "../routing/arc-path.ts";
import { farSideGlsl } from "./far-side.ts";

/** Vertex pairs of the head: its base and its tip. */
export const HEAD_PAIRS = 2;

/** Pixels between two moving lights, and how many they go in a second. */
const LIGHTS = { spacing: 120, speed: 34 } as const;
/** After so many seconds the moving lights stand where they stood. */
export const FLOW_PERIOD_SECONDS = LIGHTS.spacing / LIGHTS.speed;

const uniformBlock = `\
layout(std140) uniform flowUniforms {
  float time;
  float bodyPairs;
  float widthScale;
  float motion;
} flow;
`;

/** Uniforms of the flow layer: seconds, pairs of vertices along the body, pixel factor, 0 or 1 for motion. */
export const flowUniforms = {
  name: "flow",
  vs: uniformBlock,
  fs: uniformBlock,
  uniformTypes: { time: "f32", bodyPairs: "f32", widthScale: "f32", motion: "f32" },
} as const;

/**
 * Same curve as src/routing/arc-path.ts: a quadratic bow on the flat map, a raised great circle on the globe.
 * instanceEnds: source and target longitude, latitude (target continuous with the source).
 * instanceStyle: width in pixels, bend, phase 0–1, flags (1 dashed, 2 nearly antipodal).
 */
export const flowVertexShader = `\
#version 300 es
#define SHADER_NAME lodeway-flow-vertex
in vec4 instanceEnds;
in vec4 instanceStyle;
in vec4 instanceSourceColors;
in vec4 instanceTargetColors;
out vec4 vColor;
out vec4 vAlong;
out vec3 vEdge;
out vec2 vHidden;

${farSideGlsl}

vec3 flatPoint(float t) {
  vec3 start = project_position(vec3(instanceEnds.xy, 0.0), ZERO_64_LOW);
  vec3 end = project_position(vec3(instanceEnds.zw, 0.0), ZERO_64_LOW);
  vec2 line = end.xy - start.xy;
  vec2 control = (start.xy + end.xy) * 0.5 + vec2(-line.y, line.x) * instanceStyle.y * 2.0;
  float u = 1.0 - t;
  return vec3(u * u * start.xy + 2.0 * u * t * control + t * t * end.xy, 0.0);
}

vec3 globePoint(float t) {
  vec3 start = normalize(project_globe_(vec3(instanceEnds.xy, 0.0)));
  vec3 end = normalize(project_globe_(vec3(instanceEnds.zw, 0.0)));
  float angle = acos(clamp(dot(start, end), -1.0, 1.0));
  vec3 foot = instanceStyle.w >= 2.0
    ? normalize(project_globe_(vec3(mix(instanceEnds.xy, instanceEnds.zw, t), 0.0)))
    : normalize(start * sin((1.0 - t) * angle) + end * sin(t * angle));
  // A small bow to the left keeps the two directions of one pair apart.
  vec3 side = normalize(cross(start, end) + vec3(1e-6));
  foot = normalize(foot + side * instanceStyle.y * 0.35 * angle * sin(t * PI));
  return foot * GLOBE_RADIUS * (1.0 + ${GLOBE_LIFT.toFixed(3)} * angle * sin(t * PI));
}

vec3 pointAt(float t) {
  return project.projectionMode == PROJECTION_MODE_GLOBE ? globePoint(t) : flatPoint(t);
}

vec2 toPixels(vec4 clip) {
  return clip.xy / clip.w * project.viewportSize * 0.5 / project.devicePixelRatio;
}

void main(void) {
  float pair = float(gl_VertexID / 2);
  float side = gl_VertexID % 2 == 0 ? -1.0 : 1.0;
  float body = instanceStyle.x * flow.widthScale;
  float headWidth = max(body + 5.0 * flow.widthScale, body * 1.6);
  float headLength = headWidth * 0.95;

  vec2 startPixel = toPixels(project_common_position_to_clipspace(vec4(pointAt(0.0), 1.0)));
  vec2 middlePixel = toPixels(project_common_position_to_clipspace(vec4(pointAt(0.5), 1.0)));
  vec2 endPixel = toPixels(project_common_position_to_clipspace(vec4(pointAt(1.0), 1.0)));
  float pixels = max(length(middlePixel - startPixel) + length(endPixel - middlePixel), 1.0);

  // The arc leaves and meets its country's point with a small gap, so that heads form a ring around a hub.
  float gap = min(6.0 * flow.widthScale / pixels, 0.12);
  float last = 1.0 - gap;
  float neck = max(last - headLength / pixels, 0.5);
  float t = pair < flow.bodyPairs ? mix(gap, neck, pair / (flow.bodyPairs - 1.0)) : (pair < flow.bodyPairs + 0.5 ? neck : last);
  float width = pair < flow.bodyPairs ? body : (pair < flow.bodyPairs + 0.5 ? headWidth : 0.0);

  vec3 here = pointAt(t);
  vec4 clip = project_common_position_to_clipspace(vec4(here, 1.0));
  vec2 before = toPixels(project_common_position_to_clipspace(vec4(pointAt(max(t - 0.01, 0.0)), 1.0)));
  vec2 after = toPixels(project_common_position_to_clipspace(vec4(pointAt(min(t + 0.01, 1.0)), 1.0)));
  vec2 direction = after - before;
  direction = length(direction) > 1e-5 ? normalize(direction) : vec2(1.0, 0.0);

  geometry.worldPosition = vec3(instanceEnds.xy, 0.0);
  geometry.position = vec4(here, 1.0);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();
  // One pixel of margin on both sides carries the soft edge.
  float half_ = width * 0.5 + (width > 0.0 ? 1.0 : 0.0);
  vec3 offset = vec3(vec2(-direction.y, direction.x) * side * half_, 0.0);
  DECKGL_FILTER_SIZE(offset, geometry);
  gl_Position = clip + vec4(project_pixel_size_to_clipspace(offset.xy), 0.0, 0.0);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);

  vColor = mix(instanceSourceColors, instanceTargetColors, t);
  vColor.a *= layer.opacity;
  vAlong = vec4(t * pixels, pixels, instanceStyle.z, t < neck ? 0.0 : 1.0);
  vEdge = vec3(side * half_, width * 0.5, mod(instanceStyle.w, 2.0));
  // On the flat map each world copy draws its own world only; the other half comes from the arc's twin.
  float outside = project.projectionMode == PROJECTION_MODE_WEB_MERCATOR ? here.x : 256.0;
  vHidden = vec2(farSide(here), outside);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;

export const flowFragmentShader = `\
#version 300 es
#define SHADER_NAME lodeway-flow-fragment
precision highp float;
in vec4 vColor;
in vec4 vAlong;
in vec3 vEdge;
in vec2 vHidden;
out vec4 fragColor;

// Pixels: a dash with its gap, the distance between two moving lights, and their speed per second.
const float DASH = 9.0;
const float SPACING = ${LIGHTS.spacing.toFixed(1)};
const float SPEED = ${LIGHTS.speed.toFixed(1)};

void main(void) {
  if (vHidden.x > 0.5 || vHidden.y < 0.0 || vHidden.y > 512.0) {
    discard;
  }
  bool head = vAlong.w > 0.5;
  if (!head && vEdge.z > 0.5 && fract(vAlong.x / DASH) > 0.62) {
    discard;
  }
  vec4 color = vColor;
  float along = vAlong.x / vAlong.y;
  // The static cue of direction beside the head: faint where it leaves, full where it arrives.
  color.a *= mix(0.3, 1.0, smoothstep(0.0, 0.85, along));
  if (flow.motion > 0.5) {
    float light = fract((vAlong.x - flow.time * SPEED) / SPACING + vAlong.z);
    color.rgb = mix(color.rgb, vec3(1.0), 0.42 * smoothstep(0.72, 1.0, light));
    color.a = min(1.0, color.a * (0.82 + 0.5 * smoothstep(0.72, 1.0, light)));
  }
  color.a *= head ? 1.0 : clamp(vEdge.y - abs(vEdge.x) + 0.5, 0.0, 1.0);
  fragColor = color;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;
