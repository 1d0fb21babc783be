import { existsSync } from "node:fs";
import { join } from "node:path";
import { rawFolder } from "../../pipeline/lib/raw.ts";

/** True where the raw data is present (a user's clone has none). */
export function hasRawData(): boolean {
  return existsSync(join(rawFolder, "trade"));
}
