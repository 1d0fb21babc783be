import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Places where systems keep a Chromium. */
const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
] as const;

/**
 * Path of a Chromium that starts: `CHROMIUM_PATH`, the system's, Playwright's own, else installs one
 * (Playwright's download, then the system's package), saying what it does.
 * @throws when none can be had; the message says what to do
 */
export function findChromium(say: (line: string) => void = console.log): string {
  const found = installed();
  if (found) {
    say(`browser: ${found} (${version(found)})`);
    return found;
  }
  say("browser: no Chromium found; installing Playwright's own …");
  spawnSync("npx", ["playwright", "install", "--with-deps", "chromium"], { stdio: "inherit" });
  if (!installed()) {
    say("browser: that did not work; installing the system's package …");
    installSystemPackage();
  }
  const path = installed();
  if (!path) {
    throw new Error("No Chromium could be installed. Install one and set CHROMIUM_PATH to its program.");
  }
  say(`browser: ${path} (${version(path)})`);
  return path;
}

function installed(): string | undefined {
  const candidates = [process.env["CHROMIUM_PATH"] ?? "", ...SYSTEM_PATHS, chromium.executablePath()];
  return candidates.find((path) => path !== "" && existsSync(path) && version(path) !== "");
}

function version(path: string): string {
  const run = spawnSync(path, ["--version"], { encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : "";
}

function installSystemPackage(): void {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const command of [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "chromium"],
  ]) {
    const [program, ...rest] = [...sudo, ...command];
    try {
      execFileSync(program!, rest, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch {
      return;
    }
  }
}
