import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { periodContaining } from "../calendar/reporting-period.ts";
import { clubFacts } from "../facts/club-facts.ts";
import { mergeFacts, noFacts } from "../facts/facts.ts";
import { clubsByBand } from "../sustainability/clubs-by-band.ts";
import { sustainability } from "../sustainability/sustainability.ts";
import { registers } from "../testing/arbitraries.ts";
import { buildMembers, buildRegister } from "../testing/index.ts";
import type { RefusedLine } from "./refused-line.ts";
import { MOST_REFUSED_KEPT, rollup, rollupRegisters } from "./rollup.ts";

const period = periodContaining("2024-12-31", "year");
const line = (register: unknown) => `${JSON.stringify(register)}\n`;
const inCommune = (code: string, members = 55) => {
  const register = buildRegister({ members: buildMembers(members) });
  return { ...register, club: { ...register.club, communes: [{ code, from: "2021-06-01" }] } };
};

describe("rolling up", () => {
  test("comes to what the facts of all registers come to, whatever the order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(registers, { maxLength: 6 }), async (all) => {
        const facts = all.map((register) => clubFacts(register, period));
        const expected = mergeFacts([noFacts(period, period.to), ...facts]).values;
        const forwards = await rollup([all.map(line).join("")], { period });
        const backwards = await rollup([[...all].reverse().map(line).join("")], { period });
        expect(forwards.total.values).toEqual(expected);
        expect(backwards.total.values).toEqual(expected);
      }),
      { seed: 1336, numRuns: 60 },
    );
  });

  test("counts clubs by band, each judged by itself, those that were not there by none", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(registers, { maxLength: 6 }), async (all) => {
        const facts = all.map((register) => clubFacts(register, period));
        const there = facts.filter(({ values }) => values.clubsInPeriod > 0);
        const { bands } = await rollup([all.map(line).join("")], { period });
        expect(bands).toEqual(clubsByBand(there.map((each) => sustainability(each))));
      }),
      { seed: 1336, numRuns: 60 },
    );
  });

  test("parts of it add up to the whole", async () => {
    const text = [inCommune("a", 50), inCommune("b", 60), inCommune("a", 70)].map(line).join("");
    const { communes, total, unplaced } = await rollup([text], { period });
    expect([...communes].map(([code, facts]) => [code, facts.values.members])).toEqual([
      ["a", 120],
      ["b", 60],
    ]);
    expect(mergeFacts([...communes.values(), unplaced])).toEqual(total);
  });

  test("keeps a club without a commune that day in the total, apart", async () => {
    const { club, ...rest } = buildRegister();
    const lost = {
      ...rest,
      club: { ...club, communes: [{ code: "a", from: "2021-06-01", to: "2024-06-30" }] },
    };
    const { communes, unplaced, total } = await rollup([line(lost)], { period });
    expect(communes.size).toBe(0);
    expect(unplaced).toEqual(total);
    expect(total.values.members).toBe(55);
  });

  test("reads a web stream of bytes as it reads text", async () => {
    const text = line(inCommune("a")) + line("?") + line(inCommune("b"));
    const stream = new Blob([text]).stream();
    expect(await rollup(stream, { period })).toEqual(await rollup([text], { period }));
  });

  test("takes registers that were read some other way", async () => {
    const read = [inCommune("a"), inCommune("b")].map(
      (register, i) => ({ status: "read", line: i + 1, register }) as const,
    );
    const text = read.map(({ register }) => line(register)).join("");
    expect(await rollupRegisters(read, { period })).toEqual(await rollup([text], { period }));
  });

  test("tells how far it is", async () => {
    const seen: unknown[] = [];
    const text = `${line(buildRegister()).repeat(3)}\n{`;
    const onProgress = (progress: unknown) => seen.push(progress);
    await rollup([text], { period, progressEvery: 2, onProgress });
    expect(seen).toEqual([
      { lines: 2, clubs: 2, refused: 0 },
      { lines: 4, clubs: 3, refused: 0 },
      { lines: 5, clubs: 3, refused: 1 },
    ]);
  });
});

test("a club that stands in a file twice is in the totals twice, and that is told", async () => {
  const other = { ...buildRegister(), club: { ...buildRegister().club, id: "clb-other" } };
  const text = [buildRegister(), other, buildRegister()].map(line).join("{\n");
  const { registersByClub, total } = await rollup([text], { period });
  expect([...registersByClub]).toEqual([
    [buildRegister().club.id, 2],
    ["clb-other", 1],
  ]);
  expect(total.values.clubs).toBe(3);
});

describe("lines that are refused", () => {
  test("are counted, and the first ones kept", async () => {
    const { refused, refusedLines } = await rollup(["{\n".repeat(5)], { period, keepRefused: 2 });
    expect([refused, refusedLines.map((each) => each.line)]).toEqual([5, [1, 2]]);
  });

  test("are kept up to a thousand unless told otherwise", async () => {
    const { refusedLines } = await rollup(["{\n".repeat(MOST_REFUSED_KEPT + 1)], { period });
    expect(refusedLines).toHaveLength(MOST_REFUSED_KEPT);
  });

  test("are all handed on, in order, and reading waits for whoever takes them", async () => {
    const taken: number[] = [];
    let waiting = 0;
    async function onRefused({ line: number }: RefusedLine) {
      waiting += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(waiting).toBe(1);
      waiting -= 1;
      taken.push(number);
    }
    const text = `{\n${line(buildRegister())}{\n\n{\n`;
    await rollup([text], { period, keepRefused: 0, onRefused });
    expect(taken).toEqual([1, 3, 5]);
  });

  test("stop everything, the source too, when they cannot be handed on", async () => {
    let isStopped = false;
    function* source() {
      try {
        while (true) yield "{\n";
      } finally {
        isStopped = true;
      }
    }
    const onRefused = () => Promise.reject(new Error("disk full"));
    await expect(rollup(source(), { period, onRefused })).rejects.toThrow("disk full");
    expect(isStopped).toBe(true);
  });

  test("may be longer than anything that is kept of them", async () => {
    const text = `${line(buildRegister())}${"x".repeat(10_000)}\n${line(buildRegister())}`;
    const { clubs, refusedLines } = await rollup([text], { period, longestLine: 9_999 });
    expect([clubs, refusedLines.map((each) => [each.line, each.issues[0]?.code])]).toEqual([
      2,
      [[2, "too-long"]],
    ]);
  });
});
