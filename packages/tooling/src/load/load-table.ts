import type { Load, Served } from "./measure-load.ts";

/** The result as a table for a terminal, and a line for each kind of error. */
export function loadTable({ kit, bare }: Load): string {
  const ratio = (share: number) => at(kit, share) / at(bare, share);
  return [
    row(["", "answers", "median", "99 %", "longest", "CPU each", "errors"]),
    sentRow("the kit", kit),
    sentRow("node:http and an INSERT", bare),
    row(["ratio", "", ...[ratio(0.5), ratio(0.99), ratio(1), cpu(kit) / cpu(bare)].map(two)]),
    ...[...kit.errors].map(([what, count]) => `the kit: ${what}, ${count} times`),
    ...[...bare.errors].map(([what, count]) => `bare: ${what}, ${count} times`),
  ].join("\n");
}

const two = (value: number) => value.toFixed(2);

/** Milliseconds of a processor for each answer. */
const cpu = ({ cpuMs, milliseconds }: Served) => cpuMs / milliseconds.length;

function sentRow(name: string, served: Served): string {
  const times = [at(served, 0.5), at(served, 0.99), at(served, 1), cpu(served)];
  const errors = [...served.errors.values()].reduce((sum, count) => sum + count, 0);
  return row([
    name,
    String(served.milliseconds.length),
    ...times.map((time) => `${two(time)} ms`),
    String(errors),
  ]);
}

/** The time that a share of the answers took at most. */
function at({ milliseconds }: Served, share: number): number {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function row([first = "", ...others]: readonly string[]): string {
  return [first.padEnd(26), ...others.map((cell) => cell.padStart(11))].join(" ").trimEnd();
}
