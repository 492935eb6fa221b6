import { formatDate } from "../dates.ts";
import { nameOfSteps } from "../fields.ts";
import { lowerFirst } from "../internal/first-letter.ts";
import { ownWords } from "../internal/own-text.ts";
import { nameOfValue } from "../lists/values.ts";
import type { Locale } from "../locale.ts";
import { formatVnd } from "../numbers.ts";
import type { PeopleNamed } from "./people-named.ts";
import type { Stop } from "./stops.ts";

type Row = Readonly<Record<string, unknown>>;

/** Where the name of a field is followed by its number, or has its unit in it, and here does not. */
const TITLES = {
  board: { vi: "Ban Chủ nhiệm", en: "Management board" },
  entries: { vi: "Dòng sổ quỹ", en: "Ledger entry" },
  openingVnd: { vi: "Số tiền lúc mở sổ", en: "Opening sum" },
};

/** The fields that tell a row from others, in the order they are said. */
const DAYS = ["date", "agreedOn", "receivedOn"];
const VALUES = ["post", "role", "area", "kind", "status", "stage"];
const AMOUNTS = ["amountVnd", "principalVnd", "monthlyVnd"];
const TEXTS = ["topic", "what", "other", "number"];

/** Says what is written at a stop: on the way no more than leads on, at the end all that tells the row. */
export function stopWords(stop: Stop, people: PeopleNamed, locale: Locale): string[] {
  const { names, value, entry, isEnd } = stop;
  const title = titleOf(names, locale);
  if (typeof value === "number") return [`${title}: ${formatVnd(value, locale)}`];
  if (typeof value === "string") {
    return [entry ? people.member(value) : `${title}: ${formatDate(value, locale)}`];
  }
  const row = value as Row;
  const who = peopleIn(row, people);
  // Who is in a list of people needs no word for what they are there.
  const heading = entry === "inner" && who.length > 0 ? [] : [headingOf(title, row, locale)];
  return [...heading, ...who, ...(entry && isEnd ? toldOf(row, names, locale) : [])];
}

function titleOf(names: readonly string[], locale: Locale): string {
  const last = String(names[names.length - 1]);
  return ownWords(TITLES, last)?.[locale] ?? nameOfSteps(names, locale) ?? last;
}

/** “Hội viên: Nguyễn Văn Mẫu”, “Buổi sinh hoạt ngày 13/05/2024”, “Ban Chủ nhiệm từ ngày 01/06/2021”. */
function headingOf(title: string, row: Row, locale: Locale): string {
  const [name] = textsIn(row, ["name"]);
  const [day] = textsIn(row, DAYS);
  const [from] = textsIn(row, ["from"]);
  if (name !== undefined) return `${title}: ${name}`;
  if (day !== undefined) return `${title} ${DAY_WORDS[locale].on} ${formatDate(day, locale)}`;
  if (from !== undefined) return `${title} ${DAY_WORDS[locale].from} ${formatDate(from, locale)}`;
  return title;
}

const DAY_WORDS: Record<Locale, Record<"on" | "from", string>> = {
  vi: { on: "ngày", from: "từ ngày" },
  en: { on: "of", from: "from" },
};

/** Of a visit, who came and to whom. */
function peopleIn(row: Row, people: PeopleNamed): string[] {
  const named = [
    ...textsIn(row, ["memberId"]).map(people.member),
    ...textsIn(row, ["personId"]).map(people.inNeed),
  ];
  return named.length > 0 ? [named.join(" → ")] : [];
}

function toldOf(row: Row, names: readonly string[], locale: Locale): string[] {
  const values = VALUES.flatMap((field) => {
    const [value] = textsIn(row, [field]);
    const name = value === undefined ? undefined : nameOfValue([...names, field], value, locale);
    return name === undefined ? [] : [lowerFirst(name)];
  });
  const amounts = AMOUNTS.flatMap((field) => (typeof row[field] === "number" ? [row[field]] : []));
  return [
    ...values,
    ...amounts.map((amount) => formatVnd(amount as number, locale)),
    ...textsIn(row, TEXTS).slice(0, 1),
  ];
}

function textsIn(row: Row, fields: readonly string[]): string[] {
  return fields.map((field) => row[field]).filter((value) => typeof value === "string");
}
