import { Map as MapLibreMap, type MapMouseEvent, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Layer } from "@deck.gl/core";
import type { Obstacle } from "../layers/label-obstacles.ts";
import type { Language, ThemeName } from "../model/reader.ts";
import type { Projection } from "../model/selection.ts";
import type { Explorer, Parts } from "../state/explorer-types.ts";
import { hasLinkedCode } from "../state/linked-code.ts";
import { createBasemap } from "./basemap/basemap.ts";
import type { Labels } from "./basemap/basemap-data.ts";
import { loadLabels, NO_LABELS } from "./basemap/load.ts";
import workerUrl from "./basemap/map-worker.ts?worker&url";
import { createLook, tellCamera } from "./briefing-camera.ts";
import { firstCamera, flyTo, frameWorld, type ScreenCamera } from "./camera.ts";
import { type ChosenSite, createChosenName } from "./chosen-site.ts";
import { themeMilliseconds } from "./fade.ts";
import { askedFirst } from "./map-things.ts";
import { addOverlay, type Overlay, type Picked } from "./overlay.ts";
import { frameOptions, LEAST_FRAME_ZOOM, setGestureLanguage } from "./page-gestures.ts";

setWorkerUrl(workerUrl);

/** Sharper than this is not seen and costs frames (4K walls, phones). */
const SHARPEST_PIXEL_RATIO = 2;
/** At most one pick in this many milliseconds while the pointer moves: a pick reads the GPU back. */
const HOVER_MILLISECONDS = 80;

/** The imperative side of the map, as the component drives it. */
export interface MountedMap {
  show(layers: readonly Layer[], animate: boolean): void;
  setBasemap(theme: ThemeName, language: Language): void;
  setProjection(projection: Projection): void;
  setFill(shares: ReadonlyMap<string, number | null> | null): void;
  setChosenCountry(iso3: string): void;
  /** Names the chosen site beside its mark. */
  nameChosenSite(site: ChosenSite | null): void;
  /** What the names on the map step aside for. */
  setObstacles(obstacles: readonly Obstacle[]): void;
  focus(longitude: number, latitude: number, zoom: number): void;
  lookAt(camera: NonNullable<ReturnType<Explorer["map"]["cameraRequest"]>>): void;
  /** What the map looks at now. */
  camera(): ScreenCamera;
  /** The map as it is on the screen, read at once; null where it cannot be drawn. */
  snapshot(): HTMLCanvasElement | null;
  remove(): void;
}

/**
 * Mounts MapLibre with our basemap and the overlay.
 * @param geo address of the data folder, with a slash at its end
 * @param choose called with what was clicked; false lets the click fall through to the country below
 * @returns undefined where there is no WebGL: the explorer is told, the panels stay usable
 */
export async function mountMap(
  container: HTMLElement,
  explorer: Parts<"link" | "look" | "map" | "notices">,
  geo: string,
  choose: (hit: Picked) => boolean,
): Promise<MountedMap | undefined> {
  try {
    const basemap = await basemapFor(geo, explorer);
    const map = createMap(container, explorer, basemap.style);
    tellErrors(map, explorer);
    basemap.attach(map);
    const overlay = addOverlay(
      map,
      () => explorer.notices.notify("warning", "map.lost"),
      (error) => explorer.notices.notify("warning", "map.drawing", { message: error.message }),
      pictureOf(map, () => {
        container.dataset["picture"] = "yes";
        explorer.map.setPictured();
      }),
      askedFirst(),
    );
    listen(map, explorer, overlay.pick, choose);
    tellCamera(map, explorer.map.setCamera);
    return {
      show: overlay.show,
      setBasemap(theme, language) {
        basemap.setLook(theme, language);
        setGestureLanguage(map, language);
      },
      setProjection: createProjection(map),
      setFill: basemap.setFill,
      setChosenCountry: basemap.setChosen,
      setObstacles: basemap.setObstacles,
      nameChosenSite: createChosenName(map),
      focus: (longitude, latitude, zoom) => flyTo(map, longitude, latitude, zoom),
      lookAt: createLook(map),
      camera: () => ({ center: map.getCenter(), zoom: map.getZoom(), bearing: map.getBearing() }),
      snapshot: () => snapshot(map, overlay),
      remove() {
        overlay.remove();
        map.remove();
      },
    };
  } catch {
    explorer.map.setProblem("webgl");
    return undefined;
  }
}

/** Land and layers drawn anew and copied before the task ends: afterwards their canvases are empty. */
function snapshot(map: MapLibreMap, overlay: Overlay): HTMLCanvasElement | null {
  map.redraw();
  const [land, layers] = [map.getCanvas(), overlay.draw()];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: land.width, height: land.height });
  const context = canvas.getContext("2d");
  context?.drawImage(land, 0, 0);
  if (layers && layers.width > 0) {
    context?.drawImage(layers, 0, 0, land.width, land.height);
  }
  return context && canvas;
}

