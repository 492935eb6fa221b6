import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { phoneTable, splitTable } from "./phone-table.ts";
import { villagePhone } from "./slow-down.ts";
import { slowPhone } from "./slow-phone.ts";

const { values } = parseArgs({
  options: {
    members: { type: "string", multiple: true, default: ["70", "1000"] },
    taps: { type: "string", default: "30" },
    split: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const before = loadavg()[0] ?? 0;
const results = await slowPhone(values.members.map(Number), {
  ...villagePhone,
  taps: Number(values.taps),
  split: values.split,
});
const load = [before, loadavg()[0] ?? 0];
if (values.json) {
  console.log(JSON.stringify({ phone: villagePhone, load, results }, undefined, 2));
} else {
  const { kilobitsPerSecond, roundTripMs, processor } = villagePhone;
  console.log(`${kilobitsPerSecond} kbit/s, ${roundTripMs} ms, ${processor} times slower\n`);
  console.log(phoneTable(results));
  if (values.split)
    console.log(
      `\nWhat a tap needs of the main thread at full speed, traced apart:\n${splitTable(results)}`,
    );
  console.log(
    `\nLoad of the machine: ${load.map((each) => each.toFixed(1)).join(" before, ")} after.`,
  );
}
