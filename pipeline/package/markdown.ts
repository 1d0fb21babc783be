/** A Markdown table; bars and line breaks in cells are escaped. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

function escapeCell(cell: string): string {
  return cell.replaceAll("|", "\\|").replaceAll("\n", " ");
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
