import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { FromWorker } from "../offline/messages.ts";
import type { KeptYears } from "../offline/site-files.ts";
import { connectWorker, obstacle, pageVersion, type WorkerClient } from "../offline/worker-client.ts";
import { readKeptYears, rememberKeptYears } from "./kept-years.ts";
import type { OfflineState, OfflineStatus } from "./offline-types.ts";

/** The worker waits for the first picture, but not longer than this. */
const LATEST_START_MILLISECONDS = 10_000;
/** Browsers end a worker that saves for minutes; what stopped is tried again. */
const AGAIN_MILLISECONDS = 60_000;
/** A page can stay open for days: new versions are looked for when the reader comes back to it. */
const LOOK_MILLISECONDS = 3_600_000;

/** What the state of offline use needs of the rest. */
interface Parts {
  readonly pictured: Accessor<boolean>;
  /** Somebody is presenting: a notice would be on the wall. */
  readonly isPresenting: Accessor<boolean>;
  readonly connect?: typeof connectWorker;
  readonly reload?: () => void;
}

/**
 * Keeps the atlas on the device through its worker, and tells of new versions. Nothing happens before the first picture,
 * and no page is ever loaded anew unless its reader asks.
 */
export function createOffline({
  pictured,
  isPresenting,
  connect = connectWorker,
  reload = () => location.reload(),
}: Parts): OfflineState {
  const [waiting, setWaiting] = createSignal<OfflineStatus>({ kind: "waiting" });
  const [kept, setKept] = createSignal<KeptMessage>();
  const [years, setYears] = createSignal(readKeptYears());
  const [isEverything, setEverything] = createSignal(!savesData());
  const status = createMemo<OfflineStatus>(() => {
    const message = kept();
    return message === undefined ? waiting() : statusOf(message, years(), isEverything());
  });
  const [isNewer, setNewer] = createSignal(false);
  const [isDismissed, setDismissed] = createSignal(false);
  const [otherWindows, setOtherWindows] = createSignal(0);
  let client: WorkerClient | null = null;
  let isAsked = false;

  const greet = () => client?.greet(isEverything() ? years() : "used");
  const again = createTimer(greet);
  const hear = (message: FromWorker) => {
    if (message.type === "others") {
      isAsked = false;
      setOtherWindows(message.count);
      return;
    }
    if (message.version !== pageVersion(document)) {
      setNewer(true);
      return;
    }
    setKept(message);
    const next = statusOf(message, years(), isEverything());
    again.stop();
    if (next.kind === "saving" || (next.kind === "stopped" && next.reason !== "room")) {
      again.start(AGAIN_MILLISECONDS);
    }
    if (next.kind === "stopped") {
      client?.look();
    }
  };
  const begin = async () => {
    client = await connect({
      onMessage: hear,
      onWaiting: () => setNewer(true),
      onTakenOver: () => (isAsked ? reload() : greet()),
    });
    if (client === null) {
      setWaiting({ kind: "unavailable", reason: "refused" });
    } else {
      greet();
      listenFor(greet, client.look);
    }
  };
  const reason = obstacle();
  if (reason === null) {
    once(pictured, begin);
  } else {
    setWaiting({ kind: "unavailable", reason });
  }
  return {
    status,
    years,
    chooseYears: (next) => {
      setYears(next);
      rememberKeptYears(next);
      greet();
    },
    saveEverything: () => {
      setEverything(true);
      greet();
    },
    newVersion: createMemo(() => isNewer() && !isDismissed() && !isPresenting()),
    otherWindows,
    loadNewVersion: () => {
      isAsked = true;
      if (!client?.takeOver()) {
        reload();
      }
    },
    dismissNewVersion: () => setDismissed(true),
  };
}

type KeptMessage = Extract<FromWorker, { type: "kept" }>;

/** @param isWanted all of these years are to be kept: what is missing is on its way, said so or not */
function statusOf(message: KeptMessage, years: KeptYears, isWanted: boolean): OfflineStatus {
  const { saving, problem } = message;
  const withEarly = (bytes: number, early: number) => (years === "all" ? bytes + early : bytes);
  const keptBytes = withEarly(message.keptBytes, message.earlyKeptBytes);
  const totalBytes = withEarly(message.totalBytes, message.earlyTotalBytes);
  const part = totalBytes === 0 ? 0 : keptBytes / totalBytes;
  if (part === 1) {
    return { kind: "ready" };
  }
  if (problem !== null) {
    return { kind: "stopped", part, reason: problem };
  }
  return saving || isWanted ? { kind: "saving", part } : { kind: "offered", bytes: totalBytes - keptBytes };
}

/** The reader's device or browser asks pages to save data. Chromium only; elsewhere nothing is known. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** Calls `act` once, when the condition first holds or the time is up. */
function once(condition: Accessor<boolean>, act: () => void): void {
  let isDone = false;
  const now = () => {
    if (!isDone) {
      isDone = true;
      act();
    }
  };
  const timer = setTimeout(now, LATEST_START_MILLISECONDS);
  createEffect(() => condition() && now());
  onCleanup(() => clearTimeout(timer));
}

function createTimer(act: () => void) {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  onCleanup(stop);
  return {
    stop,
    start: (milliseconds: number) => {
      timer = window.setTimeout(act, milliseconds);
    },
  };
}

/** The network comes back; the reader comes back. For the life of the page. */
function listenFor(greet: () => void, look: () => void): void {
  let looked = Date.now();
  addEventListener("online", greet);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - looked > LOOK_MILLISECONDS) {
      looked = Date.now();
      look();
    }
  });
}
