import { onTestFinished, vi } from "vitest";
import { eventually } from "./harness.ts";

/**
 * Prints, and gives what stands on the paper instead of a dialog.
 *
 * @param print - what prints
 */
export async function printed(print: () => unknown): Promise<Document> {
  const dialog = vi.fn();
  // Every frame has a window of its own.
  const before = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement && target.contentWindow) {
      target.contentWindow.print = dialog;
    }
  };
  document.addEventListener("load", before, { capture: true });
  onTestFinished(() => document.removeEventListener("load", before, { capture: true }));
  await print();
  return eventually(() => {
    const paper = document.querySelector<HTMLIFrameElement>(".ishc-paper")?.contentDocument;
    if (!paper || dialog.mock.calls.length !== 1) throw new Error("Nothing was printed.");
    return paper;
  });
}
