// Runs before each test file whose process is that of other files as well.
import { afterAll, beforeAll } from "vitest";
import { type Surroundings, surroundings, whatChanged } from "./surroundings.ts";

let before: Surroundings;

// What the file imports has been loaded by then, and may have added globals.
beforeAll(() => {
  before = surroundings();
});

// Registered first, so it runs last: after whatever the file itself puts back.
afterAll(() => {
  const changed = whatChanged(before, surroundings());
  if (changed.length === 0) return;
  throw new Error(
    `This file leaves something changed for those that run after it in the same process; put it back: ${changed.join(", ")}.`,
  );
});
