import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type LandIndex, landIndex } from "../../../pipeline/routes/land-index.ts";
import { readLand } from "../../../pipeline/routes/network.ts";
import { hasRawData } from "../../support/raw-data.ts";
import { geoFolder } from "./package.ts";

/** Land at 1:50m where the raw data is present, else the committed basemap's, which is drawn from 1:10m. */
export function readLandForTests(): LandIndex {
  if (hasRawData()) {
    return readLand();
  }
  const topology: Topology = JSON.parse(readFileSync(join(geoFolder, "basemap/countries-fine.topo.json"), "utf8"));
  const shapes = feature(topology, topology.objects["countries"] as GeometryCollection);
  return landIndex(shapes.features.map((shape) => shape.geometry as Polygon | MultiPolygon));
}
