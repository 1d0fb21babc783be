import type { Language } from "../../src/model/reader.ts";
import { html, type Markup } from "./html.ts";
import { picturePath, STEP_SIZE, stepFile } from "./pictures.ts";

interface Shown {
  readonly briefing: string;
  readonly step: string;
  readonly language: Language;
  /** What it shows; "" where the words beside it say so. */
  readonly alt: string;
  /** In view at once; any other comes when it is scrolled to. */
  readonly isFirst: boolean;
}

/** The picture of a step's map. */
export function stepPicture({ briefing, step, language, alt, isFirst }: Shown, root: string): Markup {
  const { width, height } = STEP_SIZE;
  const when = isFirst ? html`fetchpriority="high"` : html`loading="lazy"`;
  const address = `${root}${picturePath(stepFile(briefing, step, language))}`;
  return html`<img src="${address}" width="${width}" height="${height}" ${when} alt="${alt}">`;
}
