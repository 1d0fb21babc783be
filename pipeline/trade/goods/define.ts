import type { Good, GoodContent, MineralId, Stage } from "../../../src/model/types.ts";

/** feed: raw material when a processor imports it; output: refined goods when it exports it; none: in no leg. */
type Use = "feed" | "output" | "both" | "none";

/** What a good is besides its names; what is left out is false or empty. */
export interface GoodTraits {
  readonly basket?: boolean;
  readonly mixed?: boolean;
  /** Too small a part of the mineral's raw material to make the whole unknown where it is not held. */
  readonly minor?: boolean;
  /** What partners buy of the mineral: the good of which a consumer's share is said. */
  readonly bought?: boolean;
  readonly note?: readonly [en: string, ko: string];
  readonly content?: GoodContent;
  readonly truncated?: readonly [en: string, ko: string];
}

/** One entry of the table of goods. @param names English, Korean */
export function define(
  id: string,
  hsCodes: readonly string[],
  minerals: readonly MineralId[],
  [stage, use]: readonly [Stage, Use],
  [en, ko]: readonly [string, string],
  traits: GoodTraits = {},
): Good {
  const { note = ["", ""], content, truncated } = traits;
  const [feed, output] = [use === "feed" || use === "both", use === "output" || use === "both"];
  const joined = (at: 0 | 1) => [note[at], truncated?.[at] ?? ""].filter((text) => text !== "").join(" ");
  return {
    id,
    hsCodes,
    minerals,
    stage,
    feed,
    output,
    basket: traits.basket ?? false,
    mixed: traits.mixed ?? false,
    ...(traits.minor ? { minor: true } : {}),
    ...(traits.bought ? { bought: true } : {}),
    en,
    ko,
    note: joined(0),
    noteKo: joined(1),
    ...(content ? { content } : {}),
    ...(truncated ? { truncated: truncated[0], truncatedKo: truncated[1] } : {}),
  };
}
