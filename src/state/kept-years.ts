import { KEPT_YEARS, type KeptYears } from "../offline/site-files.ts";

/** Where the browser remembers which years are kept for use without a network. */
const KEY = "lodeway offline years";

/** The reader's choice; the recent years until there is one, or where nothing is remembered. */
export function readKeptYears(): KeptYears {
  try {
    const known = localStorage.getItem(KEY);
    return KEPT_YEARS.find((years) => years === known) ?? "recent";
  } catch {
    return "recent";
  }
}

/** A browser that remembers nothing keeps the choice for this visit only. */
export function rememberKeptYears(years: KeptYears): void {
  try {
    localStorage.setItem(KEY, years);
  } catch {
    // Private windows and full devices: see above.
  }
}
