import type { FileProblem } from "./file-error.ts";
import type { KeptYears } from "./site-files.ts";

/** What is to be kept beside what was used: nothing, everything but the early years, everything. */
export type Keep = "used" | KeptYears;

/** What a page says to the worker. */
export type ToWorker =
  | {
      readonly type: "hello";
      /** Version of the page. */
      readonly version: string;
      /** Addresses that the page has loaded by now: kept first. */
      readonly used: readonly string[];
      readonly keep: Keep;
    }
  /** The reader asks for the new version now. */
  | { readonly type: "take over" };

/** What the worker says to pages. */
export type FromWorker =
  | {
      readonly type: "kept";
      /** Version of the worker. */
      readonly version: string;
      /** Of everything but the early years, and of those. */
      readonly keptBytes: number;
      readonly totalBytes: number;
      readonly earlyKeptBytes: number;
      readonly earlyTotalBytes: number;
      readonly saving: boolean;
      readonly problem: FileProblem | null;
    }
  /** It does not take over while this many other windows show the old version. */
  | { readonly type: "others"; readonly count: number };
