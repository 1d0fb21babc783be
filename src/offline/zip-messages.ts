import type { KeptYears } from "./site-files.ts";

/** What the page asks of the zip worker. */
export interface ZipRequest {
  /** Address of the site's folder, ending in "/". */
  readonly scope: string;
  readonly years: KeptYears;
}

/** What went wrong: "network": no answer; "server": a file is missing or of another version; "other": see the message. */
export interface ZipFailure {
  readonly type: "failed";
  readonly problem: "network" | "server" | "other";
  readonly path: string;
  readonly message: string;
}

export type ZipReply =
  | { readonly type: "progress"; readonly part: number }
  | { readonly type: "done"; readonly zip: Blob; readonly dataVersion: string; readonly years: KeptYears }
  | ZipFailure;
