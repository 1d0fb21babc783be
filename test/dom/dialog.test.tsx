import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, expect, test } from "vitest";

import { Dialog } from "../../src/ui/kit/Dialog.tsx";

afterEach(cleanup);

function renderDialog() {
  const [open, setOpen] = createSignal(true);
  render(() => (
    <Dialog open={open()} close={() => setOpen(false)} title="Help" closeLabel="Close">
      <input type="file" aria-label="A file" />
    </Dialog>
  ));
  return { open, setOpen, dialog: screen.getByRole("dialog") as HTMLDialogElement };
}

test("Escape closes at once, and a dialog opened again is not shut by the news that comes late", () => {
  const { open, setOpen, dialog } = renderDialog();
  fireEvent(dialog, new Event("cancel"));
  expect([open(), dialog.open]).toEqual([false, false]);
  setOpen(true);
  expect(dialog.open).toBe(true);
  fireEvent(dialog, new Event("close"));
  expect([open(), dialog.open]).toEqual([true, true]);
});

test("choosing no file does not close the dialog around the field", () => {
  const { open } = renderDialog();
  fireEvent(screen.getByLabelText("A file"), new Event("cancel", { bubbles: true }));
  expect(open()).toBe(true);
});
