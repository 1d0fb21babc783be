import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvFormatRows } from "d3-dsv";
import type { Change, Changes } from "../../src/model/changes.ts";
import { geoLoader, readDataset } from "../lib/read-geo.ts";
import { compareEditions } from "./compare.ts";
import { type EditionFigure, editionFigures } from "./figures.ts";

/*
 * `npm run editions`: compares the package with the newest edition recorded beside this file, and writes the list that
 * is shipped. `npm run editions -- --record 2026-11-30` keeps the package's own figures as an edition, once published.
 */

const project = join(import.meta.dirname, "../..");
/** Day on which the package in `public/geo` is published. */
export const THIS_EDITION = "2026-11-30";

/** Figures of an edition as recorded: `[mineral, year, figure, value, sources, codes]`. */
interface Recorded {
  readonly id: string;
  readonly dataVersion: string;
  readonly figures: readonly (readonly [string, number, string, number | null, string, string])[];
}

/** The newest recorded edition before this one. */
export function editionBefore(): {
  readonly id: string;
  readonly dataVersion: string;
  readonly figures: EditionFigure[];
} {
  const [newest] = readdirSync(import.meta.dirname)
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name) && name < `${THIS_EDITION}.json`)
    .sort()
    .reverse();
  const { id, dataVersion, figures } = JSON.parse(
    readFileSync(join(import.meta.dirname, newest ?? ""), "utf8"),
  ) as Recorded;
  const named = figures.map(
    ([mineral, year, figure, value, sources, codes]) =>
      ({ mineral, year, figure, value, sources, codes }) as EditionFigure,
  );
  return { id, dataVersion, figures: named };
}

/** The list of what changed from the edition before to the package in a folder. */
export async function changesOf(geoFolder: string): Promise<Changes> {
  const dataset = await readDataset(geoLoader(geoFolder));
  const { figures, ...before } = editionBefore();
  return {
    before,
    now: { id: THIS_EDITION, dataVersion: dataset.index.dataVersion },
    changes: compareEditions(figures, editionFigures(dataset)),
  };
}

/** One change a line, so that a difference of two lists can be read. */
export function changesText({ before, now, changes }: Changes): string {
  const lines = changes.map((change) => JSON.stringify(change)).join(",\n");
  return `{"before":${JSON.stringify(before)},\n"now":${JSON.stringify(now)},\n"changes":[\n${lines}\n]}\n`;
}

/** The same as a table for analysts. */
export function changesCsv(changes: readonly Change[]): string {
  const columns = ["mineral", "year", "figure", "old", "now", "why"] as const;
  const rows = changes.map((change) => columns.map((column) => String(change[column] ?? "")));
  return `${csvFormatRows([[...columns], ...rows])}\n`;
}

async function record(id: string): Promise<void> {
  const { index, ...rest } = await readDataset(geoLoader(join(project, "public/geo")));
  const figures = editionFigures({ index, ...rest }).map(({ mineral, year, figure, value, sources, codes }) =>
    JSON.stringify([mineral, year, figure, value, sources, codes]),
  );
  const head = `{"id":${JSON.stringify(id)},"dataVersion":${JSON.stringify(index.dataVersion)},"figures":[`;
  writeFileSync(join(import.meta.dirname, `${id}.json`), `${head}\n${figures.join(",\n")}\n]}\n`);
}

async function writeChanges(): Promise<void> {
  const changes = await changesOf(join(project, "public/geo"));
  writeFileSync(join(project, "public/editions/changes.json"), changesText(changes));
  writeFileSync(join(project, "public/editions/changes.csv"), changesCsv(changes.changes));
  console.log(`${changes.before.id} to ${changes.now.id}: ${changes.changes.length} figures changed`);
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf("--record");
  await (at > 0 ? record(process.argv[at + 1] ?? THIS_EDITION) : writeChanges());
}
