import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LONGEST_LINE } from "@ishc/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clubOf, lineOf, testFolder } from "../testing/folder.ts";
import { DAYS, nationalLines } from "../testing/national.ts";
import { run } from "../testing/run.ts";

let shared: string;
let national: string;
let units: string;
let lines: readonly string[];

beforeAll(() => {
  shared = mkdtempSync(join(tmpdir(), "ishc-national-"));
  national = join(shared, "national.jsonl");
  units = join(shared, "units.json");
  const made = nationalLines(60);
  lines = made.lines;
  writeFileSync(national, `${lines.join("\n")}\n`);
  writeFileSync(units, made.units);
});

afterAll(() => rmSync(shared, { recursive: true, force: true }));

test("of a national file is a row for each province, and the total", async () => {
  const { status, stdout, stderr } = await run(["rollup", national, "--units", units, ...DAYS]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^Tổng hợp năm 2026, tính đến ngày 30\/11\/2026\nĐã cộng sổ của 60 câu lạc bộ\.\n/,
  );
  const clubs = [...stdout.matchAll(/^mh-p\d\d Tỉnh Minh Họa \d+ +(\d+) /gm)].map(([, count]) =>
    Number(count),
  );
  expect(clubs.length).toBeGreaterThan(10);
  expect(clubs.reduce((sum, count) => sum + count, 0)).toBe(60);
  expect(stdout).toMatch(/^Cộng +60 +3\.\d\d\d +8\d(,\d)?% /m);
});

test("takes any line ends, a mark of byte order, blank lines and no last end", async () => {
  const { file } = testFolder();
  const odd = file("odd.jsonl", `\uFEFF${lines.join("\r\n \r\n")}`);
  const asJson = async (path: string) =>
    JSON.parse((await run(["rollup", path, "--json", ...DAYS])).stdout);
  const [odds, plain] = [await asJson(odd), await asJson(national)];
  expect(odds).toEqual({ ...plain, lines: 119 });
});

test("tells every register that it refuses, and what the others come to", async () => {
  const { file, path } = testFolder();
  const [first = "", ...rest] = lines;
  const wrong = JSON.parse(first);
  wrong.members[0].birthDate = "sinh năm Canh Dần";
  const text = [JSON.stringify(wrong), "{", ...rest, "x".repeat(LONGEST_LINE + 1)].join("\n");
  const bad = file("bad.jsonl", text);
  const all = path("refused.txt");
  const result = await run([
    "rollup",
    bad,
    path("gone.jsonl"),
    "--refused",
    all,
    "--workers",
    "2",
    ...DAYS,
  ]);
  expect(result.status).toBe(1);
  expect(result.stdout).toContain("Đã cộng sổ của 59 câu lạc bộ.");
  const told = `${bad}, dòng 1, câu lạc bộ mh-00001:
  members[0].birthDate – Hội viên thứ 1 › Ngày sinh: ngày không có trong lịch
${bad}, dòng 2:
  không phải JSON
${bad}, dòng 62:
  dài quá
`;
  expect(result.stderr).toBe(
    `${path("gone.jsonl")}: không có tệp hay thư mục này.\nKhông nhận 3 sổ:\n${told}`,
  );
  expect(readFileSync(all, "utf8")).toBe(told);
});

test.each([[["--workers", "1"]], [["--workers", "2"]]])(
  "tells of every club that has several registers, which are all added up (%j)",
  async (how) => {
    const { file } = testFolder();
    const twice = file("twice.jsonl", [lines[2], lines[0], lines[2]].join("\n"));
    const again = file("again.jsonl", [lines[0], lines[1], lines[2]].join("\n"));
    const { status, stdout, stderr } = await run(["rollup", twice, again, ...how, ...DAYS]);
    expect(status).toBe(0);
    expect(stdout).toContain("Đã cộng sổ của 3 câu lạc bộ.");
    expect(stderr).toBe(
      "2 câu lạc bộ có nhiều sổ, sổ nào cũng đã được cộng:\n  mh-00003: 3 sổ\n  mh-00001: 2 sổ\n",
    );
    const json = await run(["rollup", twice, again, "--json", ...how, ...DAYS]);
    expect(JSON.parse(json.stdout).repeatedClubs).toEqual([
      { clubId: "mh-00003", registers: 3 },
      { clubId: "mh-00001", registers: 2 },
    ]);
  },
);

