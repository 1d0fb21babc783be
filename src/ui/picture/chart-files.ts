import { type PictureSubject, pictureName } from "../../export/file-name.ts";
import { type MeasureStyle, tallLayout } from "../../export/picture/picture-layout.ts";
import type { PictureContent, PictureSign } from "../../export/picture/picture-types.ts";
import { svgFile } from "../../export/picture/svg-file.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import type { LegendEntry } from "../../layers/legend-types.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { saveFile } from "../kit/save-file.ts";
import { standaloneMarks } from "./chart-svg.ts";
import { createMeasure } from "./draw-page.ts";
import { legendSigns, pageColours, pictureContent, pictureNotes } from "./picture-content.ts";

/** Width of the page of the legend. */
const LEGEND_WIDTH = 640;

/** A chart beside the map that can be had as a file. */
export interface OpenChart {
  readonly subject: Extract<PictureSubject, "flow-diagram" | "by-year">;
  readonly title: string;
  readonly drawing: SVGSVGElement;
}

/** The charts in the answer now. */
export function openCharts(): OpenChart[] {
  const kinds = [
    ["flow-diagram", "svg.sankey"],
    ["by-year", "svg.trend"],
  ] as const;
  return kinds.flatMap(([subject, selector]) => {
    const drawing = document.querySelector<SVGSVGElement>(`#answer ${selector}`);
    return drawing === null ? [] : [{ subject, drawing, title: headingOf(drawing, "h2") }];
  });
}

/** Saves the legend; gives the name of the file. */
export function saveLegend(
  explorer: Parts<"link" | "look" | "data" | "sites" | "facts" | "supply" | "lanes">,
  legend: readonly LegendEntry[],
): string {
  const content: PictureContent = { ...pictureContent(explorer, legend), legend: legendSigns(explorer, legend) };
  return save(explorer, "legend", content, { width: LEGEND_WIDTH, height: 0 }, "");
}

/** Saves a chart as it is on the screen; gives the name of the file. */
export function saveChart(
  explorer: Parts<"link" | "look" | "data" | "sites" | "facts" | "supply" | "lanes">,
  { subject, title, drawing }: OpenChart,
): string {
  const { width, height } = drawing.viewBox.baseVal;
  const content = {
    title,
    subtitle: headingOf(drawing, "h2 + .note"),
    legend: chartSigns(drawing),
    notes: [viewWords(explorer), ...pictureNotes(explorer, "figures")],
  };
  return save(explorer, subject, content, { width, height }, standaloneMarks(drawing));
}

function save(
  explorer: Parts<"link" | "look">,
  subject: PictureSubject,
  content: PictureContent,
  size: { readonly width: number; readonly height: number },
  marks: string,
): string {
  const measure: MeasureStyle = createMeasure();
  const layout = tallLayout(content, size, measure);
  const drawing = marks === "" ? "" : `<g transform="translate(${layout.map.x} ${layout.map.y})">${marks}</g>`;
  const text = svgFile(layout, pageColours(), { title: content.title, language: explorer.look.language(), drawing });
  const name = pictureName(explorer.link.selection, subject, "svg");
  saveFile(name, new Blob([text], { type: "image/svg+xml" }));
  return name;
}

/** What is selected: a chart's heading names neither mineral nor year. */
function viewWords({
  link: { selection },
  data: { index },
  look: { language },
  supply: { now: supply },
}: Parts<"link" | "look" | "data" | "supply">): string {
  return `${selectionWords(selection, "map", index, language(), supply())}.`;
}

/** Words that stand over a drawing in its section. */
function headingOf(drawing: Element, selector: string): string {
  return drawing.closest(".section")?.querySelector(selector)?.textContent?.trim() ?? "";
}

/** The key of a chart of lines: each name with a piece of its line. */
function chartSigns(drawing: Element): PictureSign[] {
  const names = [...(drawing.closest(".section")?.querySelectorAll(".trend-key > span") ?? [])];
  const lines = ["refined", "mined"].map((name) => drawing.querySelector(`.trend-line.${name} path`));
  return names.map((name, at) => ({ text: name.textContent?.trim() ?? "", paths: lineSign(lines[at] ?? null) }));
}

function lineSign(line: Element | null): PictureSign["paths"] {
  if (line === null) {
    return [];
  }
  const { stroke, strokeDasharray } = getComputedStyle(line);
  const dash = strokeDasharray === "none" ? {} : { dash: strokeDasharray.split(/[ ,]+/u).map(Number.parseFloat) };
  return [{ d: "M1 7h26", stroke, strokeWidth: 3, ...dash }];
}
