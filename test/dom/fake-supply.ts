import type { ConsumerSupply } from "../../src/model/supply.ts";
import { FAKE_INDEX } from "./fake-index.ts";

const at = (iso3: string) => FAKE_INDEX.countries.findIndex((country) => country.iso3 === iso3);

/** All of Korea's imports: mined in Australia, refined in China. */
export const FAKE_SUPPLY: ConsumerSupply = {
  mineral: "lithium",
  year: 2024,
  measure: "value",
  consumers: [at("KOR")],
  imports: 100e6,
  feedImports: 0,
  isMostlyFeed: false,
  ownOutput: null,
  base: "imports",
  total: 100e6,
  minedIn: [{ country: at("AUS"), amount: 100e6 }],
  refinedIn: [{ country: at("CHN"), amount: 100e6 }],
  paths: [{ origin: at("AUS"), processor: at("CHN"), amount: 100e6 }],
  worldAverageAmount: 0,
  throughProcessor: { processor: at("CHN"), amount: 100e6 },
  goods: ["282520"],
  sourceIds: ["baci"],
};
