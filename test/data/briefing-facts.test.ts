import { describe, expect, test } from "vitest";
import type { BriefingStep } from "../../src/briefing/briefing.ts";
import { readReference } from "../../src/briefing/figure-reference.ts";
import { tell } from "../../src/briefing/tell.ts";
import { formatDate } from "../../src/i18n/format.ts";
import { countryName, mineralName } from "../../src/i18n/names.ts";
import { translateAny } from "../../src/i18n/translate.ts";
import { selectionFromSearch } from "../../src/link/link.ts";
import { answerFacts } from "../../src/model/answer.ts";
import type { Selection } from "../../src/model/selection.ts";
import { worldShares } from "../../src/model/shares.ts";
import { supplyConsumer, supplyFor } from "../../src/tracing/supply-for.ts";
import { traceSupply } from "../../src/tracing/trace-supply.ts";
import { briefings, stepOf } from "./support/briefings.ts";
import { loadDataset } from "./support/geo.ts";
import { readTable } from "./support/package.ts";

const data = await loadDataset();
const { index } = data;
const events = readTable("events");
const memberships = readTable("memberships");
const projects = readTable("projects");
const sites = readTable("sites");

type Language = "en" | "ko";
const LANGUAGES = ["en", "ko"] as const;
const REFERENCE = /\{[^}]*\}/gu;
const WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
const KOREAN_COUNTS: Readonly<Record<number, string>> = { 7: "일곱", 10: "열" };

const membersOf = (group: string, role?: string) =>
  memberships.filter((row) => row["group"] === group && (role === undefined || row["role"] === role));
const iso3sOf = (group: string, role?: string) => membersOf(group, role).map((row) => row["country_iso3"]!);
const eight = iso3sOf("unga-2022", "resource-rich");
const eleven = iso3sOf("unga-2022", "partner");
const words = (step: BriefingStep, language: Language) => `${step.title[language]}\n${step.text[language]}`;

/** Names as the texts write them. */
const SHORT: Readonly<Record<string, string>> = { GBR: "the UK", USA: "the US" };
const named = (iso3: string, language: Language) =>
  (language === "en" && SHORT[iso3]) || countryName(index, iso3, language);

describe("who met", () => {
  test("the eleven and the eight are all named, and Germany as the founder that is not among them", () => {
    const [partners, resourceRich] = [stepOf("msp-2022/partners"), stepOf("msp-2022/eight")];
    for (const language of LANGUAGES) {
      for (const iso3 of eleven) {
        expect(words(partners, language)).toContain(named(iso3, language));
      }
      for (const iso3 of eight) {
        expect(words(resourceRich, language)).toContain(named(iso3, language));
      }
    }
    const founders = iso3sOf("msp", "founding partner");
    expect(founders.filter((iso3) => !eleven.includes(iso3))).toEqual(["DEU"]);
    expect(eleven.filter((iso3) => !founders.includes(iso3))).toEqual(["NOR"]);
    expect(words(partners, "en")).toContain("Germany, a founder, is not named");
    expect(words(partners, "ko")).toContain("출범국인 독일은 자료에 없습니다");
  });

  test("the other seven are the eight without DR Congo", () => {
    const step = stepOf("msp-2022/other-seven");
    for (const language of LANGUAGES) {
      for (const iso3 of eight) {
        expect(words(step, language).includes(countryName(index, iso3, language))).toBe(iso3 !== "COD");
      }
    }
    const shown = ["niobium", "graphite", "lithium", "fluorspar", "copper"] as const;
    expect(selectionFromSearch(step.view, index).selection.minerals).toEqual(shown);
    const inNamibia = shown.map(
      (mineral) => worldShares(data.production, mineral, "ore", 2022)?.shares.get("NAM") ?? 0,
    );
    expect(inNamibia).toEqual(shown.map(() => 0));
  });
});

/** Counts in words and digits: what the package holds, and how the texts say it. */
const forum = iso3sOf("msp-forum");
const projectsOfEight = projects.filter((row) => eight.includes(row["country_iso3"]!));
const COUNTS: readonly (readonly [step: string, count: number, en: (word: string) => string, ko: string])[] = [
  ["msp-2022/meeting", eleven.length, (word) => `${word} partners`, "파트너 11곳"],
  ["msp-2022/meeting", eight.length, (word) => `${word} resource-rich countries`, "자원부국 8개국"],
  ["msp-2022/other-seven", eight.length - 1, (word) => `other ${word}`, "7개국"],
  ["msp-2022/projects", projects.length, (word) => `holds ${word}`, `${KOREAN_COUNTS[10]} 곳`],
  ["msp-2022/projects", projectsOfEight.length, (word) => `${word} of them`, `${KOREAN_COUNTS[7]} 곳`],
  [
    "msp-2022/projects",
    new Set(projectsOfEight.map((row) => row["country_iso3"])).size,
    (word) => `${word} of the eight`,
    "네 나라",
  ],
  [
    "msp-2022/forum",
    membersOf("msp-forum").filter((row) => row["from"] === "2024-04-05").length,
    (word) => `${word} resource-rich members`,
    "자원부국 4개국",
  ],
  [
    "msp-2022/forum",
    membersOf("msp-forum").filter((row) => row["from"] === "2024-09-26").length,
    (word) => `${word} more countries`,
    "7개국이 더",
  ],
  ["msp-2022/forum", forum.filter((iso3) => eight.includes(iso3)).length, (word) => `${word} of the eight`, ""],
];

