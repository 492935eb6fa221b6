import { describe, expect, test } from "vitest";
import { deviceOf, oneLine, reasonOf } from "./change-headers.ts";

const NAME = "Lê Thị Ánh";
const asked = (headers: Record<string, string>) => new Request("http://localhost/", { headers });

describe("words that the history keeps", () => {
  test.each([
    ["as they are", `bà ${NAME}`, `bà ${NAME}`],
    ["composed, however a keyboard made them", `bà ${NAME}`.normalize("NFD"), `bà ${NAME}`],
    ["in one line", " bà\n\u001b[2JÁnh ", "bà  [2JÁnh"],
    ["two hundred of them, counted as they are kept", "a\u0301".repeat(201), "á".repeat(200)],
    ["none", " \t", undefined],
  ])("%s", (_, words, kept) => {
    expect(oneLine(words)).toBe(kept);
  });

  test("in headers, too", () => {
    const apart = encodeURIComponent(NAME.normalize("NFD"));
    expect(deviceOf(asked({ "x-ishc-device": apart }))).toEqual({ device: NAME });
    expect(reasonOf(asked({ "x-ishc-reason": apart }))).toBe(NAME);
    expect(deviceOf(asked({}))).toEqual({});
  });
});
