import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildRegister } from "@ishc/core/testing";
import { expect, onTestFinished, test, vi } from "vitest";
import { CHANGE } from "../../testing/api.ts";
import type { Store } from "../store.ts";
import { Checkpoints } from "./checkpoints.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

async function made(): Promise<{ path: string; store: Store }> {
  const folder = mkdtempSync(join(tmpdir(), "ishc-checkpoints-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "store.sqlite");
  return { path, store: await openSqliteStore(path) };
}

async function write(store: Store, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await store.transaction((transaction) => transaction.writeRegister(buildRegister(), CHANGE));
  }
}

/** The version that the file says by itself, without what was written ahead. */
function versionInFile(path: string): unknown {
  copyFileSync(path, `${path}.copy`);
  const copy = new DatabaseSync(`${path}.copy`);
  try {
    return copy.prepare("select version from registers").get()?.["version"];
  } finally {
    copy.close();
  }
}

test("what was written ahead comes into the file while the store is in use", async () => {
  const { path, store } = await made();
  await write(store, 100);
  await vi.waitFor(() => expect(versionInFile(path)).toBe(100), { timeout: 10_000 });
  expect(existsSync(`${path}-wal`)).toBe(true);
  await write(store, 150);
  expect((await store.readRegister("club-01"))?.version).toBe(250);
  await store.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(versionInFile(path)).toBe(250);
}, 30_000);

test("a thread that cannot open the file troubles nobody", async () => {
  const checkpoints = new Checkpoints(join(tmpdir(), "nowhere/ishc/store.sqlite"));
  for (let n = 0; n < 300; n += 1) checkpoints.noteChange();
  await checkpoints.end();
  checkpoints.noteChange();
  await checkpoints.end();
});

test("what is kept in memory needs no thread", async () => {
  const store = await openSqliteStore(":memory:");
  await write(store, 100);
  await store.close();
});
