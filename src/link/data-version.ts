import { type IgnoredValue, shortened } from "./ignored.ts";

/** Name of the field that says with which data a link was made. Stable. */
export const DATA_FIELD = "data";

/** A search string (without "?") that also says with which data it was made. */
export function withDataVersion(search: string, dataVersion: string): string {
  return `${search === "" ? "" : `${search}&`}${DATA_FIELD}=${dataVersion}`;
}

/**
 * The version of the data that a link (with or without "?") was made with; null where it does not say. Never throws:
 * what is no version is named in `ignored`.
 */
export function dataVersionFromSearch(search: string): {
  readonly dataVersion: string | null;
  readonly ignored: readonly IgnoredValue[];
} {
  const text = new URLSearchParams(search).get(DATA_FIELD);
  if (text === null || /^[0-9a-f]{12}$/.test(text)) {
    return { dataVersion: text, ignored: [] };
  }
  return { dataVersion: null, ignored: [{ field: DATA_FIELD, value: shortened(text) }] };
}
