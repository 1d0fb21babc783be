/** Where a link holds a whole briefing: in the fragment, which no server sees. */
const FRAGMENT = /^#briefing=(.*)$/su;
const KEY = "lodeway-linked-briefing";
/** Id under which a briefing from a link is shown: whatever it says itself, it passes for no other. */
export const LINKED_ID = "from-link";

/**
 * The packed briefing that came with the link: taken out of the fragment before the map writes its own there, and kept
 * for this tab, so that a reload brings it back. Null where the tab has none.
 */
export function takeLinkedCode(): { readonly code: string; readonly isNew: boolean } | null {
  const code = FRAGMENT.exec(location.hash)?.[1];
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

/** The packed briefing that this tab was last opened with; null where there is none. */
export function keptLinkedCode(): string | null {
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
