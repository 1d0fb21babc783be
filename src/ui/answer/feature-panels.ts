import type { Component } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";

/** Panels that features put under the answer; each comes when the answer is first shown. */
export const FEATURE_PANELS: (() => Promise<{ default: Component<{ showSource: ShowSource }> }>)[] = [];