test.each(COUNTS)("%s counts %i as the package does", (name, count, en, ko) => {
  const step = stepOf(name);
  expect(words(step, "en").toLowerCase()).toContain(en(WORDS[count]!));
  expect(words(step, "ko")).toContain(ko);
});

test("the Forum’s fifteen, and those of the eight in it, are named", () => {
  const step = stepOf("msp-2022/forum");
  expect(forum.length).toBe(15);
  expect(words(step, "en")).toContain("names fifteen");
  expect(words(step, "ko")).toContain("15곳");
  for (const language of LANGUAGES) {
    for (const iso3 of eight) {
      expect(words(step, language).includes(countryName(index, iso3, language))).toBe(forum.includes(iso3));
    }
  }
});

/** What happened: the event that stands behind each date of a text. */
const HAPPENED: readonly (readonly [step: string, date: string, iso3: string, said: RegExp])[] = [
  ["msp-2022/meeting", "2022-09-22", "", /resource-rich countries at the UN General Assembly/u],
  ["msp-2022/projects", "2023-10-10", "", /first projects/u],
  ["msp-2022/forum", "2024-04-05", "", /Forum launched/u],
  ["msp-2022/forum", "2024-09-26", "", /Seven more/u],
  ["msp-2022/since", "2026-02-04", "", /FORGE/u],
  ["mined-there-refined-here/rare-earths-controls", "2023-12-21", "CHN", /bans exports of rare-earth .*technology/u],
  ["mined-there-refined-here/rare-earths-controls", "2025-04-04", "CHN", /licences for seven .*rare earths/u],
  ["mined-there-refined-here/lithium-refined", "2022-12", "ZWE", /bans .*raw lithium ore; concentrates stay allowed/u],
  ["mined-there-refined-here/cobalt-refined", "2025-02-22", "COD", /suspends all cobalt exports/u],
  ["mined-there-refined-here/cobalt-refined", "2025-10-16", "COD", /quotas/u],
  ["korea-batteries/graphite", "2023-12-01", "CHN", /export licences .*graphite/u],
  ["korea-batteries/since", "2024-07-01", "", /Korea takes the chair/u],
];
const withoutYear = (date: string) => date.replace(/ \d{4}$|^\d{4}년 /u, "");

test.each(HAPPENED)("%s tells of %s", (name, date, iso3, said) => {
  expect(
    events.filter((row) => row["date"] === date && row["country_iso3"] === iso3 && said.test(row["en"]!)),
  ).toHaveLength(1);
  for (const language of LANGUAGES) {
    expect(words(stepOf(name), language)).toContain(withoutYear(formatDate(date, language)));
  }
});

test("the suspension until November 2026 is that of the controls of October 2025", () => {
  const suspended = events.find((row) => row["date"] === "2025-11-07");
  expect(suspended?.["en"]).toBe("China suspends the controls of 9 October 2025 until 10 November 2026");
  expect(events.find((row) => row["date"] === "2025-10-09")?.["en"]).toContain("five rare earths");
  const step = stepOf("mined-there-refined-here/rare-earths-controls");
  expect(words(step, "en")).toContain("five more were suspended until 10 November 2026");
  expect(words(step, "ko")).toContain("2026년 11월 10일까지 유예");
});

/** Cells of rows that a text repeats, as it writes them. */
const mahenge = projects.find((row) => row["id"] === "project-mahenge")!;
const gwangyang = sites.find((row) => row["id"] === "curated-li-gwangyang-ppls")!;
const CELLS: readonly (readonly [step: string, cell: string, holds: string, en: string, ko: string])[] = [
  [
    "msp-2022/mahenge",
    mahenge["partners"]!,
    "Black Rock Mining (Australia) 84%, Tanzania 16%",
    "84% Black Rock",
    "84%",
  ],
  ["msp-2022/mahenge", mahenge["partners"]!, "Tanzania 16%", "16% Tanzania", "탄자니아가 16%"],
  [
    "msp-2022/mahenge",
    mahenge["partners"]!,
    "POSCO International (Korea) offtake 60,000 t/yr",
    "60,000 tonnes",
    "6만 톤",
  ],
  ["msp-2022/mahenge", mahenge["status"]!, "ground broken 2025-10-09", "9 October 2025", "2025년 10월 9일"],
  ["msp-2022/mahenge", mahenge["status"]!, "commercial production 2028", "2028", "2028년"],
  ["korea-batteries/gwangyang", gwangyang["owner"]!, "POSCO 82%; Pilbara Minerals 18%", "POSCO 82%", "포스코 82%"],
  ["korea-batteries/gwangyang", gwangyang["owner"]!, "Pilbara Minerals 18%", "18%", "18%"],
  ["korea-batteries/gwangyang", gwangyang["capacity_tonnes_per_year"]!, "43000", "43,000 tonnes", "4만 3천 톤"],
  ["korea-batteries/gwangyang", gwangyang["capacity_basis"]!, "two trains", "two trains", "두 개 라인"],
];

