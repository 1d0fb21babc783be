import { describe, expect, test } from "vitest";
import type { BriefingStep } from "../../src/briefing/briefing.ts";
import { createFigureReader } from "../../src/briefing/read-figures.ts";
import { tell, tellLine, toldLineText, toldText } from "../../src/briefing/tell.ts";
import type { FigureOf } from "../../src/briefing/told.ts";
import { publisherShort } from "../../src/i18n/names.ts";
import { selectionFromSearch, selectionToSearch } from "../../src/link/link.ts";
import { briefingList, briefings } from "./support/briefings.ts";
import { loadDataset, loader } from "./support/geo.ts";

const data = await loadDataset();
const { index } = data;
const siteIds = new Set((await loader.siteText()).map(({ id }) => id));
const reader = createFigureReader(data);
const LANGUAGES = ["en", "ko"] as const;
type Language = (typeof LANGUAGES)[number];

/** What can be read from ten metres, told and in characters. */
const MOST = { title: 60, text: { en: 320, ko: 220 }, sentences: 4 } as const;

const STEPS = briefings.flatMap((briefing) =>
  briefing.steps.map((step) => [`${briefing.id}/${step.id}`, step] as const),
);
const viewOf = (step: BriefingStep) => selectionFromSearch(step.view, index);

/** Figures of a step, and the references that were asked for. */
function listening(step: BriefingStep, language: Language) {
  const asked: string[] = [];
  const read = reader(viewOf(step).selection, language);
  const figureOf: FigureOf = (reference) => {
    asked.push(reference);
    return read(reference);
  };
  return { asked, figureOf, read };
}

function toldStep(step: BriefingStep, language: Language) {
  const { asked, figureOf, read } = listening(step, language);
  return {
    title: toldLineText(tellLine(step.title[language], figureOf)),
    text: toldText(tell(step.text[language], figureOf)),
    notes: toldText(tell(step.notes[language], figureOf)),
    asked,
    read,
  };
}

test("the list names the briefings as they are, in their order", () => {
  expect(briefingList).toEqual(
    briefings.map(({ id, title, summary, steps }) => ({
      id,
      title,
      summary,
      file: `${id}.json`,
      steps: steps.length,
      seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
    })),
  );
  expect(briefings.map(({ id }) => id)).toEqual(["msp-2022", "mined-there-refined-here", "korea-batteries"]);
});

test.each(briefings.map((briefing) => [briefing.id, briefing] as const))("%s is complete", (_, briefing) => {
  expect(briefing.steps.length).toBeGreaterThanOrEqual(7);
  expect(briefing.steps.length).toBeLessThanOrEqual(10);
  expect(briefing.date).not.toBe("");
  for (const language of LANGUAGES) {
    expect(briefing.title[language]).not.toBe("");
    expect(briefing.summary[language]).not.toBe("");
    for (const step of briefing.steps) {
      expect([step.title[language], step.text[language], step.notes[language]]).not.toContain("");
      expect(/[가-힣]/u.test(step.title[language] + step.text[language] + step.notes[language])).toBe(
        language === "ko",
      );
    }
  }
});

describe.each(STEPS)("%s", (_, step) => {
  test("the view can be read, is written as the atlas writes it, and what it opens exists", () => {
    const { selection, ignored } = viewOf(step);
    expect(ignored).toEqual([]);
    expect(selectionToSearch(selection)).toBe(step.view);
    expect(selection.table + selection.page).toBe("");
    if (selection.item?.type === "site") {
      expect(siteIds).toContain(selection.item.id);
    }
  });

  test.each(LANGUAGES)("every figure is known (%s)", (language) => {
    const { asked, read, ...texts } = toldStep(step, language);
    const unknown = language === "en" ? "unknown" : "알 수 없음";
    for (const reference of asked) {
      expect([reference, read(reference)?.text ?? "no such figure"]).not.toEqual([
        reference,
        expect.stringMatching(new RegExp(`^(${unknown}|…|no such figure)$`)),
      ]);
    }
    expect(Object.values(texts).join()).not.toMatch(/[{}]/u);
  });

  test("both languages say the same figures", () => {
    const figures = (language: Language) => [...new Set(listeningTo(step, language))].sort();
    expect(figures("ko")).toEqual(figures("en"));
  });

  test.each(LANGUAGES)("it is short (%s)", (language) => {
    const { title, text } = toldStep(step, language);
    expect(title.length).toBeLessThanOrEqual(MOST.title);
    expect(text.length).toBeLessThanOrEqual(MOST.text[language]);
    const sentences = text.split("\n").flatMap((line) => line.split(/[.?!](?:\s|$)/u).filter((part) => part !== ""));
    const lines = text.split("\n").length;
    expect(lines > 1 ? lines : sentences.length).toBeLessThanOrEqual(lines > 1 ? 8 : MOST.sentences);
  });

  test("particles that follow a figure are left to the figure", () => {
    expect(step.text.ko + step.notes.ko + step.title.ko).not.toMatch(
      /\}(?:\*\*)?(?:은|는|이(?![고며])|가(?!운데)|을|를|과|와|로|으로|였)/u,
    );
  });

  test.each(LANGUAGES)("publishers named in brackets are those of the figures (%s)", (language) => {
    const { text, asked, read } = toldStep(step, language);
    const known = new Set(index.sources.map(publisherShort));
    const named = [...text.matchAll(/\(([^)]+)\)/gu)]
      .flatMap(([, inside]) => (inside as string).split(", "))
      .filter((name) => known.has(name));
    const sources = asked.flatMap((reference) => read(reference)?.sourceIds ?? []);
    const publishers = index.sources.filter(({ id }) => sources.includes(id)).map(publisherShort);
    expect(publishers).toEqual(expect.arrayContaining(named));
  });
});

/** References of title and text, without the notes. */
function listeningTo(step: BriefingStep, language: Language): string[] {
  const { asked, figureOf } = listening(step, language);
  tellLine(step.title[language], figureOf);
  tell(step.text[language], figureOf);
  return asked;
}

/** The reference without its year: what is compared where a text holds it twice. */
const yearless = (reference: string) => reference.replace(/year=\d{4}&?/u, "").replace(/[&|]$/u, "");

/** Shares of the world that stand beside another year's come from one publisher: two would not be a comparison. */
test.each(STEPS)("%s compares years of one publisher only", (_, step) => {
  const { read } = listening(step, "en");
  const shares = [...new Set(listeningTo(step, "en"))].filter((name) =>
    /^(mined|refined|processor)\w*Share(\||$)/u.test(name),
  );
  for (const reference of shares) {
    const publishers = shares
      .filter((other) => yearless(other) === yearless(reference))
      .flatMap((other) => read(other)?.sourceIds ?? [])
      .map((id) => publisherShort(index.sources.find((source) => source.id === id)!));
    expect([reference, new Set(publishers).size]).toEqual([reference, 1]);
  }
});
