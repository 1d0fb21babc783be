import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { Parts } from "../../state/explorer-types.ts";
import { createPlainPaper } from "./plain-paper.ts";
import type { PreparedPrint } from "./prepared-print.ts";

/** Printing, as the parts of the page know it. */
export interface Print {
  readonly printing: Accessor<boolean>;
  /** Null where the browser's own command prints before the program of the table is here. */
  readonly prepared: Accessor<PreparedPrint | null>;
  /** Prints the page with what was got ready; it is let go afterwards. */
  print(prepared: PreparedPrint): void;
}

/** Follows the browser's print events: paper is light, whatever the screen is. */
export function createPrint(
  explorer: Parts<"link" | "look" | "sites" | "facts" | "supply" | "lanes" | "offline">,
): Print {
  const [printing, setPrinting] = createSignal(false);
  const [prepared, setPrepared] = createSignal<PreparedPrint | null>(null);
  const setTheme = (theme: string) => {
    document.documentElement.dataset["theme"] = theme;
  };
  // A frame in another page is printed by that page.
  const plain = explorer.link.embed === null ? createPlainPaper(explorer) : () => null;
  const before = () => {
    setTheme("light");
    setPrepared((made) => made ?? plain());
    setPrinting(true);
  };
  const after = () => {
    setPrinting(false);
    setTheme(explorer.look.theme());
    setPrepared((done) => {
      URL.revokeObjectURL(done?.map ?? "");
      return null;
    });
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", after);
  onCleanup(() => {
    removeEventListener("beforeprint", before);
    removeEventListener("afterprint", after);
  });
  return {
    printing,
    prepared,
    print(next) {
      setPrepared(next);
      window.print();
    },
  };
}
