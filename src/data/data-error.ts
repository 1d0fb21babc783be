/** What went wrong with a file of ours. "offline": no answer; "missing": not there; "broken": not what it should be. */
export type DataErrorKind = "offline" | "missing" | "broken";

/** A file of the atlas that could not be had. `kind` tells the reader what to do; `path` names the file. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly kind: DataErrorKind;
  readonly path: string;

  constructor(kind: DataErrorKind, path: string, cause?: unknown) {
    super(`${kind}: ${path}`, { cause });
    this.kind = kind;
    this.path = path;
  }
}
