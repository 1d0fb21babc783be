import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else's that shows embeds, on an origin of its own. */
export interface HostPage {
  readonly origin: string;
  readonly address: string;
  close(): void;
}

/**
 * Serves a page with these frames under a policy that allows nothing but frames of the atlas. Below the frames it goes on
 * for some screens, so that it can be scrolled.
 * @param frames makes the code of the frames, told the page's own origin
 */
export async function serveHostPage(atlas: string, frames: (origin: string) => readonly string[]): Promise<HostPage> {
  let origin = "";
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; frame-src ${atlas}`,
    });
    response.end(page(frames(origin)));
  });
  const { port } = await listen(server);
  // By name where the atlas is by number: another site, not only another port.
  origin = `http://localhost:${port}`;
  return { origin, address: `${origin}/`, close: () => server.close() };
}

function page(frames: readonly string[]): string {
  const rest = "<p>The story goes on.</p>\n".repeat(60);
  return `<!doctype html><html lang="en"><head><title>Host</title></head><body>
<main><h1>Host</h1>${frames.join("\n")}<p><a href="#after">After the frames</a></p>${rest}</main></body></html>`;
}

function listen(server: Server): Promise<AddressInfo> {
  return new Promise((resolve) => {
    server.listen(0, () => resolve(server.address() as AddressInfo));
  });
}
