import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "../postgres/start-postgres.ts";
import { checkWritten } from "./check-written.ts";
import { type CrashOptions, crashRun } from "./crash-run.ts";

const { values } = parseArgs({
  options: {
    writes: { type: "string", default: "10000" },
    "between-kills": { type: "string", default: "100" },
    seed: { type: "string", default: "1336" },
  },
});
const plan = {
  writes: Number(values.writes),
  betweenKills: Number(values["between-kills"]),
  seed: Number(values.seed),
};
const folder = await mkdtemp(join(tmpdir(), "ishc-crash-"));
const postgres = await startPostgres();
try {
  const sqlite = await tell("SQLite", { ...plan, place: join(folder, "store.sqlite") });
  const place = await postgres.createDatabase("crash");
  const other = await tell("PostgreSQL", { ...plan, place, crashServer: postgres.crash });
  if (!sqlite || !other) process.exitCode = 1;
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Gives whether every acknowledged write is there, once. */
async function tell(name: string, options: CrashOptions): Promise<boolean> {
  const { writes, place } = options;
  const { acknowledged, kills, serverKills } = await crashRun(options);
  const { submissions, version, changes, soundness } = await checkWritten(place, writes);
  const stored = new Set(submissions);
  const lost = acknowledged.filter((n) => !stored.has(`s${n}`)).length;
  const twice = submissions.length - stored.size;
  console.log(
    `${name}: ${acknowledged.length} acknowledged, ${stored.size} stored, ${lost} lost, ${twice} twice; ` +
      `register version ${version}, ${changes} changes, ${soundness}; ` +
      `writer killed ${kills} times, server ${serverKills} times.`,
  );
  const counts = [acknowledged.length, stored.size, version, changes];
  return lost + twice === 0 && soundness === "ok" && counts.every((count) => count === writes);
}
