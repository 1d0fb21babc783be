import type { PolicyEvent } from "../../src/model/types.ts";
import { byKeys } from "../lib/order.ts";
import { readRawCsv } from "../lib/raw.ts";
import { CONTROL_TEXTS, MILESTONES } from "./event-texts.ts";
import { firstSourceId } from "./fact-sources.ts";

/**
 * Export controls and bans (VERIFIED rows only) and milestones of the MSP, by date.
 * @throws when a verified row has no text of ours, or a text no verified row
 */
export function buildEvents(): PolicyEvent[] {
  const verified = readRawCsv("facts/export-controls.csv").filter((row) => row["status"] === "VERIFIED");
  const controls = verified.map((row): PolicyEvent => {
    const text = CONTROL_TEXTS.find((entry) => entry.rawDate === row["date"] && entry.iso3 === row["country"]);
    if (text === undefined) {
      throw new Error(`No text for the event of ${row["date"]} in ${row["country"]}`);
    }
    const { date, iso3, minerals, kind, en, ko } = text;
    return { date, iso3, minerals, kind, en, ko, source: firstSourceId(row["source"] ?? "") };
  });
  if (controls.length !== CONTROL_TEXTS.length) {
    throw new Error(`${CONTROL_TEXTS.length} event texts for ${controls.length} verified rows`);
  }
  return [...controls, ...MILESTONES].sort(
    byKeys(
      (event) => event.date,
      (event) => event.iso3,
      (event) => event.en,
    ),
  );
}
