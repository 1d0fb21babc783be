/**
 * Why a file of this version could not be had. "network": no answer; "server": the server has no such file, or one of
 * another version; "room": the device has no room left.
 */
export type FileProblem = "network" | "server" | "room";

/** A file of the site that could not be fetched or kept as this version has it. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly problem: FileProblem;
  readonly path: string;

  constructor(problem: FileProblem, path: string, cause?: unknown) {
    super(`${problem}: ${path}`, { cause });
    this.problem = problem;
    this.path = path;
  }
}
