import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { missedAims } from "./aims.ts";
import { phoneTable, scoreSentence, splitTable } from "./phone-table.ts";
import { villagePhone } from "./slow-down.ts";
import { slowPhone } from "./slow-phone.ts";

const { values } = parseArgs({
  options: {
    members: { type: "string", multiple: true, default: ["70", "1000"] },
    rounds: { type: "string", default: "3" },
    taps: { type: "string", default: "10" },
    clubs: { type: "string", default: "100" },
    rate: { type: "string" },
    split: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const before = loadavg()[0] ?? 0;
const { rate, slowness, forms, scores } = await slowPhone(values.members.map(Number), {
  ...villagePhone,
  rounds: Number(values.rounds),
  taps: Number(values.taps),
  split: values.split,
  clubs: Number(values.clubs),
  rate: values.rate === undefined ? undefined : Number(values.rate),
});
const load = [before, loadavg()[0] ?? 0];
if (values.json) {
  console.log(
    JSON.stringify(
      { phone: villagePhone, rate, slowness, load, results: forms, scores },
      undefined,
      2,
    ),
  );
} else {
  const { kilobitsPerSecond, roundTripMs } = villagePhone;
  console.log(
    `${kilobitsPerSecond} kbit/s, ${roundTripMs} ms, ${slowness.toFixed(1)} times slower (at a rate of ${rate.toFixed(2)})\n`,
  );
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
const missed = missedAims({ forms, scores });
for (const line of missed) console.error(line);
if (missed.length > 0) process.exitCode = 1;
