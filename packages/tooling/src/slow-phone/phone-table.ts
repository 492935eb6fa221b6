import type { FormTimes } from "./measure-form.ts";
import type { ScoreTimes } from "./score-in-browser.ts";

/** The results as a table for a terminal, the forms of each roster one under the other. */
export function phoneTable(results: readonly FormTimes[]): string {
  return [
    row(["form", "members", "usable", "tap", "worst", "counted", "shift", "KB"]),
    ...results.map((each) =>
      row([
        each.form,
        String(each.members),
        `${(each.usableMs / 1000).toFixed(1)} s`,
        `${median(each.tapsMs).toFixed(0)} ms`,
        `${Math.max(...each.tapsMs).toFixed(0)} ms`,
        each.countedMs.length > 0 ? `${median(each.countedMs).toFixed(0)} ms` : "–",
        each.shift.toFixed(3),
        (each.bytes / 1024).toFixed(0),
      ]),
    ),
  ].join("\n");
}

/** What taps are made of, as a table for a terminal; forms that were not traced are left out. */
export function splitTable(results: readonly FormTimes[]): string {
  return [
    row(["form", "members", "script", "layout", "paint", "other", "sum"]),
    ...results.flatMap(({ form, members, split }) => {
      if (!split) return [];
      const { script, layout, paint, other } = split;
      const sum = script + layout + paint + other;
      const cells = [script, layout, paint, other, sum].map((ms) => `${ms.toFixed(1)} ms`);
      return [row([form, String(members), ...cells])];
    }),
  ].join("\n");
}

/** What scoring clubs took, in two sentences. */
export function scoreSentence({ members, parseMs, scoreMs, firstMs }: ScoreTimes): string {
  const [parse, score, worst] = [median(parseMs), median(scoreMs), Math.max(...scoreMs)].map((ms) =>
    ms.toFixed(1),
  );
  return (
    `At full speed, ${scoreMs.length} clubs of ${members} people and 12 meetings: ` +
    `${score} ms from register to scorecard (median; worst ${worst}), after ${parse} ms of JSON.parse. ` +
    `The first club in a fresh page: ${median(firstMs).toFixed(1)} ms ` +
    `(median of ${firstMs.length} pages; worst ${Math.max(...firstMs).toFixed(1)}).`
  );
}

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(half) - 1],
    sorted[Math.floor(half)],
  ];
  return (low + high) / 2;
}

function row([first = "", ...others]: readonly string[]): string {
  return [first.padEnd(20), ...others.map((cell) => cell.padStart(9))].join(" ");
}
