import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../repository.ts";
import { weighEntries } from "../size/measure.ts";
import { integrityOf } from "./integrity.ts";

const dist = join(repository, "packages/widgets/dist");

test("a hash is written as pages write it", () => {
  // Of three bytes, as FIPS 180-4's own example has it.
  const hex =
    "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7";
  expect(integrityOf("abc")).toBe(`sha384-${Buffer.from(hex, "hex").toString("base64")}`);
});

test("every file that a page can load is pinned, as it lies there", () => {
  const pins = JSON.parse(readFileSync(join(dist, "standalone/integrity.json"), "utf8"));
  const files = weighEntries(dist).map(({ entry }) => entry);
  expect(files).toContain("standalone/loader.js");
  expect(Object.keys(pins).sort()).toEqual(files);
  for (const file of files) {
    const hash = createHash("sha384").update(readFileSync(join(dist, file)));
    expect(pins[file], file).toBe(`sha384-${hash.digest("base64")}`);
  }
});
