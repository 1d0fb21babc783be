import type { Briefing } from "../briefing/briefing.ts";
import { briefingOfCode, type ShareReading } from "../briefing/share-code.ts";
import { openBriefingStore } from "./briefing-database.ts";
import { keptLinkedCode, LINKED_ID } from "./linked-code.ts";

/** The briefing of a link, under the id of all such briefings. */
export async function linkedBriefing(code: string): Promise<ShareReading> {
  const reading = await briefingOfCode(code);
  return reading.briefing === null ? reading : { ...reading, briefing: { ...reading.briefing, id: LINKED_ID } };
}

/** A briefing by id that is not on the server: from the link, or kept in this browser; null where there is none. */
export async function localBriefing(id: string): Promise<Briefing | null> {
  const code = keptLinkedCode();
  if (id === LINKED_ID) {
    return code === null ? null : (await linkedBriefing(code)).briefing;
  }
  const kept = await openBriefingStore().then((store) => store.one(id));
  return kept?.reading.briefing ?? null;
}
