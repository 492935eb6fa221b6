import { expect, test } from "vitest";
import { testFolder } from "../testing/folder.ts";
import { DAYS, nationalLines } from "../testing/national.ts";
import { run } from "../testing/run.ts";

test("shows a club by what indicators are about, its areas and findings", async () => {
  const club = testFolder().file("one.json", nationalLines(1).lines[0] ?? "");
  const { status, stdout, stderr } = await run(["scorecard", club, ...DAYS]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(
    /^CLB .*\nmh-00001 · Thôn \d+ · xã, phường mh-x\d+\nPhiếu kết quả năm 2026, tính đến ngày 30\/11\/2026\n/,
  );
  expect(stdout).toMatch(/^ {2}Tỷ lệ phụ nữ +\d\d(,\d)?% {2}\d+ phụ nữ trên \d+ hội viên$/m);
  expect(stdout).toMatch(/^Tám mảng hoạt động\n( {2}[✓–] .*\n){8}\n/m);
  expect(stdout).toMatch(/^ {2}[✓↑✗?] .* \(phấn đấu\)\n {4}(Đạt|Chưa đạt|Chưa rõ|Cao hơn)/m);
  expect(stdout.match(/^ {2}tháng \d+\/2026 /gm)).toHaveLength(11);
});

test("is the document that web pages take", async () => {
  const club = testFolder().file("one.jsonl", nationalLines(1).lines[0] ?? "");
  const { status, stdout } = await run(["scorecard", club, "--json", ...DAYS]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kind: "ishc-scorecard", club: { id: "mh-00001" } });
});

test("of no sound register is what is wrong with it", async () => {
  const file = testFolder().file("a.json", "[]");
  const refused = await run(["scorecard", file]);
  expect(refused).toMatchObject({ status: 1, stdout: "" });
  expect(refused.stderr).toContain(`${file}: có 1 chỗ chưa đúng.`);
  expect(await run(["scorecard", "nowhere.json"])).toEqual({
    status: 1,
    stdout: "",
    stderr: "nowhere.json: không có tệp hay thư mục này.\n",
  });
});
