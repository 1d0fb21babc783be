import { FileError } from "./file-error.ts";
import { isNamedByContent, type SiteFile } from "./site-files.ts";

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * Fetches a file and makes sure that it is the one of this version: data of one version never meets the program of
 * another. The response is read already and tells nothing of redirects, so that it may answer for a page.
 * @param scope address of the site's folder, ending in "/"
 * @throws FileError
 */
export async function fetchFile(file: SiteFile, scope: string, fetchNow: Fetch = fetch): Promise<Response> {
  const first = await attempt(file, scope, isNamedByContent(file.path) ? "default" : "no-cache", fetchNow);
  // A cache on the way may hold the file of another version.
  const response = first ?? (await attempt(file, scope, "reload", fetchNow));
  if (response === null) {
    throw new FileError("server", file.path);
  }
  return response;
}

/** Null where what came is not the file of this version. */
async function attempt(file: SiteFile, scope: string, cache: RequestCache, fetchNow: Fetch): Promise<Response | null> {
  const options = { cache, credentials: "same-origin", priority: "low" } as const;
  try {
    const response = await fetchNow(scope + encodeURI(file.path), options);
    const bytes = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
    return response.ok && (await isContent(bytes, file)) ? answerWith(bytes, response.headers) : null;
  } catch (cause) {
    throw new FileError("network", file.path, cause);
  }
}

/** Whether these bytes are the file of this version. Where the browser does not hash (plain http), only the size tells. */
export async function isContent(bytes: ArrayBuffer, file: SiteFile): Promise<boolean> {
  if (bytes.byteLength !== file.bytes) {
    return false;
  }
  return globalThis.crypto?.subtle === undefined || (await sha256(bytes)) === file.sha256;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The headers speak of the packed body, which is unpacked by now. */
function answerWith(bytes: ArrayBuffer, received: Headers): Response {
  const headers = new Headers(received);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(bytes, { headers });
}
