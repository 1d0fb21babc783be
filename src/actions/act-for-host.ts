import type { Actor } from "./action.ts";
import { ACTIONS } from "./actions.ts";

/** What the page around an embed asks for by an id, to be done; null where no such action is for it. */
export function actionForHost(id: string, explorer: Actor["explorer"]): (() => void) | null {
  const action = ACTIONS.find((one) => one.id === id && one.forHosts === true);
  // What is for hosts opens nothing: the focus stays in their page.
  const actor: Actor = { explorer, open: () => undefined, toggleMinerals: () => undefined };
  return action === undefined ? null : () => action.when?.(actor) !== false && action.do(actor, "");
}
