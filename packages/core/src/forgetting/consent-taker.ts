import type { ConsentPurpose } from "../club/consent-purpose.ts";

type Row = Readonly<Record<string, unknown>>;

/** A row as it is to be; undefined where it is to go. */
type RowRule = (row: unknown) => unknown;

/**
 * Makes what takes out of documents all that rested on a person's consent alone: of a
 * register of any time, or a submission. What goes with which purpose is told at
 * {@link withdrawConsent}, which does this to one register.
 *
 * @param memberId - id of the member
 * @param purposes - what they no longer agree to
 * @returns a function from a document to the same without that. Parts that do not
 * speak of it are shared with the document given, which stays as it was
 * @example
 * import { consentTaker } from "@ishc/core";
 * const take = consentTaker("m7", ["health"]);
 * take({ health: { checkUps: [{ id: "k1", date: "2024-05-17", memberIds: ["m7", "m8"] }] } });
 * // { health: { checkUps: [{ id: "k1", date: "2024-05-17", memberIds: ["m8"] }] } }
 */
export function consentTaker(
  memberId: string,
  purposes: readonly ConsentPurpose[],
): <T>(document: T) => T {
  return <T>(document: T) =>
    purposes.reduce<unknown>((rest, purpose) => TAKE[purpose](rest, memberId), document) as T;
}

const nothing = (document: unknown) => document;

const TAKE: Readonly<Record<ConsentPurpose, (document: unknown, memberId: string) => unknown>> = {
  circumstances: withoutCircumstances,
  health: withoutHealth,
  care: withoutCare,
  loans: withoutPurposes,
  "club-books": nothing,
  publication: nothing,
};

/** A submission about the member has the row alone. */
function withoutCircumstances(document: unknown, memberId: string): unknown {
  const taken: RowRule = (row) =>
    asRow(row)["id"] === memberId ? without(row, "circumstances") : row;
  const inRoll = inField(document, "members", (rows) => eachOf(rows, taken));
  return inField(inRoll, "member", taken);
}

function withoutHealth(document: unknown, memberId: string): unknown {
  const others: RowRule = (id) => (id === memberId ? undefined : id);
  const ofOthers: RowRule = (row) => (isOf(row, memberId) ? undefined : row);
  const round: RowRule = (row) =>
    inField(
      inField(row, "measured", (ids) => eachOf(ids, others)),
      "readings",
      (rows) => eachOf(rows, ofOthers),
    );
  const term: RowRule = (row) => (isOf(row, memberId) ? without(row, "selfAssessment") : row);
  const checkUp: RowRule = (row) => inField(row, "memberIds", (ids) => eachOf(ids, others));
  const inBoard = inField(document, "board", (rows) => eachOf(rows, term));
  return inField(inBoard, "health", (health) =>
    inField(
      inField(health, "rounds", (rows) => eachOf(rows, round)),
      "checkUps",
      (rows) => eachOf(rows, checkUp),
    ),
  );
}

/** What they were given; what they gave to others is not about their own need. */
function withoutCare(document: unknown, memberId: string): unknown {
  return inField(document, "care", (care) => {
    const { people } = asRow(care);
    const theirs = (Array.isArray(people) ? people : []).filter((row) => isOf(row, memberId));
    const needs = new Set(theirs.map(({ id }) => id));
    const others: RowRule = (row) => (needs.has(asRow(row)["personId"]) ? undefined : row);
    const peopleLeft = inField(care, "people", (rows) =>
      eachOf(rows, (row) => (isOf(row, memberId) ? undefined : row)),
    );
    return ["pairings", "visits"].reduce<unknown>(
      (rest, list) => inField(rest, list, (rows) => eachOf(rows, others)),
      peopleLeft,
    );
  });
}

function withoutPurposes(document: unknown, memberId: string): unknown {
  const agreed: RowRule = (row) => without(row, "reason");
  const loan: RowRule = (row) =>
    isOf(row, memberId)
      ? inField(without(row, "purpose"), "reschedules", (rows) => eachOf(rows, agreed))
      : row;
  return inField(document, "funds", (funds) =>
    inField(funds, "loans", (rows) => eachOf(rows, loan)),
  );
}

function isOf(row: unknown, memberId: string): boolean {
  return asRow(row)["memberId"] === memberId;
}

/** The group with one field as it is to be; the group itself where that is as it was. */
function inField(group: unknown, name: string, change: RowRule): unknown {
  const row = asRow(group);
  if (row[name] === undefined) return group;
  const value = change(row[name]);
  return value === row[name] ? group : { ...row, [name]: value };
}

/** The list without rows that are to go; the list itself where all are as they were. */
function eachOf(list: unknown, change: RowRule): unknown {
  if (!Array.isArray(list)) return list;
  const rows = list.map(change);
  return rows.every((row, i) => row === list[i]) ? list : rows.filter((row) => row !== undefined);
}

function without(group: unknown, name: string): unknown {
  const { [name]: gone, ...rest } = asRow(group);
  return gone === undefined ? group : rest;
}

function asRow(value: unknown): Row {
  return typeof value === "object" && value !== null ? (value as Row) : {};
}
