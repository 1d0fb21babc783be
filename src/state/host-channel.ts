import { createEffect, on, onCleanup, untrack } from "solid-js";
import { ANY_HOST } from "../link/embed.ts";
import {
  type AtlasMessage,
  type HostMessage,
  isAllowedHost,
  MESSAGE_VERSION,
  readHostMessage,
} from "../link/host-message.ts";
import { readLink, writeLink } from "../link/link.ts";
import type { Parts } from "./explorer-types.ts";

/** A slider that is dragged says what it rests at. */
const QUIET_MILLISECONDS = 150;

/** `Omit` over each message of the union by itself. */
type WithoutVersion<Message> = Message extends unknown ? Omit<Message, "version"> : never;

/**
 * Talks with the page that the atlas is embedded in: tells it the selection, and takes a selection from it. Only with
 * the window right around this one, and only where its origin is one of `hosts` or our own. Call inside a Solid root.
 * @param actionFor what is done for an id; null where there is no such action
 */
export function connectHost(
  explorer: Parts<"link" | "look" | "data" | "briefing">,
  hosts: readonly string[],
  actionFor: (id: string) => (() => void) | null,
): void {
  const { parent } = window;
  if (parent === window) {
    return;
  }
  const post = createPost(parent, hosts);
  const search = () => searchOf(explorer);
  const { dataVersion } = explorer.data.index;
  let told = untrack(search);
  const tell = (type: "lodeway:ready" | "lodeway:state") => {
    told = untrack(search);
    post({ type, search: told, dataVersion });
  };
  const onMessage = (event: MessageEvent) => {
    if (event.source !== parent || !isAllowedHost(event.origin, hosts, location.origin)) {
      return;
    }
    const reading = readHostMessage(event.data);
    if (reading?.message?.type === "lodeway:do") {
      const act = actionFor(reading.message.action);
      if (act === null) {
        post({ type: "lodeway:error", reason: "action" });
      } else {
        closeBriefing(explorer);
        act();
      }
    } else if (reading?.message) {
      answer(explorer, reading.message, post, () => tell("lodeway:state"));
    } else if (reading) {
      post({ type: "lodeway:error", reason: reading.reason });
    }
  };
  addEventListener("message", onMessage);
  let timer = 0;
  createEffect(
    on(
      search,
      () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => untrack(search) !== told && tell("lodeway:state"), QUIET_MILLISECONDS);
      },
      { defer: true },
    ),
  );
  onCleanup(() => {
    clearTimeout(timer);
    removeEventListener("message", onMessage);
  });
  tell("lodeway:ready");
}

type Post = (message: WithoutVersion<AtlasMessage>) => void;

/** Posts to the window around this one: to its origin where that is known and allowed, never to an unknown one. */
function createPost(parent: Window, hosts: readonly string[]): Post {
  const around = originAround();
  const targets =
    around === null
      ? hosts
      : isAllowedHost(around, hosts, location.origin)
        ? [around === "null" ? ANY_HOST : around]
        : [];
  return (message) => {
    for (const target of targets) {
      parent.postMessage({ ...message, version: MESSAGE_VERSION }, target);
    }
  };
}

/** Origin of the page around this one, "null" for one without; null where the browser does not say. */
function originAround(): string | null {
  const [nearest] = "ancestorOrigins" in location ? location.ancestorOrigins : [];
  if (nearest !== undefined) {
    return nearest;
  }
  return URL.canParse(document.referrer) ? new URL(document.referrer).origin : null;
}

/** The selection and the reader's settings as a search string, the language always named. */
function searchOf(explorer: Parts<"link" | "look">): string {
  const theme = explorer.look.themeChoice();
  const settings = { lang: explorer.look.language(), theme: theme === "system" ? null : theme };
  return writeLink({ selection: { ...explorer.link.selection }, settings });
}

function answer(
  explorer: Parts<"link" | "look" | "data" | "briefing">,
  message: Exclude<HostMessage, { readonly type: "lodeway:do" }>,
  post: Post,
  tell: () => void,
): void {
  if (message.type === "lodeway:get") {
    tell();
    return;
  }
  const { link, ignored } = readLink(message.search, explorer.data.index);
  const { lang, theme } = link.settings;
  closeBriefing(explorer);
  explorer.link.select(link.selection, "replace");
  if (lang !== null) {
    explorer.look.setLanguage(lang);
  }
  if (theme !== null) {
    explorer.look.setTheme(theme);
  }
  if (ignored.length > 0) {
    post({ type: "lodeway:error", reason: "search", ignored });
  }
}

/** A briefing that is open says something about another view. */
function closeBriefing({ briefing }: Parts<"briefing">): void {
  if (briefing.briefing() !== null) {
    briefing.close();
  }
}
