import * as v from "valibot";
import { CHANGE_REASONS, type Changes, COMPARED_FIGURES } from "../model/changes.ts";

const edition = v.object({ id: v.string(), dataVersion: v.string() });
const value = v.nullable(v.number());

/** Shape of `editions/changes.json`; a figure or reason that this atlas does not know makes the file a wrong one. */
const changesSchema = v.object({
  before: edition,
  now: edition,
  changes: v.array(
    v.object({
      mineral: v.string(),
      year: v.number(),
      figure: v.picklist(COMPARED_FIGURES),
      old: value,
      now: value,
      why: v.picklist(CHANGE_REASONS),
    }),
  ),
});

/** The list of changes as read. @throws valibot's error where the shape is wrong */
export function parseChanges(json: unknown): Changes {
  v.assert(changesSchema, json);
  return json as unknown as Changes;
}
