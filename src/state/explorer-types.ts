import type { Accessor } from "solid-js";
import type { BriefingCamera } from "../briefing/briefing.ts";
import type { FACTS_WITHOUT_TRADE, Facts } from "../facts/facts.ts";
import type { EmbedSettings } from "../link/embed.ts";
import type { Changes } from "../model/changes.ts";
import type { LanePlaces } from "../model/lanes.ts";
import type { ClosureEffects, LaneLines, RoutedFlows } from "../model/lanes-view.ts";
import type { PlantReach } from "../model/reach.ts";
import type { Language, ThemeName } from "../model/reader.ts";
import type { Selection } from "../model/selection.ts";
import type { ConsumerSupply, SupplySensitivity } from "../model/supply.ts";
import type { FlowTable, Index, ProductionRow, SiteTable, SiteText } from "../model/types.ts";
import type { Dataset } from "../model/views.ts";
import type { BriefingPlayer, MapCamera } from "./briefing-types.ts";
import type { OlderEdition } from "./editions.ts";
import type { OfflineState } from "./offline-types.ts";
import type { MapPictures } from "./picture-types.ts";

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

/** A step for Back ("push"), or none: a slider, typing. */
export type HistoryStep = "push" | "replace";

/** Everything that panels and map read, and the few things they may ask for, in parts. Accessors are reactive. */
export interface Explorer {
  readonly link: LinkPart;
  readonly look: LookPart;
  readonly time: TimePart;
  readonly data: DataPart;
  readonly sites: SitesPart;
  readonly facts: FactsPart;
  readonly supply: SupplyPart;
  readonly lanes: LanesPart;
  readonly map: MapPart;
  /** The briefing that is open. */
  readonly briefing: BriefingPlayer;
  readonly writing: WritingPart;
  readonly notices: NoticesPart;
  readonly editions: EditionsPart;
  /** Use without a network, and new versions. */
  readonly offline: OfflineState;
}

/** Parts of the explorer, for who needs no more. */
export type Parts<Name extends keyof Explorer> = Pick<Explorer, Name>;

/** What is shown, as the address holds it. */
export interface LinkPart {
  /** While the rows of an early year are on their way, its year is the one before (see `TimePart.askedYear`). */
  readonly selection: Selection;
  /** Changes the selection; "push" is the default. */
  select(patch: Partial<Selection>, history?: HistoryStep): void;
  reset(): void;
  /** The address bar holds what is on screen: selection and camera. */
  readonly ownsAddress: boolean;
  /** The link to what is on screen, absolute, without what is being written. */
  address(): string;
  /** How the atlas shows itself inside another page; null where it is the page. */
  readonly embed: EmbedSettings | null;
}

/** The reader's own settings. */
export interface LookPart {
  readonly language: Accessor<Language>;
  setLanguage(language: Language): void;
  readonly themeChoice: Accessor<ThemeChoice>;
  readonly theme: Accessor<ThemeName>;
  setTheme(choice: ThemeChoice): void;
}

export interface TimePart {
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
}

/** The data as it has come. */
export interface DataPart {
  readonly index: Index;
  /** What all facts are made from; undefined while data of the selection is on its way. */
  readonly dataset: Accessor<Dataset | undefined>;
  /** Production rows of the recent years, and of all where early ones have been asked for; empty until they are there. */
  readonly production: Accessor<readonly ProductionRow[]>;
  readonly loading: Accessor<boolean>;
  readonly flowTable: (good: string) => FlowTable | undefined;
  /** Rows of a basket, which is in no view; loaded on the first ask. */
  readonly basketTable: (good: string) => FlowTable | undefined;
  /** Second reports of a good, loaded on the first ask. */
  readonly reportTable: (good: string) => FlowTable | undefined;
  /** Whether the server answers now. */
  isReachable(): Promise<boolean>;
}

export interface SitesPart {
  readonly table: Accessor<SiteTable | undefined>;
  /** Row numbers of the sites that pass the filters. */
  readonly shown: Accessor<Uint32Array>;
  /** Names and details of all sites; loaded on the first ask. */
  readonly texts: Accessor<readonly SiteText[] | undefined>;
  /** Selects the site in this row, as soon as its name is known. Its mark must be drawn: see ui/cards/go-to-site.ts. */
  choose(row: number): void;
}

