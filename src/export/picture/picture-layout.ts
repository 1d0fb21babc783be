import type {
  Box,
  PictureContent,
  PictureLayout,
  PictureSign,
  PlacedSign,
  PlacedText,
  TextStyle,
} from "./picture-types.ts";
import { baseline, TEXT_STYLES } from "./text-styles.ts";
import { balancedText, wrapText } from "./wrap-text.ts";

/** Width of a text of a style in units of the type (one em of the legend). */
export type MeasureStyle = (text: string, style: TextStyle) => number;

/** Units of the type: margin of the page, space between its parts, and between two signs of the legend. */
const MARGIN = 2;
const GAP = 1.1;
const SIGN_GAP = 1.6;
/** Width of a sign and the space after it, in units of the type; a sign is 28 units wide (MARK_BOX). */
const SIGN_WIDTH = 2.1;
const SIGN_SPACE = 0.5;
const SIGN_UNITS = 28;
const SIGN_UNITS_HIGH = 14;

/** A column beside the map is no narrower than this; units of the type. */
const NARROWEST_COLUMN = 17;
/** Type grows with the page between these, page units. */
const TYPE = { smallest: 11, largest: 24, part: 0.0125 } as const;
/** On a page of a given size the type shrinks rather than leave the map less than this part of it. */
const LEAST_MAP_PART = 0.3;
const SHRINKING = [1, 0.9, 0.8, 0.7, 0.6] as const;

/** A page whose height follows: the map as large as it is, its words above and below. */
export function tallLayout(
  content: PictureContent,
  map: { width: number; height: number },
  measure: MeasureStyle,
): PictureLayout {
  const type = typeFor(map.width);
  const width = Math.round(map.width + 2 * MARGIN * type);
  return stacked(content, { width, type, map, room: map.height }, measure);
}

/**
 * A page of a given size with the whole map, in its own proportions: words beside it or above and below, whichever
 * leaves the map larger.
 */
export function fixedLayout(
  content: PictureContent,
  page: { width: number; height: number },
  proportion: number,
  measure: MeasureStyle,
): PictureLayout {
  const layouts = SHRINKING.map((part) => largerMap(content, page, proportion, typeFor(page.width) * part, measure));
  const roomy = layouts.find(({ map }) => map.width * map.height >= LEAST_MAP_PART * page.width * page.height);
  return roomy ?? (layouts.at(-1) as PictureLayout);
}

function typeFor(width: number): number {
  return Math.min(TYPE.largest, Math.max(TYPE.smallest, width * TYPE.part));
}

function largerMap(
  content: PictureContent,
  page: { width: number; height: number },
  proportion: number,
  type: number,
  measure: MeasureStyle,
): PictureLayout {
  const beside = besideMap(content, page, proportion, type, measure);
  const above = filled(content, page, proportion, type, measure);
  return beside.map.width >= above.map.width ? beside : above;
}

/** The words that are written into one column, from the top down. */
class Column {
  readonly texts: PlacedText[] = [];
  readonly signs: PlacedSign[] = [];

  /** Where the next line begins. */
  y: number;
  private readonly box: { readonly x: number; readonly width: number; readonly type: number };
  private readonly measure: MeasureStyle;

  constructor(box: Column["box"], measure: MeasureStyle, y: number) {
    this.box = box;
    this.measure = measure;
    this.y = y;
  }

  /** Wraps a text into lines. */
  write(text: string, style: TextStyle, indent = 0): void {
    const { x, width, type } = this.box;
    const { line } = TEXT_STYLES[style];
    const wrap = style === "title" || style === "subtitle" ? balancedText : wrapText;
    for (const words of wrap(text, width / type - indent, (piece) => this.measure(piece, style))) {
      this.texts.push({ text: words, style, x: x + indent * type, y: this.y + baseline(style) * type });
      this.y += line * type;
    }
  }

  /** Signs one after another, as many on a line as there is room for. */
  flow(signs: readonly PictureSign[]): void {
    const { x, width, type } = this.box;
    const line = TEXT_STYLES.legend.line * type;
    let at = x;
    for (const sign of signs) {
      const room = (SIGN_WIDTH + SIGN_SPACE + this.measure(sign.text, "legend")) * type;
      if (at > x && at + room > x + width) {
        at = x;
        this.y += line;
      }
      if (room > width) {
        this.item(sign);
        continue;
      }
      this.mark(sign, at);
      this.texts.push({
        text: sign.text,
        style: "legend",
        x: at + (SIGN_WIDTH + SIGN_SPACE) * type,
        y: this.y + baseline("legend") * type,
      });
      at += room + SIGN_GAP * type;
    }
    this.y += at > x ? line : 0;
  }

