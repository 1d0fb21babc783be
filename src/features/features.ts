import type { Feature } from "./kit/feature.ts";

/** The features of the atlas, in the order in which they are listed. */
export const FEATURES: readonly Feature[] = [];
