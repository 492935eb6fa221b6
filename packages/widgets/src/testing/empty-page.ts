// Runs before each test file in a browser, whose files share a page: what a form of the file before was still doing
// ends, and nothing of it stays.
import { beforeAll } from "vitest";
import { page } from "vitest/browser";
import { emptyPage } from "./on-fresh-page.ts";

beforeAll(async () => {
  await emptyPage();
  localStorage.clear();
  sessionStorage.clear();
  await page.viewport(800, 900);
});
