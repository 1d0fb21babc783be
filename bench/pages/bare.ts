import { ArcLayer, ScatterplotLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Topology } from "topojson-specification";
import { plainMap, reportPicture } from "./map.ts";

/** The rows that the atlas shows on its first screen, as the runner wrote them. */
interface Rows {
  readonly arcs: readonly { source: [number, number]; target: [number, number]; width: number }[];
  readonly sites: readonly [number, number][];
}

const [topology, rows] = await Promise.all([
  fetch("./countries.topo.json").then((response) => response.json() as Promise<Topology>),
  fetch("./rows.json").then((response) => response.json() as Promise<Rows>),
]);
const map = await plainMap(topology);
const layers = [
  new ArcLayer<Rows["arcs"][number]>({
    id: "flows",
    data: rows.arcs,
    getSourcePosition: (arc) => arc.source,
    getTargetPosition: (arc) => arc.target,
    getWidth: (arc) => arc.width,
    greatCircle: true,
  }),
  new ScatterplotLayer<[number, number]>({
    id: "sites",
    data: rows.sites,
    getPosition: (site) => site,
    radiusUnits: "pixels",
    getRadius: 4,
  }),
];
map.addControl(new MapLibreOverlay({ layers, onAfterRender: reportPicture }));
