import { expect, test } from "vitest";
import { checkedAddress } from "./checked-address.ts";

const own = location.origin;

test.each([
  ["of this site, relative", "/api/scorecard", `${own}/api/scorecard`],
  ["of this site, though it is http", `${own}/a`, `${own}/a`],
  ["of another site, encrypted", "https://example.org/a?b=1", "https://example.org/a?b=1"],
  ["of another site, open to all on the way", "http://example.org/a", undefined],
  ["another port of this machine, open", "http://localhost:1/a", undefined],
  ["a script", "javascript:alert(1)", undefined],
  ["a script in disguise", " java\nscript:alert(1)", undefined],
  ["data", "data:application/json,{}", undefined],
  ["a blob of this site", `blob:${own}/1`, undefined],
  ["a file", "file:///etc/hosts", undefined],
  ["no address", "https://", undefined],
])("%s", (_name, written, expected) => {
  expect(checkedAddress(written)).toBe(expected);
});

test.each([
  ["of this site", "/api", `${own}/api`],
  ["of a site that is trusted", "https://example.org/a", "https://example.org/a"],
  ["of any other", "https://example.com/a", undefined],
  ["a script", "javascript:alert(1)", undefined],
])("where it must lead somewhere, %s", (_name, written, expected) => {
  expect(checkedAddress(written, ["https://example.org"])).toBe(expected);
});
