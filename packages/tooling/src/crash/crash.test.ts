import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../postgres/start-postgres.ts";
import { checkWritten } from "./check-written.ts";
import { type CrashOptions, crashRun } from "./crash-run.ts";

const WRITES = 300;

async function writeAll(options: Pick<CrashOptions, "place" | "crashServer">) {
  const run = await crashRun({ ...options, writes: WRITES, betweenKills: 50, seed: 1336 });
  const { submissions, ...written } = await checkWritten(options.place, WRITES);
  const numbers = Array.from({ length: WRITES }, (_, i) => i + 1);
  expect(run.acknowledged).toEqual(numbers);
  expect(new Set(submissions)).toEqual(new Set(numbers.map((n) => `s${n}`)));
  expect(submissions).toHaveLength(WRITES);
  expect(written).toEqual({ version: WRITES, changes: WRITES, soundness: "ok" });
  return run;
}

test("SQLite keeps what was acknowledged, once, however often the writer is killed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ishc-crash-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = await writeAll({ place: join(folder, "store.sqlite") });
  expect(run.kills).toBeGreaterThan(2);
}, 120_000);

test("PostgreSQL does, also when the server is killed", async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  const run = await writeAll({
    place: await postgres.createDatabase("crash"),
    crashServer: postgres.crash,
  });
  expect(run.kills).toBeGreaterThan(1);
  expect(run.serverKills).toBeGreaterThan(0);
}, 120_000);
