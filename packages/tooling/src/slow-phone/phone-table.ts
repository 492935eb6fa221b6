import { median } from "../median.ts";
import type { FormTimes } from "./measure-form.ts";
import type { ScoreTimes } from "./score-in-browser.ts";

/**
 * The results as a table for a terminal, the forms of each roster one under the other.
 *
 * @param results - of each form with each roster all openings: medians of them, and the worst shift
 */
export function phoneTable(results: readonly (readonly FormTimes[])[]): string {
  return [
    row([
      "form",
      "members",
      "usable",
      "slowest",
      "answered",
      "tap",
      "worst",
      "counted",
      "shift",
      "KB",
    ]),
    ...results.map((openings) => {
      const usable = openings.map(({ usableMs }) => usableMs);
      const answered = openings.map(({ answeredMs }) => answeredMs);
      const taps = openings.flatMap(({ tapsMs }) => tapsMs);
      const counted = openings.flatMap(({ countedMs }) => countedMs);
      return row([
        ...named(openings),
        ...[median(usable), Math.max(...usable), median(answered)].map(inSeconds),
        ...[median(taps), Math.max(...taps)].map((ms) => `${ms.toFixed(0)} ms`),
        counted.length > 0 ? `${median(counted).toFixed(0)} ms` : "–",
        Math.max(...openings.map(({ shift }) => shift)).toFixed(3),
        (median(openings.map(({ bytes }) => bytes)) / 1024).toFixed(0),
      ]);
    }),
  ].join("\n");
}

/** What taps are made of, as a table for a terminal; forms that were not traced are left out. */
export function splitTable(results: readonly (readonly FormTimes[])[]): string {
  return [
    row(["form", "members", "script", "layout", "paint", "other", "sum"]),
    ...results.flatMap((openings) => {
      const splits = openings.flatMap(({ split }) => split ?? []);
      if (splits.length === 0) return [];
      const parts = (["script", "layout", "paint", "other"] as const).map((part) =>
        median(splits.map((split) => split[part])),
      );
      const sum = parts.reduce((all, part) => all + part, 0);
      return [row([...named(openings), ...[...parts, sum].map((ms) => `${ms.toFixed(1)} ms`)])];
    }),
  ].join("\n");
}

const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function named([first]: readonly FormTimes[]): string[] {
  return first ? [first.form, String(first.members)] : [];
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

function row([first = "", ...others]: readonly string[]): string {
  return [first.padEnd(20), ...others.map((cell) => cell.padStart(9))].join(" ");
}
