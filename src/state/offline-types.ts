import type { Accessor } from "solid-js";
import type { KeptYears } from "../offline/site-files.ts";

/** What of the atlas is on the reader's device. */
export type OfflineStatus =
  /** The first picture comes first. */
  | { readonly kind: "waiting" }
  | { readonly kind: "saving"; readonly part: number }
  | { readonly kind: "ready" }
  /** The reader's device saves data: only what was looked at is kept until the reader asks for the rest. */
  | { readonly kind: "offered"; readonly bytes: number }
  /** "network", "server": tried again by itself; "room": the device has no room left. */
  | { readonly kind: "stopped"; readonly part: number; readonly reason: "network" | "server" | "room" }
  /** "refused": by the browser's settings, or by a server that does not send the worker as a script. */
  | {
      readonly kind: "unavailable";
      readonly reason: "file" | "insecure" | "framed" | "unsupported" | "development" | "refused";
    };

/** Use without a network, and new versions. Part of the explorer as `explorer.offline`. */
export interface OfflineState {
  readonly status: Accessor<OfflineStatus>;
  /** Which years are kept on the device: the reader's choice, remembered. */
  readonly years: Accessor<KeptYears>;
  chooseYears(years: KeptYears): void;
  /** Keeps everything, also where the device saves data, and tries again what stopped. */
  saveEverything(): void;
  /**
   * A newer version can be loaded. False while a briefing is open or the screen is full: nobody is disturbed there, and
   * never is anything loaded by itself.
   */
  readonly newVersion: Accessor<boolean>;
  /** Windows that must be closed before the new version can be loaded; 0 until the reader has asked for it. */
  readonly otherWindows: Accessor<number>;
  loadNewVersion(): void;
  /** Until the next visit. */
  dismissNewVersion(): void;
}
