import { writeLink } from "../../link/link.ts";
import type { Parts } from "../../state/explorer-types.ts";

/**
 * The address of what is on screen for files and citations: the selection, and the data that it was made with. The
 * camera, the open card, language and theme are the reader's.
 */
export function viewLink({ data: { index }, link: { selection } }: Parts<"link" | "data">): string {
  const search = writeLink({ selection: { ...selection, item: null }, data: { version: index.dataVersion } });
  return `${location.origin}${location.pathname}?${search}`;
}
