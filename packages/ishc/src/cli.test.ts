import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFacts } from "@ishc/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOneFile } from "../../tooling/src/one-file.ts";
import { testFolder } from "./testing/folder.ts";
import { DAYS } from "./testing/national.ts";

// As its users do, in a process of its own. What it says is tested beside each command.

const BUILT = join(import.meta.dirname, "../bin/ishc.js");
const GENERATOR = join(import.meta.dirname, "../../tooling/src/generators/main.ts");

const { PATH, NODE_COMPILE_CACHE } = process.env;

let cli: string;
let shared: string;
let national: string;

beforeAll(async () => {
  cli = await inOneFile(join(import.meta.dirname, "cli.ts"));
  shared = mkdtempSync(join(tmpdir(), "ishc-national-"));
  national = join(shared, "national.jsonl");
  const args = ["national", "--clubs", "60", "--seed", "1", "--out", national];
  expect(spawnSync(process.execPath, [GENERATOR, ...args]).status).toBe(0);
});

afterAll(() => rmSync(shared, { recursive: true, force: true }));

function run(args: readonly string[], { program = cli, input = "" } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    input,
    env: { PATH, NODE_COMPILE_CACHE, LANG: "vi_VN.UTF-8" },
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

const lines = () =>
  readFileSync(national, "utf8")
    .split("\n")
    .filter((line) => line !== "");

describe("a roll-up", () => {
  test("is the same to the byte with one thread and with seven", () => {
    const outputs = ["1", "7"].map(
      (workers) =>
        run(["rollup", national, "--json", "--by", "commune", "--workers", workers, ...DAYS])
          .stdout,
    );
    const [one = ""] = outputs;
    expect(outputs.map((output) => output === one)).toEqual([true, true]);
    const { total, units: rows, clubs } = JSON.parse(one);
    expect(clubs).toBe(60);
    const read = readFacts(total.facts);
    const members = rows.map(
      (row: { facts: { values: { members: number } } }) => row.facts.values.members,
    );
    expect(read.ok && read.value.values.members).toBe(
      members.reduce((a: number, b: number) => a + b),
    );
  });

  test("reads standard input, folders and registers over many lines", () => {
    const { folder, file } = testFolder();
    const all = lines();
    file("a.jsonl", all.slice(0, 20).join("\n"));
    for (const [i, line] of all.slice(20, 25).entries()) {
      file(`b/${i}.json`, JSON.stringify(JSON.parse(line), null, 2));
    }
    const { status, stdout } = run(["rollup", folder, "-", ...DAYS], {
      input: all.slice(25).join("\n"),
    });
    expect([status, stdout]).toEqual([0, run(["rollup", national, ...DAYS]).stdout]);
  });
});

describe("what it is started from", () => {
  test("is done when the reader has seen enough", async () => {
    const command = `"${process.execPath}" "${cli}" rollup "${national}" --json --by commune | head -c 9; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(['{"kind":"0\n', ""]);
  });

  test.each([["1"], ["2"]])("ends it at once, with all its threads (%s)", async (workers) => {
    const args = [cli, "rollup", national, "-", "--workers", workers, ...DAYS];
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (data) => (output += data));
    // More than a pipe holds: once there is room again, the program is reading.
    if (!child.stdin.write(`${lines().slice(0, 20).join("\n")}\n`))
      await once(child.stdin, "drain");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
    expect(output).toBe("");
  });
});

test("says how it went by its exit code", () => {
  const club = testFolder().file("club.json", lines()[0] ?? "");
  const codes = [["scorecard", club, ...DAYS], ["check", "gone.json"], ["chekc"]].map(
    (args) => run(args).status,
  );
  expect(codes).toEqual([0, 1, 2]);
});

test.skipIf(!existsSync(join(import.meta.dirname, "../dist/cli.js")))(
  "as it is built, it comes to the same, with threads of its own",
  () => {
    const args = ["rollup", national, "--json", "--workers", "2", ...DAYS];
    expect(run(args, { program: BUILT })).toEqual(run(args));
  },
);
