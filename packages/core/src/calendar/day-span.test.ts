import { expect, test } from "vitest";
import { covers } from "./day-span.ts";

test.each([
  ["the day before", { from: "2024-05-01", to: "2024-05-31" }, "2024-04-30", false],
  ["the first day", { from: "2024-05-01", to: "2024-05-31" }, "2024-05-01", true],
  ["the last day", { from: "2024-05-01", to: "2024-05-31" }, "2024-05-31", true],
  ["the day after", { from: "2024-05-01", to: "2024-05-31" }, "2024-06-01", false],
  ["long after, where no end is known", { from: "2024-05-01" }, "2199-12-31", true],
  ["long before, where no beginning is known", { to: "2024-05-31" }, "1800-01-01", true],
])("%s", (_, span, day, expected) => {
  expect(covers(span, day)).toBe(expected);
});
