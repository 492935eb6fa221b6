import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { Kysely, SqliteDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildStoredSubmission, CHANGE } from "../../testing/api.ts";
import { migrate } from "../migrations.ts";
import { sqlStore } from "../sql-store.ts";
import type { Store } from "../store.ts";
import { StoreError } from "../store-error.ts";
import type { Tables } from "../tables.ts";
import { nodeSqliteAdapter } from "./node-sqlite-adapter.ts";
import { openSqliteStore, SQLITE } from "./open-sqlite-store.ts";
import { storeErrorOf } from "./sqlite-fault.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ishc-store-"));
  path = join(folder, "store.sqlite");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const submission = buildStoredSubmission();

describe("a store in a file", () => {
  test("keeps what was stored, and opens again", async () => {
    const first = await openSqliteStore(path);
    await first.transaction(async (transaction) => {
      await transaction.writeRegister(buildRegister(), CHANGE);
      await transaction.addSubmission(submission);
    });
    await first.close();
    const second = await openSqliteStore(path);
    expect(await second.readRegister("club-01")).toEqual({ register: buildRegister(), version: 1 });
    expect(await second.readSubmissions("club-01", submission.subject)).toEqual([submission]);
    const { submission: _, ...delivery } = submission;
    expect(await second.readDeliveries("club-01")).toEqual([delivery]);
    const member = { kind: "member", id: submission.subject.id };
    expect(await second.readSubmissions("club-01", member)).toEqual([]);
    await second.close();
  });

  test("can be opened several times at once while it is new, and each writes", async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openSqliteStore(path)));
    for (const [i, store] of stores.entries()) {
      const register = buildRegister({ club: { ...buildRegister().club, id: `club-${i}` } });
      await store.transaction((transaction) => transaction.writeRegister(register, CHANGE));
    }
    for (const i of stores.keys()) {
      expect((await stores[0]?.readRegister(`club-${i}`))?.version).toBe(1);
    }
    for (const store of stores) await store.close();
  });

  test("can be opened by several programs at once while it is new", async () => {
    const { href } = new URL("./open-sqlite-store.ts", import.meta.url);
    const program = `
      const { openSqliteStore } = await import(${JSON.stringify(href)});
      await (await openSqliteStore(process.argv[1])).close();`;
    const args = [
      "--disable-warning=ExperimentalWarning",
      "--input-type=module",
      "-e",
      program,
      path,
    ];
    const open = () => promisify(execFile)(process.execPath, args);
    const opened = await Promise.all(Array.from({ length: 4 }, open));
    expect(opened.map(({ stderr }) => stderr)).toEqual(["", "", "", ""]);
  });

  test("reads what an earlier release wrote in the present format", async () => {
    const meeting = { id: "t1", date: "2024-05-17", kind: "general", status: "held" };
    const old = {
      ...buildRegister(),
      schemaVersion: 1,
      meetings: [{ ...meeting, areas: ["health"] }],
    };
    const unit = {
      code: "1",
      name: "Xã A",
      level: "commune",
      from: "2009-01-01",
      to: "2025-06-30",
    };
    const file = new DatabaseSync(path);
    const adapter = nodeSqliteAdapter(file);
    await migrate(
      new Kysely({ dialect: new SqliteDialect({ database: adapter }) }),
      "0001-registers-submissions-units",
    );
    file.prepare("insert into registers values ('club-01', 1, ?)").run(JSON.stringify(old));
    file
      .prepare("insert into units values (1, ?)")
      .run(JSON.stringify({ ...unit, parentCode: "58" }));
    const sent = JSON.stringify(submission.submission);
    file
      .prepare("insert into submissions values ('club-01', 's1', 1, 'aa', ?, 'accepted', 0, ?, ?)")
      .run(submission.subject.id, submission.receivedAt, sent);
    file.close();
    const again = await openSqliteStore(path);
    expect((await again.readRegister("club-01"))?.register).toEqual({
      ...buildRegister(),
      meetings: [{ ...meeting, agenda: [{ area: "health" }] }],
    });
    expect(await again.readUnits()).toEqual([
      { ...unit, parents: [{ code: "58", from: "2009-01-01", to: "2025-06-30" }] },
    ]);
    expect(await again.readSubmissions("club-01", submission.subject)).toEqual([submission]);
    await again.close();
  });

  test("writes ahead, waits for the disk, and keeps references whole", async () => {
    const store = await openSqliteStore(path);
    const other = new DatabaseSync(path);
    expect(other.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    other.close();
    const orphan = store.transaction((transaction) => transaction.addSubmission(submission));
    await expect(orphan).rejects.toThrow(/FOREIGN KEY/);
    await store.close();
  });

  test("takes back everything when the work fails", async () => {
    const store = await openSqliteStore(path);
    const work = store.transaction(async (transaction) => {
      await transaction.writeRegister(buildRegister(), CHANGE);
      throw new Error("the power is gone");
    });
    await expect(work).rejects.toThrow("the power is gone");
    expect(await store.readRegisters()).toEqual([]);
    await store.close();
  });

  test("says that the disk is full, and works on once there is space", async () => {
    const database = new DatabaseSync(path);
    const adapter = nodeSqliteAdapter(database);
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapter }) });
    await migrate(db);
    const store = sqlStore(db, SQLITE);
    database.exec("pragma max_page_count = 20");
    const big = buildRegister({ members: buildMembers(2000) });
    const write = () => store.transaction((transaction) => transaction.writeRegister(big, CHANGE));
    await expect(write()).rejects.toMatchObject({ name: "StoreError", fault: "full" });
    database.exec("pragma max_page_count = 2000");
    expect(await write()).toBe(1);
    await store.close();
  });

  test("does not lose changes that two programs make at once", async () => {
    const stores = [await openSqliteStore(path), await openSqliteStore(path)];
    await stores[0]?.transaction((transaction) =>
      transaction.writeRegister(buildRegister(), CHANGE),
    );
    const add = (store: (typeof stores)[number] | undefined, n: number) =>
      store?.transaction(async (transaction) => {
        await transaction.lockClub("club-01");
        const stored = await transaction.readRegister("club-01");
        const activities = stored?.register.activities ?? [];
        const next = { id: `a${n}`, area: "health", date: "2024-05-01" } as const;
        await transaction.writeRegister(
          buildRegister({ activities: [...activities, next] }),
          CHANGE,
        );
      });
    await Promise.all(Array.from({ length: 10 }, (_, n) => add(stores[n % 2], n)));
    const stored = await stores[0]?.readRegister("club-01");
    expect(stored?.register.activities).toHaveLength(10);
    expect(stored?.version).toBe(11);
    for (const store of stores) await store.close();
  });
});

