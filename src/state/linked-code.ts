import { fieldText } from "../link/link.ts";

/** Where a link holds a whole briefing: in the fragment, which no server sees. */
const FRAGMENT = /^#briefing=(.*)$/su;

/** The fragment, without "#", of a link that holds a packed briefing. */
export function briefingFragment(code: string): string {
  return `briefing=${code}`;
}

/** The packed briefing in the fragment of the address; undefined where there is none. */
function codeInAddress(): string | undefined {
  return FRAGMENT.exec(location.hash)?.[1];
}

const KEY = "lodeway-linked-briefing";
/** Id under which a briefing from a link is shown: whatever it says itself, it passes for no other. */
export const LINKED_ID = "from-link";

/** A packed briefing; `isNew` is false where the address or the tab knows it from before. */
export interface LinkedCode {
  readonly code: string;
  readonly isNew: boolean;
}

/** The fragment of the address holds a briefing. In an embed it stays there: such a page stores nothing. */
export function hasLinkedCode(): boolean {
  return codeInAddress() !== undefined;
}

/**
 * The packed briefing that came with the link: taken out of the fragment before the map writes its own there, and kept
 * for this tab, so that a reload brings it back. Null where the tab has none.
 */
export function takeLinkedCode(): LinkedCode | null {
  const code = codeInAddress();
  if (code === undefined) {
    const kept = keptLinkedCode();
    return kept === null ? null : { code: kept, isNew: false };
  }
  try {
    sessionStorage.setItem(KEY, code);
  } catch {
    // No room, or forbidden: a reload will lose the briefing, the link still has it.
  }
  history.replaceState(history.state, "", location.pathname + location.search);
  return { code, isNew: true };
}

/** The packed briefing of the link of an embed: read, and left where it is. */
export function readLinkedCode(): LinkedCode | null {
  const code = codeInAddress();
  const isOpen = fieldText(location.search, "story") === LINKED_ID;
  return code === undefined ? null : { code, isNew: !isOpen };
}

/** The packed briefing that the address holds or this tab was last opened with; null where there is none. */
export function keptLinkedCode(): string | null {
  const code = codeInAddress();
  if (code !== undefined) {
    return code;
  }
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** A link that is opened in a tab where the atlas already stands changes nothing but the fragment. */
export function reloadForLinkedCode(): void {
  addEventListener("hashchange", () => {
    if (FRAGMENT.test(location.hash)) {
      location.reload();
    }
  });
}
