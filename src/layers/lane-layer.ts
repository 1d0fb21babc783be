import { color, type DefaultProps, type LayerProps, picking, project32 } from "@deck.gl/core";
import { Geometry } from "@luma.gl/engine";
import { InstancedLayer, type InstanceShape } from "./instanced-layer.ts";
import { laneFragmentShader, laneUniforms, laneVertexShader } from "./lane-shader.ts";

interface LaneLayerOwnProps {
  /** Seconds since the animation began; read at every frame so that no props change. */
  clock?: () => number;
  /** False under reduced motion: the chevrons stand still. */
  moving?: boolean;
  /** Pixel factor for large screens. */
  widthScale?: number;
  /** Colour of the chevrons, 0–1 each. */
  ink?: readonly [number, number, number, number];
}

export type LaneLayerProps = LaneLayerOwnProps & LayerProps & { data: unknown };

const defaultProps: DefaultProps<LaneLayerProps> = {
  clock: { type: "function", value: () => 0 },
  moving: true,
  widthScale: { type: "number", value: 1, min: 0 },
  ink: { type: "array", value: [1, 1, 1, 0.9], compare: true } as never,
};

/** Lines with chevrons in the direction of the goods, one instance a piece. */
export class LaneLayer extends InstancedLayer<Required<LaneLayerOwnProps>> {
  static override layerName = "LaneLayer";
  static override defaultProps = defaultProps;

  /** Pieces lie in one world each; deck.gl's world copies repeat them. */
  override get wrapLongitude(): boolean {
    return false;
  }

  override getShaders() {
    return super.getShaders({
      vs: laneVertexShader,
      fs: laneFragmentShader,
      modules: [project32, color, picking, laneUniforms],
    });
  }

  override initializeState(): void {
    this.getAttributeManager()!.addInstanced({
      instanceEnds: { size: 4, type: "float32", accessor: "getEnds" },
      instanceStyle: { size: 4, type: "float32", accessor: "getStyle" },
      instanceColors: { size: 4, type: "unorm8", accessor: "getColor" },
    });
  }

  override draw(): void {
    const model = this.state.model!;
    const { widthScale, moving, clock, ink } = this.props;
    model.shaderInputs.setProps({ lane: { time: moving ? clock() : 0, widthScale, ink: [...ink] } });
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
