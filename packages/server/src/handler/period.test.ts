import { describe, expect, test } from "vitest";
import { askedPeriod } from "./period.ts";

const TODAY = "2024-05-25";
const asked = (period?: string) => {
  const query = period === undefined ? "" : `?period=${period}`;
  return askedPeriod(new Request(`http://localhost/units/58${query}`), TODAY);
};

describe("the period of a request", () => {
  test.each([
    [undefined, "2024"],
    ["2024", "2024"],
    ["2024-H1", "2024-H1"],
    ["2024-Q2", "2024-Q2"],
    ["2024-05", "2024-05"],
    ["2000-01", "2000-01"],
  ])("%s is %s", (period, id) => {
    expect(asked(period)).toMatchObject({ ok: true, value: { id } });
  });

  test.each([
    ["of a form that is none", "2024-Q5", "bad-format"],
    ["of months from here to there", "2024-01--2024-03", "not-in-list"],
    ["of one month, written as such", "2024-05--2024-05", "not-in-list"],
    ["that begins after today", "2024-06", "in-future"],
    ["of next year", "2025", "in-future"],
    ["of a time without clubs", "1999-12", "date-order"],
    ["of a century without clubs", "1830", "date-order"],
  ])("%s is refused", (_, period, code) => {
    expect(asked(period)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  test("is one of some hundreds, whatever anybody asks for", () => {
    const parts = ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"].concat(
      Array.from({ length: 12 }, (_, i) => `-${String(i + 1).padStart(2, "0")}`),
    );
    const all = Array.from({ length: 400 }, (_, i) => 1800 + i)
      .flatMap((year) => parts.map((part) => `${year}${part}`))
      .filter((period) => asked(period).ok);
    expect(all.length).toBeLessThan(500);
  });
});
