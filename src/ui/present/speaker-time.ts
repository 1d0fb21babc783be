import { createMemo, createSignal, onCleanup } from "solid-js";
import type { Language } from "../../model/reader.ts";

const TICK_MILLISECONDS = 500;

/** The time of day, and how long the talk has run: kept with the window, so that a reload does not lose it. */
export function createElapsed(id: string, language: () => Language) {
  const keptAs = `lodeway-talk-${id}`;
  const [now, setNow] = createSignal(Date.now());
  const [start, setStart] = createSignal(keptStart(keptAs) ?? Date.now());
  const keep = (time: number) => {
    setStart(time);
    try {
      sessionStorage.setItem(keptAs, String(time));
    } catch {
      // Then a reload begins from zero.
    }
  };
  keep(start());
  const timer = setInterval(() => setNow(Date.now()), TICK_MILLISECONDS);
  onCleanup(() => clearInterval(timer));
  const clock = createMemo(() =>
    new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit" }).format(now()),
  );
  return {
    clock,
    elapsed: createMemo(() => duration(now() - start())),
    reset: () => {
      keep(Date.now());
      setNow(Date.now());
    },
  };
}

/** "4:07", with hours "1:04:07". */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function keptStart(keptAs: string): number | null {
  try {
    const time = Number(sessionStorage.getItem(keptAs));
    return time > 0 && time <= Date.now() ? time : null;
  } catch {
    return null;
  }
}
