import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { afterEach, beforeAll, expect, test } from "vitest";
import { ExplorerProvider } from "../../src/state/explorer-context.tsx";
import ShareTabs from "../../src/ui/share/ShareTabs.tsx";
import { createFakeExplorer } from "./fake-explorer.ts";

afterEach(cleanup);

beforeAll(() => {
  // The preview's frame stays empty here; without this each one is reported as an error.
  const { happyDOM } = window as unknown as {
    happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: boolean } };
  };
  happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;
});

const LINK = "https://atlas.example/?mineral=cobalt#5/20/100";

function open(tab: string) {
  const { explorer } = createFakeExplorer({ minerals: ["cobalt"] }, { link: { address: () => LINK } });
  render(() => (
    <ExplorerProvider explorer={explorer}>
      <ShareTabs />
    </ExplorerProvider>
  ));
  fireEvent.click(screen.getByRole("radio", { name: tab }));
}

const text = (name: string) => (screen.getByRole("textbox", { name }) as HTMLTextAreaElement).value;
const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });

test("the link names the version of the data where that is wished", () => {
  open("Link");
  expect(text("Link to what is on screen")).toBe(LINK);
  fireEvent.click(screen.getByRole("switch", { name: "Name the version of the data" }));
  expect(text("Link to what is on screen")).toBe("https://atlas.example/?mineral=cobalt&data=test#5/20/100");
});

test("the embed code follows the choices", () => {
  open("Embed");
  expect(text("Code for the page")).toMatch(
    /^<iframe src="https:\/\/atlas\.example\/\?mineral=cobalt&amp;embed=1" title="Lodeway: Cobalt, 2024; .*" width="720" height="480"/,
  );
  fireEvent.click(screen.getByRole("checkbox", { name: "Year" }));
  fireEvent.click(screen.getByRole("radio", { name: "한국어" }));
  fireEvent.click(screen.getByRole("radio", { name: "Dark" }));
  fireEvent.click(screen.getByRole("switch", { name: "Scrolling moves the page" }));
  type("Page that may steer it by script (optional)", "https://example.org/");
  expect(text("Code for the page")).toContain(
    "?mineral=cobalt&amp;lang=ko&amp;theme=dark&amp;embed=1&amp;controls=legend,year&amp;scroll=map&amp;host=https://example.org",
  );
  expect(text("Code for the page")).toContain('title="로드웨이: 코발트');
  fireEvent.click(screen.getByRole("radio", { name: "As wide as its column" }));
  expect(text("Code for the page")).toContain("aspect-ratio: 16/9");
});

test("what cannot be used is said, and the code stays what it was", () => {
  open("Embed");
  const before = text("Code for the page");
  type("Width (pixels)", "20");
  expect(screen.getByLabelText("Width (pixels)").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText("A whole number from 320 to 4,000.")).toBeTruthy();
  expect(text("Code for the page")).toBe(before);
  type("Width (pixels)", "640");
  expect(text("Code for the page")).toContain('width="640"');
  for (const bad of ["example.org", "*", "https://example.org/page"]) {
    type("Page that may steer it by script (optional)", bad);
    expect(screen.getByText("Scheme and host only, such as https://example.org.")).toBeTruthy();
    expect(text("Code for the page")).not.toContain("host=");
  }
});

test("the code for phones is of the link, or of the selection alone", () => {
  open("QR code");
  expect(screen.getByRole("img", { name: "QR code of the link" })).toBeTruthy();
  expect(screen.getByText(new RegExp(`${LINK.length} characters`))).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "The selection only" }));
  expect(screen.getByText(new RegExp(`${LINK.indexOf("#")} characters`))).toBeTruthy();
});
