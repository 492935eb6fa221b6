// Runs before each test file in a browser, whose files share a page: what a form of the file before was still doing
// ends, and nothing of it stays.
import { beforeAll } from "vitest";
import { page } from "vitest/browser";
import { stopServing } from "./fake-server.ts";
import { clearPage } from "./harness.ts";
import { clearOutbox } from "./outbox.ts";

beforeAll(async () => {
  stopServing();
  clearPage();
  await clearOutbox();
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(800, 900);
});
