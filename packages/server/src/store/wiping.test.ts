import { DatabaseSync } from "node:sqlite";
import { buildRegister } from "@ishc/core/testing";
import { Kysely, SqliteDialect } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { CHANGE } from "../testing/api.ts";
import { migrate } from "./migrations.ts";
import { sqlStore } from "./sql-store.ts";
import { nodeSqliteAdapter } from "./sqlite/node-sqlite-adapter.ts";
import { SQLITE } from "./sqlite/open-sqlite-store.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

const gone = (id: string) => ({
  id,
  name: `Lê Thị ${id}`,
  sex: "female" as const,
  memberships: [{ kind: "official" as const, from: "2021-06-01", to: "2024-01-01" }],
});

/** A store of two who left, of which one function after the other wipes the file. */
async function storeWiping(...wipes: readonly (() => Promise<void>)[]) {
  const adapter = nodeSqliteAdapter(new DatabaseSync(":memory:"));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapter }) });
  await migrate(db);
  let times = 0;
  const wipe = async () => {
    times += 1;
    await wipes[times - 1]?.();
  };
  const store = sqlStore(db, { ...SQLITE, wipe });
  onTestFinished(() => store.close());
  const register = buildRegister({ members: [gone("Sáu"), gone("Bảy")], board: [] });
  await store.transaction((each) => each.writeRegister(register, CHANGE));
  const forget = (memberId: string) =>
    store.forgetMember({ clubId: "club-01", memberId, on: "2024-05-25" }, CHANGE);
  return { forget, times: () => times };
}

const failing = (error: unknown) => () => Promise.reject(error);

test.each([
  ["busy", new StoreError("busy")],
  ["full", Object.assign(new Error("disk"), { errcode: 13 })],
])("a file that is %s is told apart from nothing done, with the cause", async (fault, error) => {
  const { forget } = await storeWiping(failing(error));
  await expect(forget("Sáu")).rejects.toMatchObject({ fault: "not-wiped", cause: { fault } });
  expect((await forget("Sáu")).outcome).toBe("repeated");
});

test("what failed is done again, though the wiping of an earlier order ended well after it", async () => {
  let end = () => {};
  const first = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { forget, times } = await storeWiping(() => first, failing(new StoreError("busy")));
  const earlier = forget("Sáu");
  await expect.poll(times).toBe(1);
  await expect(forget("Bảy")).rejects.toMatchObject({ fault: "not-wiped" });
  end();
  await earlier;
  expect((await forget("Bảy")).outcome).toBe("repeated");
  expect(times()).toBe(3);
  await forget("Bảy");
  expect(times()).toBe(3);
});
