import { render } from "@solidjs/testing-library";
import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FromWorker } from "../../src/offline/messages.ts";
import { obstacle, type WorkerNews } from "../../src/offline/worker-client.ts";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import { createOffline } from "../../src/state/offline.ts";
import type { OfflineState } from "../../src/state/offline-types.ts";
import OfflinePanel from "../../src/ui/offline/OfflinePanel.tsx";
import { UpdateNotice } from "../../src/ui/offline/UpdateNotice.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

const OTHERS = { type: "others", count: 2 } as const;

/** A page of version 1 in a browser that can keep it. */
beforeEach(() => {
  document.head.innerHTML = '<meta name="lodeway-version" content="1">';
  Object.defineProperty(window, "isSecureContext", { value: true, configurable: true });
  Object.defineProperty(navigator, "serviceWorker", { value: {}, configurable: true });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "connection");
});

function kept(change: Partial<Extract<FromWorker, { type: "kept" }>>): FromWorker {
  return {
    type: "kept",
    version: "1",
    keptBytes: 40,
    totalBytes: 100,
    earlyKeptBytes: 0,
    earlyTotalBytes: 50,
    saving: false,
    problem: null,
    ...change,
  };
}

/** Offline use over a worker that does what the test says. */
function setUp({ waits = false, refused = false } = {}) {
  const [pictured, setPictured] = createSignal(false);
  const [isPresenting, setPresenting] = createSignal(false);
  const client = { greet: vi.fn(), look: vi.fn(), takeOver: vi.fn(() => waits) };
  const reload = vi.fn();
  let news!: WorkerNews;
  const connect = vi.fn(async (given: WorkerNews) => {
    news = given;
    return refused ? null : client;
  });
  const offline: OfflineState = createRoot(() => createOffline({ pictured, isPresenting, connect, reload }));
  const start = async () => {
    setPictured(true);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { offline, client, connect, reload, start, setPresenting, news: () => news };
}

describe("keeping the atlas on the device", () => {
  test("begins with the first picture, or after ten seconds, and once", async () => {
    const { connect, start } = setUp();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(connect).not.toHaveBeenCalled();
    await start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(connect).toHaveBeenCalledTimes(1);
    const late = setUp();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(late.connect).toHaveBeenCalledTimes(1);
  });

  test("tells how far it is, and when everything is there", async () => {
    const { offline, client, start, news } = setUp();
    expect(offline.status()).toEqual({ kind: "waiting" });
    await start();
    expect(client.greet).toHaveBeenCalledWith("recent");
    news().onMessage(kept({ saving: true }));
    expect(offline.status()).toEqual({ kind: "saving", part: 0.4 });
    news().onMessage(kept({ keptBytes: 100 }));
    expect(offline.status()).toEqual({ kind: "ready" });
  });

  test("tries again what stopped, but not where there is no room", async () => {
    const { offline, client, start, news } = setUp();
    await start();
    news().onMessage(kept({ problem: "network" }));
    expect(offline.status()).toEqual({ kind: "stopped", part: 0.4, reason: "network" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(client.greet).toHaveBeenCalledTimes(2);
    news().onMessage(kept({ problem: "room" }));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(client.greet).toHaveBeenCalledTimes(2);
  });

  test("keeps only what was used where the device saves data, and offers the rest", async () => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
    const { offline, client, start, news } = setUp();
    await start();
    expect(client.greet).toHaveBeenLastCalledWith("used");
    news().onMessage(kept({}));
    expect(offline.status()).toEqual({ kind: "offered", bytes: 60 });
    offline.saveEverything();
    expect(client.greet).toHaveBeenLastCalledWith("recent");
  });

  test("keeps the recent years until the reader asks for all, and remembers the choice", async () => {
    const { offline, client, start, news } = setUp();
    await start();
    news().onMessage(kept({ keptBytes: 100 }));
    expect([offline.years(), offline.status()]).toEqual(["recent", { kind: "ready" }]);
    offline.chooseYears("all");
    expect(client.greet).toHaveBeenLastCalledWith("all");
    expect(offline.status()).toEqual({ kind: "saving", part: 100 / 150 });
    news().onMessage(kept({ keptBytes: 100, earlyKeptBytes: 50 }));
    expect(offline.status()).toEqual({ kind: "ready" });
    expect(setUp().offline.years()).toBe("all");
    offline.chooseYears("recent");
  });

  test("says the size of both choices before one chooses, on the device and to take along", async () => {
    vi.useRealTimers();
    const file = (path: string, megabytes: number) => ({ path, bytes: megabytes * 1e6, sha256: "" });
    const files = [file("a.js", 20), file("geo/app/flows/x-early.arrow", 8), file("geo/csv/flows-1997.csv.gz", 3)];
    vi.stubGlobal("fetch", async () => new Response(JSON.stringify({ files })));
    const chooseYears = vi.fn();
    const { explorer } = createFakeExplorer();
    const offline = { ...explorer.offline, chooseYears };
    const { findByRole, getByLabelText } = render(() => (
      <ExplorerProvider explorer={{ ...explorer, offline }}>
        <OfflinePanel />
      </ExplorerProvider>
    ));
    const group = async (name: string) => (await findByRole("group", { name })).textContent;
    await vi.waitFor(async () =>
      expect(await group("Years to keep on this device")).toMatch(/2012 to 2025: 20 MB1995 to 2025: 28 MB$/),
    );
    expect(await group("Years in it (size unpacked)")).toMatch(/2012 to 2025: 20 MB1995 to 2025: 31 MB$/);
    getByLabelText("1995 to 2025: 28 MB").click();
    expect(chooseYears).toHaveBeenCalledWith("all");
    vi.unstubAllGlobals();
  });

  test("says why it cannot be", async () => {
    const refused = setUp({ refused: true });
    await refused.start();
    expect(refused.offline.status()).toEqual({ kind: "unavailable", reason: "refused" });
    Object.defineProperty(window, "isSecureContext", { value: false, configurable: true });
    const { offline, connect, start } = setUp();
    await start();
    expect(offline.status()).toEqual({ kind: "unavailable", reason: "insecure" });
    expect(connect).not.toHaveBeenCalled();
  });
});

describe("what stands in the way", () => {
  const page = (change: object) => {
    const like = {
      location: { protocol: "https:" },
      document,
      isSecureContext: true,
      navigator: { serviceWorker: {} },
    };
    const view = { ...like, ...change };
    return obstacle({ parent: view, ...view } as unknown as Window);
  };
  test("is named", () => {
    const self = {
      location: { protocol: "https:" },
      document,
      isSecureContext: true,
      navigator: { serviceWorker: {} },
    };
    const alone = Object.assign(self, { parent: self }) as unknown as Window;
    expect(obstacle(alone)).toBeNull();
    expect(page({ location: { protocol: "file:" } })).toBe("file");
    expect(page({ parent: {} })).toBe("framed");
    expect(obstacle(Object.assign(alone, { navigator: {} }))).toBe("unsupported");
    document.head.innerHTML = "";
    expect(obstacle(alone)).toBe("development");
  });
});

describe("a new version", () => {
  test("is told of, and loaded when the reader asks for it: not before", async () => {
    const { offline, client, reload, start, news } = setUp({ waits: true });
    await start();
    expect(offline.newVersion()).toBe(false);
    news().onWaiting();
    expect(offline.newVersion()).toBe(true);
    news().onTakenOver();
    expect(reload, "another window asked, not this one").not.toHaveBeenCalled();
    offline.loadNewVersion();
    expect(client.takeOver).toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
    news().onTakenOver();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test("waits while somebody presents, and is back afterwards", async () => {
    const { offline, start, setPresenting, news } = setUp();
    await start();
    setPresenting(true);
    news().onWaiting();
    expect(offline.newVersion()).toBe(false);
    setPresenting(false);
    expect(offline.newVersion()).toBe(true);
    offline.dismissNewVersion();
    expect(offline.newVersion()).toBe(false);
  });

  test("does not take a page away that another window shows", async () => {
    const { offline, reload, start, news } = setUp({ waits: true });
    await start();
    news().onWaiting();
    offline.loadNewVersion();
    news().onMessage(OTHERS);
    expect(offline.otherWindows()).toBe(2);
    news().onTakenOver();
    expect(reload).not.toHaveBeenCalled();
  });

  test("is what a worker of another version means: loading the page anew brings it", async () => {
    const { offline, reload, start, news } = setUp();
    await start();
    news().onMessage(kept({ version: "2" }));
    expect(offline.status()).toEqual({ kind: "waiting" });
    expect(offline.newVersion()).toBe(true);
    offline.loadNewVersion();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test("has a notice with both choices", () => {
    vi.useRealTimers();
    const loadNewVersion = vi.fn();
    const { explorer } = createFakeExplorer();
    const offline = { ...explorer.offline, newVersion: () => true, otherWindows: () => 2, loadNewVersion };
    const { getByRole } = render(() => (
      <ExplorerProvider explorer={{ ...explorer, offline }}>
        <UpdateNotice />
      </ExplorerProvider>
    ));
    expect(getByRole("status").textContent).toContain("open in 2 more windows or tabs");
    getByRole("button", { name: "Load it now" }).click();
    expect(loadNewVersion).toHaveBeenCalled();
    expect(getByRole("button", { name: "Later" })).toBeDefined();
  });
});
