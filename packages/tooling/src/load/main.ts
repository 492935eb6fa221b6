import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { missedAims } from "./aims.ts";
import { aloneTable, loadTable } from "./load-table.ts";
import { measureAlone, measureLoad } from "./measure-load.ts";

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
    clubs: { type: "string", default: "2000" },
    unbroken: { type: "boolean", default: false },
  },
});
const options = {
  rate: Number(values.rate),
  seconds: Number(values.seconds),
  clubs: Number(values.clubs),
};
const { rate, seconds, clubs } = options;
const how = values.unbroken ? "on end, to the kit alone" : "each, in turns";
console.log(`${rate} submissions a second for ${seconds} s ${how}, of ${clubs} clubs`);
const busy = () => loadavg()[0]?.toFixed(2);
const before = busy();
const missed = await (values.unbroken ? alone() : besideBare());
console.log(`Load of the machine: ${before} before, ${busy()} at the end.`);
for (const line of missed) console.error(line);
if (missed.length > 0) process.exitCode = 1;

async function alone(): Promise<string[]> {
  const kit = await measureAlone(options);
  console.log(aloneTable(kit));
  return missedAims({ kit });
}

async function besideBare(): Promise<string[]> {
  const load = await measureLoad(options);
  console.log(loadTable(load));
  return missedAims(load);
}
