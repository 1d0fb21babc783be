import { beforeAll } from "vitest";
import { loadTexts } from "../../src/i18n/texts/part-texts.ts";
import { LANGUAGES } from "../../src/model/reader.ts";

// After the modules of a test have come: they name the texts that there are.
beforeAll(() => loadTexts(LANGUAGES));
