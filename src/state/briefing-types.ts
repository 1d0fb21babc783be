import type { Accessor } from "solid-js";
import type { Briefing, BriefingCamera, BriefingStep, BriefingText } from "../briefing/briefing.ts";

/** The briefing that is open, and where in it one stands. Part of the explorer as `explorer.briefing`. */
export interface BriefingPlayer {
  readonly briefing: Accessor<Briefing | null>;
  /** Number of the step, from 0. */
  readonly at: Accessor<number>;
  readonly step: Accessor<BriefingStep | null>;
  /** Opens a briefing at a step and brings its view: selection at once, camera by flight. */
  open(briefing: Briefing, at?: number): void;
  /** Goes to a step; numbers beyond the ends stay at the ends. */
  goTo(at: number): void;
  /** Closes the briefing; the view stays as it is. */
  close(): void;
  /** It plays by itself, over and over. */
  readonly kiosk: Accessor<boolean>;
  setKiosk(kiosk: boolean): void;
  /** The shipped briefings, loaded with the first ask; undefined until then. */
  readonly shipped: Accessor<readonly BriefingEntry[] | undefined>;
  /** Reads a shipped briefing. @throws DataError where it cannot be had */
  load(id: string): Promise<Briefing>;
  /** Loads a shipped briefing and opens it; the reader is told where it cannot be had. */
  present(id: string, kiosk?: boolean): Promise<void>;
}

/** A shipped briefing in the list of all. */
export interface BriefingEntry {
  readonly id: string;
  readonly title: BriefingText;
  readonly summary: BriefingText;
  /** Number of steps, and how long they take where it plays by itself. */
  readonly steps: number;
  readonly seconds: number;
}

/** Where the map looks, for who needs to know or to steer it. Part of the explorer as `explorer.map.camera`. */
export interface MapCamera {
  /** As the map last came to rest; null before it stands. */
  readonly rest: Accessor<BriefingCamera | null>;
  /** Asks the map to look there; without motion where the reader wants none. */
  lookAt(camera: BriefingCamera): void;
}
