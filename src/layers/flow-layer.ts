import { color, type DefaultProps, type LayerProps, picking, project32 } from "@deck.gl/core";
import { flowFragmentShader, flowUniforms, flowVertexShader, HEAD_PAIRS } from "./flow-shader.ts";
import { InstancedLayer, type InstanceShape } from "./instanced-layer.ts";

/** Vertex pairs along the body of an arc: enough for a smooth bow across a 4K screen. */
const BODY_PAIRS = 40;

interface FlowLayerOwnProps {
  /** Seconds since the animation began; read at every frame so that no props change. */
  clock?: () => number;
  /** False under reduced motion: the still cues (head, gradient) remain. */
  moving?: boolean;
  /** Pixel factor for large screens. */
  widthScale?: number;
  bodyPairs?: number;
}

export type FlowLayerProps = FlowLayerOwnProps & LayerProps & { data: unknown };

const defaultProps: DefaultProps<FlowLayerProps> = {
  clock: { type: "function", value: () => 0 },
  moving: true,
  widthScale: { type: "number", value: 1, min: 0 },
  bodyPairs: { type: "number", value: BODY_PAIRS, min: 4 },
};

/** Directed arcs with a head, drawn from binary attributes (see flow-attributes.ts). */
export class FlowLayer extends InstancedLayer<Required<FlowLayerOwnProps>> {
  static override layerName = "FlowLayer";
  static override defaultProps = defaultProps;

  /** World copies are handled by twins and by discarding what lies outside a copy's own world. */
  override get wrapLongitude(): boolean {
    return false;
  }

  override getShaders() {
    return super.getShaders({
      vs: flowVertexShader,
      fs: flowFragmentShader,
      modules: [project32, color, picking, flowUniforms],
    });
  }

  override initializeState(): void {
    this.getAttributeManager()!.addInstanced({
      instanceEnds: { size: 4, type: "float32", accessor: "getEnds" },
      instanceStyle: { size: 4, type: "float32", accessor: "getStyle" },
      instanceSourceColors: { size: 4, type: "unorm8", accessor: "getSourceColor" },
      instanceTargetColors: { size: 4, type: "unorm8", accessor: "getTargetColor" },
    });
  }

  override draw(): void {
    const model = this.state.model!;
    const { bodyPairs, widthScale, moving, clock } = this.props;
    model.shaderInputs.setProps({ flow: { time: clock(), bodyPairs, widthScale, motion: moving ? 1 : 0 } });
    model.setVertexCount((bodyPairs + HEAD_PAIRS) * 2);
    model.draw(this.context.renderPass);
  }

  protected override instanceShape(): InstanceShape {
    return {
      topology: "triangle-strip",
    };
  }
}
