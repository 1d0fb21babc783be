import * as v from "valibot";
import { ANY_HOST } from "./embed.ts";
import type { IgnoredValue } from "./ignored.ts";

/** Version of the messages; it goes up where an old host would misread a new one. */
export const MESSAGE_VERSION = 1;
/** Longest search string that a host may set, in characters: a link that names every country twice has 2,000. */
const LONGEST_SEARCH = 8000;

/** Longest name of an action, in characters. */
const LONGEST_ACTION = 40;

const version = v.literal(MESSAGE_VERSION);
const HostMessageSchema = v.variant("type", [
  v.object({ type: v.literal("lodeway:set"), version, search: v.pipe(v.string(), v.maxLength(LONGEST_SEARCH)) }),
  v.object({ type: v.literal("lodeway:get"), version }),
  v.object({ type: v.literal("lodeway:do"), version, action: v.pipe(v.string(), v.maxLength(LONGEST_ACTION)) }),
]);
const Addressed = v.object({
  type: v.picklist(["lodeway:set", "lodeway:get", "lodeway:do"]),
  version: v.optional(v.unknown()),
});

/** What a page asks of an embed in it. */
export type HostMessage = v.InferOutput<typeof HostMessageSchema>;

/** What an embed tells the page around it. `search` is a link's search string without "?". */
export type AtlasMessage = { readonly version: typeof MESSAGE_VERSION } & (
  | { readonly type: "lodeway:ready" | "lodeway:state"; readonly search: string; readonly dataVersion: string }
  | { readonly type: "lodeway:error"; readonly reason: "version" | "shape" | "action" }
  | { readonly type: "lodeway:error"; readonly reason: "search"; readonly ignored: readonly IgnoredValue[] }
);

/** A message that was meant for us: what it asks, or why it cannot be read. */
export type MessageReading =
  | { readonly message: HostMessage }
  | { readonly message: null; readonly reason: "version" | "shape" };

/** Reads what came from another window; null for what is not addressed to the atlas. Never throws. */
export function readHostMessage(data: unknown): MessageReading | null {
  const addressed = v.safeParse(Addressed, data);
  if (!addressed.success) {
    return null;
  }
  if (addressed.output.version !== MESSAGE_VERSION) {
    return { message: null, reason: "version" };
  }
  const read = v.safeParse(HostMessageSchema, data);
  return read.success ? { message: read.output } : { message: null, reason: "shape" };
}

/** Whether pages of an origin may talk to an embed: those that its link names, and its own. */
export function isAllowedHost(origin: string, hosts: readonly string[], own: string): boolean {
  return hosts.includes(ANY_HOST) || (origin !== "null" && (origin === own || hosts.includes(origin)));
}
