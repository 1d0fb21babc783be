import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const COPIED = [
  "src",
  "pipeline",
  "test",
  "bench",
  "docs",
  "tsconfig.json",
  "vite.config.ts",
  "package.json",
  "index.html",
];
const LINKED = ["node_modules", "public"];

/** A copy of the source tree that may be changed. */
export interface CopyOfTree {
  /** Changes a file, or makes it of "". */
  edit(file: string, edit: (text: string) => string): void;
  /** Moves the skeleton of a feature to where features are, as docs/extending.md has it. */
  moveSkeleton(): void;
  /** What the compiler says; "" where nothing is wrong. */
  compile(): Promise<string>;
  /** What failing tests of some files say, "" where all pass. */
  test(...files: string[]): Promise<string>;
  remove(): void;
}

/** Copies what is compiled and tested into a folder of its own. */
export function copyTree(): CopyOfTree {
  const folder = mkdtempSync(join(tmpdir(), "lodeway-"));
  for (const name of COPIED) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  for (const name of LINKED) {
    symlinkSync(resolve(name), join(folder, name));
  }
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, change(existsSync(path) ? readFileSync(path, "utf8") : ""));
  };
  return {
    edit,
    moveSkeleton() {
      renameSync(join(folder, "test/skeleton"), join(folder, "src/features/skeleton"));
      for (const name of readdirSync(join(folder, "src/features/skeleton"))) {
        edit(`src/features/skeleton/${name}`, (text) => text.replaceAll("../../src/", "../../"));
      }
      edit("test/dom/features.test.tsx", (text) => text.replaceAll("../skeleton/", "../../src/features/skeleton/"));
    },
    compile: () => run(folder, "typescript/bin/tsc", ["--pretty", "false"]),
    test: (...files) => run(folder, "vitest/vitest.mjs", ["run", "--project", "unit", "--project", "dom", ...files]),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** What a program of node_modules says where it fails. */
function run(folder: string, program: string, options: readonly string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST"));
  const child = spawn(process.execPath, [resolve("node_modules", program), ...options], {
    cwd: folder,
    env: { ...Object.fromEntries(own), NO_COLOR: "1" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  return new Promise((done, fail) => {
    child.on("error", fail).on("close", (code) => done(code === 0 ? "" : said));
  });
}
