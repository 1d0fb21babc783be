import { join, resolve } from "node:path";
import { createStaticSite } from "./static-site.ts";

/** Serves the built site. Arguments: port, path, folder. */
const [port = "4187", base = "/atlas/", folder = join(import.meta.dirname, "../../../dist")] = process.argv.slice(2);
const root = resolve(folder);

<<<<<<< HEAD
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".arrow": "application/vnd.apache.arrow.file",
};

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'";

createServer((request, response) => {
  const inside = insideOf(request.url ?? "/");
  const file = join(root, inside === "." ? "index.html" : inside);
  if (inside.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end("not found");
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  // Names in assets/ hold a hash of the content, as every host may know.
  const cache = inside.startsWith("assets") ? "public, max-age=31536000, immutable" : "no-cache";
  response.writeHead(200, { "content-type": type, "content-security-policy": POLICY, "cache-control": cache });
  createReadStream(file).pipe(response);
}).listen(Number(port), "127.0.0.1");

/** Path within the site; ".." for what is outside or cannot be read. */
function insideOf(address: string): string {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    return path.startsWith(base) ? normalize(path.slice(base.length)) || "." : "..";
  } catch {
    return "..";
  }
}
=======
createStaticSite(base, () => root).listen(Number(port), "127.0.0.1");
>>>>>>> main
