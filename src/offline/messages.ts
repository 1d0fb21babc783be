import type { FileProblem } from "./file-error.ts";

/** What a page says to the worker. */
export type ToWorker =
  | {
      readonly type: "hello";
      /** Version of the page. */
      readonly version: string;
      /** Addresses that the page has loaded by now: kept first. */
      readonly used: readonly string[];
      /** Whether all the rest is to be kept too. */
      readonly everything: boolean;
    }
  /** The reader asks for the new version now. */
  | { readonly type: "take over" };

/** What the worker says to pages. */
export type FromWorker =
  | {
      readonly type: "kept";
      /** Version of the worker. */
      readonly version: string;
      readonly keptBytes: number;
      readonly totalBytes: number;
      readonly saving: boolean;
      readonly problem: FileProblem | null;
    }
  /** It does not take over while this many other windows show the old version. */
  | { readonly type: "others"; readonly count: number };
