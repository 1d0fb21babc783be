import type { Accessor } from "solid-js";
import type { EmbedSettings } from "../link/embed.ts";
import type { Changes } from "../model/changes.ts";
import type { LanePlaces } from "../model/lanes.ts";
import type { ClosureEffects, LaneLines, RoutedFlows } from "../model/lanes-view.ts";
import type { PlantReach } from "../model/reach.ts";
import type { Selection } from "../model/selection.ts";
import type { ConsumerSupply, SupplySensitivity } from "../model/supply.ts";
import type { FlowTable, Index, ProductionRow, SiteTable, SiteText } from "../model/types.ts";
import type {
  AnswerFacts,
  Arc,
  BlocImports,
  Dataset,
  FlowsView,
  GroupsView,
  GroupTotal,
  JourneysView,
  SharesView,
} from "../model/views.ts";
import type { StoryCamera } from "../story/story.ts";
import type { OlderEdition } from "./editions.ts";
import type { OfflineState } from "./offline-types.ts";
import type { MapPictures } from "./picture-types.ts";
import type { MapCamera, StoryPlayer } from "./story-types.ts";

export type Language = "en" | "ko";
export type ThemeName = "dark" | "light";
/** "system" follows the reader's machine. */
export type ThemeChoice = ThemeName | "system";

/** A message to the reader: what happened and what to do. `key` is a key of the dictionary. */
export interface Notice {
  readonly id: number;
  readonly kind: "info" | "warning" | "error";
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** "webgl": missing or switched off; "file": a part of the program or of the base map did not come. */
export type MapProblem = "webgl" | "file";

/** Everything that panels and map read, and the few things they may ask for. Accessors are reactive. */
export interface Explorer {
  readonly index: Index;
  /** What is shown: while the rows of an early year are on their way, its year is the one before (see `askedYear`). */
  readonly selection: Selection;
  /** Changes the selection; "push" (default) makes a step for Back, "replace" does not (slider, typing). */
  select(patch: Partial<Selection>, history?: "push" | "replace"): void;
  reset(): void;
  /** The address bar holds what is on screen: selection and camera. */
  readonly ownsAddress: boolean;
  /** The link to what is on screen, absolute, without what is being written. */
  address(): string;
  /** How the atlas shows itself inside another page; null where it is the page. */
  readonly embed: EmbedSettings | null;

  readonly language: Accessor<Language>;
  setLanguage(language: Language): void;
  readonly themeChoice: Accessor<ThemeChoice>;
  readonly theme: Accessor<ThemeName>;
  setTheme(choice: ThemeChoice): void;

  /** What is being written: the id of a story kept in this browser, "" for the list of them, null for nothing. */
  readonly editing: Accessor<string | null>;
  edit(id: string | null, history?: "push" | "replace"): void;

  /** Use without a network, and new versions. */
  readonly offline: OfflineState;

  /** The briefing that is open. */
  readonly story: StoryPlayer;
  /** Where the map looks. */
  readonly view: MapCamera;
  /** What `view.lookAt` was last asked for; for the map. */
  readonly cameraRequest: Accessor<StoryCamera | null>;
  /** Whether the server answers now. */
  isReachable(): Promise<boolean>;
  /** The map tells where it came to rest. */
  setCamera(camera: StoryCamera): void;

  /** Years that the selected minerals have trade rows for, ascending. */
  readonly years: Accessor<readonly number[]>;
  /** The year that the reader chose; `selection.year` follows when its rows are there. */
  readonly askedYear: Accessor<number>;
  readonly playing: Accessor<boolean>;
  setPlaying(playing: boolean): void;

