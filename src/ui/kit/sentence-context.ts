import type { SentenceContext } from "../../i18n/segments.ts";
import type { Explorer } from "../../state/explorer-types.ts";

/** What sentences are made in. */
export function sentenceContext(explorer: Explorer): SentenceContext {
  const { measure, lens, processor } = explorer.link.selection;
  return { index: explorer.data.index, language: explorer.look.language(), measure, lens, processor };
}
