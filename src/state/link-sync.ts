import { onCleanup } from "solid-js";

/** Writes the selection to the address and reads it back on Back and Forward. The only file that knows the history. */
export function createLinkSync(read: (search: string) => void) {
  const onPop = () => read(location.search);
  addEventListener("popstate", onPop);
  onCleanup(() => removeEventListener("popstate", onPop));
  return {
    /** `search` without "?"; the camera's hash is kept. "push" makes a step for Back. */
    write(search: string, history_: "push" | "replace"): void {
      const query = search === "" ? "" : `?${search}`;
      if (query === location.search) {
        return;
      }
      const url = location.pathname + query + location.hash;
      if (history_ === "push") {
        history.pushState(history.state, "", url);
      } else {
        history.replaceState(history.state, "", url);
      }
    },
  };
}
