import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildRegister } from "@ishc/core/testing";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { inOneFile } from "../../tooling/src/one-file.ts";
import { openSqliteStore } from "./store/sqlite/open-sqlite-store.ts";

const SOURCE = join(import.meta.dirname, "cli.ts");

let cli: string;
let folder: string;
let db: string;

beforeAll(async () => {
  cli = await inOneFile(SOURCE);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-cli-"));
  db = join(folder, "store.sqlite");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  return runWith("", ...args);
}

/** Runs the command where `DATABASE_URL` names a database. */
function runWith(databaseUrl: string, ...args: string[]) {
  return start(cli, databaseUrl, args);
}

function start(program: string, databaseUrl: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  return { status, stdout, stderr };
}

function file(name: string, content: unknown): string {
  writeFileSync(
    join(folder, name),
    typeof content === "string" ? content : JSON.stringify(content),
  );
  return name;
}

async function clubs(): Promise<string[]> {
  const store = await openSqliteStore(db);
  const registers = await store.readRegisters();
  await store.close();
  return registers.map(({ register, version }) => `${register.club.id}@${version}`);
}

const club = (id: string) => buildRegister({ club: { ...buildRegister().club, id } });

test("stores registers and units", async () => {
  const units = [{ code: "58", name: "Tỉnh Minh Họa", level: "province", from: "1992-04-01" }];
  const result = run(
    "import",
    "--db",
    db,
    "--units",
    file("u.json", units),
    file("a.json", club("a")),
    file("b.json", club("b")),
  );
  expect(result).toEqual({
    status: 0,
    stdout: "Đã lưu 2 sổ.\nĐã lưu 1 đơn vị hành chính.\n",
    stderr: "",
  });
  expect(await clubs()).toEqual(["a@1", "b@1"]);
});

test("takes the database of DATABASE_URL where the call names none", async () => {
  file("a.json", club("a"));
  expect(runWith(db, "import", "a.json").status).toBe(0);
  expect(await clubs()).toEqual(["a@1"]);
  expect(
    runWith(join(folder, "nowhere/x.sqlite"), "import", "--db", db, "--replace", "a.json").status,
  ).toBe(0);
  expect(await clubs()).toEqual(["a@2"]);
  const list = runWith(db, "token", "list", "--lang", "en");
  expect([list.status, list.stderr]).toEqual([0, ""]);
});

test("reaches for a database server by DATABASE_URL, and shows nobody its password", () => {
  const address = "postgresql://ishc:geheim@127.0.0.1:1/ishc";
  const { status, stderr } = runWith(address, "import", file("a.json", club("a")));
  expect(status).toBe(1);
  expect(stderr).toContain("postgresql://127.0.0.1:1/ishc: Máy chủ cơ sở dữ liệu không trả lời.");
  expect(stderr).not.toContain("geheim");
});

test("run by four people at once on a new database loses nothing", async () => {
  const ids = ["a", "b", "c", "d"];
  const codes = await Promise.all(
    ids.map(async (id) => {
      const args = ["import", "--db", db, join(folder, file(`${id}.json`, club(id)))];
      const child = spawn(process.execPath, [cli, ...args]);
      const [code] = (await once(child, "exit")) as [number];
      return code;
    }),
  );
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(await clubs()).toEqual(["a@1", "b@1", "c@1", "d@1"]);
});

test("names every fault of every file, and stores none of them", () => {
  const faulty = {
    ...club("b"),
    club: { ...club("b").club, name: "", village: "" },
    extra: "\u001b[2J",
  };
  const result = run(
    "import",
    "--db",
    db,
    file("a.json", club("a")),
    file("b.json", faulty),
    file("c.json", "{"),
  );
  expect(result.status).toBe(1);
  expect(result.stdout).toBe("");
  expect(result.stderr).toBe(`b.json: có 3 chỗ chưa đúng.
  club.name – Câu lạc bộ › Tên: Chưa điền.
  club.village – Câu lạc bộ › Thôn, khu phố: Chưa điền.
  extra – extra: Ở đây không có mục này.
c.json: có 1 chỗ chưa đúng.
  Nội dung không phải JSON.
Chưa lưu gì cả.
`);
  expect(existsSync(db)).toBe(false);
});

test("speaks English when asked", () => {
  const result = run("import", "--db", db, "--lang", "en", file("a.json", "[]"), "gone.json");
  expect(result.status).toBe(1);
  expect(result.stderr).toMatch(/^a\.json: 1 problem\.\n/);
  expect(result.stderr).toContain("gone.json: the file cannot be read");
  expect(result.stderr).toMatch(/Nothing was stored\.\n$/);
});

test("takes the place of a register only when told to", async () => {
  run("import", "--db", db, file("a.json", club("a")));
  const refused = run("import", "--db", db, file("b.json", club("b")), "a.json");
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("--replace");
  expect(await clubs()).toEqual(["a@1"]);
  expect(run("import", "--replace", "--db", db, "a.json", "b.json").status).toBe(0);
  expect(await clubs()).toEqual(["a@2", "b@1"]);
});

test("refuses two registers of one club", () => {
  const result = run("import", "--db", db, file("a.json", club("a")), file("a2.json", club("a")));
  expect(result.status).toBe(1);
  expect(result.stderr).toContain("a2.json: câu lạc bộ “a” có hai sổ");
});

test("does not let a document steer the terminal", () => {
  const evil = {
    ...club("a"),
    "\u001b]0;x\u0007": 1,
    members: [{ ...club("a").members?.[0], birthDate: "\u001b[2J" }],
  };
  const { stderr } = run("import", "--db", db, file("a.json", evil));
  expect(stderr).not.toContain("\u001b");
});

test("says plainly when the database cannot be made", () => {
  const result = run("import", "--db", join(folder, "nowhere/x.sqlite"), file("a.json", club("a")));
  expect(result.status).toBe(1);
  expect(result.stderr).toContain("Không mở hoặc không tạo được tệp.");
});

test("explains itself as it lies here, too, without being made one file first", () => {
  expect(start(SOURCE, "", ["export"])).toEqual(run("export"));
});

test.each([
  [[]],
  [["import"]],
  [["import", "--db", "x"]],
  [["import", "--nonsense"]],
  [["export"]],
])("explains itself when called with %j", (args) => {
  const result = run(...args);
  expect(result.status).toBe(2);
  expect(result.stderr).toContain("ishc-server import --db");
});
