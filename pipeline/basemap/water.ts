import type { Topology } from "topojson-specification";
import type { BathymetryProperties } from "../../src/model/basemap.ts";
import { byKeys } from "../lib/order.ts";
import { readRawJson } from "../lib/raw.ts";
import { smoothBands } from "./depth-grid.ts";
import type { Area } from "./geometry.ts";
import { type Detail, simplifyShapes, weighShapes } from "./simplify-shapes.ts";
import { areasOf, gridTopology } from "./topologies.ts";

/** Metres below which a band lies; each band lies inside the shallower one. */
const BAND_DEPTHS_METRES = [200, 2000, 4000, 5000];
const BATHYMETRY_DETAIL: Detail = { minWeight: 0.025, minArea: 0.8 };
const BATHYMETRY_STEPS = 8000;

const LAKE_DETAIL: Detail = { minWeight: 0.001, minArea: 0 };
const LAKE_STEPS = 20_000;
const MAX_LAKE_RANK = 2;

/** The source's Aral Sea is far larger than today's; Lake Eyre is dry in most years. */
const LEFT_OUT_LAKES = ["Aral Sea", "Lake Eyre North", "Lake Eyre South"];

/** Quantized topology with the object `bathymetry`: property `depthMetres`, shallow first. */
export function bathymetryTopology(): Topology {
  const raw = readRawJson<Topology>("basemap/ne-bathymetry/bathymetry-10m-s4.topo.json");
  const bands = areasOf<{ readonly d: number }>(raw, "bathymetry");
  const chosen = bands.features
    .filter((band) => BAND_DEPTHS_METRES.includes(band.properties.d))
    .sort(byKeys((band) => band.properties.d));
  const smooth = smoothBands(chosen).map(
    (coordinates, i): Area<BathymetryProperties> => ({
      type: "Feature",
      properties: { depthMetres: chosen[i]!.properties.d },
      geometry: { type: "MultiPolygon", coordinates },
    }),
  );
  return slimTopology("bathymetry", smooth, BATHYMETRY_DETAIL, BATHYMETRY_STEPS);
}

/** Quantized topology with the object `lakes`: the large ones, without properties (no lake is named on the map). */
export function lakesTopology(): Topology {
  const raw = readRawJson<Topology>("basemap/ne-water/lakes-50m.topo.json");
  const all = areasOf<RawLake>(raw, "lakes");
  const chosen = all.features
    .filter(
      ({ properties }) => properties.scalerank <= MAX_LAKE_RANK && !LEFT_OUT_LAKES.includes(properties.name ?? ""),
    )
    .map((lake) => ({ ...lake, properties: {} }));
  return slimTopology("lakes", chosen, LAKE_DETAIL, LAKE_STEPS);
}

interface RawLake {
  readonly name: string | null;
  readonly scalerank: number;
}

function slimTopology<P extends object>(name: string, features: Area<P>[], detail: Detail, steps: number): Topology {
  const shapes = simplifyShapes<P>(weighShapes({ type: "FeatureCollection", features }), detail);
  return gridTopology({ [name]: shapes }, steps);
}
