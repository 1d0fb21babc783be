import { Layer, type UpdateParameters } from "@deck.gl/core";
import { Model, type ModelProps } from "@luma.gl/engine";

/** What a layer of instances draws for each of them: a shape, or so many vertices of a strip. */
export type InstanceShape = Pick<ModelProps, "geometry" | "topology">;

/** A layer of one model that is drawn once for each row of its binary attributes. */
export abstract class InstancedLayer<OwnProps extends object> extends Layer<OwnProps> {
  // deck.gl asks every class of the chain for its name.
  static override layerName = "InstancedLayer";
  declare state: { model?: Model };

  /** Called when the model is made. */
  protected abstract instanceShape(): InstanceShape;

  override updateState(params: UpdateParameters<this>): void {
    super.updateState(params);
    if (params.changeFlags.extensionsChanged) {
      this.state.model?.destroy();
      this.state.model = this.createModel();
      this.getAttributeManager()!.invalidateAll();
    }
  }

  private createModel(): Model {
    return new Model(this.context.device, {
      ...this.getShaders({}),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()!.getBufferLayouts(),
      ...this.instanceShape(),
      isInstanced: true,
    });
  }
}
