import {
  INDICATORS,
  type IndicatorId,
  UNIT_LEVELS,
  type UnitIndex,
  type UnitLevel,
} from "@ishc/core";
import { ARGUMENT_WORDS } from "../command/argument-words.ts";
import { type AskedPeriod, askedPeriod } from "../command/asked-period.ts";
import { type Call, Misuse, type Surroundings } from "../command/command.ts";
import { readUnits } from "../command/read-units.ts";
import { suggestion } from "../command/suggestion.ts";
import { SHOWN } from "./rollup-options.ts";
import { ROLLUP_WORDS } from "./rollup-words.ts";

/** Far more than any machine has cores: each worker costs memory. */
const MOST_WORKERS = 256;

/** What `ishc rollup` is to do. */
export interface RollupOrder extends AskedPeriod {
  readonly files: readonly string[];
  readonly units: UnitIndex | undefined;
  readonly by: UnitLevel;
  readonly show: readonly IndicatorId[];
  readonly isJson: boolean;
  readonly out: string | undefined;
  readonly refused: string | undefined;
  readonly workers: number | undefined;
}

/** Reads a call; throws {@link Misuse} where it cannot be followed. */
export function rollupOrder(call: Call, { today }: Pick<Surroundings, "today">): RollupOrder {
  if (call.files.length === 0) throw new Misuse(ARGUMENT_WORDS[call.locale].noFiles);
  const asked = { ...askedPeriod(call, today), show: readShown(call), workers: readWorkers(call) };
  const by = readLevel(call);
  return {
    ...asked,
    by,
    units: readUnits(call),
    files: call.files,
    isJson: call.has("json"),
    out: call.value("out"),
    refused: call.value("refused"),
  };
}

function readLevel({ value, has, locale }: Call): UnitLevel {
  const hasUnits = has("units");
  const asked = value("by") ?? (hasUnits ? "province" : "country");
  const level = UNIT_LEVELS.find((each) => each === asked);
  if (!level) throw new Misuse(ARGUMENT_WORDS[locale].notOneOf("--by", asked, UNIT_LEVELS));
  const needsUnits = level === "province" || level === "district";
  if (needsUnits && !hasUnits) throw new Misuse(ROLLUP_WORDS[locale].needsUnits(level));
  return level;
}

function readShown({ value, locale }: Call): readonly IndicatorId[] {
  const asked = value("show");
  if (asked === undefined) return SHOWN;
  const known = INDICATORS.map(({ id }) => id);
  return asked.split(",").map((name) => {
    const id = known.find((each) => each === name.trim());
    if (id) return id;
    const meant = suggestion(name.trim(), known);
    throw new Misuse(ROLLUP_WORDS[locale].unknownIndicator(name.trim(), meant, known));
  });
}

function readWorkers({ value, locale }: Call): number | undefined {
  const asked = value("workers");
  if (asked === undefined) return undefined;
  const count = /^\d{1,3}$/.test(asked) ? Number(asked) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw new Misuse(ARGUMENT_WORDS[locale].badCount("--workers", asked, MOST_WORKERS));
}
