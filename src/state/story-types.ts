import type { Accessor } from "solid-js";
import type { Story, StoryCamera, StoryStep } from "../story/story.ts";

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
  /** Reads a shipped story. @throws DataError where it cannot be had */
  load(id: string): Promise<Story>;
}

/** Where the map looks, for who needs to know or to steer it. Part of the explorer as `explorer.view`. */
export interface MapCamera {
  /** As the map last came to rest; null before it stands. */
  readonly camera: Accessor<StoryCamera | null>;
  /** Asks the map to look there; without motion where the reader wants none. */
  lookAt(camera: StoryCamera): void;
}
