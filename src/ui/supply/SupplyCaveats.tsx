import { createMemo, For, Show } from "solid-js";
import { countryInSentence, productName } from "../../i18n/names.ts";
import { type ConsumerSupply, type SupplyShift, UNKNOWN_COUNTRY } from "../../model/supply.ts";
import { amountAt, partOfSupply, SUPPLY_STAGES } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../words.ts";
import { createSupplyTexts, type SupplyTranslate } from "./texts.ts";

/** What the shares rest on: the processor's touch, world averages, what is left out, and how far they move otherwise. */
export function SupplyCaveats(props: { explorer: Explorer; supply: ConsumerSupply }) {
  const t = createSupplyTexts(props.explorer);
  const notes = createMemo(() => [...notesOf(props.explorer, props.supply), ...sensitivityNotes(props.explorer)]);
  return (
    <>
      <For each={touchNotes(props.explorer, props.supply)}>{(note) => <p class="note">{note}</p>}</For>
      <Show when={notes().length > 0}>
        <details class="supply-caveats">
          <summary>{t("howSure")}</summary>
          <ul>
            <For each={notes()}>{(note) => <li class="note">{note}</li>}</For>
          </ul>
        </details>
      </Show>
    </>
  );
}

/** The part that touched the processor at any step: part of the answer, not of the doubt. */
function touchNotes(explorer: Explorer, supply: ConsumerSupply): string[] {
  const { amount, processor } = supply.throughProcessor;
  const share = createWords(explorer).share(partOfSupply(supply, amount));
  return amount > 0 ? [createSupplyTexts(explorer)("through", { share, processor: nameAt(explorer, processor) })] : [];
}

function notesOf(explorer: Explorer, supply: ConsumerSupply): string[] {
  const t = createSupplyTexts(explorer);
  const words = createWords(explorer);
  const share = (amount: number) => words.share(partOfSupply(supply, amount));
  const { worldAverageAmount, minesLeftOutAmount = 0, absentCodes = [] } = supply;
  const goods = absentCodes.map((hsCode) => productName(explorer.index, hsCode, explorer.language()));
  return [
    ...unknownNotes(supply, t, share),
    ...(worldAverageAmount > 0 ? [t("worldAverage", { share: share(worldAverageAmount) })] : []),
    ...(minesLeftOutAmount > 0 ? [t("minesLeftOut", { share: share(minesLeftOutAmount) })] : []),
    ...(goods.length > 0 ? [t("absent", { year: supply.year, goods: words.list(goods) })] : []),
    ...(supply.mixMeasure === "weight" ? [t("mixedByWeight")] : []),
  ];
}

/** Below this part it is not worth a line that something is unknown: the ranking says it anyway. */
const LEAST_UNKNOWN = 0.01;

function unknownNotes(supply: ConsumerSupply, t: SupplyTranslate, share: (amount: number) => string): string[] {
  return SUPPLY_STAGES.flatMap((stage) => {
    const amount = amountAt(supply, stage, UNKNOWN_COUNTRY);
    return amount > supply.total * LEAST_UNKNOWN ? [t(`unknown.${stage}`, { share: share(amount) })] : [];
  });
}

/** The same shares under one other assumption each. */
function sensitivityNotes(explorer: Explorer): string[] {
  const t = createSupplyTexts(explorer);
  const sensitivity = explorer.sensitivity();
  const note = (key: "otherMix" | "yearBefore", shift: SupplyShift | null | undefined) => {
    const values = shift ? shiftWords(explorer, shift) : null;
    return values === null ? [] : [t(`sensitivity.${key}`, values)];
  };
  return [...note("otherMix", sensitivity?.otherMix), ...note("yearBefore", sensitivity?.yearBefore)];
}

function shiftWords(explorer: Explorer, { refinedIn, minedIn }: SupplyShift) {
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

function nameAt(explorer: Explorer, country: number): string {
  return countryInSentence(explorer.index, explorer.index.countries[country]?.iso3 ?? "", explorer.language());
}
