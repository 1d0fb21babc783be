import type { Explorer } from "../state/explorer-types.ts";
import { selectionToSearch } from "../url/link.ts";

/**
 * The address of what is on screen for files and citations: the selection alone. The camera, the open card, language and
 * theme are the reader's.
 */
export function viewLink({ selection }: Explorer): string {
  const search = selectionToSearch({ ...selection, item: null });
  return `${location.origin}${location.pathname}${search === "" ? "" : `?${search}`}`;
}
