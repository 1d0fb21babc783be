import type { Component } from "solid-js";
import type { Action } from "../../actions/action.ts";
import type { FactTable } from "../../facts/facts.ts";
import type { PartTexts } from "../../i18n/texts/part-texts.ts";
import type { FeatureTextKey } from "../../i18n/translate.ts";
import type { Field } from "../../link/fields.ts";
import type { MapThing } from "../../map/map-layer.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Selection, TableName } from "../../model/selection.ts";
import type { FeatureMethod } from "../../ui/pages/feature-methods.ts";
import type { NamedTable } from "../../ui/table/table-definition.ts";

/**
 * A capability of its own, beside the core: all that the atlas has to know of it. Fields of the selection, facts and
 * tables get their types where the feature opens the interfaces of the core (`declare module`).
 */
export interface Feature {
  /** Name of its folder. */
  readonly id: string;
  readonly words: PartTexts<Readonly<Record<FeatureTextKey, string>>>;
  /** What its fields of the selection are where a link says nothing. */
  readonly selection?: Partial<Selection>;
  readonly fields?: readonly Field[];
  readonly facts?: Partial<FactTable>;
  readonly actions?: readonly Action[];
  /** What it puts on the map, over what is there. */
  readonly things?: () => Promise<readonly MapThing[]>;
  /** What it says under the answer; it decides itself when. */
  readonly panel?: () => Promise<{ default: Component<{ showSource: ShowSource }> }>;
  readonly tables?: { readonly names: readonly TableName[]; readonly load: () => Promise<readonly NamedTable[]> };
  /** How it reckons. */
  readonly method?: FeatureMethod;
}
