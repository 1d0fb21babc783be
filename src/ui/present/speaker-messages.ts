import * as v from "valibot";
import { LANGUAGES, THEMES } from "../../model/reader.ts";
import type { PresentAction } from "./present-keys.ts";

/** What the speaker window may ask of the presenter. */
const ASKED = ["next", "back", "first", "last", "black"] as const satisfies readonly PresentAction[];
export type AskedAction = (typeof ASKED)[number];

/** Whether an action may be asked for from another window. */
export function isAsked(action: PresentAction): action is AskedAction {
  return (ASKED as readonly PresentAction[]).includes(action);
}

const text = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the presenter tells: where it stands, in words that are ready to be shown. */
const stateSchema = v.object({
  kind: v.literal("state"),
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  story: text,
  /** From 0. */
  at: count,
  steps: count,
  title: text,
  text,
  notes: text,
  /** Title of the next step; null on the last one. */
  next: v.nullable(text),
  dark: v.boolean(),
});
export type SpeakerState = v.InferOutput<typeof stateSchema>;

const messageSchema = v.variant("kind", [
  stateSchema,
  v.object({ kind: v.literal("ask") }),
  v.object({ kind: v.literal("act"), action: v.picklist(ASKED) }),
  v.object({ kind: v.literal("bye") }),
]);
export type SpeakerMessage = v.InferOutput<typeof messageSchema>;

const KEPT_AS = "lodeway-presenter";

/** A channel between a presenter and its speaker window. What is no message of ours goes nowhere. */
export function openSpeakerChannel(id: string, hear: (message: SpeakerMessage) => void) {
  const channel = new BroadcastChannel(`lodeway-speaker-${id}`);
  channel.onmessage = ({ data }) => {
    const read = v.safeParse(messageSchema, data);
    if (read.success) {
      hear(read.output);
    }
  };
  return {
    send: (message: SpeakerMessage) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** The name of this tab's channel: kept with the tab, so that both windows find each other again after a reload. */
export function channelOfTab(): string {
  try {
    const kept = sessionStorage.getItem(KEPT_AS);
    if (kept !== null) {
      return kept;
    }
    const id = randomId();
    sessionStorage.setItem(KEPT_AS, id);
    return id;
  } catch {
    return randomId();
  }
}

/** Not randomUUID, which browsers give to secure pages only. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join("");
}
