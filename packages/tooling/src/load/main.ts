import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { loadTable } from "./load-table.ts";
import { measureLoad } from "./measure-load.ts";

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "200" },
    seconds: { type: "string", default: "60" },
    clubs: { type: "string", default: "2000" },
  },
});
const options = {
  rate: Number(values.rate),
  seconds: Number(values.seconds),
  clubs: Number(values.clubs),
};
console.log(
  `${options.rate} submissions a second for ${options.seconds} s each, of ${options.clubs} clubs`,
);
const busy = () => loadavg()[0]?.toFixed(2);
const before = busy();
const load = await measureLoad(options);
console.log(loadTable(load));
console.log(`Load of the machine: ${before} before, ${busy()} at the end.`);
if (load.kit.errors.size > 0) process.exitCode = 1;
