import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, contentHash } from "./content-hash.ts";
import { sha256 } from "./sha256.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("hashes “%s” as FIPS 180-4 says", (text, expected) => {
  expect(sha256(bytes(text))).toBe(expected);
});

test("hashes as the browser does, at any length", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (input) => {
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", input as BufferSource));
      const expected = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      expect(sha256(input)).toBe(expected);
    }),
    { seed: 1336, numRuns: 200 },
  );
});

test("the order of keys and fields without a value make no difference", () => {
  expect(canonicalJson({ b: [1, { d: "ổ", c: null }], a: undefined })).toBe(
    '{"b":[1,{"c":null,"d":"ổ"}]}',
  );
  expect(contentHash({ b: 1, a: 2 })).toBe(contentHash({ a: 2, c: undefined, b: 1 }));
  expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: 2 }));
});
