import { type IgnoredValue, shortened } from "./ignored.ts";

/** Name of the field, stable. */
const EDIT_FIELD = "edit";
/** The word for the list of one's briefings: no story may be called so. */
export const LIST_WORD = "1";

/** What is being written: the id of a story kept in this browser, "" for the list of them, null for nothing. */
export type Editing = string | null;

/** As a search string without "?". */
export function editingToSearch(editing: Editing): string {
  return editing === null ? "" : `${EDIT_FIELD}=${editing === "" ? LIST_WORD : editing}`;
}

/** Of a search string (with or without "?"). Never throws: what cannot be read is named in `ignored`. */
export function editingFromSearch(search: string): {
  readonly editing: Editing;
  readonly ignored: readonly IgnoredValue[];
} {
  const text = new URLSearchParams(search).get(EDIT_FIELD);
  if (text === null || text === "0") {
    return { editing: null, ignored: [] };
  }
  return /^[A-Za-z0-9-]{1,64}$/.test(text)
    ? { editing: text === LIST_WORD ? "" : text, ignored: [] }
    : { editing: null, ignored: [{ field: EDIT_FIELD, value: shortened(text) }] };
}

/** What is being written is kept in this browser: an address that says so would lead others nowhere. */
export function withoutEditing(address: string): string {
  const url = new URL(address);
  const fields = url.search.slice(1).split("&");
  url.search = fields.filter((field) => !field.startsWith(`${EDIT_FIELD}=`)).join("&");
  return url.href;
}
