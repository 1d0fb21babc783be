import { createMemo, For, Show } from "solid-js";
import { countryInSentence, productName } from "../../i18n/names.ts";
import { sumOf } from "../../model/processor-trade.ts";
import { type ConsumerSupply, type SupplyShift, UNKNOWN_COUNTRY } from "../../model/supply.ts";
import { amountAt, partOfSupply, SUPPLY_STAGES } from "../../model/supply-parts.ts";
import type { Measure } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";
import { createSupplyTexts, useSupplyTexts } from "./texts.ts";

/** From this part on a note stands with the sentence; smaller ones are folded. */
const NOTABLE = 0.1;

/** What the shares rest on: what is unknown or a world average, what is left out, and how far they move otherwise. */
export function SupplyCaveats(props: { supply: ConsumerSupply }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const notes = createMemo(() => notesOf(explorer, props.supply));
  const folded = createMemo(() => [
    ...notes().filter((note) => !note.notable),
    ...sensitivityNotes(explorer).map((text) => ({ text })),
  ]);
  return (
    <>
      <NoteList notes={notes().filter((note) => note.notable)} />
      <Show when={folded().length > 0}>
        <details class="supply-rest">
          <summary>{t("caveats", { count: folded().length })}</summary>
          <NoteList notes={folded()} />
        </details>
      </Show>
    </>
  );
}

function NoteList(props: { notes: readonly { readonly text: string }[] }) {
  return (
    <ul class="supply-caveats">
      <For each={props.notes}>{(note) => <li class="note">{note.text}</li>}</For>
    </ul>
  );
}

/** A note, and whether a reader must not overlook it. */
interface Note {
  readonly text: string;
  readonly notable: boolean;
}

function notesOf(explorer: Parts<"link" | "look" | "data" | "facts">, supply: ConsumerSupply): Note[] {
  const t = createSupplyTexts(explorer);
  const words = createWords(explorer);
  const { throughProcessor: through, worldAverageAmount, minesLeftOutAmount = 0, absentGoods = [] } = supply;
  const hardlyRefining = lastProcessors(explorer, supply);
  const goods = absentGoods.map((good) => productName(explorer.data.index, good, explorer.look.language()));
  const note = (amount: number, textOf: (share: string) => string): Note[] => {
    const part = partOfSupply(supply, amount) ?? 0;
    return amount > 0 ? [{ text: textOf(words.share(part)), notable: part >= NOTABLE }] : [];
  };
  return [
    ...SUPPLY_STAGES.flatMap((stage) =>
      note(amountAt(supply, stage, UNKNOWN_COUNTRY), (share) => t(`unknown.${stage}`, { share })),
    ),
    ...note(through.amount, (share) => t("through", { share, processor: nameAt(explorer, through.processor) })),
    ...note(sumOf(hardlyRefining.map(({ amount }) => amount)), (share) =>
      t("lastProcessed", { share, names: words.list(hardlyRefining.map(({ country }) => nameAt(explorer, country))) }),
    ),
    ...note(worldAverageAmount, (share) => t("worldAverage", { share })),
    ...note(minesLeftOutAmount, (share) => t("minesLeftOut", { share })),
    ...(goods.length > 0
      ? [{ text: t("absent", { year: supply.year, goods: words.list(goods) }), notable: true }]
      : []),
    ...mixNotes(t, supply.mixMeasure ?? "value"),
  ];
}

function mixNotes(t: ReturnType<typeof createSupplyTexts>, mixMeasure: Measure) {
  const text = mixMeasure === "content" ? t("mixedByContent") : t("mixedByWeight");
  return mixMeasure === "value" ? [] : [{ text, notable: true }];
}

/** The same shares under one other assumption each. */
function sensitivityNotes(explorer: Parts<"link" | "look" | "data" | "supply">): string[] {
  const t = createSupplyTexts(explorer);
  const sensitivity = explorer.supply.sensitivity();
  const otherMix = sensitivity?.otherMix?.mixMeasure === "content" ? "otherMix.content" : "otherMix";
  const note = (key: "otherMix" | "otherMix.content" | "yearBefore", shift: SupplyShift | null | undefined) => {
    const values = shift ? shiftWords(explorer, shift) : null;
    return values === null ? [] : [t(`sensitivity.${key}`, values)];
  };
  return [...note(otherMix, sensitivity?.otherMix), ...note("yearBefore", sensitivity?.yearBefore)];
}

function shiftWords(explorer: Parts<"link" | "look" | "data">, { refinedIn, minedIn }: SupplyShift) {
  const words = createWords(explorer);
  return refinedIn === null || minedIn === null
    ? null
    : {
        refinedShare: words.share(refinedIn.otherwise),
        processor: nameAt(explorer, refinedIn.country),
        minedShare: words.share(minedIn.otherwise),
        origin: nameAt(explorer, minedIn.country),
      };
}

/** Below these a country hardly counts in the source of the world's refining, and a part of the supply needs no note. */
const HARDLY = { ofWorld: 0.01, ofSupply: 0.02 } as const;

/**
 * Countries that stand for a part of the refining, but that the source of the world's refining does not name, or hardly:
 * their intermediates may be bought by somebody who is not known to refine (cobalt hydroxide of DR Congo).
 */
function lastProcessors(explorer: Parts<"data" | "facts">, supply: ConsumerSupply) {
  const world = explorer.facts.refining();
  const ofWorld = (country: number) => world?.shares.get(explorer.data.index.countries[country]?.iso3 ?? "") ?? 0;
  return world === null
    ? []
    : supply.refinedIn.filter(
        ({ country, amount }) =>
          country !== UNKNOWN_COUNTRY &&
          (partOfSupply(supply, amount) ?? 0) >= HARDLY.ofSupply &&
          ofWorld(country) < HARDLY.ofWorld &&
          !world.unknown.includes(explorer.data.index.countries[country]?.iso3 ?? ""),
      );
}

function nameAt(explorer: Parts<"look" | "data">, country: number): string {
  return countryInSentence(
    explorer.data.index,
    explorer.data.index.countries[country]?.iso3 ?? "",
    explorer.look.language(),
  );
}
