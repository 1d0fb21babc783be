import type { Accessor } from "solid-js";
import type { Story, StoryCamera, StoryStep, StoryText } from "../story/story.ts";

/** The briefing that is open, and where in it one stands. Part of the explorer as `explorer.story`. */
export interface StoryPlayer {
  readonly story: Accessor<Story | null>;
  /** Number of the step, from 0. */
  readonly at: Accessor<number>;
  readonly step: Accessor<StoryStep | null>;
  /** Opens a story at a step and brings its view: selection at once, camera by flight. */
  open(story: Story, at?: number): void;
  /** Goes to a step; numbers beyond the ends stay at the ends. */
  goTo(at: number): void;
  /** Closes the story; the view stays as it is. */
  close(): void;
  /** It plays by itself, over and over. */
  readonly kiosk: Accessor<boolean>;
  setKiosk(kiosk: boolean): void;
  /** The shipped stories, loaded with the first ask; undefined until then. */
  readonly shipped: Accessor<readonly StoryEntry[] | undefined>;
  /** Reads a shipped story. @throws DataError where it cannot be had */
  load(id: string): Promise<Story>;
  /** Loads a shipped story and opens it; the reader is told where it cannot be had. */
  present(id: string, kiosk?: boolean): Promise<void>;
}

/** A shipped story in the list of all. */
export interface StoryEntry {
  readonly id: string;
  readonly title: StoryText;
  readonly summary: StoryText;
  /** Number of steps, and how long they take where it plays by itself. */
  readonly steps: number;
  readonly seconds: number;
}

/** Where the map looks, for who needs to know or to steer it. Part of the explorer as `explorer.map.camera`. */
export interface MapCamera {
  /** As the map last came to rest; null before it stands. */
  readonly rest: Accessor<StoryCamera | null>;
  /** Asks the map to look there; without motion where the reader wants none. */
  lookAt(camera: StoryCamera): void;
}