test("writes for programs what it refuses and what comes out", async () => {
  const { file, path } = testFolder();
  const bad = file("bad.jsonl", `{\n${lines.slice(0, 2).join("\n")}`);
  const [out, refused] = [path("out.json"), path("refused.jsonl")];
  const result = await run(["rollup", bad, "--json", "--out", out, "--refused", refused, ...DAYS]);
  expect([result.status, result.stdout]).toEqual([1, ""]);
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({
    kind: "ishc-rollup",
    clubs: 2,
    refused: 1,
  });
  expect(JSON.parse(readFileSync(refused, "utf8"))).toEqual({
    file: bad,
    line: 1,
    issues: [{ code: "not-json", path: [] }],
    issueCount: 1,
  });
});

test("counts every club by band for programs, and says that it is no official ranking", async () => {
  const { stdout } = await run(["rollup", national, "--json", ...DAYS]);
  const { bands, between, tooLittleKnown, nothingDue, ...rest } = JSON.parse(stdout).sustainability;
  const named = bands.reduce((sum: number, each: { clubs: number }) => sum + each.clubs, 0);
  expect(named + between + tooLittleKnown + nothingDue).toBe(60);
  expect(rest).toEqual({ isOfficialRanking: false, method: { id: "ishc-kit", version: 1 } });
});

test("of nothing said counts up to the end of last month, and says so", async () => {
  const { stdout } = await run(["rollup", testFolder().file("a.jsonl", "")]);
  expect(stdout).toContain("Tổng hợp năm 2026, tính đến ngày 31/10/2026");
});

test("of an empty file is nothing, and that is no fault", async () => {
  const { status, stdout } = await run(["rollup", testFolder().file("a.jsonl", ""), ...DAYS]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Cộng +0 +0 +– +– +– +– +– +–$/m);
});

test("keeps apart what lies in no unit of the list", async () => {
  const { file } = testFolder();
  const lost = file("a.jsonl", lineOf(clubOf("clb-1", "nowhere")));
  const { stdout } = await run(["rollup", lost, "--units", units, "--period", "2026-05"]);
  expect(stdout).toMatch(/^Chưa xếp được vào đơn vị nào +1 +55 /m);
  expect(stdout).toContain("34 đơn vị khác chưa có câu lạc bộ nào.");
});

test("shows the indicators that are asked for, in English, too", async () => {
  const args = ["rollup", national, "--show", "club-size,women-share", "--lang", "en", ...DAYS];
  const { stdout } = await run(args);
  expect(stdout).toContain("Roll-up of 2026, as of 30 November 2026");
  expect(stdout).toMatch(/Members a +of\nUnit/);
  expect(stdout).toMatch(/^Total +60 +3,\d{3} +\d\d(\.\d)? people +6\d(\.\d)?%$/m);
});

test("knows with the list of units how many communes have a club", async () => {
  const args = ["rollup", national, "--units", units, "--show", "commune-coverage", ...DAYS];
  const { stdout } = await run([...args, "--json"]);
  const { total, units: rows } = JSON.parse(stdout);
  const communes = (facts: { values: Record<string, number> }) =>
    facts.values["communesWithClub"] ?? 0;
  expect(total.facts.values.communes).toBe(3321);
  expect(communes(total.facts)).toBeGreaterThan(50);
  const inRows = rows.map((row: { facts: Parameters<typeof communes>[0] }) => communes(row.facts));
  expect(inRows.reduce((sum: number, each: number) => sum + each, 0)).toBe(communes(total.facts));
  expect((await run(args)).stdout).toMatch(/^Cộng +60 +3\.453 +1,[5-9]%$/m);
});

test("names nobody, whatever comes out", async () => {
  const few = lines.slice(0, 10);
  const names = few.flatMap((line) =>
    JSON.parse(line).members.map((member: { name: string }) => member.name),
  );
  const path = testFolder().file("few.jsonl", few.join("\n"));
  const table = await run(["rollup", path, ...DAYS]);
  const json = await run(["rollup", path, "--json", "--by", "commune", ...DAYS]);
  const outputs = table.stdout + json.stdout;
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => outputs.includes(name))).toEqual([]);
});