describe("while another program writes", () => {
  /** Another program that has the right to write until it is told to end. */
  function otherWriter() {
    const other = new DatabaseSync(path);
    other.exec("begin immediate");
    return () => {
      other.exec("commit");
      other.close();
    };
  }

  const write = (store: Store) =>
    store.transaction((transaction) => transaction.writeRegister(buildRegister(), CHANGE));

  test("a store reads and a program does other things; what is to be written waits", async () => {
    const store = await openSqliteStore(path);
    await write(store);
    const end = otherWriter();
    const order: string[] = [];
    const written = write(store).then((version) => order.push(`version ${version}`));
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push(`read ${(await store.readRegister("club-01"))?.version}`);
    end();
    await written;
    expect(order).toEqual(["read 1", "version 2"]);
    await store.close();
  });

  test("what begins once it may is done once", async () => {
    const store = await openSqliteStore(path);
    const end = otherWriter();
    let times = 0;
    const work = store.transaction(async () => {
      times += 1;
      throw new StoreError("busy");
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(times).toBe(0);
    end();
    await expect(work).rejects.toMatchObject({ fault: "busy" });
    expect(times).toBe(1);
    await store.close();
  });

  test("many wait, and each is written", async () => {
    const store = await openSqliteStore(path);
    const end = otherWriter();
    const all = Promise.all(Array.from({ length: 20 }, () => write(store)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    end();
    expect((await all).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await store.close();
  });
});

describe("a store that cannot be opened", () => {
  const fault = (where: string) =>
    openSqliteStore(where).then(
      () => "opened",
      (error: unknown) => (error instanceof StoreError ? error.fault : error),
    );

  test("in a folder that is not there", async () => {
    expect(await fault(join(folder, "nowhere/store.sqlite"))).toBe("cannot-open");
  });

  test("below a file", async () => {
    writeFileSync(path, "");
    expect(await fault(join(path, "store.sqlite"))).toBe("cannot-open");
  });

  test("because the file is something else", async () => {
    writeFileSync(path, "Danh sách hội viên\n".repeat(100));
    expect(await fault(path)).toBe("not-a-database");
  });

  test("because a later version wrote it", async () => {
    await (await openSqliteStore(path)).close();
    const later = new DatabaseSync(path);
    later.exec(
      "insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')",
    );
    later.close();
    expect(await fault(path)).toBe("newer");
  });
});

describe("an error of the database", () => {
  const caught = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return storeErrorOf(error);
    }
    return undefined;
  };

  test("says that the disk is full", () => {
    const database = new DatabaseSync(path);
    database.exec("create table t (x text); pragma max_page_count = 3");
    const fill = database.prepare("insert into t values (?)");
    const error = caught(() => {
      for (;;) fill.run("x".repeat(5000));
    });
    database.close();
    expect(error).toMatchObject({ name: "StoreError", fault: "full" });
  });

  test("says that the file is read-only", () => {
    new DatabaseSync(path).close();
    const database = new DatabaseSync(path, { readOnly: true });
    const error = caught(() => database.exec("create table t (x text)"));
    database.close();
    expect(error).toMatchObject({ fault: "read-only" });
  });

  test.each([
    ["EROFS", "read-only"],
    ["EACCES", "read-only"],
    ["ENOSPC", "full"],
    ["ENOTDIR", "cannot-open"],
  ])("%s of the system means %s", (code, fault) => {
    expect(storeErrorOf(Object.assign(new Error(code), { code }))).toMatchObject({ fault });
  });

  test("that is something else stays what it is", () => {
    const error = new TypeError("a mistake of ours");
    expect(storeErrorOf(error)).toBe(error);
    expect(storeErrorOf(undefined)).toBeUndefined();
  });
});
