import { createMemo } from "solid-js";
import { atStart } from "../../i18n/names.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import type { SupplyGraph, SupplyLink, SupplyNode } from "../../model/supply-graph.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { SankeyWords } from "../kit/charts/Sankey.tsx";
import { createWords } from "../kit/words.ts";
import { chosenOnMap, isBandChosen, isNodeChosen } from "./sankey-chosen.ts";
import { chooseProcessor, consumerName, toggleOrigin, toneOf, totalText } from "./supply-view.ts";
import { createSupplyTexts } from "./texts.ts";

/** Characters of a name that fit beside a box of the panel; a wide diagram has room for more. */
const NAME_LENGTH = { narrow: 15, wide: 40 } as const;
const WIDE_FROM = 520;

/** Name of a box: a country, "n others", unknown, or the consumer. */
export function nodeName(
  node: SupplyNode | undefined,
  explorer: Parts<"link" | "look" | "data">,
  supply: ConsumerSupply,
): string {
  const t = createSupplyTexts(explorer);
  if (node === undefined || node.unknown) {
    return t("sankey.unknown");
  }
  if (node.column === "consumer") {
    return atStart(consumerName(explorer, supply));
  }
  return node.country === null
    ? t("sankey.others", { count: node.folded })
    : createWords(explorer).countryAt(node.country);
}

/** What the diagram of a supply says, and how its boxes and bands lead to the map and back. Reactive. */
export function createSankeyWords(
  explorer: Parts<"link" | "look" | "data" | "facts">,
  supply: () => ConsumerSupply,
  graph: () => SupplyGraph,
  width: () => number,
): SankeyWords {
  const t = createSupplyTexts(explorer);
  const words = createWords(explorer);
  const name = (node: SupplyNode | undefined) => nodeName(node, explorer, supply());
  const share = (amount: number) => words.share(supply().total > 0 ? amount / supply().total : null);
  const iso3Of = (node: SupplyNode | undefined) =>
    node?.country === null || node === undefined ? "" : (explorer.data.index.countries[node.country]?.iso3 ?? "");
  const nodeAt = (id: string) => graph().nodes.find((node) => node.id === id);
  const chosen = createMemo(() => chosenOnMap(explorer));
  return {
    get label() {
      return t("sankey.label", { consumer: consumerName(explorer, supply()) });
    },
    heading: (column) =>
      column === "consumer" ? shortened(atStart(consumerName(explorer, supply())), width()) : t(`switch.${column}`),
    nodeText: (node) => ({ name: shortened(name(node), width()), figure: share(node.amount) }),
    nodeTitle: (node) =>
      node.column === "consumer"
        ? t("sankey.consumer", { name: name(node), amount: totalText(explorer, supply()) })
        : t(`sankey.${node.column}`, { name: name(node), share: share(node.amount) }),
    linkTitle: ({ source, target, link }) =>
      target.column === "consumer"
        ? t("sankey.into", { processor: name(source), consumer: name(target), share: share(link.amount) })
        : t("sankey.link", { origin: name(source), processor: name(target), share: share(link.amount) }),
    tone: (node) => (node.unknown || node.folded > 0 ? "unknown" : toneOf(explorer, iso3Of(node))),
    // A group has no card to open.
    isChoice: (node) => node.column !== "consumer" || supply().consumers.length === 1,
    isNodeChosen: (node) => isNodeChosen(node, chosen()),
    isLinkChosen: ({ source, target }) => isBandChosen(source, target, chosen()),
    chooseNode: (node) => chooseNode(explorer, node, iso3Of(node), supply().consumers),
    chooseLink: (link) => chooseLink(explorer, link, (id) => iso3Of(nodeAt(id))),
  };
}

function chooseNode(
  explorer: Parts<"link" | "data">,
  node: SupplyNode,
  iso3: string,
  consumers: readonly number[],
): void {
  if (node.column === "consumer") {
    const only = consumers.length === 1 ? explorer.data.index.countries[consumers[0] as number] : undefined;
    if (only !== undefined) {
      explorer.link.select({ item: { type: "country", iso3: only.iso3 } });
    }
  } else if (iso3 !== "" && node.column === "mined") {
    toggleOrigin(explorer, iso3);
  } else if (iso3 !== "") {
    chooseProcessor(explorer, iso3);
  }
}

function chooseLink(explorer: Parts<"link">, link: SupplyLink, iso3Of: (id: string) => string): void {
  const [source, target] = [iso3Of(link.source), iso3Of(link.target)];
  if (link.target === "consumer") {
    if (source !== "") {
      chooseProcessor(explorer, source);
    }
    return;
  }
  explorer.link.select({ origin: source, lens: "through", ...(target === "" ? {} : { processor: target }) });
}

function shortened(name: string, width: number): string {
  const most = width < WIDE_FROM ? NAME_LENGTH.narrow : NAME_LENGTH.wide;
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}
