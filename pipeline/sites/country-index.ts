import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { polygon } from "@turf/helpers";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { readRawJson } from "../lib/raw.ts";

interface Part {
  readonly iso3: string;
  readonly shape: Feature<Polygon>;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

type CountryProperties = { readonly a3: string; readonly iso3: string | null };

/**
 * Pieces of the basemap without an ISO code, and whose sites they are filed under. Somaliland, Northern Cyprus with the
 * buffer zone and the bases: the country that the United Nations count them to. Western Sahara, Crimea, Kosovo and
 * Taiwan have codes of their own in the basemap (ESH, UKR, XKX, TWN).
 */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  SOL: "SOM",
  CYN: "CYP",
  CNM: "CYP",
  WSB: "CYP",
  ESB: "CYP",
  USG: "CUB",
};

const KM_PER_DEGREE = 111.195;

/** Which country a point lies in, by the 1:10m borders. */
export interface CountryIndex {
  /** iso3 of the country that holds the point, or null at sea. Degrees. */
  at(longitude: number, latitude: number): string | null;
  /** Kilometres from the point to the country: 0 inside, Infinity where it is more than about `reach` away. */
  distanceKm(longitude: number, latitude: number, iso3: string, reach?: number): number;
  /** The nearest country within `reach` km, or null. */
  nearest(longitude: number, latitude: number, reach: number): string | null;
}

/** Loads the 1:10m countries (Natural Earth 5.1.2) from the raw data. */
export function loadCountryIndex(): CountryIndex {
  const topology = readRawJson<Topology>("basemap/ne-countries/countries-10m.topo.json");
  const countries = feature(topology, topology.objects["countries"] as GeometryCollection<CountryProperties>);
  return countryIndex(countries.features as Feature<Polygon | MultiPolygon, CountryProperties>[]);
}

/** An index of the given countries; features need the properties `a3` and `iso3`. */
export function countryIndex(features: readonly Feature<Polygon | MultiPolygon, CountryProperties>[]): CountryIndex {
  const parts = features.flatMap(partsOf);
  const near = (longitude: number, latitude: number, reach: number) =>
    parts.filter((part) => reaches(part, longitude, latitude, reach));
  return {
    at: (longitude, latitude) => holder(parts, longitude, latitude),
    distanceKm: (longitude, latitude, iso3, reach = 25) => {
      const own = near(longitude, latitude, reach).filter((part) => part.iso3 === iso3);
      return closest(own, longitude, latitude);
    },
    nearest: (longitude, latitude, reach) => {
      const ranked = near(longitude, latitude, reach)
        .map((part) => ({ iso3: part.iso3, km: closest([part], longitude, latitude) }))
        .sort((a, b) => a.km - b.km);
      const first = ranked[0];
      return first !== undefined && first.km <= reach ? first.iso3 : null;
    },
  };
}

function partsOf(country: Feature<Polygon | MultiPolygon, CountryProperties>): Part[] {
  const iso3 = country.properties.iso3 ?? WITHOUT_CODE[country.properties.a3];
  if (iso3 === undefined) {
    return [];
  }
  const { geometry } = country;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => partOf(iso3, rings));
}

function partOf(iso3: string, rings: Position[][]): Part {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of rings[0] ?? []) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { iso3, shape: polygon(rings), west, south, east, north };
}

function holder(parts: readonly Part[], longitude: number, latitude: number): string | null {
  const found = parts.find(
    (part) =>
      longitude >= part.west &&
      longitude <= part.east &&
      latitude >= part.south &&
      latitude <= part.north &&
      booleanPointInPolygon([longitude, latitude], part.shape),
  );
  return found?.iso3 ?? null;
}

function reaches(part: Part, longitude: number, latitude: number, km: number): boolean {
  const north = km / KM_PER_DEGREE;
  const east = north / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return (
    longitude >= part.west - east &&
    longitude <= part.east + east &&
    latitude >= part.south - north &&
    latitude <= part.north + north
  );
}

function closest(parts: readonly Part[], longitude: number, latitude: number): number {
  if (holder(parts, longitude, latitude) !== null) {
    return 0;
  }
  const distances = parts.flatMap((part) =>
    part.shape.geometry.coordinates.map((ring) => ringDistance(ring, longitude, latitude)),
  );
  return Math.min(Infinity, ...distances);
}

/** Kilometres to the nearest segment of a ring, on a plane around the point (good to a percent within 100 km). */
function ringDistance(ring: readonly Position[], longitude: number, latitude: number): number {
  const eastKm = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  let best = Infinity;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const [pointLongitude = 0, pointLatitude = 0] of ring) {
    const x = (pointLongitude - longitude) * eastKm;
    const y = (pointLatitude - latitude) * KM_PER_DEGREE;
    best = Math.min(best, Number.isNaN(lastX) ? Math.hypot(x, y) : segmentDistance(lastX, lastY, x, y));
    [lastX, lastY] = [x, y];
  }
  return best;
}

/** Distance of the origin to the segment (x1, y1)–(x2, y2). */
function segmentDistance(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
