import type { Good } from "../../../src/model/types.ts";
import { BASKETS } from "./baskets.ts";
import { BATTERY_GOODS } from "./battery-goods.ts";
import { METAL_GOODS } from "./metal-goods.ts";
import { RARE_EARTH_GOODS } from "./rare-earth-goods.ts";

/** Every good of the atlas. Which one a trade row is, `rules.ts` says. */
export const GOODS: readonly Good[] = [...BATTERY_GOODS, ...RARE_EARTH_GOODS, ...METAL_GOODS, ...BASKETS];

const BY_ID: ReadonlyMap<string, Good> = new Map(GOODS.map((good) => [good.id, good]));

/** A good by its id. @throws on one that the table does not hold */
export function goodOf(id: string): Good {
  const good = BY_ID.get(id);
  if (good === undefined) {
    throw new Error(`No good "${id}" in the table of goods`);
  }
  return good;
}
