import { isContent } from "./fetch-file.ts";
import { FileError } from "./file-error.ts";
import { bytesOf, isOfYears, type KeptYears, SITE_FILES, SITE_WORKER, type SiteFiles } from "./site-files.ts";
import type { ZipReply, ZipRequest } from "./zip-messages.ts";
import { pathsInZip, zipSite } from "./zip-site.ts";

/** Makes one zip of the site that it came from: packing sixty megabytes is not the page's work. */

declare const self: {
  onmessage: ((event: { readonly data: ZipRequest }) => void) | null;
  postMessage(reply: ZipReply): void;
};

self.onmessage = async ({ data: { scope, years } }) => {
  try {
    await zipFrom(scope, years);
  } catch (error) {
    const { problem, path } = error instanceof FileError ? error : { problem: "other", path: "" };
    self.postMessage({ type: "failed", problem, path, message: String(error) } as ZipReply);
  }
};

async function zipFrom(scope: string, years: KeptYears): Promise<void> {
  const site: SiteFiles = JSON.parse(new TextDecoder().decode(await fetched(scope, SITE_FILES)));
  const known = new Map(site.files.map((file) => [file.path, file]));
  const total = bytesOf(site.files.filter(({ path }) => isOfYears(path, years)));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const read = async (path: string) => {
    const bytes = await fetched(scope, path);
    const file = known.get(path);
    if (file !== undefined && !(await isContent(bytes, file))) {
      throw new FileError("server", path);
    }
    // The worker stands in no list: it names the version that it belongs to.
    if (path === SITE_WORKER && !new TextDecoder().decode(bytes).includes(site.version)) {
      throw new FileError("server", path);
    }
    done += file?.bytes ?? 0;
    self.postMessage({ type: "progress", part: done / total });
    return new Uint8Array(bytes);
  };
  await zipSite(pathsInZip(site, years), read, (piece) => pieces.push(piece.slice()));
  const zip = new Blob(pieces, { type: "application/zip" });
  self.postMessage({ type: "done", zip, dataVersion: site.dataVersion, years });
}

/** Bytes of a file as the server sends it. What the worker of this version keeps does not go over the network. */
async function fetched(scope: string, path: string): Promise<ArrayBuffer> {
  const response = await fetch(scope + encodeURI(path), { cache: "no-cache" }).catch((cause: unknown) => {
    throw new FileError("network", path, cause);
  });
  if (!response.ok) {
    throw new FileError("server", path);
  }
  return response.arrayBuffer();
}
