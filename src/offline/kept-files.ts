import { fetchFile, isContent } from "./fetch-file.ts";
import { FileError } from "./file-error.ts";
import { bytesOf, type SiteFile } from "./site-files.ts";

/** Files under way at once: what the reader does comes first. */
const AT_ONCE = 2;

/** What the files of one version need of the browser. */
interface Parts {
  readonly version: string;
  readonly files: readonly SiteFile[];
  /** Address of the site's folder, ending in "/". Two copies on one host share the storage, so names hold it. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetchNow: (address: string, options: RequestInit) => Promise<Response>;
}

/** The files of one version on the reader's device. */
export type KeptFiles = ReturnType<typeof createKeptFiles>;

/** One cache for each version. A file is kept under its own address, and only if its hash is that of the version. */
export function createKeptFiles({ version, files, scope, caches, fetchNow }: Parts) {
  const family = `lodeway ${scope} `;
  const name = family + version;
  const byPath = new Map(files.map((file) => [file.path, file]));
  const addressOf = (path: string) => scope + encodeURI(path);
  /** Kept where all files of a version are there: a mark that the next version reads. */
  const allKept = `${scope}?all-kept`;

  const others = async () => (await caches.keys()).filter((each) => each.startsWith(family) && each !== name);
  const keptPaths = async () => {
    const addresses = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
    return new Set(files.flatMap(({ path }) => (addresses.has(addressOf(path)) ? [path] : [])));
  };

  /** The same file of an older version saves the way to the server. */
  const fromOthers = async (file: SiteFile): Promise<Response | undefined> => {
    for (const other of await others()) {
      const response = await (await caches.open(other)).match(addressOf(file.path), { ignoreVary: true });
      if (response !== undefined && (await isContent(await response.clone().arrayBuffer(), file))) {
        return response;
      }
    }
    return undefined;
  };
  const put = async (address: string, response: Response) => {
    try {
      await (await caches.open(name)).put(address, response);
    } catch (cause) {
      throw new FileError("room", address, cause);
    }
  };
  const save = async (file: SiteFile) => {
    await put(addressOf(file.path), (await fromOthers(file)) ?? (await fetchFile(file, scope, fetchNow)));
  };

  return {
    version,
    totalBytes: bytesOf(files),
    has: (path: string) => byPath.has(path),
    paths: files.map(({ path }) => path),
    keptBytes: async () => bytesOf([...(await keptPaths())].map((path) => byPath.get(path)!)),
    /** A file as this version has it, from the device or else from the server. @throws FileError */
    async answer(path: string): Promise<Response> {
      const kept = await (await caches.open(name)).match(addressOf(path), { ignoreVary: true });
      if (kept !== undefined) {
        return kept;
      }
      const response = await fetchFile(byPath.get(path)!, scope, fetchNow);
      await put(addressOf(path), response.clone()).catch(() => undefined);
      return response;
    },
    /** Keeps these files, in this order. @throws FileError at the first that cannot be had; what is kept by then stays */
    async saveAll(paths: readonly string[], onSaved: (file: SiteFile) => void = () => undefined): Promise<void> {
      const kept = await keptPaths();
      const queue = [...new Set(paths)].filter((path) => !kept.has(path));
      const work = async () => {
        for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
          const file = byPath.get(path)!;
          await save(file);
          onSaved(file);
        }
      };
      try {
        await Promise.all(Array.from({ length: AT_ONCE }, work));
      } finally {
        queue.length = 0;
      }
      if ((await keptPaths()).size === files.length) {
        await put(allKept, new Response(""));
      }
    },
    /** What an update keeps before it may take the older version's place: everything, or what that one had. */
    async pathsOfOthers(): Promise<readonly string[]> {
      const requests: Request[] = [];
      for (const other of await others()) {
        requests.push(...(await (await caches.open(other)).keys()));
      }
      const addresses = new Set(requests.map(({ url }) => url));
      const all = addresses.has(allKept);
      return files.flatMap(({ path }) => (all || addresses.has(addressOf(path)) ? [path] : []));
    },
    /** Forgets older versions. */
    forgetOthers: async () => {
      for (const other of await others()) {
        await caches.delete(other);
      }
    },
  };
}
