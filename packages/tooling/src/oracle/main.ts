import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { costTable } from "./cost-table.ts";
import { type Contender, type Cost, measureOnce } from "./measure-once.ts";

const USAGE = `node packages/tooling/src/oracle/main.ts FILE [--repeats N] [--threads N]

Rolls up FILE with the kit and with DuckDB, and reads it with JSON.parse beside that, in turns: a file of the
invented country, as the generator writes it. Each run is a process of its own, so that its memory can be told.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repeats: { type: "string", default: "5" },
    threads: { type: "string", default: String(availableParallelism()) },
    once: { type: "string" },
  },
});
const [file] = positionals;
if (file === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (values.once !== undefined) {
  const cost = await measureOnce(values.once as Contender, file, Number(values.threads));
  console.log(JSON.stringify(cost));
} else compare(file);

function compare(path: string): void {
  const costs: Record<Contender, Cost[]> = { parse: [], kit: [], duckdb: [], "duckdb-core": [] };
  for (let i = 0; i < Number(values.repeats); i += 1) {
    for (const what of ["parse", "kit", "duckdb", "duckdb-core"] as const)
      costs[what].push(measured(what, path));
  }
  const parseMs = ({ parseMs: alone = Number.NaN }: Cost) => alone;
  const wallMs = (cost: Cost) => cost.wallMs;
  const table = costTable([
    { name: "JSON.parse alone", costs: costs.parse, milliseconds: parseMs },
    { name: "JSON.parse with reading", costs: costs.parse, milliseconds: wallMs },
    { name: `the kit, ${values.threads} threads`, costs: costs.kit, milliseconds: wallMs },
    { name: "DuckDB, all subjects", costs: costs.duckdb, milliseconds: wallMs },
    { name: "DuckDB, core subjects", costs: costs["duckdb-core"], milliseconds: wallMs },
  ]);
  console.log(table);
}

function measured(what: Contender, path: string): Cost {
  const program = [import.meta.filename, path, "--once", what, "--threads", values.threads];
  return JSON.parse(execFileSync(process.execPath, program, { encoding: "utf8" })) as Cost;
}
