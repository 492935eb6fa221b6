import { afterEach, beforeEach } from "vitest";
import { stopServing } from "./fake-server.ts";
import { clearPage } from "./harness.ts";
import { clearOutbox } from "./outbox.ts";

/** Ends what an earlier test was doing, and leaves nothing of it in the page or the queue. */
export async function emptyPage(): Promise<void> {
  stopServing();
  clearPage();
  await clearOutbox();
}

/** Every test of the file or group begins with an empty page and queue, and leaves nothing there or under way. */
export function onFreshPage(): void {
  beforeEach(emptyPage);
  afterEach(emptyPage);
}
