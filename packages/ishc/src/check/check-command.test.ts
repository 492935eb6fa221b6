import { expect, test } from "vitest";
import { clubOf, testFolder } from "../testing/folder.ts";
import { DAYS, nationalLines } from "../testing/national.ts";
import { run } from "../testing/run.ts";

test("says what clubs miss and what would mend it; nothing required is missing", async () => {
  const { file } = testFolder();
  const one = file("one.jsonl", nationalLines(1).lines[0] ?? "");
  const { status, stdout, stderr } = await run(["check", one, ...DAYS]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Quyết định 1648/QĐ-TTg");
  expect(stdout).toMatch(/^! .* \(mh-00001\) – .*one\.jsonl, dòng 1$/m);
  expect(stdout).toMatch(
    / \(phấn đấu; A1-BORROW\)\n {4}Chưa đạt: .*Cần thêm \d+ người được vay vốn\.$/m,
  );
  expect(stdout).toContain("Đã xem 1 sổ: 1 sổ chỉ chưa đạt điều phấn đấu.");
});

test("fails where something required is missing", async () => {
  const club = testFolder().file("club.json", JSON.stringify(clubOf("clb-1"), null, 2));
  const { status, stdout } = await run(["check", club, "--as-of", "2024-05-31", "--lang", "en"]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^✗ CLB Thôn Minh Họa \(clb-1\) – .*club\.json$/m);
  expect(stdout).toContain("1 register checked: 1 missing something required.");
});

test("says every issue of a refused register, and goes on", async () => {
  const { file, path } = testFolder();
  const club = clubOf("clb-1");
  const faulty = file(
    "a.json",
    JSON.stringify({ ...club, club: { ...club.club, name: "", village: "" } }),
  );
  const { status, stdout } = await run(["check", path("gone"), faulty, "--as-of", "2024-05-31"]);
  expect(status).toBe(1);
  expect(stdout).toContain(`✗ ${path("gone")}: không có tệp hay thư mục này.`);
  expect(stdout).toContain(`✗ ${faulty} (clb-1): không nhận, có 2 chỗ chưa đúng:
  club.name – Câu lạc bộ › Tên: Chưa điền.
  club.village – Câu lạc bộ › Thôn, khu phố: Chưa điền.
`);
  expect(stdout).toContain("Đã xem 1 sổ: 1 tệp không đọc được; 1 sổ không nhận.");
});

test("names rows by path and id, never by a name, and judges by the pack that is asked for", async () => {
  const register = clubOf("clb-1");
  const [first, ...rest] = register.members ?? [];
  const twice = { ...register, members: [first, { ...first, id: "m-again" }, ...rest] };
  const file = testFolder().file("a.json", JSON.stringify(twice));
  const args = ["check", file, "--as-of", "2024-05-31", "--pack", "project-55"];
  const { stdout } = await run(args);
  expect(stdout).toContain("Dự án (tính người từ 55 tuổi)");
  expect(stdout).toContain("Xin xem: members[1] (m-again) – Hội viên thứ 2");
  expect(stdout).not.toContain(first?.name);
  const json = JSON.parse((await run([...args, "--json"])).stdout);
  expect(json).toMatchObject({
    kind: "ishc-check",
    rulePack: "project-55",
    counts: { missing: 1 },
  });
  const [found] = json.registers[0].findings.filter((each: { rows?: unknown }) => each.rows);
  expect(found.rows).toContainEqual({ path: ["members", 1], id: "m-again" });
});
