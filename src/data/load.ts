import type { Changes } from "../model/changes.ts";
import { contentPerTonne } from "../model/content.ts";
import type { LaneNetwork } from "../model/lanes.ts";
import { goodById } from "../model/lookup.ts";
import type { FlowTable, Index, ProductionRow, SiteTable, SiteText } from "../model/types.ts";
import { parseChanges } from "./changes-schema.ts";
import { DataError } from "./data-error.ts";
import {
  decodeFlows,
  decodeLaneEdges,
  decodeLaneNodes,
  decodeProduction,
  decodeSites,
  decodeSiteText,
} from "./decode.ts";
import { parseIndex } from "./index-schema.ts";
import { parseLanePlaces } from "./lanes-schema.ts";

/** Files of the atlas, each fetched once and kept; a file that failed is fetched anew on the next ask. */
export interface Loader {
  index(): Promise<Index>;
  /** Trade from `YEARS.recent` on. */
  flows(good: string): Promise<FlowTable>;
  /** Trade before, of a good that the index names early years of. */
  earlyFlows(good: string): Promise<FlowTable>;
  /** Second reports of a code, same columns as its flows. */
  reports(good: string): Promise<FlowTable>;
  sites(): Promise<SiteTable>;
  siteText(): Promise<readonly SiteText[]>;
  /** Output from the first year of the time bar on. */
  production(): Promise<readonly ProductionRow[]>;
  /** Output of the years before, from 2000 on. */
  earlyProduction(): Promise<readonly ProductionRow[]>;
  /** The sea-lane network with its chokepoints and gateways. */
  lanes(): Promise<LaneNetwork>;
  /** The briefings that are shipped, and one of them, as the files hold them: not checked yet. */
  briefings(): Promise<unknown>;
  briefing(id: string): Promise<unknown>;
  /** What changed from the edition before to this one. */
  changes(): Promise<Changes>;
  /** Whether the server answers now: a page that is loaded anew while it does not is lost. */
  isReachable(): Promise<boolean>;
}

type Fetch = (url: string, options?: RequestInit) => Promise<Response>;

/**
 * Loads from `public/geo` as served. All promises reject with a DataError.
 * @param base address of the geo folder, ending in "/"
 */
export function createLoader(base: string, fetchFile: Fetch = fetch.bind(globalThis)): Loader {
  const kept = new Map<string, Promise<unknown>>();
  const load = <T>(path: string, parse: (response: Response) => Promise<T>): Promise<T> => {
    const known = kept.get(path) as Promise<T> | undefined;
    if (known !== undefined) {
      return known;
    }
    const promise = loadFile(fetchFile, base, path, parse);
    kept.set(path, promise);
    promise.catch(() => kept.delete(path));
    return promise;
  };
  const arrow = <T>(path: string, decode: (bytes: Uint8Array) => T | Promise<T>) =>
    load<T>(path, async (response) => decode(new Uint8Array(await response.arrayBuffer())));
  const index = () => load("app/index.json", async (response) => parseIndex(await response.json()));
  const production = async (path: string) => {
    const { countries, sources } = await index();
    return arrow(path, (bytes) => decodeProduction(bytes, countries, sources));
  };
  const flows = async (path: string, id: string) => {
    const perTonne = contentPerTonne(goodById(await index(), id) ?? {});
    return arrow(path, (bytes) => decodeFlows(bytes, id, perTonne));
  };
  return {
    index,
    flows: (good) => flows(`app/flows/${good}.arrow`, good),
    earlyFlows: (good) => flows(`app/flows/${good}-early.arrow`, good),
    reports: (good) => flows(`app/reports/${good}.arrow`, good),
    sites: () => arrow("app/sites.arrow", decodeSites),
    siteText: () => arrow("app/site-text.arrow", (bytes) => decodeSiteText(bytes, nextTask)),
    lanes: async () => {
      const [nodes, edges, places] = await Promise.all([
        arrow("app/lanes/nodes.arrow", decodeLaneNodes),
        arrow("app/lanes/edges.arrow", decodeLaneEdges),
        load("app/lanes/places.json", async (response) => parseLanePlaces(await response.json())),
      ]);
      return { ...nodes, ...edges, places };
    },
    briefings: () => load("../stories/index.json", (response) => response.json()),
    briefing: (id) => load(`../stories/${id}.json`, (response) => response.json()),
    changes: () => load("../editions/changes.json", async (response) => parseChanges(await response.json())),
    isReachable: () =>
      fetchFile(`${base}../index.html`, { cache: "no-store" }).then(
        ({ ok }) => ok,
        () => false,
      ),
    production: () => production("app/production.arrow"),
    earlyProduction: () => production("app/production-early.arrow"),
  };
}

/** Resolves in a task of its own: the page draws and listens before. */
function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

async function loadFile<T>(
  fetchFile: Fetch,
  base: string,
  path: string,
  parse: (response: Response) => Promise<T>,
): Promise<T> {
  const response = await fetchFile(base + path).catch((cause: unknown) => {
    throw new DataError("offline", path, cause);
  });
  // A server that answers every path with the start page has no such file either.
  if (!response.ok || (response.headers.get("content-type") ?? "").startsWith("text/html")) {
    throw new DataError("missing", path, response.status);
  }
  return parse(response).catch((cause: unknown) => {
    throw new DataError(cause instanceof TypeError && navigatorIsOffline() ? "offline" : "broken", path, cause);
  });
}

/** A connection lost halfway through a body looks like a broken file unless the browser says so. */
function navigatorIsOffline(): boolean {
  return typeof navigator === "object" && navigator.onLine === false;
}
