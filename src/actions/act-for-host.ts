import type { Actor } from "./action.ts";
import { ACTIONS } from "./actions.ts";

/** Does what the page around an embed asks for. False where no such action is for it. */
export function actForHost(id: string, explorer: Actor["explorer"]): boolean {
  const action = ACTIONS.find((one) => one.id === id && one.forHosts === true);
  // What is for hosts opens nothing: the focus stays in their page.
  action?.do({ explorer, open: () => undefined, toggleMinerals: () => undefined }, "");
  return action !== undefined;
}
