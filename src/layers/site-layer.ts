import { color, type DefaultProps, type LayerProps, picking, project32 } from "@deck.gl/core";
import { Geometry } from "@luma.gl/engine";
import { farSideGlsl } from "./far-side.ts";
import { InstancedLayer, type InstanceShape } from "./instanced-layer.ts";

const uniformBlock = `\
layout(std140) uniform siteUniforms {
  vec4 outline;
  vec4 ink;
  float radiusScale;
} site;
`;

const siteUniforms = {
  name: "site",
  vs: uniformBlock,
  fs: uniformBlock,
  uniformTypes: { outline: "vec4<f32>", ink: "vec4<f32>", radiusScale: "f32" },
} as const;

/** The ring around what is chosen, pixels at scale 1: from the edge of the mark to its middle, and half its width. */
export const CHOSEN_RING = { gap: 6.5, half: 1.4 } as const;

/** Shapes beside those of the kinds of site. */
export const SITE_SHAPES = { hollowSquare: 4, cross: 5 } as const;

const RING_ROOM = (CHOSEN_RING.gap + CHOSEN_RING.half).toFixed(1);

/** instanceStyle: radius in pixels, shape (index of SITE_KINDS, or of SITE_SHAPES), softness of the edge 0–1, chosen 0 or 1. */
const vertexShader = `\
#version 300 es
#define SHADER_NAME lodeway-site-vertex
in vec2 positions;
in vec2 instanceLngLat;
in vec4 instanceStyle;
in vec4 instanceColors;
out vec2 vUnit;
out vec4 vColor;
out vec4 vStyle;
out float vHidden;

${farSideGlsl}

void main(void) {
  geometry.worldPosition = vec3(instanceLngLat, 0.0);
  geometry.pickingColor = picking_getPickingColorFromInstanceID();
  vec4 clip = project_position_to_clipspace(vec3(instanceLngLat, 0.0), ZERO_64_LOW, vec3(0.0), geometry.position);
  float radius = instanceStyle.x * site.radiusScale;
  // Margin for the outline and, where the place is vague, for the soft edge.
  float reach = radius * (1.0 + instanceStyle.z) + 3.0 + instanceStyle.w * ${RING_ROOM} * site.radiusScale;
  vUnit = positions * reach;
  vec3 offset = vec3(positions * reach, 0.0);
  DECKGL_FILTER_SIZE(offset, geometry);
  gl_Position = clip + vec4(project_pixel_size_to_clipspace(offset.xy), 0.0, 0.0);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  vStyle = vec4(radius, instanceStyle.yzw);
  vColor = vec4(instanceColors.rgb, instanceColors.a * layer.opacity);
  vHidden = farSide(geometry.position.xyz);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;

const fragmentShader = `\
#version 300 es
#define SHADER_NAME lodeway-site-fragment
precision highp float;
in vec2 vUnit;
in vec4 vColor;
in vec4 vStyle;
in float vHidden;
out vec4 fragColor;

float circle(float radius) { return length(vUnit) - radius; }
float square(float radius) { return max(abs(vUnit.x), abs(vUnit.y)) - radius; }
float cross_(float radius) {
  float bars = min(abs(vUnit.x - vUnit.y), abs(vUnit.x + vUnit.y)) * 0.7071 - 1.6;
  return max(bars, square(radius));
}
float diamond(float radius) { return (abs(vUnit.x) + abs(vUnit.y) - radius * 1.25) * 0.7071; }

void main(void) {
  if (vHidden > 0.5) {
    discard;
  }
  float radius = vStyle.x;
  float shape = vStyle.y;
  // Signed distance in pixels to the edge of the mark: 0 deposit, 1 mine, 2 plant, 3 project, 4 and 5 SITE_SHAPES.
  float mark = circle(radius);
  if (shape < 0.5) {
    mark = abs(circle(radius * 0.85)) - 0.8;
  } else if (shape > 1.5 && shape < 2.5) {
    mark = diamond(radius);
  } else if (shape > 4.5) {
    mark = cross_(radius);
  } else if (shape > 3.5) {
    mark = abs(square(radius * 0.9)) - 1.1;
  } else if (shape > 2.5) {
    mark = min(abs(circle(radius * 1.15)) - 1.1, circle(radius * 0.4));
  }
  float softness = max(0.6, vStyle.z * radius);
  float inside = 1.0 - smoothstep(-softness, softness, mark);
  float ring = vStyle.z > 0.05 ? 0.0 : 1.0 - smoothstep(0.4, 1.4, abs(mark - 0.6));
  vec4 paint = mix(vec4(site.outline.rgb, site.outline.a * ring), vec4(vColor.rgb, vColor.a), inside);
  if (vStyle.w > 0.5) {
    // Distance to the line of the chosen ring, which has an edge of its own on both sides.
    float line = abs(circle(radius * (1.0 + vStyle.z) + ${CHOSEN_RING.gap.toFixed(1)} * site.radiusScale));
    float half_ = ${CHOSEN_RING.half.toFixed(1)} * site.radiusScale;
    paint = mix(paint, site.outline, site.outline.a * (1.0 - smoothstep(half_ + 0.5, half_ + 1.5, line)));
    paint = mix(paint, site.ink, 1.0 - smoothstep(half_ - 0.5, half_ + 0.5, line));
  }
  if (paint.a < 0.02) {
    discard;
  }
  fragColor = paint;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

interface SiteLayerOwnProps {
  /** Hairline around crisp marks, 0–1 each. */
  outline?: readonly [number, number, number, number];
  /** The ring around what is chosen, 0–1 each. */
  ink?: readonly [number, number, number, number];
  radiusScale?: number;
}

export type SiteLayerProps = SiteLayerOwnProps & LayerProps & { data: unknown };

const defaultProps: DefaultProps<SiteLayerProps> = {
  outline: { type: "array", value: [0, 0, 0, 0.8], compare: true } as never,
  ink: { type: "array", value: [1, 1, 1, 1], compare: true } as never,
  radiusScale: { type: "number", value: 1, min: 0 },
};

/** Site marks: shape by kind, size by capacity, soft edge where the place is known only to a town or a province. */
export class SiteLayer extends InstancedLayer<Required<SiteLayerOwnProps>> {
  static override layerName = "SiteLayer";
  static override defaultProps = defaultProps;

  override getShaders() {
    return super.getShaders({
      vs: vertexShader,
      fs: fragmentShader,
      modules: [project32, color, picking, siteUniforms],
    });
  }

  override initializeState(): void {
    this.getAttributeManager()!.addInstanced({
      instanceLngLat: { size: 2, type: "float32", accessor: "getLngLat" },
      instanceStyle: { size: 4, type: "float32", accessor: "getStyle" },
      instanceColors: { size: 4, type: "unorm8", accessor: "getColor" },
    });
  }

  override draw(): void {
    const model = this.state.model!;
    const { outline, ink, radiusScale } = this.props;
    model.shaderInputs.setProps({ site: { outline: [...outline], ink: [...ink], radiusScale } });
    model.draw(this.context.renderPass);
  }

  protected override instanceShape(): InstanceShape {
    return {
      geometry: new Geometry({
        topology: "triangle-strip",
        attributes: { positions: { size: 2, value: new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]) } },
      }),
    };
  }
}
