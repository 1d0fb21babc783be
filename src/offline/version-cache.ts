import { FileError } from "./file-error.ts";

/** What the browser keeps for one version of the site, and for others. Files are named by their paths. */
export interface VersionCache {
  get(path: string): Promise<Response | undefined>;
  /** @throws FileError where the device has no room left */
  put(path: string, response: Response): Promise<void>;
  paths(): Promise<ReadonlySet<string>>;
  /** The same of every other version of this site. */
  others(): Promise<readonly VersionCache[]>;
  forget(): Promise<void>;
}

/**
 * One cache of the browser for each version.
 * @param scope address of the site's folder, ending in "/". Two copies on one host share the storage, so names hold it
 */
export function createVersionCache(caches: CacheStorage, scope: string, version: string): VersionCache {
  const family = `lodeway ${scope} `;
  const addressOf = (path: string) => scope + encodeURI(path);
  const open = () => caches.open(family + version);
  return {
    get: async (path) => (await open()).match(addressOf(path), { ignoreVary: true }),
    put: async (path, response) => {
      try {
        await (await open()).put(addressOf(path), response);
      } catch (cause) {
        throw new FileError("room", path, cause);
      }
    },
    paths: async () => {
      const requests = await (await open()).keys();
      return new Set(requests.map(({ url }) => decodeURI(url.slice(scope.length))));
    },
    others: async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(family) && name !== family + version);
      return names.map((name) => createVersionCache(caches, scope, name.slice(family.length)));
    },
    forget: async () => {
      await caches.delete(family + version);
    },
  };
}