  /** A sign with its words on lines of their own. */
  item(sign: PictureSign): void {
    this.mark(sign, this.box.x);
    this.write(sign.text, "legend", SIGN_WIDTH + SIGN_SPACE);
  }

  private mark({ paths }: PictureSign, x: number): void {
    const { type } = this.box;
    const scale = (SIGN_WIDTH * type) / SIGN_UNITS;
    const y = this.y + (TEXT_STYLES.legend.line * type - SIGN_UNITS_HIGH * scale) / 2;
    this.signs.push({ paths, x, y, scale });
  }
}

/** Title and second sentence at the top of a page. */
function head(content: PictureContent, width: number, type: number, measure: MeasureStyle): Column {
  const margin = MARGIN * type;
  const column = new Column({ x: margin, width: width - 2 * margin, type }, measure, margin * 0.8);
  column.write(content.title, "title");
  column.write(content.subtitle, "subtitle");
  column.y += (GAP * type) / 2;
  return column;
}

/** How large the page is, and how much of it the map has. */
interface StackedPage {
  readonly width: number;
  readonly type: number;
  readonly map: { readonly width: number; readonly height: number };
  /** Height of the map's place: it stands in the middle of it. */
  readonly room: number;
}

/** Title, map, legend, foot. */
function stacked(
  content: PictureContent,
  { width, type, map, room }: StackedPage,
  measure: MeasureStyle,
): PictureLayout {
  const margin = MARGIN * type;
  const inner = { x: margin, width: width - 2 * margin, type };
  const top = head(content, width, type, measure);
  const mapTop = Math.round(top.y);
  const below = new Column(inner, measure, mapTop + room + GAP * type);
  below.flow(content.legend);
  below.y += (GAP * type) / 2;
  const rule = { x: margin, y: below.y, width: inner.width, height: 1 };
  below.y += (GAP * type) / 2;
  writeNotes(below, content);
  return {
    width,
    height: Math.ceil(below.y + margin * 0.8),
    type,
    map: {
      ...map,
      x: Math.round(margin + (inner.width - map.width) / 2),
      y: Math.round(mapTop + (room - map.height) / 2),
    },
    texts: [...top.texts, ...below.texts],
    signs: below.signs,
    rule,
  };
}

/** The same on a page of a given size: the map takes the height that the words leave. */
function filled(
  content: PictureContent,
  page: { width: number; height: number },
  proportion: number,
  type: number,
  measure: MeasureStyle,
): PictureLayout {
  const nothing = { width: 1, height: 1 };
  const words = stacked(content, { width: page.width, type, map: nothing, room: 0 }, measure);
  const room = Math.max(1, page.height - words.height);
  const map = fitted({ width: page.width - 2 * MARGIN * type, height: room }, proportion);
  return { ...stacked(content, { width: page.width, type, map, room }, measure), height: page.height };
}

/** The largest box of a proportion (width by height) inside another, whole units. */
function fitted(room: { width: number; height: number }, proportion: number): { width: number; height: number } {
  const width = Math.min(room.width, room.height * proportion);
  return { width: Math.max(1, Math.floor(width)), height: Math.max(1, Math.floor(width / proportion)) };
}

/** The map at the left; beside it the legend at the top and the foot at the bottom. */
function besideMap(
  content: PictureContent,
  page: { width: number; height: number },
  proportion: number,
  type: number,
  measure: MeasureStyle,
): PictureLayout {
  const margin = MARGIN * type;
  const top = head(content, page.width, type, measure);
  const y = Math.round(top.y);
  const columnLeast = NARROWEST_COLUMN * type;
  const map = fitted({ width: page.width - 3 * margin - columnLeast, height: page.height - y - margin }, proportion);
  const box: Box = { x: Math.round(margin), y, ...map };
  const x = box.x + box.width + margin;
  const column = { x, width: page.width - margin - x, type };
  const legend = new Column(column, measure, y);
  for (const sign of content.legend) {
    legend.item(sign);
  }
  const size = new Column(column, measure, 0);
  writeNotes(size, content);
  const footTop = page.height - margin - size.y;
  const foot = new Column(column, measure, footTop);
  writeNotes(foot, content);
  const fits = legend.y + GAP * type <= footTop;
  return {
    width: page.width,
    height: page.height,
    type,
    // Words that do not fit beside the map make this layout lose against the other one.
    map: fits ? box : { ...box, width: 0, height: 0 },
    texts: [...top.texts, ...legend.texts, ...foot.texts],
    signs: legend.signs,
    rule: { x, y: footTop - (GAP * type) / 2, width: column.width, height: 1 },
  };
}

function writeNotes(column: Column, content: PictureContent): void {
  for (const note of content.notes) {
    column.write(note, "note");
  }
}
