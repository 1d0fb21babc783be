import { onCleanup } from "solid-js";

/** Browsers take a hundred changes of the address in half a minute (Safari), and each costs milliseconds. */
const QUIET_MILLISECONDS = 250;

/**
 * Writes the selection to the address and reads it back on Back and Forward. The only file that knows the history.
 * Steps of a slider are written when it rests; whoever needs the address before calls `flush`.
 */
export function createLinkSync(read: (search: string) => void) {
  let waiting: { readonly search: string; readonly timer: number } | undefined;

  const forget = () => {
    clearTimeout(waiting?.timer);
    waiting = undefined;
  };
  const flush = () => {
    const search = waiting?.search;
    forget();
    if (search !== undefined && search !== location.search) {
      history.replaceState(history.state, "", addressOf(search));
    }
  };
  const onPop = () => {
    forget();
    read(location.search);
  };
  addEventListener("popstate", onPop);
  addEventListener("pagehide", flush);
  onCleanup(() => {
    flush();
    removeEventListener("popstate", onPop);
    removeEventListener("pagehide", flush);
  });
  return {
    flush,
    /** `search` without "?"; the camera's hash is kept. "push" makes a step for Back. */
    write(search: string, step: "push" | "replace"): void {
      const query = search === "" ? "" : `?${search}`;
      if (step === "replace") {
        forget();
        waiting = { search: query, timer: window.setTimeout(flush, QUIET_MILLISECONDS) };
        return;
      }
      flush();
      if (query !== location.search) {
        history.pushState(history.state, "", addressOf(query));
      }
    },
  };
}

/** For a page that has an address of its own: nothing of the selection is written there. */
export const NO_LINK_SYNC: ReturnType<typeof createLinkSync> = { flush: () => undefined, write: () => undefined };

function addressOf(query: string): string {
  return location.pathname + query + location.hash;
}
