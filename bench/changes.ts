import { type Visit, visit } from "./browser.ts";
import { evaluate, median, waitFor } from "./measure.ts";
import { multiplied } from "./multiply.ts";
import { isMark, markScript, type TraceEvent, traced } from "./trace.ts";

/** Changes of each kind that count. */
const ROUNDS = 24;
/** Rounds before that, in which Chromium compiles what is used. */
const WARM_ROUNDS = 10;
/** Rounds in which nothing is done: what frames cost by themselves. */
const IDLE_ROUNDS = 8;
/** Long enough for the panels, the arcs and the map's own repaint, also where software rendering is slow. */
const QUIET_MILLISECONDS = 700;

/** What a reader does, by the controls, to and fro. Each expression leaves the page in another view than the other. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  mineral: [pickMineral("Co"), pickMineral("Li")],
  year: [slideTo(2022), slideTo(2023)],
  group: [toggleGroup(), toggleGroup()],
};
/** Minerals that have not been looked at yet: their rows are fetched and decoded, and the map drawn twice. */
const UNSEEN = ["Ni", "C", "Mn", "W", "Sn", "Zn", "Sb", "V"];

/** CPU milliseconds of the page's thread for one change. Frames that would have passed anyway are not in it. */
export interface ChangeCost {
  /** The change itself: our script and Solid's, style, layout and paint of the panels, handing over to the map. */
  readonly own: number;
  /** Of `own`, what comes before the next picture stands: map, sentence, slider. The long panel follows it. */
  readonly felt: number;
  /** What MapLibre and deck.gl then do in the callbacks of frames to draw it. */
  readonly drawing: number;
}

/** Median cost of the first change to a mineral. */
export function firstChange(url: string, selector: string): Promise<ChangeCost> {
  return onAtlas(url, selector, 1, async (visited) => {
    await rounds(visited, WARM_ROUNDS, (round) => evaluate(visited.session, CHANGES["mineral"]![round % 2]!));
    return changeCost(visited, UNSEEN.length, (round) =>
      evaluate(visited.session, markScript + pickMineral(UNSEEN[round]!)),
    );
  });
}

/** Median cost of each change, data already loaded; rows of flows and sites multiplied by `factor` on their way. */
export function changes(url: string, selector: string, factor: number): Promise<Map<string, ChangeCost>> {
  return onAtlas(url, selector, factor, async (visited) => {
    const result = new Map<string, ChangeCost>();
    for (const [name, pair] of Object.entries(CHANGES)) {
      const act = (round: number) => evaluate(visited.session, markScript + pair[round % 2]!);
      await rounds(visited, WARM_ROUNDS, act);
      result.set(name, await changeCost(visited, ROUNDS, act));
    }
    return result;
  });
}

function onAtlas<T>(url: string, selector: string, factor: number, look: (visited: Visit) => Promise<T>): Promise<T> {
  return visit(async (visited) => {
    await multiplyRows(visited, factor);
    await visited.page.goto(url, { waitUntil: "commit" });
    await waitFor(visited.session, selector);
    await visited.page.waitForTimeout(2500);
    return look(visited);
  });
}

async function multiplyRows({ page }: Visit, factor: number): Promise<void> {
  if (factor === 1) {
    return;
  }
  await page.route(/geo\/app\/(flows\/\w+|sites)\.arrow/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: Buffer.from(multiplied(await response.body(), factor)) });
  });
}

async function changeCost(visited: Visit, count: number, act: (round: number) => Promise<unknown>) {
  const busy = await measuredRounds(visited, count, act);
  const idle = await measuredRounds(visited, IDLE_ROUNDS, () => evaluate(visited.session, markScript));
  const perFrame = (part: "tasks" | "drawing") => median(idle.map((round) => round[part] / Math.max(1, round.frames)));
  const [idleTasks, idleDrawing] = [perFrame("tasks"), perFrame("drawing")];
  const drawing = median(busy.map((round) => round.drawing - round.frames * idleDrawing));
  const own = median(busy.map((round) => round.tasks - round.frames * idleTasks)) - drawing;
  return { own, felt: median(busy.map((round) => round.felt)), drawing };
}

async function rounds({ page }: Visit, count: number, act: (round: number) => Promise<unknown>): Promise<void> {
  for (let round = 0; round < count; round++) {
    await act(round);
    await page.waitForTimeout(QUIET_MILLISECONDS);
  }
}

/** CPU milliseconds of all tasks and of the callbacks of frames, and how many of these there were. */
interface Round {
  /** Of `tasks`, what runs until the first picture after the change, without the drawing itself. Milliseconds. */
  readonly felt: number;
  readonly tasks: number;
  readonly drawing: number;
  readonly frames: number;
}

async function measuredRounds(visited: Visit, count: number, act: (round: number) => Promise<unknown>) {
  const events = await traced(visited.session, () => rounds(visited, count, act));
  const starts = events.filter(isMark);
  const thread = starts[0]?.thread;
  const own = events.filter((event) => event.thread === thread);
  return starts.map((begin, at) => roundOf(own, begin.start, starts[at + 1]?.start ?? Number.POSITIVE_INFINITY));
}

/** @param from and `to` bound the start of what counts. A task begins a little before the script that it runs. */
function roundOf(events: readonly TraceEvent[], from: number, to: number): Round {
  const leadMicroseconds = 2000;
  const within = (name: string, lead: number) =>
    events.filter((event) => event.name === name && event.start >= from - lead && event.start < to - lead);
  const sum = (list: readonly TraceEvent[]) => list.reduce((total, event) => total + event.cpu, 0) / 1000;
  const frames = within("FireAnimationFrame", 0);
  const tasks = within("ThreadControllerImpl::RunTask", leadMicroseconds);
  return {
    tasks: sum(tasks),
    felt: sum(untilPicture(tasks, frames[0])) - sum(frames.slice(0, 1)),
    drawing: sum(frames),
    frames: frames.length,
  };
}

/** The tasks up to the one that draws the first frame, that one too; all where no frame is drawn. */
function untilPicture(tasks: readonly TraceEvent[], frame: TraceEvent | undefined): readonly TraceEvent[] {
  return frame === undefined ? tasks : tasks.filter((task) => task.start <= frame.start);
}

function pickMineral(symbol: string): string {
  return `[...document.querySelectorAll("#mineral-picker .mineral-grid button")]
    .find((button) => button.querySelector(".symbol").textContent === "${symbol}").click()`;
}

function slideTo(year: number): string {
  return `{
    const slider = document.querySelector(".time-bar input[type=range]");
    slider.value = "${year}";
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }`;
}

/** The first group of the first party filter: MSP partners as exporters. */
function toggleGroup(): string {
  return `document.querySelector(".party-picker input[type=checkbox]").click()`;
}
