import type { FeatureTextKey } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";

/** How a feature reckons: a paragraph of the methods page. */
export interface FeatureMethod {
  readonly title: FeatureTextKey;
  readonly text: FeatureTextKey;
  /** From what is on screen, in the reader's language; null where that cannot give one. Reactive. */
  readonly example: (explorer: Explorer) => string | null;
}

/** The paragraphs of features, after those of the core. */
export const FEATURE_METHODS: FeatureMethod[] = [];
