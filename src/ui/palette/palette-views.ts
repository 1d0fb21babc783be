import { countryName, mineralName, partyInSentence, tableLabel } from "../../i18n/names.ts";
import { LANE_TEXTS } from "../../i18n/texts/lane-panel.ts";
import { measuresOf } from "../../model/content.ts";
import {
  CORRIDORS,
  FILLS,
  LENSES,
  PAGES,
  PARTY_GROUPS,
  type Page,
  type Party,
  PROJECTIONS,
  ROUTES,
  type Selection,
  TABLES,
} from "../../model/selection.ts";
import { SITE_KINDS, STAGES } from "../../model/types.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { lensLabel } from "../filters/lens-label.ts";
import { CLOSURE_PRESETS } from "../lanes/closure-presets.ts";
import { pageCountry, pageMineral } from "../pages/page-subject.ts";
import type { Command } from "./palette-command.ts";

type Name = Command["name"];

/** A change of the selection that can be found by name. */
interface View {
  readonly id: string;
  readonly name: Name;
  readonly patch: Partial<Selection>;
}

/** Every view as a command, in the order in which they are listed before anything is typed. */
export function viewCommands(explorer: Parts<"link" | "time" | "data">): Command[] {
  const views = [
    ...looks(explorer),
    ...filters(explorer),
    ...routes(),
    ...panels(explorer),
    ...years(explorer),
    ...supplies(explorer),
  ];
  return views.map(({ id, name, patch }) => ({ kind: "view", id, name, act: () => explorer.link.select(patch) }));
}

function view(id: string, name: Name, patch: Partial<Selection>): View {
  return { id, name, patch };
}

/** How trade is looked at, measured, drawn and coloured. */
function looks({ data: { index }, link: { selection } }: Parts<"link" | "data">): View[] {
  const measures = measuresOf(selection, index);
  const processor = (language: Parameters<Name>[1]) => countryName(index, selection.processor, language);
  return [
    ...LENSES.map((lens) => view(lens, (t, language) => lensLabel(t, lens, processor(language)), { lens })),
    ...PROJECTIONS.map((projection) => view(projection, (t) => t(`projection.${projection}`), { projection })),
    ...measures.map((measure) => view(measure, (t) => t(`measure.${measure}`), { measure })),
    ...FILLS.map((fill) => view(`fill.${fill}`, (t) => `${t("filters.fill")}: ${t(`fill.${fill}`)}`, { fill })),
    view("every", (t) => t("answer.showAll"), { everyFlow: true }),
    view("largest", (t) => t("answer.showLargest"), { everyFlow: false }),
  ];
}

/** One stage of goods, and one more kind of site. */
function filters({ link: { selection } }: Parts<"link">): View[] {
  return [
    ...STAGES.map((stage) =>
      view(`stage.${stage}`, (t) => `${t("filters.stage")}: ${t(`stage.${stage}`)}`, { stages: [stage] }),
    ),
    ...SITE_KINDS.map((kind) =>
      view(`kind.${kind}`, (t) => t("command.showKind", { kind: t(`kind.${kind}`) }), {
        kinds: SITE_KINDS.filter((one) => one === kind || selection.kinds.includes(one)),
      }),
    ),
  ];
}

/** Arcs or lanes, what is closed to them, and by which way DR Congo exports. What only lanes show asks for lanes. */
function routes(): View[] {
  const lanes = { routes: "lanes" } as const;
  const words = LANE_TEXTS;
  return [
    ...ROUTES.map((way) =>
      view(`routes.${way}`, (t) => `${t("routes.legend")}: ${t(`routes.${way}`)}`, { routes: way }),
    ),
    ...CLOSURE_PRESETS.map(({ label, closed, corridor }) =>
      view(label, (_, language) => `${words[language]["chokepoints.title"]}: ${words[language][label]}`, {
        ...lanes,
        closed,
        corridor,
      }),
    ),
    view(
      "chokepoints.openAll",
      (_, language) => `${words[language]["chokepoints.title"]}: ${words[language]["chokepoints.openAll"]}`,
      { closed: [], corridor: "usual" },
    ),
    ...CORRIDORS.map((corridor) =>
      view(`corridor.${corridor}`, (t) => `${t("routes.corridor")}: ${t(`corridor.${corridor}`)}`, {
        ...lanes,
        corridor,
      }),
    ),
  ];
}

/** Tables, and the pages that have something to be about. */
function panels(explorer: Parts<"link" | "data">): View[] {
  return [
    ...TABLES.map((table) =>
      view(`table.${table}`, (t, language) => `${t("table.button")}: ${tableLabel(table, language)}`, { table }),
    ),
    ...PAGES.flatMap((page) => {
      const name = pageName(explorer, page);
      return name === null ? [] : [view(`page.${page}`, name, { page })];
    }),
  ];
}

function pageName(explorer: Parts<"link" | "data">, page: Page): Name | null {
  const { index } = explorer.data;
  const [country, mineral] = [pageCountry(explorer), pageMineral(explorer)];
  switch (page) {
    case "country":
      return country === ""
        ? null
        : (t, language) => t("page.country", { name: partyInSentence(index, country, language) });
    case "mineral":
      return mineral === undefined
        ? null
        : (t, language) => t("page.mineral", { name: mineralName(index, mineral, language) });
    case "method":
      return (t) => t("page.method");
    case "":
      return null;
  }
}

function years(explorer: Parts<"time">): View[] {
  return explorer.time.years().map((year) => view(`year.${year}`, (t) => t("command.year", { year }), { year }));
}

/** Whose supply can be traced: the groups but for that of one country, and every country. */
function supplies({ data: { index } }: Parts<"data">): View[] {
  const groups: readonly Party[] = PARTY_GROUPS.filter((group) => group !== "china");
  return [...groups, ...index.countries.map(({ iso3 }) => iso3)].map((consumer) =>
    view(
      `supply.${consumer}`,
      (t, language) => t("command.supply", { name: partyInSentence(index, consumer, language) }),
      { consumer },
    ),
  );
}
