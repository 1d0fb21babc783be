/** One place to touch for something new. */
export interface PlantStep {
  readonly file: string;
  /** In which of the rounds it is done: 0 is the beginning, what comes later must have been asked for by then. */
  readonly round: number;
  /** What the compiler or a check says while it is not done; "" for the beginning. */
  readonly askedBy: string;
  readonly edit: (text: string) => string;
}

/** Something new, step by step as docs/extending.md has it. */
export interface Plant {
  /** Heading of its list. */
  readonly heading: string;
  readonly steps: readonly PlantStep[];
}

/** Puts a text before a place that must be there. */
function before(place: string, more: string): (text: string) => string {
  return (text) => {
    if (!text.includes(place)) {
      throw new Error(`nothing says ${place}`);
    }
    return text.replace(place, () => more + place);
  };
}

/** Puts words at the end of a dictionary. */
function words(texts: Readonly<Record<string, string>>): (text: string) => string {
  return (text) => {
    const end = text.lastIndexOf("\n}");
    const lines = Object.entries(texts).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
    return `${text.slice(0, end)}\n${lines.join("\n")}${text.slice(end)}`;
  };
}

const FIELD: Plant = {
  heading: "A field of the address",
  steps: [
    {
      file: "src/link/fields.ts",
      round: 0,
      askedBy: "",
      edit: before('  selected("item",', '  selected("plantedField", "plantedField", onOff),\n'),
    },
    {
      file: "src/model/selection.ts",
      round: 1,
      askedBy: '"plantedField"\' is not assignable',
      edit: (text) =>
        before(
          "  readonly item: Item | null;",
          "  readonly plantedField: boolean;\n",
        )(before("  item: null,", "  plantedField: false,\n")(text)),
    },
    {
      file: "docs/links.md",
      round: 1,
      askedBy: "docs/links.md > lists every field",
      edit: before("| `item` ", "| `plantedField` | `1` or `0` | `0` | planted |\n"),
    },
    {
      file: "test/unit/link.test.ts",
      round: 2,
      askedBy: "test/unit/link.test.ts",
      edit: before("  table: fc.constantFrom", "  plantedField: fc.boolean(),\n"),
    },
  ],
};

const FACT: Plant = {
  heading: "A fact",
  steps: [
    {
      file: "src/facts/facts.ts",
      round: 0,
      askedBy: "",
      edit: (text) =>
        before(
          "  readonly answer: AnswerFacts;",
          "  readonly plantedFact: number;\n",
        )(before("  answer: (", "  plantedFact: (_source, facts) => facts.arcs.length,\n")(text)),
    },
    {
      file: "test/dom/fake-explorer.ts",
      round: 1,
      askedBy: "test/dom/fake-explorer.ts",
      edit: before("    feed: () => undefined,", "    plantedFact: () => 0,\n"),
    },
  ],
};

const ACTION: Plant = {
  heading: "An action",
  steps: [
    {
      file: "src/actions/actions.ts",
      round: 0,
      askedBy: "",
      edit: before(
        '  {\n    id: "keys",',
        `  {
    id: "planted",
    name: (t) => t("keys.planted"),
    keys: { pressed: ["y"], shown: "Y", help: "keys.planted" },
    button: { place: "settings", label: "keys.planted" },
    do: ({ explorer }) => explorer.link.reset(),
  },
`,
      ),
    },
    { file: "src/i18n/en.ts", round: 1, askedBy: '"keys.planted"', edit: words({ "keys.planted": "Planted action" }) },
    { file: "src/i18n/ko.ts", round: 2, askedBy: "src/i18n/ko.ts", edit: words({ "keys.planted": "심은 동작" }) },
  ],
};

const LENS_WORDS = { "lens.planted": ["Planted lens", "심은 보기"] } as const;

