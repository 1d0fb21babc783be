/** A source id and the record in it ("" where none is named). */
export interface SourceRef {
  readonly id: string;
  readonly record: string;
}

/** Reads `SiteText.sources`: ids separated by ";", each optionally followed by ":" and its record. */
export function sourceRefs(sources: string): SourceRef[] {
  return sources
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const colon = part.indexOf(":");
      return colon < 0 ? { id: part, record: "" } : { id: part.slice(0, colon), record: part.slice(colon + 1).trim() };
    });
}
