import "vitest/browser";
// What `cdp()` gives in Chromium.
import "@vitest/browser-playwright";

declare module "vitest/browser" {
  interface BrowserCommands {
    /** Presses real keys; `parseStrokes` tells how they are written. */
    pressKeys(keys: string): Promise<void>;
    /** Writes a picture of the component under test and says whether it could; Chromium only. */
    screenshotTo(path: string, width: number, height: number): Promise<boolean>;
  }
}
