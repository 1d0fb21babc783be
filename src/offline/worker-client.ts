import type { FromWorker, Keep, ToWorker } from "./messages.ts";
import { SITE_WORKER, VERSION_META } from "./site-files.ts";

/**
 * Why a page cannot be kept on the device. "file": opened without a server; "insecure": plain http; "framed": inside
 * another page, whose reader did not ask for the atlas; "unsupported": the browser has no such workers; "development":
 * a copy that was not built.
 */
export type Obstacle = "file" | "insecure" | "framed" | "unsupported" | "development";

/** What stands in the way of keeping this page; null where nothing does. */
export function obstacle(page: Window = window): Obstacle | null {
  if (page.location.protocol === "file:") {
    return "file";
  }
  if (pageVersion(page.document) === "") {
    return "development";
  }
  if (page.parent !== page) {
    return "framed";
  }
  if (!page.isSecureContext) {
    return "insecure";
  }
  return "serviceWorker" in page.navigator ? null : "unsupported";
}

/** The version of the site that a page belongs to; empty where it was not built. */
export function pageVersion(page: Document): string {
  return page.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content ?? "";
}

/** What the page hears of its worker. */
export interface WorkerNews {
  readonly onMessage: (message: FromWorker) => void;
  /** A newer version is on the device and waits. */
  readonly onWaiting: () => void;
  /** Another worker answers for this page from now on. */
  readonly onTakenOver: () => void;
}

/** The page's side of the worker. */
export interface WorkerClient {
  /** Greets the worker that is in charge, and says what it is to keep. */
  greet(keep: Keep): void;
  /** Looks for a newer version on the server. Without a network nothing happens. */
  look(): void;
  /** Asks the waiting version to take over. False where none waits. */
  takeOver(): boolean;
}

/** Registers the worker. Null where the browser or the server refuses. */
export async function connectWorker(news: WorkerNews): Promise<WorkerClient | null> {
  const { serviceWorker } = navigator;
  const version = pageVersion(document);
  serviceWorker.addEventListener("message", ({ data }) => news.onMessage(data as FromWorker));
  serviceWorker.addEventListener("controllerchange", () => news.onTakenOver());
  const registration = await register(serviceWorker);
  if (registration === null) {
    return null;
  }
  watchForNewer(registration, news.onWaiting);
  return {
    greet: async (keep) => {
      const { active } = await serviceWorker.ready;
      active?.postMessage({ type: "hello", version, used: usedAddresses(), keep } satisfies ToWorker);
    },
    look: () => {
      registration.update().catch(() => undefined);
    },
    takeOver: () => {
      registration.waiting?.postMessage({ type: "take over" } satisfies ToWorker);
      return registration.waiting !== null;
    },
  };
}

async function register(serviceWorker: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  try {
    const address = new URL(SITE_WORKER, document.baseURI);
    // Undefined where a browser is told to let nobody register.
    return (await serviceWorker.register(address, { updateViaCache: "none" })) ?? null;
  } catch {
    return null;
  }
}

function watchForNewer(registration: ServiceWorkerRegistration, onWaiting: () => void): void {
  if (registration.waiting !== null) {
    onWaiting();
  }
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener("statechange", () => {
      // The first version waits for nobody.
      if (worker.state === "installed" && registration.active !== null) {
        onWaiting();
      }
    });
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}

function usedAddresses(): string[] {
  return [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)];
}
