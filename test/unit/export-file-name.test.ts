import { expect, it } from "vitest";
import { fileName, viewName } from "../../src/export/file-name.ts";

it("file names say what is in the file", () => {
  expect(fileName({ minerals: ["lithium"], year: 2024 }, "flows", "csv")).toBe("lodeway-lithium-2024-flows.csv");
  expect(fileName({ minerals: [], year: 2019 }, "sites", "geojson")).toBe("lodeway-all-minerals-2019-sites.geojson");
  expect(viewName({ minerals: ["lithium", "cobalt", "nickel", "tin"], year: 2020 }, "journeys")).toBe(
    "lodeway-4-minerals-2020-journeys",
  );
});
