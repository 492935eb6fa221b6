import { canonicalJson } from "@ishc/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentHash } from "../hash/content-hash.ts";
import { receiptCode } from "./receipt.ts";

test("documents that say the same have the same text and hash", async () => {
  expect(canonicalJson({ b: [1, { d: null, c: "ế" }], a: undefined })).toBe(
    '{"b":[1,{"c":"ế","d":null}]}',
  );
  expect(await contentHash({ a: 1, b: 2 })).toBe(await contentHash({ b: 2, a: 1 }));
  expect(await contentHash({ a: [1, 2] })).not.toBe(await contentHash({ a: [2, 1] }));
});

test("the hash is SHA-256 of the text", async () => {
  expect(await contentHash({})).toBe(
    "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  );
});

test("canonical JSON says what JSON says", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("a receipt has four characters that nobody mistakes for others", () => {
  const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(hash, (text) => {
      expect(receiptCode(text)).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{4}$/);
      expect(receiptCode(text)).toBe(receiptCode(text));
    }),
  );
});
