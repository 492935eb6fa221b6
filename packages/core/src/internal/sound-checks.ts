import type * as z from "zod/mini";
import { isCivilDate } from "../calendar/civil-date.ts";
import { isPartialDate } from "../calendar/partial-date.ts";
import { misuse } from "../errors.ts";
import { isDayByDigits, isIdByLetters, isPartialByDigits, isPlainText } from "./quick-texts.ts";
import { composed, isId, isPrintable, isWritten } from "./schema.ts";

/** Whether a value is sound as it stands: a parser would give back the very same. */
export type IsSound = (value: unknown) => boolean;

/** Checks that are all there is to a kind of text, and what asks the same more quickly. */
const QUICKER = new Map<unknown, IsSound>([
  [isId, isIdByLetters],
  [isCivilDate, isDayByDigits],
  [isPartialDate, isPartialByDigits],
]);

/** What is true of every plain text, and so need not be asked of one. */
const TRUE_OF_PLAIN = new Set<unknown>([composed, isPrintable, isWritten]);

/** The question of a text. */
export function stringQuestion(checks: readonly CheckDef[]): IsSound {
  const quicker = checks.length === 1 ? QUICKER.get(askedBy(checks[0])) : undefined;
  if (quicker) return quicker;
  const { min, max, others, isSoundBeside } = boundsOf(checks);
  const isPlainEnough = others.every((check) => TRUE_OF_PLAIN.has(askedBy(check)));
  return (value) =>
    typeof value === "string" &&
    value.length >= min &&
    value.length <= max &&
    ((isPlainEnough && isPlainText(value)) || isSoundBeside(value));
}

/** The question of a number. */
export function numberQuestion(checks: readonly CheckDef[]): IsSound {
  const { min, max, others, isSoundBeside } = boundsOf(checks);
  const isWhole = others.length === 1 && askedBy(others[0]) === Number.isInteger;
  const isSound = isWhole ? Number.isInteger : isSoundBeside;
  return (value) => typeof value === "number" && value >= min && value <= max && isSound(value);
}

type CheckDef = z.core.$ZodChecks["_zod"]["def"] | z.core.$ZodCustomDef;

/** The checks of a schema, as zod keeps them. */
export function checksOf({
  checks = [],
}: {
  readonly checks?: z.core.$ZodCheck<never>[];
}): CheckDef[] {
  return checks.map((check) => (check as unknown as z.core.$ZodChecks)._zod.def);
}

/** The function of our own that a check stands for. */
function askedBy(def: CheckDef | undefined): unknown {
  if (def?.check === "custom") return def.fn;
  return def?.check === "overwrite" ? def.tx : undefined;
}

/** The least and the most that a length or a number may be, and what is asked beside. */
export function boundsOf(checks: readonly CheckDef[]) {
  let [min, max] = [-Number.MAX_VALUE, Number.MAX_VALUE]; // Zod takes no number beyond.
  const others = checks.filter((def) => {
    if (def.check === "min_length") min = Math.max(min, def.minimum);
    else if (def.check === "max_length") max = Math.min(max, def.maximum);
    else if (def.check === "greater_than" && def.inclusive) min = Math.max(min, Number(def.value));
    else if (def.check === "less_than" && def.inclusive) max = Math.min(max, Number(def.value));
    else return true;
    return false;
  });
  const questions = others.map(checkQuestion);
  const isSoundBeside: IsSound = (value) => questions.every((question) => question(value));
  return { min, max, others, isSoundBeside };
}

function checkQuestion(def: CheckDef): IsSound {
  switch (def.check) {
    case "custom":
      return def.fn as IsSound;
    case "overwrite":
      return (value) => def.tx(value) === value;
    default:
      throw misuse(
        "a check whose soundness can be asked",
        def.check,
        "Add its case to sound-checks.ts.",
      );
  }
}
