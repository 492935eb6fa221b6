import { misuse } from "../errors.ts";
import { type Facts, mergeFacts } from "../facts/facts.ts";
import { mergeClubsByBand } from "../sustainability/clubs-by-band.ts";
import type { RefusedLine } from "./refused-line.ts";
import { MOST_REFUSED_KEPT, type Rollup, type RollupOptions } from "./rollup.ts";

/**
 * Puts roll-ups of parts together: of several files, or of one file that was
 * cut at line ends and read by several workers. It comes to the same as if one
 * had read it all.
 *
 * @param parts - at least one, in the order of the file, so that line numbers go on
 * @param options - how many refused lines are kept; as many as each part was to keep
 * @returns the roll-up of all
 * @throws RangeError when nothing is given, or periods or days differ
 * @example
 * import { mergeRollups, periodContaining, rollup } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const period = periodContaining("2024-05-31", "month");
 * const part = await rollup([JSON.stringify(buildRegister())], { period });
 * mergeRollups([part, part]).total.values.members; // 110
 */
export function mergeRollups(
  parts: readonly Rollup[],
  { keepRefused = MOST_REFUSED_KEPT }: Pick<RollupOptions, "keepRefused"> = {},
): Rollup {
  const [first] = parts;
  if (!first) throw misuse("at least one roll-up", "none", "Roll up an empty text to begin with.");
  const sum = (count: "lines" | "clubs" | "refused") =>
    parts.reduce((all, part) => all + part[count], 0);
  return {
    period: first.period,
    asOf: first.asOf,
    lines: sum("lines"),
    clubs: sum("clubs"),
    refused: sum("refused"),
    total: mergeFacts(parts.map((part) => part.total)),
    communes: mergedCommunes(parts),
    unplaced: mergeFacts(parts.map((part) => part.unplaced)),
    bands: mergeClubsByBand(parts.map((part) => part.bands)),
    registersByClub: countedByClub(parts),
    refusedLines: renumbered(parts, keepRefused),
  };
}

function mergedCommunes(parts: readonly Rollup[]): Map<string, Facts> {
  const all = new Map<string, Facts[]>();
  for (const { communes } of parts) {
    for (const [code, facts] of communes) {
      const same = all.get(code);
      if (same) same.push(facts);
      else all.set(code, [facts]);
    }
  }
  return new Map([...all].map(([code, facts]) => [code, mergeFacts(facts)]));
}

function countedByClub(parts: readonly Rollup[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { registersByClub } of parts) {
    for (const [id, count] of registersByClub) all.set(id, (all.get(id) ?? 0) + count);
  }
  return all;
}

function renumbered(parts: readonly Rollup[], keep: number): RefusedLine[] {
  const refused: RefusedLine[] = [];
  let before = 0;
  for (const { lines, refusedLines } of parts) {
    const room = keep - refused.length;
    for (const each of refusedLines.slice(0, room)) {
      refused.push({ ...each, line: each.line + before });
    }
    before += lines;
  }
  return refused;
}
