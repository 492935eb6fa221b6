import fc from "fast-check";
import type { Counts } from "../unit/tally.ts";
import type { CountRow } from "./count-table.ts";

/** Divisions of the members of {@link tables}; of `poverty` there is a rest. */
export const DIVISIONS = {
  sex: ["women", "men"],
  age: ["older", "younger", "unknown"],
  poverty: ["poor"],
} as const;

/** Few people, many, or nobody. */
const people = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: 6 }) },
  fc.nat({ max: 12 }),
  fc.nat({ max: 90 }),
  fc.constant(0),
);

/** Members of a club or commune, divided. */
const leaves: fc.Arbitrary<Counts> = fc
  .record({ women: people, men: people, older: people, unknown: fc.nat({ max: 3 }), poor: people })
  .map(({ women, men, ...some }) => {
    const members = women + men;
    const unknown = Math.min(some.unknown, members);
    const older = Math.min(some.older, members - unknown);
    const poor = Math.min(some.poor, members);
    return { members, women, men, older, unknown, younger: members - unknown - older, poor };
  });

/** A country of provinces with communes; some provinces have none below them. */
export const tables = (provinces: number, communes: number): fc.Arbitrary<CountRow[]> =>
  fc
    .array(fc.array(leaves, { minLength: 1, maxLength: communes }), {
      minLength: 1,
      maxLength: provinces,
    })
    .map((lists) => [
      { code: "country", counts: sumOf(lists.flat()) },
      ...lists.flatMap((list, p) => provinceOf(`p${p}`, list)),
    ]);

/** A commune alone is told as its province. */
function provinceOf(code: string, communes: readonly Counts[]): CountRow[] {
  const province = { code, parent: "country", counts: sumOf(communes) };
  if (communes.length === 1) return [province];
  return [
    province,
    ...communes.map((counts, c) => ({ code: `${code}c${c}`, parent: code, counts })),
  ];
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all)
    for (const [name, value] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + value;
  return sum;
}