  /** Whether trends go back to the first year that they can; the data of the early years is then loaded. */
  readonly longTrend: Accessor<boolean>;
  setLongTrend(wanted: boolean): void;
  /** Early years of the goods in view are asked for, whatever year is selected: a text names one. */
  askEarly(): void;
  /** What all views are made from; undefined while data of the selection is on its way. */
  readonly dataset: Accessor<Dataset | undefined>;
  /** Undefined while the first data of the selection is on its way. */
  readonly flows: Accessor<FlowsView | undefined>;
  /** The flows of the selection with some fields of it changed. Made at each call: keep it in a memo. */
  flowsWith(patch: Partial<Selection>): FlowsView | undefined;
  readonly journeys: Accessor<JourneysView | undefined>;
  /** What the map draws: the arcs of `flows`, or the traced journeys where an origin or a consumer is chosen. */
  readonly arcs: Accessor<readonly Arc[]>;
  /** The arcs along lanes and roads; undefined while the selection asks for arcs, or the first routing is on its way. */
  readonly lanes: Accessor<RoutedFlows | undefined>;
  /** What the closed chokepoints change; null where none is closed. Of the same routing as `lanes`. */
  readonly closureEffects: Accessor<ClosureEffects | null>;
  /** Lines of the flow whose card is open, null where there are none. Of the same routing as `lanes`. */
  readonly chosenLane: Accessor<LaneLines | null>;
  /** Chokepoints and gateways; undefined until lanes are first asked for. */
  readonly lanePlaces: Accessor<LanePlaces | undefined>;
  readonly lanesLoading: Accessor<boolean>;
  /** Flows (numbers in `lanes`) that share the lane that was clicked, largest first; empty where none was. */
  readonly sharedLane: Accessor<readonly number[]>;
  /** Selects the largest flow on a drawn line of `lanes`, and keeps the others on it for `sharedLane`. */
  chooseLane(line: number): void;
  /**
   * The plants of the same minerals that are nearest to the site in this row, by lane or land. Reactive: undefined until
   * the network, loaded with the first ask, is there.
   */
  nearestPlants(row: number): Promise<readonly PlantReach[]> | undefined;
  /** Exports and imports of each group. Made at each call, as `bloc`: keep it in a memo. */
  readonly totals: Accessor<readonly GroupTotal[] | undefined>;
  /** Imports of the MSP partners as one bloc. Made at each call: keep it in a memo. */
  readonly bloc: Accessor<BlocImports | undefined>;
  readonly groups: Accessor<GroupsView>;
  readonly answer: Accessor<AnswerFacts | undefined>;
  /** World shares of mining and refining for the first selected mineral; null where nothing is known. */
  readonly mining: Accessor<SharesView | null>;
  readonly refining: Accessor<SharesView | null>;
  /**
   * What the consumer in focus (a country or a group) consumes of the one selected mineral, traced through every
   * processor. Undefined while it is on its way; null where not one mineral is selected, nobody is in focus, no refined
   * good is held for the year, or the tracing failed (a notice says so).
   */
  readonly supply: Accessor<ConsumerSupply | null | undefined>;
  /** That `supply` is null says nothing: tracing or its data failed. */
  readonly isSupplyLost: Accessor<boolean>;
  /** Early years of `supplyByYear` are on their way. */
  readonly isLongTrendOnItsWay: Accessor<boolean>;
  /** The same in every year that has any, ascending; empty while it is on its way. */
  readonly supplyByYear: Accessor<readonly ConsumerSupply[]>;
  /** The supply of the selection with some fields of it changed, but not its mineral. Undefined and null as for `supply`. */
  supplyWith(patch: Partial<Selection>): ConsumerSupply | null | undefined;
  /** How far `supply` rests on mixing by value, and on the year. Undefined and null as for `supply`. */
  readonly sensitivity: Accessor<SupplySensitivity | null | undefined>;
  /** Production rows of the recent years, and of all where early ones have been asked for; empty until they are there. */
  readonly production: Accessor<readonly ProductionRow[]>;
  readonly loading: Accessor<boolean>;

  readonly sites: Accessor<SiteTable | undefined>;
  /** Row numbers of the sites that pass the filters. */
  readonly shownSites: Accessor<Uint32Array>;
  /** Names and details of all sites; loaded on the first ask. */
  readonly siteText: Accessor<readonly SiteText[] | undefined>;
  /** Selects the site in this row, as soon as its name is known. Its mark must be drawn: see ui/go-to-site.ts. */
  chooseSite(row: number): void;
  readonly flowTable: (good: string) => FlowTable | undefined;
  /** Rows of a basket, which is in no view; loaded on the first ask. */
  readonly basketTable: (good: string) => FlowTable | undefined;
  /** Second reports of a good, loaded on the first ask. */
  readonly reportTable: (good: string) => FlowTable | undefined;

  readonly notices: Accessor<readonly Notice[]>;
  notify(kind: Notice["kind"], key: string, values?: Notice["values"]): void;
  dismiss(id: number): void;

  /** What is open was made with older data; null where it was not, or once that was dismissed. */
  readonly olderEdition: Accessor<OlderEdition | null>;
  dismissEdition(): void;
  /** What changed from the edition before to this one; loaded on the first ask. */
  readonly editionChanges: Accessor<Changes | undefined>;

  /** True once the map has drawn its first picture. */
  readonly pictured: Accessor<boolean>;
  setPictured(): void;
  /** Why there is no map, null where nothing is wrong: the panels then say so and stay usable. */
  readonly mapProblem: Accessor<MapProblem | null>;
  setMapProblem(problem: MapProblem): void;
  /** Makes pictures of the map; null while there is no map. */
  readonly pictures: Accessor<MapPictures | null>;
  setPictures(pictures: MapPictures | null): void;
  /** Asks the map to bring something into view. */
  readonly focusRequest: Accessor<{
    readonly longitude: number;
    readonly latitude: number;
    readonly zoom: number;
  } | null>;
  focus(longitude: number, latitude: number, zoom: number): void;
}
