import { encodeMineralSets } from "../../src/model/mineral-sets.ts";
import { MINERAL_SCHEMA, SITE_SCHEMA, SITE_TEXT_COLUMNS } from "../../src/model/table-schemas.ts";
import { CONFIDENCES, PRECISIONS, SITE_KINDS, type SiteText, STAGES } from "../../src/model/types.ts";
import type { Project } from "../facts/projects.ts";
import { SITE_COLUMNS, type SiteRow, siteCells } from "../sites/site-row.ts";
import { arrowBytes, indexOf } from "./arrow.ts";
import { COUNTRY_KEY, required } from "./keys.ts";
import type { Field, Resource } from "./resource.ts";

/** A project of the partnership as a site of kind "project". */
export function siteOfProject(project: Project): SiteRow {
  return {
    id: project.id,
    name: project.name,
    nameLocal: "",
    countryIso3: project.iso3,
    longitude: project.longitude,
    latitude: project.latitude,
    precision: project.precision,
    kind: "project",
    stage: project.stage,
    minerals: project.minerals,
    product: "",
    capacityTonnesPerYear: null,
    capacityBasis: "",
    capacityYear: "",
    status: project.projectStatus,
    statusYear: "",
    operator: "",
    owner: "",
    sources: [...project.sources, project.placeSource],
    confidence: "high",
    note: `${project.link}. Partners: ${project.partners}. Point: ${project.place}.`,
    aliases: [],
    citation: "",
    citationUrl: "",
    drawnLongitude: project.longitude,
    drawnLatitude: project.latitude,
  };
}

function tidyText(text: string): string {
  return /^n\/a$/i.test(text.trim()) ? "" : text.trim();
}

/** The row without stray spaces and without words that only say "not available": unknown is empty. */
export function tidySite(row: SiteRow): SiteRow {
  const entries = Object.entries(row).map(([key, value]) => [key, typeof value === "string" ? tidyText(value) : value]);
  return Object.fromEntries(entries) as unknown as SiteRow;
}

/** Source ids behind a site; a reference may name the record after a colon. */
function sourceIdsOfSite(row: SiteRow): string[] {
  return row.sources.map((reference) => reference.split(":")[0] ?? "");
}

const longitude = { unit: "degrees", constraints: { required: true, minimum: -180, maximum: 180 } } as const;
const latitude = { unit: "degrees", constraints: { required: true, minimum: -90, maximum: 90 } } as const;

/** What each column of SITE_COLUMNS holds. */
const FIELDS: Readonly<Record<string, Omit<Field, "name">>> = {
  id: { type: "string", description: "Id, stable between rebuilds", constraints: required },
  name: { type: "string", description: "Name", constraints: required },
  name_local: { type: "string", description: "Name in the local language" },
  country_iso3: { type: "string", description: "Country", constraints: required },
  longitude: { type: "number", description: "Longitude, WGS84", ...longitude },
  latitude: { type: "number", description: "Latitude, WGS84", ...latitude },
  precision: {
    type: "string",
    description: "How well the position is known",
    constraints: { required: true, enum: PRECISIONS },
  },
  kind: { type: "string", description: "What stands there", constraints: { required: true, enum: SITE_KINDS } },
  stage: { type: "string", description: "Stage of its product", constraints: { required: true, enum: STAGES } },
  minerals: { type: "string", separator: ";", description: "Minerals", constraints: required },
  product: { type: "string", description: "Product in the source's words" },
  capacity_tonnes_per_year: {
    type: "number",
    unit: "t/a",
    description: "Capacity; empty where unknown",
    constraints: { minimum: 0 },
  },
  capacity_basis: { type: "string", description: "What the capacity weighs, in the source's words" },
  capacity_year: { type: "string", description: "Year of the capacity, or a span such as 2020/2022" },
  status: { type: "string", description: "Status in the source's words" },
  status_year: { type: "string", description: "Year of the status, or a span" },
  operator: { type: "string", description: "Operator" },
  owner: { type: "string", description: "Owner" },
  sources: {
    type: "string",
    separator: ";",
    description: "Source ids, each optionally followed by a colon and the record in it; the leading record first",
    constraints: required,
  },
  confidence: {
    type: "string",
    description: "How sure the record is",
    constraints: { required: true, enum: CONFIDENCES },
  },
  note: { type: "string", description: "Note" },
  aliases: { type: "string", description: "Other names, separated by semicolons" },
  citation: { type: "string", description: "The row's own citation, where its source is a compilation" },
  citation_url: { type: "string", description: "Address of that citation" },
  drawn_longitude: { type: "number", description: "Longitude after fanning out shared points", ...longitude },
  drawn_latitude: { type: "number", description: "Latitude after fanning out shared points", ...latitude },
};

