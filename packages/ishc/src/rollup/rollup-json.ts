import {
  earlierOf,
  type Facts,
  measureAll,
  rulePackOn,
  SUSTAINABILITY_METHOD,
  storableFacts,
} from "@ishc/core";
import type { FilesRollup } from "./files-rollup.ts";
import { repeatedClubs } from "./repeated-clubs.ts";
import type { UnitRows } from "./unit-rows.ts";

const METHOD = { id: SUSTAINABILITY_METHOD.id, version: SUSTAINABILITY_METHOD.version };

/**
 * A roll-up for programs: JSON in pieces, a unit at a time, since the communes of
 * a country come to tens of megabytes.
 */
export function* rollupJson(result: FilesRollup, units: UnitRows): Generator<string> {
  const { period, asOf, lines, clubs, refused, refusedLines, unreadable, repeated, bands } = result;
  const rulePack = rulePackOn(earlierOf(asOf, period.to))?.id;
  const told = (facts: Facts) => ({
    facts: storableFacts(facts),
    measurements: measureAll(facts, { rulePack }),
  });
  const head = {
    kind: "ishc-rollup",
    version: 1,
    period,
    asOf,
    ...{ lines, clubs, refused, refusedLines, unreadable, repeated },
    repeatedClubs: repeatedClubs(result),
    sustainability: { isOfficialRanking: false, method: METHOD, ...bands },
    total: told(units.total),
    ...(units.unplaced && { unplaced: told(units.unplaced) }),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"units":[`;
  let separator = "\n";
  for (const { facts, ...unit } of units.rows) {
    yield `${separator}${JSON.stringify({ ...unit, ...told(facts) })}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}
