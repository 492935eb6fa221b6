import { type Entries, typedIn } from "./entries.ts";

/**
 * Reads a text as typed: in Unicode NFC, so that equal names are equal, and
 * without the blanks round it. What stands in the field is left alone.
 *
 * @returns the text; undefined where blank
 */
export function readText(typed: string): string | undefined {
  const text = typed.normalize("NFC").trim();
  return text === "" ? undefined : text;
}

/**
 * Reads a whole number as typed. Spaces, and the dots or commas between
 * thousands, are allowed: in Vietnamese `1.000` is a thousand. Half a number,
 * such as `1.5`, is none.
 *
 * @returns the number, undefined where blank, or null where it is no whole number
 */
export function readNumber(typed: string): number | undefined | null {
  const text = typed.trim();
  if (text === "") return undefined;
  if (!/^\d{1,3}(?:[.,\s]\d{3}){1,4}$|^\d{1,15}$/.test(text)) return null;
  return Number(text.replace(/\D/g, ""));
}

/** A date as typed in three fields. */
export interface TypedDate {
  /** `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, unchecked; undefined where all three are blank. */
  readonly date: string | undefined;
  /** The first of the three that keeps it from being a date: empty, or no number. */
  readonly lacking?: "day" | "month" | "year";
}

/**
 * Reads the three fields of a date.
 *
 * @param entries - of the form
 * @param name - of the date
 * @param isPartial - whether the day, or the day and the month, may stay empty
 */
export function readDate(entries: Entries, name: string, isPartial = false): TypedDate {
  const [day, month, year] = (["day", "month", "year"] as const).map((part) =>
    typedIn(entries, `${name}.${part}`).trim(),
  ) as [string, string, string];
  if (day === "" && month === "" && year === "") return { date: undefined };
  if (!/^\d{4}$/.test(year)) return { date: undefined, lacking: "year" };
  const isYearAlone = isPartial && month === "" && day === "";
  if (isYearAlone) return { date: year };
  if (!/^\d{1,2}$/.test(month)) return { date: undefined, lacking: "month" };
  const monthOfYear = `${year}-${month.padStart(2, "0")}`;
  if (isPartial && day === "") return { date: monthOfYear };
  if (!/^\d{1,2}$/.test(day)) return { date: undefined, lacking: "day" };
  return { date: `${monthOfYear}-${day.padStart(2, "0")}` };
}

/** The three fields of a date, as far as it is known. */
export function dateEntries(name: string, date: string | undefined): Entries {
  const [year = "", month = "", day = ""] = (date ?? "").split("-");
  const short = (digits: string) => digits.replace(/^0/, "");
  return {
    [`${name}.day`]: short(day),
    [`${name}.month`]: short(month),
    [`${name}.year`]: year,
  };
}
