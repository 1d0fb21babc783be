import { MapLibreOverlay } from "@deck.gl/maplibre";
import { Map as MapLibreMap } from "maplibre-gl";
import { createRoot } from "solid-js";
import type { Explorer } from "../state/explorer-types.ts";
import { type OffScreenMap, type OffScreenWish, PictureError } from "../state/picture-types.ts";
import { type Basemap, createBasemap } from "./basemap/basemap.ts";
import { loadLabels } from "./basemap/load.ts";
import type { ScreenCamera } from "./camera.ts";
import { fillShares } from "./fill.ts";
import { createLayers, type DrawnLayers } from "./layers.ts";
import { createProjection } from "./mount-map.ts";
import { drawnBy } from "./overlay.ts";

/** Longest side of a canvas, pixels: MapLibre's own limit would make a 4K picture less sharp. */
const LARGEST_CANVAS_PIXELS = 8192;
/** Nearer than this a view may hold nothing but land of one colour. */
const WORLD_ZOOM = 3;
/** A picture that is not there after so long will not come. */
const PATIENCE_MILLISECONDS = 120_000;

interface OffScreenPlan extends OffScreenWish {
  readonly explorer: Explorer;
  readonly geo: string;
  /** Size of the map on the screen, CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly camera: ScreenCamera;
}

/** A second map, off the screen, that looks like the first: nothing on the screen has to be changed and put back. */
export async function createOffScreenMap(plan: OffScreenPlan, signal: AbortSignal): Promise<OffScreenMap> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MILLISECONDS)]);
  const clearing = createClearing();
  const { remove } = clearing;
  try {
    return { ...(await unlessAborted(patience, build(plan, clearing))), remove };
  } catch (error) {
    remove();
    signal.throwIfAborted();
    throw patience.aborted ? new PictureError("late") : error;
  }
}

/** What has to be undone. A step that was on its way while everything was undone is undone at once. */
interface Clearing {
  add(clear: () => void): void;
  remove(): void;
}

function createClearing(): Clearing {
  const steps: (() => void)[] = [];
  let removed = false;
  return {
    add: (clear) => (removed ? clear() : steps.push(clear)),
    remove() {
      removed = true;
      for (const clear of steps.splice(0).reverse()) {
        clear();
      }
    },
  };
}

/** Builds the map; `clearing` takes what undoes each step. */
async function build(plan: OffScreenPlan, clearing: Clearing): Promise<Omit<OffScreenMap, "remove">> {
  const explorer: Explorer = { ...plan.explorer, look: { ...plan.explorer.look, theme: () => plan.theme } };
  const labels = await loadLabels(plan.geo).catch(() => {
    throw new PictureError("file");
  });
  const basemap = createBasemap(plan.geo, labels, plan.theme, explorer.look.language());
  const map = offScreenMap(plan, basemap, clearing);
  const failed = new Promise<never>((_, reject) => {
    map.on("error", () => reject(new PictureError("file")));
  });
  // Rejected or not, somebody listens.
  failed.catch(() => undefined);
  basemap.setFill(fillShares(explorer));
  const { item, projection } = explorer.link.selection;
  basemap.setChosen(item?.type === "country" ? item.iso3 : "");
  createProjection(map)(projection);
  let seconds = 0;
  const drawn = createRoot((dispose) => {
    clearing.add(dispose);
    return createLayers(explorer, { moving: () => plan.moving, clock: () => seconds }, () => plan);
  });
  basemap.setObstacles(drawn.obstacles());
  await Promise.race([basemap.attach(map), failed]);
  // Kept: what the reader changes meanwhile makes other layers, which this map has never drawn.
  const layers = drawn.layers();
  const overlay = await Promise.race([addLayers(map, plan, layers, clearing), failed]);
  const land = await Promise.race([landOf(map), failed]);
  return {
    land,
    isWorld: plan.camera.zoom < WORLD_ZOOM,
    hasLayers: drawn.arcCount() + drawn.siteCount() > 0,
    layers(at) {
      seconds = at;
      drawnBy(layers)?.redraw("picture");
      return overlay.getCanvas() as HTMLCanvasElement;
    },
  };
}

function offScreenMap(plan: OffScreenPlan, basemap: Basemap, clearing: Clearing): MapLibreMap {
  const container = document.createElement("div");
  container.className = "map-off-screen";
  container.inert = true;
  Object.assign(container.style, { width: `${plan.width}px`, height: `${plan.height}px` });
  document.body.append(container);
  clearing.add(() => container.remove());
  try {
    const { center, zoom, bearing } = plan.camera;
    const map = new MapLibreMap({
      container,
      style: basemap.style,
      center: [center.lng, center.lat],
      zoom,
      bearing,
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      pixelRatio: plan.ratio,
      maxCanvasSize: [LARGEST_CANVAS_PIXELS, LARGEST_CANVAS_PIXELS],
      canvasContextAttributes: { antialias: true, powerPreference: "high-performance" },
    });
    clearing.add(() => map.remove());
    return map;
  } catch {
    throw new PictureError("webgl");
  }
}

/** Adds the layers, and waits until they have first been drawn. */
function addLayers(
  map: MapLibreMap,
  { ratio }: OffScreenPlan,
  layers: ReturnType<DrawnLayers["layers"]>,
  clearing: Clearing,
): Promise<MapLibreOverlay> {
  return new Promise((resolve, reject) => {
    const overlay = new MapLibreOverlay({
      layers: [...layers],
      useDevicePixels: ratio,
      onError: reject,
      onAfterRender: () => drawnBy(layers) && resolve(overlay),
    });
    map.addControl(overlay);
    clearing.add(() => {
      const canvas = overlay.getCanvas();
      map.removeControl(overlay);
      // Browsers keep sixteen contexts: one that is only forgotten may cost the map on the screen its own.
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
  });
}

/** The base map once everything of it has come, copied in the frame in which it was drawn. */
function landOf(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve) => {
    map.once("idle", () => {
      map.redraw();
      const { width, height } = map.getCanvas();
      const copy = document.createElement("canvas");
      Object.assign(copy, { width, height });
      copy.getContext("2d")?.drawImage(map.getCanvas(), 0, 0);
      resolve(copy);
    });
    map.triggerRepaint();
  });
}

/** What a promise gives, or the reason of the signal as soon as it is aborted. */
function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
