import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { phoneTable, scoreSentence, splitTable } from "./phone-table.ts";
import { villagePhone } from "./slow-down.ts";
import { slowPhone } from "./slow-phone.ts";

const { values } = parseArgs({
  options: {
    members: { type: "string", multiple: true, default: ["70", "1000"] },
    rounds: { type: "string", default: "3" },
    taps: { type: "string", default: "10" },
    clubs: { type: "string", default: "100" },
    split: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const before = loadavg()[0] ?? 0;
const { forms, scores } = await slowPhone(values.members.map(Number), {
  ...villagePhone,
  rounds: Number(values.rounds),
  taps: Number(values.taps),
  split: values.split,
  clubs: Number(values.clubs),
});
const load = [before, loadavg()[0] ?? 0];
if (values.json) {
  console.log(JSON.stringify({ phone: villagePhone, load, results: forms, scores }, undefined, 2));
} else {
  const { kilobitsPerSecond, roundTripMs, processor } = villagePhone;
  console.log(`${kilobitsPerSecond} kbit/s, ${roundTripMs} ms, ${processor} times slower\n`);
  console.log(phoneTable(forms));
  if (values.split)
    console.log(
      `\nWhat a tap needs of the main thread at full speed, traced apart:\n${splitTable(forms)}`,
    );
  console.log(`\n${scoreSentence(scores)}`);
  console.log(
    `\nLoad of the machine: ${load.map((each) => each.toFixed(1)).join(" before, ")} after.`,
  );
}
