import { fetchFile, isContent } from "./fetch-file.ts";
import { bytesOf, isEarlyFile, type KeptYears, type SiteFile } from "./site-files.ts";
import { createVersionCache } from "./version-cache.ts";

/** Files under way at once: what the reader does comes first. */
const AT_ONCE = 2;
/**
 * Kept where all files of a version are there, those of the early years and the others each for itself: the next version
 * then keeps all of its own. No file is named so.
 */
const MARKS = { others: "?all-kept", early: "?early-kept" } as const;

/** What the files of one version need of the browser. */
interface Parts {
  readonly version: string;
  readonly files: readonly SiteFile[];
  /** Address of the site's folder, ending in "/". */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetchNow: (address: string, options: RequestInit) => Promise<Response>;
}

/** The files of one version on the reader's device: each is kept only if its hash is that of the version. */
export function createKeptFiles({ version, files, scope, caches, fetchNow }: Parts) {
  const cache = createVersionCache(caches, scope, version);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const parts = {
    others: files.filter(({ path }) => !isEarlyFile(path)),
    early: files.filter(({ path }) => isEarlyFile(path)),
  };
  const keptOf = async (part: keyof typeof parts) => {
    const paths = await cache.paths();
    return parts[part].filter(({ path }) => paths.has(path));
  };
  const markWhole = async (part: keyof typeof parts) => {
    if (parts[part].length > 0 && (await keptOf(part)).length === parts[part].length) {
      await cache.put(MARKS[part], new Response(""));
    }
  };
  /** The same file of an older version saves the way to the server. */
  const fromOthers = async (file: SiteFile): Promise<Response | undefined> => {
    for (const other of await cache.others()) {
      const response = await other.get(file.path);
      if (response !== undefined && (await isContent(await response.clone().arrayBuffer(), file))) {
        return response;
      }
    }
    return undefined;
  };
  const save = async (file: SiteFile) => {
    await cache.put(file.path, (await fromOthers(file)) ?? (await fetchFile(file, scope, fetchNow)));
  };

  return {
    version,
    /** Of everything but the early years, and of those. */
    totalBytes: bytesOf(parts.others),
    earlyTotalBytes: bytesOf(parts.early),
    /** The files of a copy with these years: the early ones last. */
    pathsOf: (years: KeptYears) => [...parts.others, ...(years === "all" ? parts.early : [])].map(({ path }) => path),
    has: (path: string) => byPath.has(path),
    keptBytes: async () => bytesOf(await keptOf("others")),
    earlyKeptBytes: async () => bytesOf(await keptOf("early")),

    /** A file as this version has it, from the device or else from the server. @throws FileError */
    async answer(path: string): Promise<Response> {
      const kept = await cache.get(path);
      if (kept !== undefined) {
        return kept;
      }
      const response = await fetchFile(byPath.get(path)!, scope, fetchNow);
      await cache.put(path, response.clone()).catch(() => undefined);
      return response;
    },

    /** Keeps these files, in this order. @throws FileError at the first that cannot be had; what is kept by then stays */
    async saveAll(paths: readonly string[], onSaved: (file: SiteFile) => void = () => undefined): Promise<void> {
      const known = await cache.paths();
      const queue = [...new Set(paths)].filter((path) => !known.has(path)).map((path) => byPath.get(path)!);
      const work = async () => {
        for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
          await save(file);
          onSaved(file);
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, work));
      } finally {
        queue.length = 0;
      }
      await markWhole("others");
      await markWhole("early");
    },

    /** What an update keeps before it may take the older version's place: everything, or what that one had. */
    async pathsOfOthers(): Promise<readonly string[]> {
      const held = await Promise.all((await cache.others()).map((other) => other.paths()));
      const isHeld = (path: string) => held.some((paths) => paths.has(path));
      const markOf = (path: string) => (isEarlyFile(path) ? MARKS.early : MARKS.others);
      return files.map(({ path }) => path).filter((path) => isHeld(markOf(path)) || isHeld(path));
    },

    /** Forgets the other versions. */
    async forgetOthers(): Promise<void> {
      for (const other of await cache.others()) {
        await other.forget();
      }
    },
  };
}
