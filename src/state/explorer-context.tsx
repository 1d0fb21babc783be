import { createContext, type ParentProps, useContext } from "solid-js";
import type { Explorer } from "./explorer-types.ts";

const Context = createContext<Explorer>();

/** Gives an explorer to everything inside; a panel that follows later is given one of its own. */
export function ExplorerProvider(props: ParentProps<{ explorer: Explorer }>) {
  // Components take parts of it once: one provider stands for one explorer.
  return <Context.Provider value={props.explorer}>{props.children}</Context.Provider>;
}

/**
 * The explorer that the component is inside of; take the parts that are needed. Call while the component is made, not in
 * an event.
 */
export function useExplorer(): Explorer {
  const explorer = useContext(Context);
  if (explorer === undefined) {
    throw new Error("outside of an ExplorerProvider");
  }
  return explorer;
}
