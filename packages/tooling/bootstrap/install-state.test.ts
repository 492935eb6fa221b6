import { expect, test } from "vitest";
import { sameLock } from "./install-state.mjs";

const lit = { version: "3.3.3", integrity: "sha512-a" };
const wanted = { "": { version: "1.0.0" }, "packages/core": {}, "node_modules/lit": lit };

test.each([
  ["the same packages", wanted, { "node_modules/lit": lit }, true],
  ["another version", wanted, { "node_modules/lit": { ...lit, version: "3.3.2" } }, false],
  ["another content", wanted, { "node_modules/lit": { ...lit, integrity: "sha512-b" } }, false],
  ["a package missing", wanted, {}, false],
  [
    "a package for another system missing",
    { "node_modules/x": { ...lit, optional: true } },
    {},
    true,
  ],
  ["more than asked for", wanted, { "node_modules/lit": lit, "node_modules/y": lit }, true],
  ["a workspace's own package missing", { "packages/a/node_modules/lit": lit }, {}, false],
])("%s", (_name, lock, present, same) => {
  expect(sameLock(lock, present)).toBe(same);
});
