import type { SentenceContext } from "../../i18n/segments.ts";
import type { Parts } from "../../state/explorer-types.ts";

/** What sentences are made in. */
export function sentenceContext(explorer: Parts<"link" | "look" | "data">): SentenceContext {
  const { measure, lens, processor } = explorer.link.selection;
  return { index: explorer.data.index, language: explorer.look.language(), measure, lens, processor };
}
