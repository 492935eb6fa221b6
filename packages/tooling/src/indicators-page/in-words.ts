import type { FactId, IndicatorDefinition } from "@ishc/core";

type Definition = Pick<IndicatorDefinition, "kind" | "unit" | "per" | "blank">;

/** What the value of an indicator is: “a part of a whole, as a percentage”. */
export function valueInWords({ kind, unit, per = 1 }: Definition): string {
  const each = per === 1 ? "" : `, for every ${per} of what is below the line`;
  if (kind === "mean") return `so many for each (${UNITS[unit]})${each}`;
  if (unit !== "ratio") return `one sum beside another (${UNITS[unit]})${each}`;
  return `${KINDS[kind]}, as a percentage${each}`;
}

const KINDS: Readonly<Record<Exclude<IndicatorDefinition["kind"], "mean">, string>> = {
  share: "a part of a whole",
  ratio: "one sum beside another",
  growth: "how much more or less than before",
};

const UNITS: Readonly<Record<IndicatorDefinition["unit"], string>> = {
  ratio: "a bare number",
  people: "people",
  times: "times",
  months: "months",
  vnd: "đồng",
};

/** Between which values it lies. */
export function rangeInWords([least, most]: readonly [number, number | null]): string {
  const from = least < 0 ? `−${-least}` : String(least);
  return most === null ? `at least ${from}` : `${from} to ${most}`;
}

/** What happens with what a club reported but left blank. */
export function missingInWords(
  { kind, blank }: Definition,
  factText: (id: FactId) => string,
): string {
  if (blank === undefined) return "nothing is left blank within what was reported";
  return kind === "share"
    ? `${factText(blank)} stays below the line and may belong above it, so the value is the least it can be; where all of it is blank, there is no number`
    : `${factText(blank)} may have to be added above the line, so the value is the least it can be`;
}
