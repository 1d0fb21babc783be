import type { RawRow } from "../lib/raw.ts";
import type { Reading } from "./candidate.ts";
import { mineralsOfText } from "./commodity.ts";
import { type Describe, readSet } from "./deposit-set.ts";
import { RANK } from "./rank.ts";
import type { Repairer } from "./repairs.ts";

/** Stages of exploration that are a deposit by now; the rest is ground being looked at. */
const ADVANCED = /feasibility|reserves development|pre-production|production|expansion|care and maintenance/i;

interface LayerRow extends Record<string, unknown> {
  readonly FeatureUID: string;
}

/** The deposits or exploration layer of the Africa release. Exploration: only advanced stages. */
export function readAfricaLayer(
  layer: "deposits" | "exploration",
  rows: readonly LayerRow[],
  repairs: Repairer,
): Reading {
  const exploration = layer === "exploration";
  const text = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? "")])),
  );
  const describe: Describe = (row) => {
    const status = row["LocOpStat"] ?? "";
    if (exploration && !ADVANCED.test(status)) {
      return { outOfScope: "exploration, not advanced" };
    }
    const columns = [1, 2, 3, 4, 5, 6, 7, 8].map((index) => row[`DsgAttr0${index}`] ?? "");
    const extra = exploration
      ? { status: status.toLowerCase(), statusYear: row["DsgAttr11"] ?? "", owner: row["OwnerName"] ?? "" }
      : { notes: [`deposit type: ${(row["DsgAttr09"] ?? "").toLowerCase()}`] };
    const listed = columns.filter((each) => each !== "" && !/^(gem|clay|limestone)/i.test(each));
    return { ...africaDeposit(row), minerals: mineralsOfText(listed.join(";")), extra };
  };
  const rank = exploration ? RANK.africaExploration : RANK.africaDeposits;
  const recordOfRow = (row: RawRow) => row["FeatureUID"] ?? "";
  return readSet({ source: "usgs-africa-2021", rank, recordOf: recordOfRow, describe }, text, repairs);
}

function africaDeposit(row: RawRow) {
  return {
    record: row["FeatureUID"] ?? "",
    id: `afr-${row["FeatureUID"]}`,
    name: row["FeatureNam"] ?? "",
    aliases: (row["NameVar"] ?? "")
      .split(/[;,]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ""),
    country: row["Country"] ?? "",
    longitude: row["Longitude"],
    latitude: row["Latitude"],
  };
}
