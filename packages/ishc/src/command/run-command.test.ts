import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { testFolder } from "../testing/folder.ts";
import { run } from "../testing/run.ts";

describe("called wrongly", () => {
  test.each<[string[], string]>([
    [[], "Các lệnh:"],
    [["--lang", "en"], "Commands:"],
    [["rolup"], "Không có lệnh “rolup”. Có phải là rollup?\nXem cách dùng: ishc --help"],
    [["rollup"], "Chưa nêu tệp nào."],
    [
      ["rollup", "a", "--preiod", "2024"],
      "Có phải là --period?\nXem cách dùng: ishc rollup --help",
    ],
    [["rollup", "a", "--period", "2024-13"], "“2024-13” không phải kỳ báo cáo"],
    [["rollup", "a", "--by", "province"], "thêm --units TỆP"],
    [["rollup", "a", "--by", "village"], "commune"],
    [["rollup", "a", "--workers", "0"], "--workers: “0” không phải số nguyên từ 1 đến 256."],
    [["rollup", "a", "--show", "woman-share"], "Có phải là women-share?"],
    [["rollup", "a", "--units", "nowhere.json"], "nowhere.json: không có tệp hay thư mục này."],
    [["rollup", "a", "--out", "nowhere/out.txt"], "nowhere/out.txt: không ghi được (ENOENT)."],
    [["check", "a", "--pack", "decision-9"], "decision-1336"],
    [["scorecard", "a", "b"], "đúng một tệp"],
    [["check", "a", "--lang", "fr"], "--lang: không có “fr”. Chọn một trong: vi, en."],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  test("with a faulty list of units, says what is wrong with it", async () => {
    const { file } = testFolder();
    const list = file(
      "units.json",
      '[{"code":"1","name":"Xã A","level":"xã","from":"2025-07-01"}]',
    );
    const { status, stderr } = await run(["rollup", "a.jsonl", "--units", list]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `${list}: có 1 chỗ chưa đúng.\n  [0].level – Dòng thứ 1 › Cấp: Phải là một trong`,
    );
  });

  test("to write two things to one file, writes none", async () => {
    const { file, path } = testFolder();
    const input = file("a.jsonl", "");
    const { status, stderr } = await run([
      "rollup",
      input,
      "--out",
      path("x"),
      "--refused",
      path("x"),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("đang được dùng trong lần này");
  });

  test("to write over what is read, leaves it as it is", async () => {
    const file = testFolder().file("a.jsonl", "kept");
    const { status, stderr } = await run(["rollup", file, "--out", file]);
    expect([status, readFileSync(file, "utf8")]).toEqual([2, "kept"]);
    expect(stderr).toContain("không ghi đè lên");
  });
});

describe("help", () => {
  test.each([["rollup"], ["check"], ["scorecard"]])("of %s, in both languages", async (name) => {
    const vi = await run([name, "--help"]);
    const en = await run([name, "-h", "--lang", "en"]);
    expect([vi.status, vi.stderr, en.status, en.stderr]).toEqual([0, "", 0, ""]);
    expect(vi.stdout).toMatch(new RegExp(`^Cách dùng: ishc ${name} `));
    expect(en.stdout).toMatch(new RegExp(`^Usage: ishc ${name} `));
    const options = (text = "") =>
      [...text.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option);
    expect(options(vi.stdout)).toEqual(options(en.stdout));
  });

  test("of it all, and its version", async () => {
    expect((await run(["-h"], "en_US.UTF-8")).stdout).toMatch(/^Usage: ishc COMMAND/);
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
    );
    expect(await run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });
});
