import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { builtSite } from "./built-site.ts";
import { createStaticSite } from "./static-site.ts";
import { test as watched } from "./watch.ts";

/** A host of its own for journeys that cut it off, or put another version in its place. */
export class Host {
  /** What it serves. */
  folder = builtSite();
  private readonly server: Server = createStaticSite("/atlas/", () => this.folder);
  private port = 0;

  get address(): string {
    return `http://127.0.0.1:${this.port}/atlas/`;
  }

  /** On the same port each time. */
  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(this.port, "127.0.0.1", done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }
}

/** Journeys that allow the worker for offline use. */
export const test = watched.extend<{ host: Host }>({
  serviceWorkers: "allow",
  host: async ({ browserName: _ }, use) => {
    const host = new Host();
    await host.start();
    await use(host);
    await host.stop();
  },
  baseURL: ({ host }, use) => use(host.address),
});
