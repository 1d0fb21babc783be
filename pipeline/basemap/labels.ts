import type { Label } from "../../src/model/basemap.ts";
import { loadCountries } from "../lib/countries.ts";
import { byKeys, roundTo } from "../lib/order.ts";
import { type RawRow, readRawCsv } from "../lib/raw.ts";

/** Named at world zoom: the largest miners, refiners and buyers, few enough to leave the arcs readable. */
const WORLD_ZOOM = "ARG AUS BRA CAN CHL CHN COD DEU FRA GBR IDN IND JPN KAZ KOR MEX RUS USA ZAF".split(" ");
/** Named one step later although the publisher ranks them low: producers the atlas talks about. */
const NEAR_ZOOM = "BOL FIN GAB GIN MDG MMR MNG MOZ MYS NAM NCL NOR PRK TWN TZA UKR UZB ZMB".split(" ");

/** The publisher's label zooms are for 256-pixel tiles; MapLibre's are one less. */
const TILE_ZOOM_OFFSET = 1;

/** Better label points than the publisher's, in degrees: Russia's lies in its far west. */
const MOVED: Readonly<Record<string, readonly [number, number]>> = { RUS: [96, 62] };

/** Placed before their neighbours: between China and Japan only Korea has no room to step aside. */
const FIRST: Readonly<Record<string, number>> = { KOR: 1 };

/** From this label rank on a territory is too small for the publisher's early zoom (Guam, Niue). */
const SMALL_LABEL_RANK = 6;

const MAX_CITY_RANK = 3;

/** All labels, most important first. Names are the raw files' own. */
export function buildLabels(): Label[] {
  const labels = [...countryLabels(), ...seaLabels(), ...cityLabels()];
  return labels.sort(
    byKeys(
      (label) => label.rank,
      (label) => label.kind,
      (label) => label.en,
      (label) => label.longitude,
    ),
  );
}

function countryLabels(): Label[] {
  const rows = new Map(readRawCsv("basemap/ne-countries/countries.csv").map((row) => [row["iso3"], row]));
  // Antarctica is drawn on the globe only and trades nothing.
  return loadCountries()
    .filter((country) => country.iso3 !== "ATA")
    .map(({ iso3, en, ko, longitude, latitude }) => {
      const [x, y] = MOVED[iso3] ?? [longitude, latitude];
      const minZoom = countryZoom(iso3, rows.get(iso3));
      const rank = minZoom * 10 + (FIRST[iso3] ?? Number(rows.get(iso3)?.["labelrank"]));
      return { kind: "country", en, ko, longitude: x, latitude: y, minZoom, rank };
    });
}

function countryZoom(iso3: string, row: RawRow | undefined): number {
  if (WORLD_ZOOM.includes(iso3)) {
    return 0;
  }
  const published = Math.ceil(Number(row?.["min_label"]) - TILE_ZOOM_OFFSET);
  const small = Number(row?.["labelrank"]) >= SMALL_LABEL_RANK ? 1 : 0;
  return NEAR_ZOOM.includes(iso3) ? 2 : Math.max(2, published + 1 + small);
}

function seaLabels(): Label[] {
  return readRawCsv("basemap/sea-labels/sea-labels.csv").map((row) => ({
    kind: row["kind"] === "ocean" || row["kind"] === "islet" ? row["kind"] : "sea",
    en: row["en"] ?? "",
    ko: row["ko"] ?? "",
    longitude: Number(row["lon"]),
    latitude: Number(row["lat"]),
    minZoom: Number(row["min_zoom"]),
    rank: 50 + Number(row["min_zoom"]),
  }));
}

/** Large cities that have a name in both languages. Capitals look like any other city. */
function cityLabels(): Label[] {
  return readRawCsv("basemap/ne-places/places.csv")
    .filter((row) => Number(row["scalerank"]) <= MAX_CITY_RANK && row["name_ko"] !== "")
    .map((row) => ({
      kind: "city",
      en: row["name_en"] ?? "",
      ko: row["name_ko"] ?? "",
      longitude: roundTo(Number(row["lon"]), 2),
      latitude: roundTo(Number(row["lat"]), 2),
      minZoom: Number(row["scalerank"]) <= 1 ? 5 : 6,
      rank: 100 + Number(row["scalerank"]),
    }));
}
