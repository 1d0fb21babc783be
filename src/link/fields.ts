import { CLOSABLE_IDS } from "../model/chokepoints.ts";
import { LANGUAGES, THEMES } from "../model/reader.ts";
import { CORRIDORS, FILLS, LENSES, PAGES, PROJECTIONS, ROUTES, type Selection, TABLES } from "../model/selection.ts";
import { type Measure, MINERAL_IDS, type MineralId, SITE_KINDS, STAGES } from "../model/types.ts";
import {
  type Codec,
  choice,
  choiceOrMachine,
  choiceOrNone,
  country,
  item,
  list,
  onOff,
  ordinal,
  parties,
  party,
  setOf,
  speed,
  textOf,
  textOrNull,
  year,
} from "./codecs.ts";
import { EMBED_SCROLLS } from "./embed.ts";
import { controls, hosts } from "./embed-codecs.ts";
import type { Editing, Link, LinkPartName } from "./link-parts.ts";

/** One field of an address: its stable name, the part and the key of it that it holds, and how it is written. */
export interface Field {
  readonly name: string;
  readonly part: LinkPartName;
  readonly key: string;
  readonly codec: Codec<unknown>;
  /** Of a repeated field the first counts; but hosts add up. */
  readonly addsUp?: boolean;
}

function field<Part extends LinkPartName, Key extends keyof NonNullable<Link[Part]> & string>(
  name: string,
  part: Part,
  key: Key,
  codec: Codec<NonNullable<Link[Part]>[Key]>,
): Field {
  return { name, part, key, codec: codec as Codec<unknown> };
}

/** A field of the selection. */
export function selected<Key extends keyof Selection>(name: string, key: Key, codec: Codec<Selection[Key]>): Field {
  return field(name, "selection", key, codec);
}

/** The order of minerals matters: the first colours the countries and heads the sentence. */
const minerals = list<MineralId>((word) => (MINERAL_IDS as readonly string[]).includes(word), "all");

/** "weight" is written for gross weight and for content: which of the two it is follows from the goods in view. */
const measure: Codec<Measure> = {
  write: (value) => (value === "value" ? "value" : "weight"),
  read: choice<Measure>(["value", "weight"]).read,
};

/** Ids of briefings, and of what is kept in this browser. */
const ID = /^[A-Za-z0-9-]{1,64}$/;
/** The word for the list of one's briefings: no briefing may be called so. */
export const LIST_WORD = "1";

/** "0" for nothing, the word for the list, or an id. */
const editing: Codec<Editing> = {
  write: (value) => (value === null ? "0" : value === "" ? LIST_WORD : value),
  read: (text, index) =>
    text === "0"
      ? { value: null, bad: [] }
      : text === LIST_WORD
        ? { value: "", bad: [] }
        : textOf(ID).read(text, index),
};

/**
 * The one table of the address: every field, in the order in which links are written. Names are stable: never reuse or
 * rename one. Features add theirs.
 */
export const FIELDS: Field[] = [
  selected("mineral", "minerals", minerals),
  selected("stage", "stages", setOf(STAGES)),
  selected("year", "year", year),
  selected("by", "measure", measure),
  selected("kind", "kinds", setOf(SITE_KINDS)),
  selected("from", "exporters", parties),
  selected("to", "importers", parties),
  selected("eu", "withEu", onOff),
  selected("lens", "lens", choice(LENSES)),
  selected("via", "processor", country),
  selected("origin", "origin", country),
  selected("consumer", "consumer", party),
  selected("fill", "fill", choice(FILLS)),
  selected("view", "projection", choice(PROJECTIONS)),
  selected("every", "everyFlow", onOff),
  selected("low", "lowConfidence", onOff),
  selected("routes", "routes", choice(ROUTES)),
  selected("closed", "closed", setOf(CLOSABLE_IDS)),
  selected("corridor", "corridor", choice(CORRIDORS)),
  selected("knots", "speedKnots", speed),
  selected("item", "item", item),
  selected("table", "table", choiceOrNone(TABLES)),
  selected("page", "page", choice(PAGES)),
  field("story", "place", "briefing", textOf(ID)),
  field("step", "place", "step", ordinal),
  field("kiosk", "place", "kiosk", onOff),
  field("edit", "writing", "editing", editing),
  field("lang", "settings", "lang", choiceOrMachine(LANGUAGES)),
  field("theme", "settings", "theme", choiceOrMachine(THEMES)),
  { name: "embed", part: "embed", key: "isEmbed", codec: onOff as Codec<unknown> },
  field("controls", "embed", "controls", controls),
  field("scroll", "embed", "scroll", choice(EMBED_SCROLLS)),
  { ...field("host", "embed", "hosts", hosts), addsUp: true },
  field("data", "data", "version", textOrNull(/^[0-9a-f]{12}$/)),
  field("speaker", "speaker", "presenter", textOf(/^.+$/)),
];
