import type { Country } from "../model/types.ts";
import type { Arc } from "../model/views.ts";
import { flatArcPath, globeArcPath } from "../routing/arc-path.ts";
import type { StoryCamera } from "../story/story.ts";
import type { Explorer } from "./explorer-types.ts";
import { zoomOnMap } from "./map-camera.ts";

/** A point of a drawn flow, in CSS pixels from the upper left corner of the map. */
export interface FlowSpot {
  readonly x: number;
  readonly y: number;
  /** Width of the flow as a part of the widest, 0–1. */
  readonly weight: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;
const POINTS_PER_ARC = 25;
/** Trade outside the story is drawn faintly and may lie under a caption. */
const QUIET_WEIGHT = 0.05;
/** Every flow that is drawn counts for something, however thin. */
const LEAST_WEIGHT = 0.1;

/** Where flows and lanes are drawn once the map looks there. Reactive: reads the views. */
export function flowSpots(explorer: Explorer, camera: StoryCamera, size: Size): FlowSpot[] {
  const project = explorer.selection.projection === "globe" ? onGlobe(camera, size) : onMap(camera, size);
  const lines = explorer.lanes()?.lines;
  if (lines) {
    const largest = lines.amount.reduce((most, amount) => Math.max(most, amount), 0);
    return Array.from({ length: lines.length }, (_, line) => {
      const points = Array.from(lines.positions.subarray(lines.firstPoint[line]! * 2, lines.firstPoint[line + 1]! * 2));
      const pairs = points.flatMap((longitude, at) => (at % 2 === 0 ? [[longitude, points[at + 1]!] as const] : []));
      return spotsOf(pairs, Math.max(LEAST_WEIGHT, lines.amount[line]! / largest), project);
    }).flat();
  }
  return arcSpots(explorer, project);
}

function arcSpots(explorer: Explorer, project: Project): FlowSpot[] {
  const { projection, lens } = explorer.selection;
  const path = projection === "globe" ? globeArcPath : flatArcPath;
  const isQuiet = (arc: Arc) => lens === "through" && arc.role === "direct";
  const arcs = explorer.arcs();
  const largest = Math.max(0, ...arcs.filter((arc) => !isQuiet(arc)).map((arc) => arc.amount));
  const place = (number: number): readonly [number, number] => {
    const { longitude, latitude } = explorer.index.countries[number] as Country;
    return [longitude, latitude];
  };
  return arcs.flatMap((arc) => {
    const weight = isQuiet(arc) ? QUIET_WEIGHT : Math.max(LEAST_WEIGHT, arc.amount / largest);
    return spotsOf(path(place(arc.exporter), place(arc.importer), POINTS_PER_ARC), weight, project);
  });
}

type Point = readonly [number, number];
/** Screen points of a place: none where it is not in view, several where the world repeats. */
type Project = (point: Point) => readonly Point[];

function spotsOf(points: readonly Point[], weight: number, project: Project): FlowSpot[] {
  return points.flatMap((point) => project(point).map(([x, y]) => ({ x, y, weight })));
}

function onMap(camera: StoryCamera, { width, height }: Size): Project {
  const world = WORLD_PIXELS * 2 ** zoomOnMap(camera.zoom, width);
  const x = (longitude: number) => ((longitude - camera.longitude) / 360) * world + width / 2;
  const y = (latitude: number) =>
    ((mercator(camera.latitude) - mercator(latitude)) / (2 * Math.PI)) * world + height / 2;
  return ([longitude, latitude]) =>
    [-1, 0, 1]
      .map((turn) => [x(longitude) + turn * world, y(latitude)] as const)
      .filter(([left]) => left >= 0 && left <= width);
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2));
}

/** Seen from far away: near enough to keep a caption off the flows. */
function onGlobe(camera: StoryCamera, { width, height }: Size): Project {
  const radius = (WORLD_PIXELS * 2 ** zoomOnMap(camera.zoom, width)) / (2 * Math.PI);
  const [sin0, cos0] = [Math.sin(radians(camera.latitude)), Math.cos(radians(camera.latitude))];
  return ([longitude, latitude]) => {
    const turn = radians(longitude - camera.longitude);
    const [sin, cos] = [Math.sin(radians(latitude)), Math.cos(radians(latitude))];
    const isInFront = sin0 * sin + cos0 * cos * Math.cos(turn) > 0;
    const [east, north] = [cos * Math.sin(turn), cos0 * sin - sin0 * cos * Math.cos(turn)];
    return isInFront ? [[width / 2 + radius * east, height / 2 - radius * north]] : [];
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
