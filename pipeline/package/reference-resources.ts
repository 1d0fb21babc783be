import { type Country, type Good, type Mineral, type Source, STAGES } from "../../src/model/types.ts";
import { BASEMAP_SOURCES } from "./common-sources.ts";
import { required } from "./keys.ts";
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

const GOOD_COLUMNS: readonly Column<Good>[] = [
  {
    name: "good",
    type: "string",
    description: "Id",
    constraints: { required: true, unique: true },
    cell: (row) => row.id,
  },
  {
    name: "hs_codes",
    type: "string",
    separator: ";",
    description:
      "Customs codes its rows stand under: six digits of the Harmonized System (four where the source gives no more, eight for a tariff line)",
    constraints: required,
    cell: (row) => row.hsCodes.join(";"),
  },
  {
    name: "minerals",
    type: "string",
    separator: ";",
    description: "All minerals that it holds; its rows are filed under the first",
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
    name: "basket",
    type: "boolean",
    description: "Rows that nothing tells apart by metal: never told as one of its minerals",
    constraints: required,
    cell: (row) => row.basket,
  },
  {
    name: "mixed",
    type: "boolean",
    description: "It holds other forms as well, which the note names",
    constraints: required,
    cell: (row) => row.mixed,
  },
  { name: "en", type: "string", description: "English name", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "Korean name", constraints: required, cell: (row) => row.ko },
  {
    name: "content_low",
    type: "number",
    unit: "1",
    description: "Least content of a tonne, in tonnes of content_basis; empty where unknown",
    constraints: { minimum: 0 },
    cell: (row) => row.content?.low ?? null,
  },
  {
    name: "content_high",
    type: "number",
    unit: "1",
    description: "Most content of a tonne",
    constraints: { minimum: 0 },
    cell: (row) => row.content?.high ?? null,
  },
  { name: "content_basis", type: "string", description: "What is contained", cell: (row) => row.content?.basis ?? "" },
  {
    name: "content_evidence",
    type: "string",
    description: "Where the content comes from",
    cell: (row) => row.content?.evidence ?? "",
  },
  { name: "note", type: "string", description: "What must be known of it", cell: (row) => row.note },
  { name: "note_ko", type: "string", description: "The note in Korean", cell: (row) => row.noteKo },
];

/** `goods.csv`: the goods of the atlas. */
export function goodsResource(goods: readonly Good[]): Resource {
  return tableResource(
    {
      name: "goods",
      title: "Goods",
      description: "Named products of one stage: by which customs codes, parties and prices, docs/goods.md tells.",
      primaryKey: ["good"],
      foreignKeys: [],
    },
    GOOD_COLUMNS,
    goods,
  );
}