/** Facts as signals; what is made of trade is undefined while its first rows are on their way. */
export type FactReaders = {
  readonly [Name in keyof Facts]: Accessor<Facts[Name] | (Name extends FactBeforeTrade ? never : undefined)>;
};
type FactBeforeTrade = (typeof FACTS_WITHOUT_TRADE)[number] | "arcs";

/** What the selection shows of the data (see facts/facts.ts). */
export interface FactsPart extends FactReaders {
  /** The facts of the selection with some fields of it changed. */
  with(patch: Partial<Selection>): FactReaders;
}

/** What the consumer in focus (a country or a group) consumes of the one selected mineral, traced through every processor. */
export interface SupplyPart {
  /**
   * Undefined while it is on its way; null where not one mineral is selected, nobody is in focus, no refined good is held
   * for the year, or the tracing failed (a notice says so).
   */
  readonly now: Accessor<ConsumerSupply | null | undefined>;
  /** The same in every year that has any, ascending; empty while it is on its way. */
  readonly byYear: Accessor<readonly ConsumerSupply[]>;
  /** The supply of the selection with some fields of it changed, but not its mineral. Undefined and null as for `now`. */
  with(patch: Partial<Selection>): ConsumerSupply | null | undefined;
  /** How far `now` rests on mixing by value, and on the year. Undefined and null as for `now`. */
  readonly sensitivity: Accessor<SupplySensitivity | null | undefined>;
  /** That `now` is null says nothing: tracing or its data failed. */
  readonly isLost: Accessor<boolean>;
  /** Early years of `byYear` are on their way. */
  readonly isLongTrendOnItsWay: Accessor<boolean>;
}

export interface LanesPart {
  /** The arcs along lanes and roads; undefined while the selection asks for arcs, or the first routing is on its way. */
  readonly routed: Accessor<RoutedFlows | undefined>;
  /** What the closed chokepoints change; null where none is closed. Of the same routing as `routed`. */
  readonly closureEffects: Accessor<ClosureEffects | null>;
  /** Lines of the flow whose card is open, null where there are none. Of the same routing as `routed`. */
  readonly chosen: Accessor<LaneLines | null>;
  /** Chokepoints and gateways; undefined until lanes are first asked for. */
  readonly places: Accessor<LanePlaces | undefined>;
  readonly loading: Accessor<boolean>;
  /** Flows (numbers in `routed`) that share the lane that was clicked, largest first; empty where none was. */
  readonly shared: Accessor<readonly number[]>;
  /** Selects the largest flow on a drawn line of `routed`, and keeps the others on it for `shared`. */
  choose(line: number): void;
  /**
   * The plants of the same minerals that are nearest to the site in this row, by lane or land. Reactive: undefined until
   * the network, loaded with the first ask, is there.
   */
  nearestPlants(row: number): Promise<readonly PlantReach[]> | undefined;
}

/** What the map tells, and what it is asked for. */
export interface MapPart {
  /** Where it looks. */
  readonly camera: MapCamera;
  /** What `camera.lookAt` was last asked for; for the map. */
  readonly cameraRequest: Accessor<BriefingCamera | null>;
  /** The map tells where it came to rest. */
  setCamera(camera: BriefingCamera): void;
  /** True once the map has drawn its first picture. */
  readonly pictured: Accessor<boolean>;
  setPictured(): void;
  /** Why there is no map, null where nothing is wrong: the panels then say so and stay usable. */
  readonly problem: Accessor<MapProblem | null>;
  setProblem(problem: MapProblem): void;
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

export interface WritingPart {
  /** What is being written: the id of a briefing kept in this browser, "" for the list of them, null for nothing. */
  readonly editing: Accessor<string | null>;
  edit(id: string | null, history?: HistoryStep): void;
}

export interface NoticesPart {
  readonly shown: Accessor<readonly Notice[]>;
  notify(kind: Notice["kind"], key: string, values?: Notice["values"]): void;
  dismiss(id: number): void;
}

export interface EditionsPart {
  /** What is open was made with older data; null where it was not, or once that was dismissed. */
  readonly older: Accessor<OlderEdition | null>;
  dismiss(): void;
  /** What changed from the edition before to this one; loaded on the first ask. */
  readonly changes: Accessor<Changes | undefined>;
}
