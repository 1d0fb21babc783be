import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Briefing, BriefingStep } from "../../../src/briefing/briefing.ts";
import { readBriefing } from "../../../src/briefing/read-briefing.ts";

const folder = resolve(import.meta.dirname, "../../../public/stories");

/** A line of `stories/index.json`. */
interface Entry {
  readonly id: string;
  readonly title: Briefing["title"];
  readonly summary: Briefing["summary"];
  readonly file: string;
  readonly steps: number;
  readonly seconds: number;
}

/** The shipped briefings, in the order of their list. */
export const briefingList: readonly Entry[] = JSON.parse(readFileSync(resolve(folder, "index.json"), "utf8"));

/** Reads them as the atlas does. @throws where one cannot be read */
export const briefings: readonly Briefing[] = briefingList.map(({ file }) => {
  const { briefing, problem } = readBriefing(readFileSync(resolve(folder, file), "utf8"));
  if (briefing === null) {
    throw new Error(`${file}: ${problem}`);
  }
  return briefing;
});

/** A step by "story/step". */
export function stepOf(name: string): BriefingStep {
  const [briefingId, stepId] = name.split("/");
  const step = briefings.find(({ id }) => id === briefingId)?.steps.find(({ id }) => id === stepId);
  if (step === undefined) {
    throw new Error(`no step ${name}`);
  }
  return step;
}
