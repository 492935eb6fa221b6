import { at, ratioOfTurns } from "./aims.ts";
import type { Load, Served } from "./measure-load.ts";

/** The result as a table for a terminal, and a line for each kind of error. */
export function loadTable({ kit, bare, turns }: Load): string {
  const ratio = (share: number) => at(kit, share) / at(bare, share);
  return [
    row(HEADS),
    sentRow("the kit", kit),
    sentRow("node:http and an INSERT", bare),
    row(["ratio", "", ...[ratio(0.5), ratio(0.99), ratio(1), cpu(kit) / cpu(bare)].map(two)]),
    row([
      `ratio, middle of ${turns.length} turns`,
      "",
      ...[0.5, 0.99, 1].map((share) => two(ratioOfTurns(turns, share))),
    ]),
    ...errorLines("the kit", kit),
    ...errorLines("bare", bare),
  ].join("\n");
}

/** The same of the kit alone. */
export function aloneTable(kit: Served): string {
  return [row(HEADS), sentRow("the kit, alone", kit), ...errorLines("the kit", kit)].join("\n");
}

const HEADS = ["", "answers", "median", "99 %", "longest", "CPU each", "errors"];

function errorLines(name: string, { errors }: Served): string[] {
  return [...errors].map(([what, count]) => `${name}: ${what}, ${count} times`);
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

function row([first = "", ...others]: readonly string[]): string {
  return [first.padEnd(26), ...others.map((cell) => cell.padStart(11))].join(" ").trimEnd();
}
