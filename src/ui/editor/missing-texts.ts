import type { Story, StoryStep, StoryText } from "../../story/story.ts";

type Language = keyof StoryText;

/** How many texts of a story are written in the other language only. */
export function missingTexts(story: Story, language: Language): number {
  const texts = [story.title, story.summary, ...story.steps.flatMap(textsOf)];
  return texts.filter((text) => isMissing(text, language)).length;
}

/** Whether a step says something in the other language only. */
export function lacks(step: StoryStep, language: Language): boolean {
  return textsOf(step).some((text) => isMissing(text, language));
}

function textsOf({ title, text, notes }: StoryStep): readonly StoryText[] {
  return [title, text, notes];
}

function isMissing(text: StoryText, language: Language): boolean {
  return text[language] === "" && text[language === "en" ? "ko" : "en"] !== "";
}
