/** Wide characters (Hangul, Han, full-width forms) take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

function widthOf(text: string): number {
  return [...text].reduce((width, mark) => width + (WIDE.test(mark) ? 2 : 1), 0);
}

function escapeCell(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A Markdown table with aligned columns, as formatters write it; bars and line breaks in cells are escaped. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(escapeCell));
  const widths = header.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ""))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell + " ".repeat(widths[column]! - widthOf(cell))).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

/** Years as spans: [2018, 2019, 2020, 2024] → "2018–2020, 2024". */
export function yearSpans(years: Iterable<number>): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const year of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === year - 1) {
      last[1] = year;
    } else {
      spans.push([year, year]);
    }
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** A part (0–1) in whole per cents. */
export function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