/** `sites.csv`: deposits, mines, plants and projects. */
export function sitesResource(rows: readonly SiteRow[]): Resource {
  return {
    name: "sites",
    title: "Sites",
    description: "Deposits, mines, plants and projects; one record per place and kind.",
    primaryKey: ["id"],
    foreignKeys: [COUNTRY_KEY],
    fields: SITE_COLUMNS.map((name) => ({ name, ...(FIELDS[name] ?? { type: "string", description: name }) })),
    rows: rows.map(siteCells),
    sourceIds: [...new Set(rows.flatMap(sourceIdsOfSite))].sort(),
  };
}

/** `app/sites.arrow`: `SiteTable`, in the row order of `sites.csv`. */
export function sitesArrow(rows: readonly SiteRow[], countries: readonly string[]): Uint8Array {
  const countryAt = indexOf(countries, "country");
  const minerals = encodeMineralSets(rows.map((row) => row.minerals));
  const { capacityTonnesPerYear, ...places } = SITE_SCHEMA;
  const schema = { ...places, ...MINERAL_SCHEMA, capacityTonnesPerYear };
  return arrowBytes(schema, {
    longitude: Float32Array.from(rows, (row) => row.longitude),
    latitude: Float32Array.from(rows, (row) => row.latitude),
    drawnLongitude: Float32Array.from(rows, (row) => row.drawnLongitude),
    drawnLatitude: Float32Array.from(rows, (row) => row.drawnLatitude),
    country: Uint16Array.from(rows, (row) => countryAt(row.countryIso3)),
    kind: Uint8Array.from(rows, (row) => SITE_KINDS.indexOf(row.kind)),
    stage: Uint8Array.from(rows, (row) => STAGES.indexOf(row.stage)),
    precision: Uint8Array.from(rows, (row) => PRECISIONS.indexOf(row.precision)),
    confidence: Uint8Array.from(rows, (row) => CONFIDENCES.indexOf(row.confidence)),
    ...Object.fromEntries(Object.keys(MINERAL_SCHEMA).map((name, word) => [name, minerals[word]!])),
    capacityTonnesPerYear: Float64Array.from(rows, (row) => row.capacityTonnesPerYear ?? Number.NaN),
  });
}

/** What a card says of the row, citation included. */
function textOfSite(row: SiteRow): SiteText {
  const { id, name, nameLocal, product, capacityBasis, capacityYear, status, statusYear, operator, owner } = row;
  const citation = [row.citation, row.citationUrl].filter((part) => part !== "").join(" ");
  const note = [row.note, citation].filter((part) => part !== "").join(" · ");
  const sources = row.sources.join(";");
  return {
    id,
    name,
    nameLocal,
    aliases: row.aliases.join("; "),
    product,
    capacityBasis,
    capacityYear,
    status,
    statusYear,
    operator,
    owner,
    sources,
    note,
  };
}

/** `app/site-text.arrow`: `SiteText`, in the row order of `app/sites.arrow`. */
export function siteTextArrow(rows: readonly SiteRow[]): Uint8Array {
  const texts = rows.map(textOfSite);
  const schema = Object.fromEntries(SITE_TEXT_COLUMNS.map((name) => [name, "text" as const]));
  return arrowBytes(
    schema,
    Object.fromEntries(SITE_TEXT_COLUMNS.map((name) => [name, texts.map((text) => text[name])])),
  );
}
