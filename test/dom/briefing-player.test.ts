import { createRoot } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import type { BriefingCamera } from "../../src/briefing/briefing.ts";
import { DataError } from "../../src/data/data-error.ts";
import type { Loader } from "../../src/data/load.ts";
import { createBriefingPlayer } from "../../src/state/briefing-player.ts";
import { createLinkedState } from "../../src/state/linked-state.ts";
import { createNotices } from "../../src/state/notices.ts";
import { FAKE_INDEX } from "./fake-index.ts";

const BRIEFING = {
  format: "lodeway-story",
  version: 1,
  id: "tale",
  title: { en: "Tale", ko: "" },
  steps: ["year=2020", "mineral=cobalt&year=2022", ""].map((view, at) => ({
    id: `step-${at}`,
    view,
    camera: { longitude: 10 * at, latitude: 0, zoom: 2 },
    title: { en: `Step ${at}`, ko: "" },
  })),
};
const LIST = [{ id: "tale", title: BRIEFING.title, summary: { en: "", ko: "" }, steps: 3, seconds: 60 }];

let dispose = () => {};
afterEach(() => {
  dispose();
  history.replaceState(null, "", "/");
});

/** The player as the explorer makes it, over a link. */
function open(link: string, briefing: () => Promise<unknown> = async () => BRIEFING) {
  history.replaceState(null, "", link);
  return createRoot((end) => {
    dispose = end;
    const messages = createNotices();
    const linked = createLinkedState(FAKE_INDEX, messages.notify);
    const looked: BriefingCamera[] = [];
    const player = createBriefingPlayer({
      index: FAKE_INDEX,
      loader: { briefings: async () => LIST, briefing } as unknown as Loader,
      linked,
      view: { rest: () => null, lookAt: (camera) => looked.push(camera) },
      stopClock: () => undefined,
      notify: messages.notify,
      onError: (error) => messages.notify("error", String((error as DataError).kind)),
    });
    return { player, linked, looked, notices: messages.shown };
  });
}

const address = (linked: ReturnType<typeof open>["linked"]) => new URL(linked.link.address()).search;

test("a link with a briefing alone shows the step's own view and camera; with a view, that one", async () => {
  const bare = open("/?story=tale&step=2");
  await vi.waitFor(() => expect(bare.player.step()?.id).toBe("step-1"));
  expect(bare.linked.link.selection).toMatchObject({ minerals: ["cobalt"], year: 2022 });
  expect(bare.looked).toEqual([BRIEFING.steps[1]!.camera]);
  dispose();
  const full = open("/?year=2019&story=tale&step=2#3/10/100");
  await vi.waitFor(() => expect(full.player.at()).toBe(1));
  expect(full.linked.link.selection).toMatchObject({ minerals: ["lithium"], year: 2019 });
  expect(full.looked).toEqual([]);
  expect(address(full.linked)).toBe("?year=2019&story=tale&step=2");
});

test("a step brings its whole view, and stays at the ends; the address follows without steps for Back", async () => {
  const { player, linked } = open("/?story=tale");
  await vi.waitFor(() => expect(player.briefing()).not.toBeNull());
  const before = history.length;
  player.goTo(1);
  expect(address(linked)).toBe("?mineral=cobalt&year=2022&story=tale&step=2");
  player.goTo(9);
  expect([player.at(), linked.link.selection.minerals]).toEqual([2, ["lithium"]]);
  player.goTo(-1);
  expect([player.at(), linked.link.selection.year]).toEqual([0, 2020]);
  player.setKiosk(true);
  expect(address(linked)).toBe("?year=2020&story=tale&kiosk=1");
  expect(history.length).toBe(before);
});

test("closing leaves the view as it is, and is a step for Back", async () => {
  const { player, linked } = open("/?story=tale&step=2");
  await vi.waitFor(() => expect(player.briefing()).not.toBeNull());
  const before = history.length;
  player.close();
  expect([player.briefing(), player.step()]).toEqual([null, null]);
  expect(address(linked)).toBe("?mineral=cobalt&year=2022");
  expect(history.length).toBe(before + 1);
});

test("a briefing that is not shipped is not asked for; a step beyond the last gives the first; both are said", async () => {
  const briefing = vi.fn(async () => BRIEFING);
  const unknown = open("/?story=nowhere&step=2", briefing);
  await vi.waitFor(() => expect(unknown.notices()[0]?.values).toEqual({ field: "story", value: "nowhere" }));
  expect(briefing).not.toHaveBeenCalled();
  expect(address(unknown.linked)).toBe("");
  dispose();
  const beyond = open("/?story=tale&step=7");
  await vi.waitFor(() => expect(beyond.notices()[0]?.values).toEqual({ field: "step", value: 7 }));
  expect(beyond.player.at()).toBe(0);
});

test("a file that is no story, or does not come, is told and leaves the atlas as it is", async () => {
  const broken = open("/?story=tale", async () => ({ ...BRIEFING, steps: "none" }));
  await vi.waitFor(() => expect(broken.notices()[0]?.key).toBe("broken"));
  expect(broken.player.briefing()).toBeNull();
  dispose();
  const offline = open("/?story=tale", () => Promise.reject(new DataError("offline", "stories/tale.json")));
  await vi.waitFor(() => expect(offline.notices()[0]?.key).toBe("offline"));
});
