import type { ForeignKey } from "./resource.ts";

/** The foreign key of a country column. */
export const COUNTRY_KEY: ForeignKey = { field: "country_iso3", resource: "countries", target: "iso3" };
/** The foreign key of a source column. */
export const SOURCE_KEY: ForeignKey = { field: "source", resource: "sources", target: "id" };
/** The foreign key of a mineral column. */
export const MINERAL_KEY: ForeignKey = { field: "mineral", resource: "minerals", target: "id" };

/** Pattern of a date that may lack day or month. */
export const DATE_PATTERN = String.raw`\d{4}(-\d{2}(-\d{2})?)?`;

/** Constraint of a column that is never empty. */
export const required = { required: true } as const;
