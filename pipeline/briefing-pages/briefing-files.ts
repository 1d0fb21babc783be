import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Briefing } from "../../src/briefing/briefing.ts";
import { briefingEntriesOf, readBriefing } from "../../src/briefing/read-briefing.ts";

/** Names of folders beside those of the stories. */
const TAKEN = ["ko", "pictures"];

/**
 * The shipped briefings, in the order of their list; none where the folder holds no list.
 * @throws where the list or a briefing cannot be read; the message says which file and what is wrong
 */
export function readBriefings(folder: string): readonly Briefing[] {
  const list = join(folder, "index.json");
  if (!existsSync(list)) {
    return [];
  }
  const entries = briefingEntriesOf(JSON.parse(readFileSync(list, "utf8")));
  if (entries === null) {
    throw new Error(`${list} is no list of briefings (docs/briefings.md).`);
  }
  return entries.map(({ id }) => briefingIn(folder, id));
}

function briefingIn(folder: string, id: string): Briefing {
  const file = join(folder, `${id}.json`);
  const reading = readBriefing(readFileSync(file, "utf8"));
  if (reading.briefing === null) {
    throw new Error(`${file} is no briefing: ${reading.problem} ${reading.where}`.trim());
  }
  if (reading.briefing.id !== id || TAKEN.includes(id)) {
    throw new Error(`${file}: the id must be the file's name, and none of ${TAKEN.join(", ")}.`);
  }
  return reading.briefing;
}
