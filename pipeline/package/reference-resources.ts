import { type Country, type HsCode, type Mineral, type Source, STAGES } from "../../src/model/types.ts";
import { BASEMAP_SOURCES } from "./common-sources.ts";
import { MINERAL_KEY, required } from "./keys.ts";
import { type Column, type Resource, tableResource } from "./resource.ts";

const MINERAL_COLUMNS: readonly Column<Mineral>[] = [
  { name: "id", type: "string", description: "Mineral", constraints: required, cell: (row) => row.id },
  { name: "en", type: "string", description: "English name", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "Korean name", constraints: required, cell: (row) => row.ko },
  { name: "symbol", type: "string", description: "Chemical symbol or short form", cell: (row) => row.symbol },
  {
    name: "official_lists",
    type: "string",
    separator: ";",
    description:
      "Official lists that name it (verified entries only; of Korea's 33 minerals only ten could be verified)",
    cell: (row) => row.officialLists.join(";"),
  },
];

/** `minerals.csv`: one row per mineral, in display order. */
export function mineralsResource(minerals: readonly Mineral[], sourceIds: readonly string[]): Resource {
  return tableResource(
    {
      name: "minerals",
      title: "Minerals",
      description: "The minerals of the atlas, in display order.",
      primaryKey: ["id"],
      foreignKeys: [],
    },
    MINERAL_COLUMNS,
    minerals,
    () => sourceIds,
  );
}

type CountryRow = Country & { readonly gateway: string | null };

const COUNTRY_COLUMNS: readonly Column<CountryRow>[] = [
  {
    name: "iso3",
    type: "string",
    description: "ISO 3166-1 alpha-3 code; XKX is Kosovo, EUU the European Union",
    constraints: { required: true, pattern: "[A-Z]{3}" },
    cell: (row) => row.iso3,
  },
  { name: "en", type: "string", description: "English name", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "Korean name", constraints: required, cell: (row) => row.ko },
  {
    name: "longitude",
    type: "number",
    unit: "degrees",
    description: "Longitude of the label point, WGS84",
    constraints: { required: true, minimum: -180, maximum: 180 },
    cell: (row) => row.longitude,
  },
  {
    name: "latitude",
    type: "number",
    unit: "degrees",
    description: "Latitude of the label point, WGS84",
    constraints: { required: true, minimum: -90, maximum: 90 },
    cell: (row) => row.latitude,
  },
  {
    name: "gateway",
    type: "string",
    description: "Main port of its trade, its own or a neighbour's; more in gateway-uses.csv. Empty where it has none",
    cell: (row) => row.gateway,
  },
];

/** `countries.csv`: one row per country, territory or union that another table names. */
export function countriesResource(countries: readonly Country[], gateways: ReadonlyMap<string, string>): Resource {
  return tableResource(
    {
      name: "countries",
      title: "Countries",
      description:
        "Countries and territories of Natural Earth with an ISO code, and the European Union as a member of groups.",
      primaryKey: ["iso3"],
      foreignKeys: [{ field: "gateway", resource: "gateways", target: "id" }],
    },
    COUNTRY_COLUMNS,
    countries.map((country) => ({ ...country, gateway: gateways.get(country.iso3) ?? null })),
    () => BASEMAP_SOURCES.map((source) => source.id),
  );
}

const SOURCE_COLUMNS: readonly Column<Source>[] = [
  {
    name: "id",
    type: "string",
    description: "Id used in the other tables",
    constraints: required,
    cell: (row) => row.id,
  },
  { name: "publisher", type: "string", description: "Publisher", constraints: required, cell: (row) => row.publisher },
  { name: "title", type: "string", description: "Title", constraints: required, cell: (row) => row.title },
  { name: "year", type: "string", description: "Year of publication; empty where undated", cell: (row) => row.year },
  { name: "licence", type: "string", description: "Licence", constraints: required, cell: (row) => row.licence },
  {
    name: "open",
    type: "boolean",
    description: "True where the licence allows bulk redistribution",
    constraints: required,
    cell: (row) => row.open,
  },
  { name: "url", type: "string", description: "Address of the publication", cell: (row) => row.url },
  {
    name: "citation",
    type: "string",
    description: "How to cite it",
    constraints: required,
    cell: (row) => row.citation,
  },
];

/** `sources.csv`: every source that another table names. */
export function sourcesResource(sources: readonly Source[]): Resource {
  return tableResource(
    {
      name: "sources",
      title: "Sources",
      description: "Everything the other tables cite, with its licence.",
      primaryKey: ["id"],
      foreignKeys: [],
    },
    SOURCE_COLUMNS,
    sources,
  );
}

const HS_COLUMNS: readonly Column<HsCode>[] = [
  {
    name: "hs_code",
    type: "string",
    description:
      "Customs code of the Harmonized System, six digits (four where the source gives no more); REE3 is a sum of three codes",
    constraints: { required: true, pattern: String.raw`\d{4}(\d{2})?|REE3` },
    cell: (row) => row.hsCode,
  },
  {
    name: "mineral",
    type: "string",
    description: "Mineral its rows are filed under",
    constraints: required,
    cell: (row) => row.minerals[0] ?? "",
  },
  {
    name: "minerals",
    type: "string",
    separator: ";",
    description: "All minerals the code can hold",
    constraints: required,
    cell: (row) => row.minerals.join(";"),
  },
  {
    name: "stage",
    type: "string",
    description: "Stage of the product",
    constraints: { required: true, enum: STAGES },
    cell: (row) => row.stage,
  },
  {
    name: "feed",
    type: "boolean",
    description: "Raw material when a processor imports it",
    constraints: required,
    cell: (row) => row.feed,
  },
  {
    name: "output",
    type: "boolean",
    description: "Refined goods when a processor exports it",
    constraints: required,
    cell: (row) => row.output,
  },
  {
    name: "mixed",
    type: "boolean",
    description: "The code mixes minerals or forms",
    constraints: required,
    cell: (row) => row.mixed,
  },
  { name: "en", type: "string", description: "English name", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "Korean name", constraints: required, cell: (row) => row.ko },
  { name: "note", type: "string", description: "What the code mixes or leaves out", cell: (row) => row.note },
  { name: "note_ko", type: "string", description: "The note in Korean", cell: (row) => row.noteKo },
];

/** `hs-codes.csv`: the customs codes of the atlas, with and without flows. */
export function hsCodesResource(hsCodes: readonly HsCode[]): Resource {
  return tableResource(
    {
      name: "hs-codes",
      title: "Customs codes",
      description: "Which customs code means which mineral and stage.",
      primaryKey: ["hs_code"],
      foreignKeys: [MINERAL_KEY],
    },
    HS_COLUMNS,
    hsCodes,
  );
}
