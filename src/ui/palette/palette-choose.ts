import { goodName } from "../../i18n/names.ts";
import { MINERAL_IDS, type MineralId } from "../../model/types.ts";
import type { Entry, EntryKind } from "../../search/entry.ts";
import type { Explorer, Parts } from "../../state/explorer-types.ts";
import { goToSite } from "../cards/go-to-site.ts";
import { COUNTRY_ZOOM } from "../cards/zooms.ts";
import type { Words } from "../kit/words.ts";

type Choose = (explorer: Explorer, id: string, words: Words) => void;

/** What choosing means, by kind. Views and actions are commands, which act by themselves. */
const CHOICES: Readonly<Record<Exclude<EntryKind, "view" | "action">, Choose>> = {
  mineral: chooseMineral,
  country: chooseCountry,
  group: (explorer, id) => explorer.link.select({ importers: [id] }),
  good: chooseCode,
  site: (explorer, row, words) => goToSite(explorer, words, Number(row)),
};

/** Does what choosing a found thing means: selects it, opens its card, flies there. Commands are not among them. */
export function chooseEntry(explorer: Explorer, words: Words, { kind, id }: Entry): void {
  if (kind !== "view" && kind !== "action") {
    CHOICES[kind](explorer, id, words);
  }
}

function chooseMineral(explorer: Parts<"link">, mineral: string): void {
  explorer.link.select({ minerals: MINERAL_IDS.filter((id) => id === mineral) });
}

function chooseCountry(explorer: Parts<"link" | "data" | "map">, iso3: string): void {
  explorer.link.select({ item: { type: "country", iso3 } });
  const country = explorer.data.index.countries.find((candidate) => candidate.iso3 === iso3);
  if (country !== undefined) {
    explorer.map.focus(country.longitude, country.latitude, COUNTRY_ZOOM);
  }
}

/** The mineral that the code's rows are filed under, and its stage. */
function chooseCode(explorer: Parts<"link" | "look" | "data" | "notices">, id: string, words: Words): void {
  const code = explorer.data.index.goods.find((candidate) => candidate.id === id);
  if (code !== undefined) {
    explorer.link.select({ minerals: code.minerals.slice(0, 1), stages: [code.stage] });
    // The map shows a stage, not one code of it: the reader must not take the one for the other.
    const name = goodName(code, explorer.look.language());
    const mineral = words.mineral(code.minerals[0] as MineralId);
    explorer.notices.notify("info", "search.codeChosen", {
      code: code.hsCodes.join(", "),
      name,
      mineral,
      stage: words.t(`stage.${code.stage}`),
    });
  }
}
