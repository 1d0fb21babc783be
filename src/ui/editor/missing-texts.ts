import type { Briefing, BriefingStep, BriefingText } from "../../briefing/briefing.ts";

type Language = keyof BriefingText;

/** How many texts of a briefing are written in the other language only. */
export function missingTexts(briefing: Briefing, language: Language): number {
  const texts = [briefing.title, briefing.summary, ...briefing.steps.flatMap(textsOf)];
  return texts.filter((text) => isMissing(text, language)).length;
}

/** Whether a step says something in the other language only. */
export function lacks(step: BriefingStep, language: Language): boolean {
  return textsOf(step).some((text) => isMissing(text, language));
}

function textsOf({ title, text, notes }: BriefingStep): readonly BriefingText[] {
  return [title, text, notes];
}

function isMissing(text: BriefingText, language: Language): boolean {
  return text[language] === "" && text[language === "en" ? "ko" : "en"] !== "";
}
