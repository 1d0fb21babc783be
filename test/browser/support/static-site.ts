import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".arrow": "application/vnd.apache.arrow.file",
};

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'";

/**
 * The plainest static host, under a sub-path and a strict content policy: what the README promises to work on.
 * @param base path of the site on the host, with slashes at both ends
 * @param folder folder of the built site; asked at each request, so that a new version can take its place
 */
export function createStaticSite(base: string, folder: () => string): Server {
  return createServer((request, response) => {
    const inside = insideOf(request.url ?? "/", base);
    const file = join(folder(), inside === "." ? "index.html" : inside);
    if (inside.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end("not found");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    // Names in assets/ hold a hash of the content, as every host may know.
    const cache = inside.startsWith("assets") ? "public, max-age=31536000, immutable" : "no-cache";
    response.writeHead(200, { "content-type": type, "content-security-policy": POLICY, "cache-control": cache });
    createReadStream(file).pipe(response);
  });
}

/** Path within the site; ".." for what is outside or cannot be read. */
function insideOf(address: string, base: string): string {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return path.startsWith(base) ? normalize(path.slice(base.length)) || "." : "..";
  } catch {
    return "..";
  }
}
