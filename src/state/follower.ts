import { createLazyMemo } from "@solid-primitives/memo";
import { type Accessor, batch, createComputed, createMemo, createSignal, on, onCleanup, untrack } from "solid-js";
import { type FactName, factNames } from "../facts/facts.ts";
import type { Selection } from "../model/selection.ts";
import type { Explorer, FactReaders } from "./explorer-types.ts";
import { createKept, SHOWN_FACTS } from "./facts.ts";

/** What a panel reads and what changes with the selection, by part. Everything else is passed on as it is. */
const FOLLOWED = {
  facts: SHOWN_FACTS,
  supply: ["now", "byYear", "sensitivity"],
  lanes: ["routed", "closureEffects"],
  sites: ["shown"],
} as const satisfies { readonly [Part in keyof Explorer]?: readonly (keyof Explorer[Part])[] };

/** Facts that are made when the panel first looks: looking at them here would make them before the picture is drawn. */
function madeAtTurn(): readonly FactName[] {
  return factNames().filter((name) => !(FOLLOWED.facts as readonly FactName[]).includes(name));
}

/**
 * The same explorer a moment later: map, sentence and slider answer at once, and a long panel follows when they have
 * been drawn. It always shows one state as a whole, never numbers of one year under the title of another. What the
 * panel itself asks for, and what opens or closes a card, comes at once.
 * Call inside a Solid root.
 * @param whenDrawn calls back after the next picture; gives the way to call it off
 */
export function createFollower(
  explorer: Explorer,
  whenDrawn: (act: () => void) => () => void = afterFirst(explorer),
): Explorer {
  const [turn, setTurn] = createSignal(0);
  const [isBehind, setBehind] = createSignal(false);
  const catchUp = () =>
    batch(() => {
      setBehind(false);
      setTurn((last) => last + 1);
    });
  let callOff: (() => void) | undefined;
  onCleanup(() => callOff?.());

  const fields = Object.keys(explorer.link.selection) as (keyof Selection)[];
  const later = <T>(read: Accessor<T>) => createMemo(on(turn, () => untrack(read)));
  const selection = Object.defineProperties(
    {},
    Object.fromEntries(
      fields.map((field) => [field, { get: later(() => explorer.link.selection[field]), enumerable: true }]),
    ),
  ) as Selection;
  const atTurn = (readers: FactReaders, names: readonly FactName[]) =>
    Object.fromEntries(
      names.map((name) => [name, createLazyMemo(on(turn, () => untrack(readers[name] as Accessor<unknown>)))]),
    ) as unknown as FactReaders;
  const followed = mapParts((part, names) =>
    Object.fromEntries(names.map((name) => [name, later(readerOf(explorer, part, name))])),
  );

  createComputed(
    on(
      [
        () => fields.map((field) => explorer.link.selection[field]),
        ...Object.values(mapParts((part, names) => names.map((name) => readerOf(explorer, part, name)))).flat(),
      ],
      () => {
        callOff?.();
        if (untrack(() => explorer.link.selection.item !== selection.item)) {
          catchUp();
        } else {
          setBehind(true);
          callOff = whenDrawn(catchUp);
        }
      },
      { defer: true },
    ),
  );
  const part = <Part extends keyof typeof FOLLOWED>(name: Part): Explorer[Part] => ({
    ...explorer[name],
    ...(followed[name] as Partial<Explorer[Part]>),
  });
  return {
    ...explorer,
    facts: {
      ...part("facts"),
      ...atTurn(explorer.facts, madeAtTurn()),
      with: createKept((patch) => atTurn(explorer.facts.with(patch), factNames())),
    },
    supply: part("supply"),
    lanes: part("lanes"),
    sites: part("sites"),
    data: { ...explorer.data, loading: () => explorer.data.loading() || isBehind() },
    link: {
      ...explorer.link,
      selection,
      select: (patch, history) =>
        batch(() => {
          explorer.link.select(patch, history);
          callOff?.();
          catchUp();
        }),
    },
  };
}

type FollowedPart = keyof typeof FOLLOWED;

function mapParts<T>(make: (part: FollowedPart, names: readonly string[]) => T): Record<FollowedPart, T> {
  const entries = Object.entries(FOLLOWED) as [FollowedPart, readonly string[]][];
  return Object.fromEntries(entries.map(([part, names]) => [part, make(part, names)])) as Record<FollowedPart, T>;
}

function readerOf(explorer: Explorer, part: FollowedPart, name: string): Accessor<unknown> {
  return (explorer[part] as unknown as Readonly<Record<string, Accessor<unknown>>>)[name]!;
}

/** The map's first picture is waited for, but no longer than this: it may be slow, or never come. Milliseconds. */
const FIRST_PICTURE_MILLISECONDS = 2500;

/** As `afterPicture`, but the first time not before the map has drawn its first picture. */
function afterFirst(explorer: Explorer): (act: () => void) => () => void {
  const [late, setLate] = createSignal(false);
  let wanted: (() => void) | undefined;
  const timer = setTimeout(() => setLate(true), FIRST_PICTURE_MILLISECONDS);
  onCleanup(() => clearTimeout(timer));
  const isOpen = createMemo(() => late() || explorer.map.pictured() || explorer.map.problem() !== null);
  createComputed(on(isOpen, (open) => open && wanted?.(), { defer: true }));
  return (act) => {
    if (untrack(isOpen)) {
      return afterPicture(act);
    }
    wanted = act;
    return () => {
      wanted = undefined;
    };
  };
}

/** After the browser has drawn the next frame; in a hidden page, which draws none, soon. */
function afterPicture(act: () => void): () => void {
  let timer = 0;
  const soon = () => {
    timer = window.setTimeout(act);
  };
  if (document.hidden) {
    soon();
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(soon);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
