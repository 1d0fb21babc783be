import type { Deck, Layer } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";

/** How far from the pointer a thin arc or a small mark still counts, in CSS pixels. */
const PICK_RADIUS = { mouse: 4, touch: 14 } as const;

/** What lies under the pointer: an instance of one of our layers. */
export interface Picked {
  readonly layerId: string;
  readonly instance: number;
}

/** The one deck.gl overlay of the map, and the few things that can be asked of it. */
export interface Overlay {
  show(layers: readonly Layer[], animate: boolean): void;
  pick(x: number, y: number, touch: boolean): Picked | null;
  /** Draws at once and gives the canvas, which holds the picture until the present task ends; null where there is none. */
  draw(): HTMLCanvasElement | null;
  remove(): void;
}

/**
 * Adds the overlay. In overlaid mode a lost deck.gl canvas stays lost until the overlay is added anew
 * (measured on 9.4), so that is what happens; `onLost` may tell the reader. `onDrawn` is called whenever arcs and sites have been drawn.
 * @param askedFirst ids of layers that are asked first, in this order, where several lie under the pointer
 */
export function addOverlay(
  map: MapLibreMap,
  onLost: () => void,
  onError: (error: Error) => void,
  onDrawn: () => void,
  askedFirst: readonly string[],
): Overlay {
  let overlay: MapLibreOverlay | undefined;
  /** What deck.gl has been told to draw. */
  let drawn: readonly Layer[] = [];
  let shown: { layers: readonly Layer[]; animate: boolean } = { layers: [], animate: false };

  const add = () => {
    overlay = new MapLibreOverlay({
      layers: [],
      onError,
      useDevicePixels: Math.min(devicePixelRatio, 2),
      onAfterRender: () => drawn.length > 0 && onDrawn(),
    });
    map.addControl(overlay);
    watchLoss(overlay, () => {
      onLost();
      renew();
    });
  };
  const renew = () => {
    if (overlay) {
      map.removeControl(overlay);
    }
    add();
    // Layers belong to the deck that drew them first: the caller's next `show` brings new ones.
    overlay?.setProps({ layers: shown.layers.map((layer) => layer.clone({})), _animate: shown.animate } as never);
  };
  add();

  // deck.gl measures its canvas at every change of props, which lays out the page: once a frame is enough, however
  // many effects have something to show.
  let frame = 0;
  const apply = () => {
    frame = 0;
    drawn = shown.layers;
    overlay?.setProps({ layers: [...shown.layers], _animate: shown.animate } as never);
  };

  return {
    show(layers, animate) {
      shown = { layers, animate };
      frame ||= requestAnimationFrame(apply);
    },
    pick(x, y, touch) {
      const radius = touch ? PICK_RADIUS.touch : PICK_RADIUS.mouse;
      const found = overlay?.pickMultipleObjects({ x, y, radius, depth: 4 }) ?? [];
      const hits = found.map((info) => ({ layerId: info.layer?.id ?? "", instance: info.index }));
      // Small things first: a site under an arc is what the reader aimed at.
      return askedFirst.map((id) => hits.find((hit) => hit.layerId === id)).find(Boolean) ?? hits[0] ?? null;
    },
    draw() {
      drawnBy(drawn)?.redraw("picture");
      return overlay?.getCanvas() ?? null;
    },
    remove() {
      cancelAnimationFrame(frame);
      if (overlay) {
        map.removeControl(overlay);
        overlay = undefined;
      }
    },
  };
}

/** The deck that draws some layers; undefined before it has first done so. */
export function drawnBy(layers: readonly Layer[]): Deck | undefined {
  // Set by deck.gl's layer manager; its type says that it is always there.
  return (layers[0]?.context as Layer["context"] | undefined)?.deck as Deck | undefined;
}

/** Calls `lost` once when the overlay's own WebGL context goes. The canvas appears a moment after the control. */
function watchLoss(overlay: MapLibreOverlay, lost: () => void): void {
  requestAnimationFrame(function find() {
    let canvas: HTMLCanvasElement | null | undefined;
    try {
      canvas = overlay.getCanvas();
    } catch {
      return;
    }
    if (canvas) {
      canvas.addEventListener("webglcontextlost", lost, { once: true });
    } else {
      requestAnimationFrame(find);
    }
  });
}
