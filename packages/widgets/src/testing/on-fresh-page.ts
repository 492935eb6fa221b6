import { afterEach, beforeEach } from "vitest";
import { stopServing } from "./fake-server.ts";
import { clearPage } from "./harness.ts";
import { clearOutbox } from "./outbox.ts";

/** Every test of the file or group begins with an empty page and queue, and leaves nothing there or under way. */
export function onFreshPage(): void {
  beforeEach(async () => {
    clearPage();
    await clearOutbox();
  });
  afterEach(async () => {
    stopServing();
    clearPage();
    await clearOutbox();
  });
}
