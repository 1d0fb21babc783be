import { lngLatToWorld } from "@math.gl/web-mercator";
import type { BriefingCamera, BriefingStep } from "../briefing/briefing.ts";
import { stepCountries } from "../briefing/step-countries.ts";
import type { RoutedFlows } from "../model/lanes-view.ts";
import { countryNumbers } from "../model/lookup.ts";
import { onDisc } from "../model/sphere.ts";
import type { Country, Index } from "../model/types.ts";
import type { Arc } from "../model/views.ts";
import { flatArcPath, globeArcPath } from "../routing/arc-path.ts";
import type { Parts } from "./explorer-types.ts";
import { zoomOnMap } from "./map-camera.ts";

/** A piece of a drawn flow, in CSS pixels from the upper left corner of the map. */
export interface FlowSpot {
  readonly x: number;
  readonly y: number;
  /** Its area: width as a part of the widest flow, times length as a part of the map's width. */
  readonly weight: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD_PIXELS = 512;
const POINTS_PER_ARC = 25;
/** Trade outside the briefing is drawn faintly and may lie under a caption. */
const QUIET_WEIGHT = 0.05;
/** Every flow that is drawn counts for something, however thin. */
const LEAST_WEIGHT = 0.1;
/** Where a flow begins and ends is what one looks for: it counts as so much of its length, a part of the map's width. */
const END_LENGTH = 0.3;

/** Weight of all sites together: beside flows they count little. */
const SITES_WEIGHT = 0.3;

/** A site of a country that the step is about counts as several others. */
const SUBJECT_TIMES = 5;

/**
 * Where flows, lanes and sites are drawn once the map looks where the step looks. Countries that the step names count by
 * themselves. Reactive: reads the views.
 */
export function flowSpots(
  explorer: Parts<"link" | "data" | "sites" | "facts" | "lanes">,
  step: BriefingStep,
  size: Size,
): FlowSpot[] {
  const { camera } = step;
  const project = explorer.link.selection.projection === "globe" ? onGlobe(camera, size) : onMap(camera, size);
  const routed = explorer.lanes.routed();
  const paths = routed ? lanePaths(routed, explorer.data.index) : arcPaths(explorer);
  const subjects = stepCountries(step, explorer.data.index);
  const ends = subjects.map((number) => ({
    points: [placeOf(explorer.data.index.countries[number]!)],
    weight: 1,
    hasEnds: true,
  }));
  return [...siteSpots(explorer, new Set(subjects), project), ...pathSpots([...paths, ...ends], project, size)];
}

function pathSpots(paths: readonly Path[], project: Project, size: Size): FlowSpot[] {
  return paths.flatMap(({ points, weight, hasEnds }) => {
    const pieces = points.map((point, at) => ({
      point,
      length: lengthOf(project, points[at - 1], point) / size.width,
    }));
    const ends = hasEnds
      ? [points[0], points.at(-1)].flatMap((point) => (point ? [{ point, length: END_LENGTH }] : []))
      : [];
    return [...pieces, ...ends].flatMap(({ point, length }) =>
      project(point).map(([x, y]) => ({ x, y, weight: weight * length })),
    );
  });
}

type Point = readonly [number, number];
/** Screen points of a place: none where it is not in view, several where the world repeats. */
type Project = (point: Point) => readonly Point[];

/** A drawn line. Lanes are pieces of ways: what begins and ends there are the flows. */
interface Path {
  readonly points: readonly Point[];
  /** Width as a part of the widest, 0–1. */
  readonly weight: number;
  readonly hasEnds: boolean;
}

function siteSpots(explorer: Parts<"sites">, subjects: ReadonlySet<number>, project: Project): FlowSpot[] {
  const [sites, rows] = [explorer.sites.table(), explorer.sites.shown()];
  const each = SITES_WEIGHT / Math.max(1, rows.length);
  return sites === undefined
    ? []
    : [...rows].flatMap((row) => {
        const weight = subjects.has(sites.country[row]!) ? SUBJECT_TIMES * each : each;
        return project([sites.drawnLongitude[row]!, sites.drawnLatitude[row]!]).map(([x, y]) => ({ x, y, weight }));
      });
}

function arcPaths(explorer: Parts<"link" | "data" | "facts">): Path[] {
  const { projection, lens } = explorer.link.selection;
  const { countries } = explorer.data.index;
  const path = projection === "globe" ? globeArcPath : flatArcPath;
  const isQuiet = (arc: Arc) => lens === "through" && arc.role === "direct";
  const arcs = explorer.facts.arcs();
  const largest = Math.max(0, ...arcs.filter((arc) => !isQuiet(arc)).map((arc) => arc.amount));
  return arcs.map((arc) => ({
    points: path(placeOf(countries[arc.exporter]!), placeOf(countries[arc.importer]!), POINTS_PER_ARC),
    weight: isQuiet(arc) ? QUIET_WEIGHT : Math.max(LEAST_WEIGHT, arc.amount / largest),
    hasEnds: true,
  }));
}

function lanePaths({ lines, flows }: RoutedFlows, index: Index): Path[] {
  const largest = lines.amount.reduce((most, amount) => Math.max(most, amount), 0);
  const lanes = Array.from({ length: lines.length }, (_, line) => {
    const [first, end] = [lines.firstPoint[line]!, lines.firstPoint[line + 1]!];
    const point = (at: number): Point => [lines.positions[2 * (first + at)]!, lines.positions[2 * (first + at) + 1]!];
    const points = Array.from({ length: end - first }, (_, at) => point(at));
    return { points, weight: Math.max(LEAST_WEIGHT, lines.amount[line]! / largest), hasEnds: false };
  });
  const numbers = countryNumbers(index);
  const ofCountry = (iso3: string) => placeOf(index.countries[numbers.get(iso3)!]!);
  const most = flows.reduce((before, { amount }) => Math.max(before, amount), 0);
  const ends = flows.flatMap(({ exporter, importer, amount }) =>
    [exporter, importer].map((end) => ({ points: [ofCountry(end)], weight: amount / most, hasEnds: true })),
  );
  return [...lanes, ...ends];
}

function placeOf({ longitude, latitude }: Country): Point {
  return [longitude, latitude];
}

function lengthOf(project: Project, from: Point | undefined, to: Point): number {
  const [[start], [end]] = [from ? project(from) : [], project(to)];
  return start && end ? Math.hypot(end[0] - start[0], end[1] - start[1]) : 0;
}

function onMap(camera: BriefingCamera, { width, height }: Size): Project {
  const scale = 2 ** zoomOnMap(camera.zoom, width);
  const [middleX, middleY] = lngLatToWorld([camera.longitude, camera.latitude]);
  return (point) => {
    const [x, y] = lngLatToWorld([...point]);
    const left = (x - middleX) * scale + width / 2;
    const top = (middleY - y) * scale + height / 2;
    return [-1, 0, 1]
      .map((turn) => [left + turn * WORLD_PIXELS * scale, top] as const)
      .filter(([each]) => each >= 0 && each <= width);
  };
}

/** Seen from far away: near enough to keep a caption off the flows. */
function onGlobe(camera: BriefingCamera, { width, height }: Size): Project {
  const radius = (WORLD_PIXELS * 2 ** zoomOnMap(camera.zoom, width)) / (2 * Math.PI);
  return (point) => {
    const { east, north, isInFront } = onDisc([camera.longitude, camera.latitude], point);
    return isInFront ? [[width / 2 + radius * east, height / 2 - radius * north]] : [];
  };
}