const LENS: Plant = {
  heading: "A lens",
  steps: [
    {
      file: "src/model/selection.ts",
      round: 0,
      askedBy: "",
      edit: before("] as const;\nexport type Lens", ', "planted"'),
    },
    {
      file: "src/model/row-roles.ts",
      round: 1,
      askedBy: "src/model/row-roles.ts",
      edit: before('    case "all":', '    case "planted":\n'),
    },
    {
      file: "docs/links.md",
      round: 1,
      askedBy: "docs/links.md > lists every word",
      edit: before("`around`, `msp", "`planted`, "),
    },
    {
      file: "src/i18n/en.ts",
      round: 1,
      askedBy: '"lens.planted"',
      edit: words({ "lens.planted": LENS_WORDS["lens.planted"][0] }),
    },
    {
      file: "src/i18n/ko.ts",
      round: 2,
      askedBy: "src/i18n/ko.ts",
      edit: words({ "lens.planted": LENS_WORDS["lens.planted"][1] }),
    },
    {
      file: "src/i18n/texts/sentence-en.ts",
      round: 1,
      askedBy: '"sentence.lens.planted"',
      edit: words({
        "sentence.lens.planted": "In {year} countries traded {amount} of {goods} ({source}).",
        "sentence.trade.planted": "{amount} of trade is in view.",
      }),
    },
    {
      file: "src/i18n/texts/sentence-ko.ts",
      round: 2,
      askedBy: "src/i18n/texts/sentence-ko.ts(",
      edit: words({
        "sentence.lens.planted": "{year}년 {goods} 교역은 모두 {amount}이다({source}).",
        "sentence.trade.planted": "화면에 있는 교역은 모두 {amount}이다.",
      }),
    },
    {
      file: "src/i18n/texts/briefing-page-en.ts",
      round: 1,
      askedBy: '"map.trade.planted"',
      edit: words({ "map.trade.planted": "Planted trade" }),
    },
    {
      file: "src/i18n/texts/briefing-page-ko.ts",
      round: 2,
      askedBy: "src/i18n/texts/briefing-page-ko.ts(",
      edit: words({ "map.trade.planted": "심은 교역" }),
    },
  ],
};

const MINERAL: Plant = {
  heading: "A mineral",
  steps: [
    {
      file: "src/model/types.ts",
      round: 0,
      askedBy: "",
      edit: before("] as const;\nexport type MineralId", '  "arsenic",\n'),
    },
    {
      file: "pipeline/facts/minerals.ts",
      round: 1,
      askedBy: "pipeline/facts/minerals.ts",
      edit: before('  boron: ["Boron"', '  arsenic: ["Arsenic", "As", "", "비소"],\n'),
    },
    {
      file: "pipeline/lib/minerals.ts",
      round: 1,
      askedBy: "pipeline/lib/minerals.ts",
      edit: before("  boron: [", '  arsenic: ["arsenic"],\n'),
    },
  ],
};

const THING = `import { createMemo } from "solid-js";
import { plantedLayer } from "../layers/planted-marks.ts";
import type { MapThing } from "./map-layer.ts";

/** Planted. */
export const PLANTED_ON_MAP: MapThing = {
  deckIds: ["planted"],
  askedFirst: {},
  create: (explorer) => ({
    layers: createMemo(() => [plantedLayer(explorer.facts.arcs().length)]),
    choose: () => false,
    obstacles: () => [],
  }),
  legend: (_explorer, palette) => [
    { id: "planted", shape: "ring", labelKey: "legend.planted", colour: palette.others },
  ],
};
`;

const LAYER_CODE = `import { type Layer } from "@deck.gl/core";
import { FlowLayer } from "./flow-layer.ts";

/** Planted. */
export function plantedLayer(length: number): Layer {
  return new FlowLayer({ id: "planted", data: { length } } as ConstructorParameters<typeof FlowLayer>[0]);
}
`;

const LAYER: Plant = {
  heading: "A layer of the map",
  steps: [
    { file: "src/map/planted-on-map.ts", round: 0, askedBy: "", edit: () => THING },
    { file: "src/layers/planted-marks.ts", round: 0, askedBy: "", edit: () => LAYER_CODE },
    {
      file: "src/map/map-things.ts",
      round: 1,
      askedBy: "every thing is on the map",
      edit: (text) =>
        before(
          "import { LATE_THINGS }",
          'import { PLANTED_ON_MAP } from "./planted-on-map.ts";\n',
        )(before("];\n\n/** Everything", ", PLANTED_ON_MAP")(text)),
    },
    {
      file: "src/i18n/en.ts",
      round: 1,
      askedBy: '"legend.planted"',
      edit: words({ "legend.planted": "Planted mark" }),
    },
    { file: "src/i18n/ko.ts", round: 2, askedBy: "src/i18n/ko.ts", edit: words({ "legend.planted": "심은 표시" }) },
  ],
};

const FEATURE: Plant = {
  heading: "A feature",
  steps: [
    {
      file: "src/features/features.ts",
      round: 0,
      askedBy: "",
      edit: (text) =>
        before(
          "import type { Feature }",
          'import { SKELETON } from "./skeleton/skeleton.ts";\n',
        )(text).replace("= []", "= [SKELETON]"),
    },
    {
      file: "docs/architecture.md",
      round: 1,
      askedBy: "docs/architecture.md does not name features/skeleton",
      edit: before("    features     -> *", "    features/skeleton ->\n"),
    },
  ],
};

/** One of each. */
export const PLANTS: readonly Plant[] = [FIELD, FACT, ACTION, LENS, MINERAL, LAYER, FEATURE];
