import { clubFacts, communeOf, measure, mergeFacts, periodContaining } from "@ishc/core";
import { expect, test } from "vitest";
import { nationalSet } from "../generators/index.ts";
import { provincesOf } from "./provinces-of.ts";
import { rollUpInDuckDb } from "./roll-up-in-duck-db.ts";
import { ALL_SUBJECTS, CORE_SUBJECTS } from "./subjects.ts";
import { withLines } from "./with-lines.ts";

test.each([
  ["the core subjects", CORE_SUBJECTS, 16],
  ["all subjects", ALL_SUBJECTS, 59],
])(
  "comes to what the kit comes to, for the indicators that %s have facts for",
  async (_, subjects, count) => {
    const set = nationalSet({ to: 30 });
    const period = periodContaining(set.asOf, "year");
    const provinces = provincesOf(set.units, set.asOf);
    const registers = [...set];
    const result = await withLines(registers, (file) =>
      rollUpInDuckDb(file, { period, provinces, subjects, threads: 1 }),
    );
    const together = mergeFacts(registers.map((register) => clubFacts(register, period)));
    const expected = result.indicators.map((id) => [id, measure(id, together).value]);
    expect(result.country.map((row) => [row["indicator"], row["value"]])).toEqual(expected);
    expect(result.indicators).toHaveLength(count);
    expect(result.indicators).toContain("attendance-rate");
    expect(result.indicators).toContain("borrower-share");

    const communes = new Set(registers.map(({ club }) => communeOf(club, set.asOf)));
    expect(result.ofCommunes).toBe(communes.size * result.indicators.length);
    const placed = new Set([...communes].map((code) => provinces.get(code ?? "")));
    expect(result.ofProvinces).toBe(placed.size * result.indicators.length);
  },
  60_000,
);
