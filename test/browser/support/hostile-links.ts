import { randomFrom } from "../../support/random.ts";

/** Search strings and hashes that nobody should send: the same ones each time. */
export function hostileLinks(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const pair = () => `${pick(NAMES)}=${random() < 0.5 ? encodeURIComponent(pick(VALUES)) : pick(VALUES)}`;
  return Array.from({ length: count }, () => {
    const pairs = Array.from({ length: 1 + Math.floor(random() * 7) }, pair);
    return `?${pairs.join("&")}${random() < 0.4 ? `#${pick(HASHES)}` : ""}`;
  });
}

const NAMES = [
  ...["mineral", "stage", "year", "by", "kind", "from", "to", "eu", "lens", "via", "origin", "consumer", "fill"],
  ...[
    "view",
    "every",
    "low",
    "item",
    "page",
    "lang",
    "theme",
    "story",
    "step",
    "kiosk",
    "data",
    "controls",
    "scroll",
    "host",
    "__proto__",
    "constructor",
    "",
    "%",
    "utm_source",
  ],
] as const;

const VALUES = [
  ...["lithium", "cobalt,nickel", "all", "none", "everybody", "refined,material", "2012", "2025", "weight", "1", "0"],
  ...["msp", "resource-rich,china", "KOR", "CHN", "ATA", "USA,JPN,KOR", "around", "msp-resource", "mining", "globe"],
  ...["mined-in", "refined-in", "msp", "others", "country", "mineral", "method"],
  ...["no-such-story", "3", "200", "../geo/app/index", "ec1737ab643b", "0123456789AB"],
  ...["site:icmm-ICMM06436", "country:CHL", "flow:CHL-CHN", "flow:CHN-CHN", "ko", "dark"],
  ...["", " ", "NaN", "-1", "1e309", "99999", "null", "undefined", "true", "[object Object]", "__proto__", "toString"],
  ...["<img src=x onerror=alert(1)>", "javascript:alert(1)", "'; DROP TABLE flows; --", "$\u007b7*7}", "{processor}"],
  ...["%", "%zz", "%E0%A4%A", "%00", "\u0000", "\ud83d\ude00", "\u202egnol", "é".repeat(150), "lithium,".repeat(100)],
  ...["site:", "country:", "flow:", "flow:CHL", "site:../../etc/passwd", "country:__proto__", "lithium;cobalt", "+++"],
] as const;

const HASHES = [
  ...["", "3/20/100", "99/95/999", "-5/-95/-999", "NaN/NaN/NaN", "1/2", "answer", "0/0/0/720/99", "%", "<b>", "//"],
] as const;
