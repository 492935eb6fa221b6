import { describe, expect, test } from "vitest";
import { buildMembers, buildRegister } from "../testing/index.ts";
import { MOST_ISSUES_A_LINE } from "./refused-line.ts";
import { type RegisterLine, type RegisterLinesOptions, registerLines } from "./register-lines.ts";

const good = buildRegister();
const bad = { ...good, members: [{ ...buildMembers(1)[0], sex: "?" }] };
const line = (register: unknown) => `${JSON.stringify(register)}\n`;

async function linesOf(text: string, options?: RegisterLinesOptions): Promise<RegisterLine[]> {
  const lines: RegisterLine[] = [];
  for await (const each of registerLines([new TextEncoder().encode(text)], options)) {
    lines.push(each);
  }
  return lines;
}

test("every line comes in order, with its number", async () => {
  expect(await linesOf(`${line(good)} \t\n${line(bad)}{"broken\n${line(good)}`)).toMatchObject([
    { status: "read", line: 1, register: { club: { id: good.club.id } } },
    { status: "blank", line: 2 },
    { status: "refused", line: 3, issues: [{ code: "not-in-list" }], issueCount: 1 },
    { status: "refused", line: 4, issues: [{ code: "not-json" }] },
    { status: "read", line: 5 },
  ]);
});

test("communes are looked up where units are given", async () => {
  const [found] = await linesOf(line(good), { units: [] });
  expect(found).toMatchObject({ status: "refused", issues: [{ code: "not-valid-then" }] });
});

describe("a refused line", () => {
  test.each([
    ["a register with a fault", line(bad), good.club.id],
    ["JSON that breaks off", line(good).slice(0, 200), good.club.id],
    ["another kind of document", '{"units": []}', undefined],
    ["an id no club can have", '{"club":{"id":"<b>"', undefined],
  ])("names its club where it begins with it: %s", async (_, text, clubId) => {
    const [refused] = await linesOf(text);
    expect(refused?.status === "refused" && refused.clubId).toBe(clubId);
  });

  test("of a thousand issues keeps some, and says how many there were", async () => {
    const members = buildMembers(1000).map((member) => ({ ...member, sex: "?" }));
    const [refused] = await linesOf(line({ ...good, members }));
    expect(refused).toMatchObject({ status: "refused" });
    expect(refused?.status === "refused" && refused.issues).toHaveLength(MOST_ISSUES_A_LINE);
    expect(refused?.status === "refused" && refused.issueCount).toBeGreaterThanOrEqual(1000);
  });

  test("is too long by one character, and not when it is just as long as allowed", async () => {
    const text = line(good);
    const longestLine = text.trim().length;
    expect(await linesOf(text, { longestLine })).toMatchObject([{ status: "read" }]);
    expect(await linesOf(text, { longestLine: longestLine - 1 })).toEqual([
      {
        status: "refused",
        line: 1,
        clubId: good.club.id,
        issues: [{ code: "too-long", path: [], expected: longestLine - 1 }],
        issueCount: 1,
      },
    ]);
  });
});
