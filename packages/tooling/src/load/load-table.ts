import type { Load } from "./measure-load.ts";
import type { Sent } from "./send-steadily.ts";

/** The result as a table for a terminal, and a line for each kind of error. */
export function loadTable({ kit, bare }: Load): string {
  const ratio = (share: number) => at(kit, share) / at(bare, share);
  return [
    row(["", "answers", "median", "99 %", "longest", "errors"]),
    sentRow("the kit", kit),
    sentRow("node:http and an INSERT", bare),
    row(["ratio", "", ratio(0.5).toFixed(2), ratio(0.99).toFixed(2), ratio(1).toFixed(2), ""]),
    ...[...kit.errors].map(([what, count]) => `the kit: ${what}, ${count} times`),
    ...[...bare.errors].map(([what, count]) => `bare: ${what}, ${count} times`),
  ].join("\n");
}

function sentRow(name: string, sent: Sent): string {
  const ms = (share: number) => `${at(sent, share).toFixed(2)} ms`;
  const errors = [...sent.errors.values()].reduce((sum, count) => sum + count, 0);
  return row([name, String(sent.milliseconds.length), ms(0.5), ms(0.99), ms(1), String(errors)]);
}

/** The time that a share of the answers took at most. */
function at({ milliseconds }: Sent, share: number): number {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

function row([first = "", ...others]: readonly string[]): string {
  return [first.padEnd(26), ...others.map((cell) => cell.padStart(11))].join(" ").trimEnd();
}
