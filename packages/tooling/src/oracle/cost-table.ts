import { spreadOf } from "../bench/statistics.ts";
import type { Cost } from "./measure-once.ts";

/** Runs of the same work, as a line of the table. */
export interface CostLine {
  readonly name: string;
  readonly costs: readonly Cost[];
  /** Which of its times counts. */
  readonly milliseconds: (cost: Cost) => number;
}

/** Lines as a table for a terminal; times beside the first one, run by run. All are medians but the best. */
export function costTable(lines: readonly CostLine[]): string {
  const [first] = lines;
  const base = first?.costs.map(first.milliseconds) ?? [];
  return [
    row(["", "wall", "best", "beside", "between", "CPU", "peak"]),
    ...lines.map((line) => costRow(line, base)),
  ].join("\n");
}

function costRow({ name, costs, milliseconds }: CostLine, base: readonly number[]): string {
  const times = costs.map(milliseconds);
  const ratios = spreadOf(times.map((time, i) => time / (base[i] ?? Number.NaN)));
  return row([
    name,
    `${spreadOf(times).median.toFixed(0)} ms`,
    `${spreadOf(times).min.toFixed(0)} ms`,
    ratios.median.toFixed(2),
    `${ratios.min.toFixed(2)}–${ratios.max.toFixed(2)}`,
    `${spreadOf(costs.map(({ cpuMs }) => cpuMs)).median.toFixed(0)} ms`,
    `${spreadOf(costs.map(({ peakMb }) => peakMb)).median.toFixed(0)} MB`,
  ]);
}

function row([first = "", ...others]: readonly string[]): string {
  return [first.padEnd(26), ...others.map((cell) => cell.padStart(11))].join(" ");
}
