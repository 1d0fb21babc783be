import type { Language } from "../model/reader.ts";
import { FIGURE_LABELS } from "./texts/figure-labels.ts";
import { templateParts, withParticle } from "./translate.ts";

/** What a figure is called where it is offered, with the names of the processor and the consumer of the view. */
export function figureLabel(
  name: keyof (typeof FIGURE_LABELS)["en"],
  language: Language,
  names: Readonly<Record<string, string>>,
): string {
  return templateParts(FIGURE_LABELS[language][name])
    .map((part) => ("text" in part ? part.text : withParticle(names[part.name] ?? "", part.particles)))
    .join("");
}