/** Calls `stands` once land and layers have both been drawn. The layers report by calling what is given back. */
function pictureOf(map: MapLibreMap, stands: () => void): () => void {
  const waiting = new Set(["land", "layers"]);
  const done = (part: string) => {
    if (waiting.delete(part) && waiting.size === 0) {
      stands();
    }
  };
  map.once("load", () => done("land"));
  return () => done("layers");
}

/** The basemap; without the file of its names a map without names, and the reader is told. */
async function basemapFor(geo: string, explorer: Parts<"look" | "notices">) {
  const make = (labels: Labels) => createBasemap(geo, labels, explorer.look.theme(), explorer.look.language());
  try {
    return make(await loadLabels(geo));
  } catch {
    explorer.notices.notify("error", "map.basemapPart", { part: "labels.json" });
    return make(NO_LABELS);
  }
}

/** The file that an error of the map is about, or "". */
function basemapFile(message: string): string {
  return /basemap(?:\/|%2F)([\w.-]+)/iu.exec(message)?.[1] ?? "";
}

/** Errors of the map itself: a missing part of the basemap is named, the rest of the map stays. */
function tellErrors(map: MapLibreMap, explorer: Parts<"notices">): void {
  const told = new Set<string>();
  map.on("error", ({ error }) => {
    const part = basemapFile(error.message);
    const message = part === "" ? error.message : part;
    if (!told.has(message)) {
      told.add(message);
      if (part === "") {
        explorer.notices.notify("warning", "map.drawing", { message });
      } else {
        explorer.notices.notify("error", "map.basemapPart", { part });
      }
    }
  });
}

function createMap(
  container: HTMLElement,
  explorer: Parts<"link" | "look">,
  style: ConstructorParameters<typeof MapLibreMap>[0]["style"],
) {
  return new MapLibreMap({
    container,
    style: style!,
    ...firstCamera(container, explorer.link.selection.projection, explorer.link.embed === null ? 0 : LEAST_FRAME_ZOOM),
    // The fragment of an embed may hold a whole briefing.
    hash: explorer.link.ownsAddress && !hasLinkedCode(),
    minZoom: 0,
    maxZoom: 12,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: false,
    // Each frame of a fade of names draws the whole map.
    fadeDuration: themeMilliseconds("quick"),
    pixelRatio: Math.min(devicePixelRatio, SHARPEST_PIXEL_RATIO),
    canvasContextAttributes: { antialias: true, powerPreference: "high-performance" },
    ...frameOptions(explorer),
  });
}

/** The style must have loaded before its projection can be changed: an early wish waits for it. */
export function createProjection(map: MapLibreMap): (projection: Projection) => void {
  let wanted: Projection | undefined;
  let loaded = false;
  let changed = false;
  const apply = () => {
    const type = wanted === "globe" ? "globe" : "mercator";
    if (loaded && wanted !== undefined && map.getProjection()?.type !== type) {
      map.setProjection({ type });
      // The flat map has no room for Antarctica; on the globe its absence would be a hole.
      map.setLayoutProperty("antarctica", "visibility", type === "globe" ? "visible" : "none");
      if (changed) {
        frameWorld(map, wanted);
      }
    }
  };
  map.once("style.load", () => {
    loaded = true;
    apply();
  });
  return (projection) => {
    changed = wanted !== undefined;
    wanted = projection;
    apply();
  };
}

function listen(
  map: MapLibreMap,
  explorer: Parts<"link" | "look" | "notices">,
  pick: (x: number, y: number, touch: boolean) => Picked | null,
  choose: (hit: Picked) => boolean,
): void {
  map.on("click", (event) => {
    const hit = pick(event.point.x, event.point.y, isTouch(event.originalEvent));
    if (hit && choose(hit)) {
      return;
    }
    if (map.isSourceLoaded("countries")) {
      chooseCountry(map, explorer, event);
    } else {
      // A click on land that has not come yet counts when it has.
      map.once("idle", () => chooseCountry(map, explorer, event));
    }
  });
  let last = 0;
  map.on("mousemove", (event) => {
    if (event.originalEvent.timeStamp - last < HOVER_MILLISECONDS || map.isMoving()) {
      return;
    }
    last = event.originalEvent.timeStamp;
    const hit = pick(event.point.x, event.point.y, false);
    map.getCanvas().style.cursor = hit ? "pointer" : "";
  });
}

/** A country's card; over a hatched area also the note of who administers and who claims it. */
function chooseCountry(map: MapLibreMap, explorer: Parts<"link" | "look" | "notices">, event: MapMouseEvent): void {
  const disputed = map.queryRenderedFeatures(event.point, { layers: ["disputed"] })[0]?.properties;
  if (disputed) {
    const [name, note] = explorer.look.language() === "ko" ? ["ko", "noteKo"] : ["en", "noteEn"];
    explorer.notices.notify("info", "map.disputed", { name: String(disputed[name!]), note: String(disputed[note!]) });
  }
  const iso3 = map.queryRenderedFeatures(event.point, { layers: ["country-fill"] })[0]?.properties["iso3"];
  explorer.link.select({ item: typeof iso3 === "string" && iso3 !== "" ? { type: "country", iso3 } : null });
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === "touch";
}