test.each(CELLS)("%s says %j", (name, cell, holds, en, ko) => {
  expect(cell).toContain(holds);
  expect(stepOf(name).text.en).toContain(en);
  expect(stepOf(name).text.ko).toContain(ko);
});

/** Years that a step may name: of its view, of its references, and of the events around it. */
function yearsOf(step: BriefingStep): string[] {
  const { selection } = selectionFromSearch(step.view, index);
  const asked = [...step.text.en.matchAll(/year=(\d{4})/gu)].map(([, year]) => year as string);
  return [String(selection.year), ...asked];
}

/** Everything with digits that the tables above answer for, longest first. */
function accounted(name: string, step: BriefingStep, language: Language): string[] {
  const dates = HAPPENED.filter(([of]) => of === name).flatMap(([, date]) => [
    formatDate(date, language),
    formatDate(date.slice(0, 7), language),
  ]);
  const founded = formatDate("2022-06", language);
  const cells = CELLS.filter(([of]) => of === name).map((row) => row[language === "en" ? 3 : 4]);
  const counts = language === "en" ? [] : COUNTS.filter(([of]) => of === name).map((row) => row[3]);
  const others = language === "en" ? ["10 November 2026"] : ["2026년 11월 10일", "7종", "5종", "15곳", "8개국", "11곳"];
  const all = [...dates, ...dates.map(withoutYear), founded, ...cells, ...counts, ...others, ...yearsOf(step)];
  return all.filter((text) => text !== "").sort((a, b) => b.length - a.length);
}

const STEPS = briefings.flatMap((briefing) =>
  briefing.steps.map((step) => [`${briefing.id}/${step.id}`, step] as const),
);

test.each(STEPS)("%s holds no number that is not a figure or a fact of the package", (name, step) => {
  for (const language of LANGUAGES) {
    const typed = words(step, language).replace(REFERENCE, "");
    const rest = accounted(name, step, language).reduce((text, fact) => text.replaceAll(fact, ""), typed);
    expect([language, rest.match(/\d+/gu)]).toEqual([language, null]);
  }
});

function referencesOf(
  step: BriefingStep,
  language: Language,
): { readonly name: string; readonly selection: Selection }[] {
  const { selection } = selectionFromSearch(step.view, index);
  const asked: { name: string; selection: Selection }[] = [];
  tell(step.text[language], (reference) => {
    const read = readReference(reference, index);
    asked.push({ name: read?.name ?? "", selection: { ...selection, ...read?.patch } });
    return null;
  });
  return asked;
}

test.each(STEPS)("%s calls imports imports, and supply supply", (_, step) => {
  for (const language of LANGUAGES) {
    for (const { name, selection } of referencesOf(step, language).filter((each) => each.name.startsWith("supply"))) {
      const [mineral] = selection.minerals;
      const consumer = supplyConsumer(data, selection, mineral!);
      const trace = traceSupply(data, mineral!, selection.year, selection.processor)!;
      const { base } = supplyFor(trace, index, consumer, selection);
      const word = { imports: { en: "import", ko: "수입" }, supply: { en: "supply", ko: "공급" } }[base][language];
      expect([name, words(step, language).includes(word)]).toEqual([name, true]);
    }
  }
});

test.each(STEPS)("%s names the part of a mineral that a share of the world is of", (_, step) => {
  for (const language of LANGUAGES) {
    for (const { name, selection } of referencesOf(step, language)) {
      const [mineral] = selection.minerals;
      const basis = basisOf(name, selection);
      const part = translateAny(language, `sentence.mineral.${basis}`, {
        mineral: mineral ? mineralName(index, mineral, language).toLowerCase() : "",
      });
      expect(words(step, language)).toContain(part ?? "");
    }
  }
});

/** Of what the share of the world is that a figure tells; "" for other figures. */
function basisOf(name: string, selection: Selection): string {
  if (name === "processorShare" || name === "chinaShare") {
    return answerFacts(data, selection).processorShare?.basis ?? "";
  }
  const stage = /^(mined|refined)(Top)?Share$/u.exec(name)?.[1];
  const [mineral] = selection.minerals;
  return stage && mineral
    ? (worldShares(data.production, mineral, stage === "mined" ? "ore" : "refined", selection.year)?.basis ?? "")
    : "";
}

test.each(STEPS)("%s names the largest where it tells its share", (_, step) => {
  for (const language of LANGUAGES) {
    const names = referencesOf(step, language).map(({ name }) => name);
    const shares = names.filter((name) => /(Top|topOrigin)Share$/u.test(name));
    expect(names).toEqual(expect.arrayContaining(shares.map((name) => name.replace(/Share$/u, ""))));
  }
});
