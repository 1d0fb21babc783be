import { CLOSABLE_IDS } from "../model/chokepoints.ts";
import { LANGUAGES, type Language, THEMES, type ThemeName } from "../model/reader.ts";
import { CORRIDORS, FILLS, LENSES, PAGES, PROJECTIONS, ROUTES, type Selection, TABLES } from "../model/selection.ts";
import { type Measure, MINERAL_IDS, type MineralId, SITE_KINDS, STAGES } from "../model/types.ts";
import {
  type Codec,
  choice,
  choiceOrNone,
  country,
  item,
  list,
  onOff,
  parties,
  party,
  setOf,
  speed,
  year,
} from "./codecs.ts";

/** One field of a link: its stable name, the part of the selection it holds, and how it is written. */
export interface Field<Key extends keyof Selection = keyof Selection> {
  readonly name: string;
  readonly key: Key;
  readonly codec: Codec<Selection[Key]>;
}

function field<Key extends keyof Selection>(name: string, key: Key, codec: Codec<Selection[Key]>): Field {
  return { name, key, codec } as unknown as Field;
}

/** The order of minerals matters: the first colours the countries and heads the sentence. */
const minerals = list<MineralId>((word) => (MINERAL_IDS as readonly string[]).includes(word), "all");

/** "weight" is written for gross weight and for content: which of the two it is follows from the goods in view. */
const measure: Codec<Measure> = {
  write: (value) => (value === "value" ? "value" : "weight"),
  read: choice<Measure>(["value", "weight"]).read,
};

/** Every field of the selection, in the order in which links are written. Names are stable: never reuse or rename one. */
export const FIELDS: readonly Field[] = [
  field("mineral", "minerals", minerals),
  field("stage", "stages", setOf(STAGES)),
  field("year", "year", year),
  field("by", "measure", measure),
  field("kind", "kinds", setOf(SITE_KINDS)),
  field("from", "exporters", parties),
  field("to", "importers", parties),
  field("eu", "withEu", onOff),
  field("lens", "lens", choice(LENSES)),
  field("via", "processor", country),
  field("origin", "origin", country),
  field("consumer", "consumer", party),
  field("fill", "fill", choice(FILLS)),
  field("view", "projection", choice(PROJECTIONS)),
  field("every", "everyFlow", onOff),
  field("low", "lowConfidence", onOff),
  field("routes", "routes", choice(ROUTES)),
  field("closed", "closed", setOf(CLOSABLE_IDS)),
  field("corridor", "corridor", choice(CORRIDORS)),
  field("knots", "speedKnots", speed),
  field("item", "item", item),
  field("table", "table", choiceOrNone(TABLES)),
  field("page", "page", choice(PAGES)),
];

/** Settings of the reader that a link may carry beside the selection. null leaves it to the reader's machine. */
export interface Settings {
  readonly lang: Language | null;
  readonly theme: ThemeName | null;
}

/** Fields of the settings: name and the words they take. */
export const SETTINGS = {
  lang: LANGUAGES,
  theme: THEMES,
} as const satisfies { readonly [Name in keyof Settings]: readonly NonNullable<Settings[Name]>[] };
