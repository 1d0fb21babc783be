import { FileError, type FileProblem } from "./file-error.ts";
import { createKeptFiles } from "./kept-files.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { fileAtAddress, isEarlyFile, type SiteFile, START_PAGE } from "./site-files.ts";
import type { WindowClient, WorkerScope } from "./worker-scope.ts";

/**
 * The worker between the atlas and the network. It answers for the files of one version: the one it was built with.
 * A newer one waits until no page of the older is open, or until the reader of the only one asks for it.
 */

declare const self: WorkerScope;
/** Put in when the site is built: the version, and the files that are kept. */
declare const SITE: { readonly version: string; readonly files: readonly SiteFile[] };

const { scope } = self.registration;
const kept = createKeptFiles({
  ...SITE,
  scope,
  caches: self.caches,
  fetchNow: (address, options) => fetch(address, options),
});

/** Pages that said that they are of this version. */
const greeted = new Set<string>();
/** What the device holds has been taken from under us and the server has moved on: better no worker than a mixture. */
let isOutOfUse = false;
/** One after the other: a page that greets twice finds everything kept. */
let saving = Promise.resolve();

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(kept.forgetOthers()));

/** The first version is there at once; a later one only when it can stand in for the one before. */
async function install(): Promise<void> {
  const isUpdate = self.registration.active !== null;
  await kept.saveAll([START_PAGE, ...(isUpdate ? await kept.pathsOfOthers() : [])]);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = request.method === "GET" && !isOutOfUse ? fileAtAddress(request.url, scope, kept.has) : null;
  if (path !== null) {
    event.respondWith(request.mode === "navigate" && path === START_PAGE ? answerPage(request) : answer(path, request));
  }
});

async function answer(path: string, request: Request): Promise<Response> {
  try {
    return await kept.answer(path);
  } catch (error) {
    if (problemOf(error) === "network") {
      return Response.error();
    }
    // The server has moved on: the version that it holds now is announced.
    self.registration.update().catch(() => undefined);
    // A page that stands by itself, such as a briefing's, may be the new one; a part of the old atlas may not.
    return request.mode === "navigate" ? fetch(request) : new Response(null, { status: 404 });
  }
}

/** A page of another version must come with its own files. */
async function answerPage(request: Request): Promise<Response> {
  try {
    return await kept.answer(START_PAGE);
  } catch (error) {
    if (problemOf(error) !== "network") {
      isOutOfUse = true;
      await self.registration.unregister();
    }
    return fetch(request);
  }
}

self.addEventListener("message", (event) => {
  const message = event.data as ToWorker;
  const page = event.source;
  if (page !== null && message.type === "hello") {
    event.waitUntil(welcome(page, message));
  } else if (page !== null && message.type === "take over") {
    event.waitUntil(takeOver(page));
  }
});

async function welcome(page: WindowClient, hello: Extract<ToWorker, { type: "hello" }>): Promise<void> {
  if (hello.version !== kept.version) {
    return tell([page], { saving: false, problem: null });
  }
  greeted.add(page.id);
  await claimPages();
  const used = hello.used.flatMap((address) => fileAtAddress(address, scope, kept.has) ?? []);
  saving = saving.then(() => save([...used, ...(hello.keep === "used" ? [] : kept.pathsOf(hello.keep))]));
  await saving;
}

/** Answers for the pages that were open before, if all of them are of this version. */
async function claimPages(): Promise<void> {
  const ours = new Set((await self.clients.matchAll({ type: "window" })).map(({ id }) => id));
  const open = await openWindows();
  if (open.every(({ id }) => ours.has(id) || greeted.has(id))) {
    await self.clients.claim();
  }
}

async function openWindows(): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope));
}

async function save(paths: readonly string[]): Promise<void> {
  const bytes = await bytesKept();
  let told = -1;
  const report = async (file?: SiteFile) => {
    if (file !== undefined) {
      bytes[isEarlyFile(file.path) ? "earlyKeptBytes" : "keptBytes"] += file.bytes;
    }
    const percent = Math.floor(
      (100 * (bytes.keptBytes + bytes.earlyKeptBytes)) / (kept.totalBytes + kept.earlyTotalBytes),
    );
    if (percent > told) {
      told = percent;
      await tell(await openWindows(), { saving: true, problem: null }, bytes);
    }
  };
  let problem: FileProblem | null = null;
  try {
    await report();
    await kept.saveAll(paths, report);
  } catch (error) {
    problem = problemOf(error);
  }
  await tell(await openWindows(), { saving: false, problem });
}

async function bytesKept() {
  return { keptBytes: await kept.keptBytes(), earlyKeptBytes: await kept.earlyKeptBytes() };
}

async function tell(
  pages: readonly WindowClient[],
  state: { readonly saving: boolean; readonly problem: FileProblem | null },
  bytes?: Awaited<ReturnType<typeof bytesKept>>,
): Promise<void> {
  const message: FromWorker = {
    type: "kept",
    version: kept.version,
    ...(bytes ?? (await bytesKept())),
    totalBytes: kept.totalBytes,
    earlyTotalBytes: kept.earlyTotalBytes,
    ...state,
  };
  for (const page of pages) {
    page.postMessage(message);
  }
}

async function takeOver(page: WindowClient): Promise<void> {
  const others = (await openWindows()).filter(({ id }) => id !== page.id);
  if (others.length === 0) {
    await self.skipWaiting();
  } else {
    page.postMessage({ type: "others", count: others.length } satisfies FromWorker);
  }
}

function problemOf(error: unknown): FileProblem {
  return error instanceof FileError ? error.problem : "server";
}
