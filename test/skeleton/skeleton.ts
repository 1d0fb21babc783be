import type { Feature } from "../../src/features/kit/feature.ts";
import { onOff } from "../../src/link/codecs.ts";
import { selected } from "../../src/link/fields.ts";
import { type Start, startsOf } from "./starts.ts";
import { createSkeletonTexts, SKELETON_TEXTS } from "./texts.ts";

declare module "../../src/model/selection.ts" {
  interface Selection {
    /** The countries are marked that the drawn flows begin in. */
    readonly starts?: boolean;
  }
  interface TableNames {
    readonly starts: true;
  }
}

declare module "../../src/facts/facts.ts" {
  interface Facts {
    readonly starts?: readonly Start[];
  }
}

/** A feature to copy: where the flows begin, as a mark on the map, a panel, a table and a paragraph of the method. */
export const SKELETON: Feature = {
  id: "skeleton",
  words: SKELETON_TEXTS,
  selection: { starts: false },
  fields: [selected("starts", "starts", { ...onOff, write: (value) => onOff.write(value ?? false) })],
  facts: { starts: (_source, facts) => startsOf(facts.arcs) },
  actions: [
    {
      id: "starts",
      name: (_t, language) => SKELETON_TEXTS[language]["feature.skeleton.action"],
      keys: { pressed: ["x"], shown: "X", help: "feature.skeleton.action" },
      button: { place: "settings", label: "feature.skeleton.action" },
      do: ({ explorer: { link } }) => link.select({ starts: link.selection.starts !== true }),
    },
  ],
  things: async () => [(await import("./starts-on-map.ts")).STARTS_ON_MAP],
  panel: () => import("./StartsPanel.tsx"),
  tables: { names: ["starts"], load: async () => [(await import("./starts-table.ts")).STARTS_TABLE] },
  method: {
    title: "feature.skeleton.method.title",
    text: "feature.skeleton.method.text",
    example: (explorer) => {
      const starts = explorer.facts.starts?.();
      return starts === undefined
        ? null
        : createSkeletonTexts(explorer)("feature.skeleton.method.example", { count: starts.length });
    },
  },
};
