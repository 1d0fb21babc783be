import { FIELDS } from "../link/fields.ts";
import type { Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";

/** `{name}`, `{name|year=2019}`, and in Korean `{name:은/는}`: the reference, and the particles that follow the value. */
export const REFERENCE = /\{([A-Za-z][A-Za-z0-9]*(?:\|[^{}|\n]*?)?)(?::([^{}|:/\n]+\/[^{}|:/\n]+))?\}/gu;

/** What stands between the braces: the name of a figure, and what of the selection it is asked for differs. */
export interface FigureReference {
  readonly name: string;
  readonly patch: Partial<Selection>;
}

/** Fields of a link that a reference may carry. Others change no figure, or ask for data that the view has not loaded. */
export const PATCH_FIELDS = ["mineral", "year", "by", "from", "to", "eu", "lens", "via", "origin", "consumer", "item"];

/** Reads a reference such as "consumerShare|year=2019&consumer=JPN"; null where a field or a value of it is unknown. */
export function readReference(reference: string, index: Index): FigureReference | null {
  const [name = "", search = ""] = reference.split("|");
  const patch: Record<string, unknown> = {};
  for (const [fieldName, text] of new URLSearchParams(search)) {
    const field = FIELDS.find((candidate) => candidate.name === fieldName && PATCH_FIELDS.includes(fieldName));
    const reading = field?.codec.read(text, index);
    if (field === undefined || reading?.value === undefined || reading.bad.length > 0) {
      return null;
    }
    patch[field.key] = reading.value;
  }
  return { name, patch };
}

/** The references that a text holds, as they stand between the braces. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, reference = ""]) => reference);
}
