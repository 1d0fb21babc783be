import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";

/** An import of a module: a path from the repository's root, or the name of a package. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** What docs/architecture.md allows: folders by folder, and the only folders that know a package. */
export interface ArchitectureTable {
  readonly may: ReadonlyMap<string, readonly string[]>;
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

const SOURCE = /\.tsx?$/u;

/** Reads the two blocks of docs/architecture.md: `folder -> folders`, and `packages   folders`. */
export function readTable(document: string): ArchitectureTable {
  const may = new Map<string, readonly string[]>();
  const packages = new Map<string, readonly string[]>();
  for (const line of document.split("\n")) {
    const arrow = /^ {4}(\S+) +->(?: (\S+(?:, \S+)*))?(?: {2,}.*)?$/u.exec(line);
    const rule = /^ {4}((?:@?[a-z.-]+(?:, )?)+) {3,}(\S+(?:, \S+)*)$/u.exec(line);
    if (arrow) {
      may.set(arrow[1]!, arrow[2]?.split(", ") ?? []);
    } else if (rule) {
      for (const name of rule[1]!.split(", ")) {
        packages.set(name, rule[2]!.split(", "));
      }
    }
  }
  return { may, packages };
}

/** Every import of the modules in some folders: of types, late ones and exports from elsewhere too. */
export function readArrows(...folders: string[]): Arrow[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => SOURCE.test(name) && !name.endsWith(".d.ts"))
      .flatMap((name) => {
        const file = posix.join(folder, name);
        return arrowsOf(file, readFileSync(file, "utf8"));
      }),
  );
}

/** The imports of one module. */
export function arrowsOf(file: string, code: string): Arrow[] {
  const { module } = parseSync(file, code);
  const asked = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)),
  ];
  return [...new Set(asked)].map((to) => ({
    from: file,
    to: to.startsWith(".") ? posix.join(posix.dirname(file), to.replace(/\?.*$/u, "")) : to,
  }));
}

/** The folder of the table that a module is in: "ui/kit", "features", "model"; "" for a program at a root. */
export function folderOf(file: string): string {
  const parts = file.split("/");
  const top = parts[0] === "src" ? parts.slice(1) : parts;
  const isNested = ["ui", "pipeline", "features"].includes(top[0]!);
  if (top.length <= (isNested ? 2 : 1)) {
    return top[0] === "features" ? "features" : "";
  }
  return top.slice(0, isNested ? 2 : 1).join("/");
}

/** Arrows that the table does not allow, as they are read in a report. */
export function violations(arrows: readonly Arrow[], { may, packages }: ArchitectureTable): string[] {
  return arrows.flatMap(({ from, to }) => {
    const folder = folderOf(from);
    if (folder === "") {
      return [];
    }
    const own = may.get(folder);
    const told = `${from} -> ${to}`;
    if (own === undefined) {
      return [`${told}: docs/architecture.md does not name ${folder}`];
    }
    if (!/^(?:src|pipeline)\//u.test(to)) {
      const knowing = [...packages].find(([name]) => to === name || to.startsWith(`${name}/`))?.[1];
      return knowing === undefined || knowing.some((one) => covers(one, folder)) ? [] : [told];
    }
    const allowed = [...own, ...(may.get(folder.replace(/\/.*/u, "/*")) ?? [])];
    const target = folderOf(to);
    return target === folder || allowed.some((one) => covers(one, target)) ? [] : [told];
  });
}

function covers(pattern: string, folder: string): boolean {
  return pattern === "*" || pattern === folder || (pattern.endsWith("/*") && folder.startsWith(pattern.slice(0, -1)));
}

/** Circles of imports, types included: each as the modules that it leads through. */
export function circles(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    next.set(arrow.from, [...(next.get(arrow.from) ?? []), arrow]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(" -> "));
    } else if (!done.has(file)) {
      for (const { to } of next.get(file) ?? []) {
        visit(to, [...way, file]);
      }
      done.add(file);
    }
  };
  for (const file of next.keys()) {
    visit(file, []);
  }
  return found;
}

/** Pairs of folders that import each other. */
export function mutualFolders(arrows: readonly Arrow[]): string[] {
  const pairs = new Set(
    arrows
      .filter(({ to }) => /^(?:src|pipeline)\//u.test(to))
      .map(({ from, to }) => `${posix.dirname(from)} ${posix.dirname(to)}`),
  );
  return [...pairs].filter((pair) => {
    const [a = "", b = ""] = pair.split(" ");
    return a < b && pairs.has(`${b} ${a}`);
  });
}
