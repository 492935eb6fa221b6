import { canonicalJson } from "@ishc/core";
import { afterEach, expect, test, vi } from "vitest";
import { contentHash } from "./content-hash.ts";

afterEach(() => vi.restoreAllMocks());

test("hashes as a server does", async () => {
  // SHA-256 of {"a":"ổ","b":[1,null]} as sha256sum gives it.
  expect(await contentHash({ b: [1, null], a: "ổ", c: undefined })).toBe(
    "57ff669d1d835f840fdd46c6e59cb8c85dd115b2de4ff9cc169b7f17a8b74464",
  );
});

test.each([
  [
    "keys in order, no blanks",
    { b: [1, { d: "x", c: null }], a: 2 },
    '{"a":2,"b":[1,{"c":null,"d":"x"}]}',
  ],
  ["fields without a value left out", { a: undefined, b: "" }, '{"b":""}'],
  ["code units, not languages, order the keys", { đ: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"đ":1}'],
])("canonical JSON: %s", (_name, value, expected) => {
  expect(canonicalJson(value)).toBe(expected);
});

test("on a page without https the content stands for itself", async () => {
  vi.spyOn(crypto, "subtle", "get").mockReturnValue(undefined as unknown as SubtleCrypto);
  expect(await contentHash({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
});
