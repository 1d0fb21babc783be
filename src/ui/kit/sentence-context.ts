import type { SentenceContext } from "../../i18n/segments.ts";
import type { Explorer } from "../../state/explorer-types.ts";

/** What sentences are made in. */
export function sentenceContext(explorer: Explorer): SentenceContext {
  const { measure, lens, processor } = explorer.selection;
  return { index: explorer.index, language: explorer.language(), measure, lens, processor };
}
