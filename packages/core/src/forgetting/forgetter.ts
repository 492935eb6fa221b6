import type { Member } from "../club/member.ts";
import { REGISTER_FIELDS } from "../register/field-catalogue.generated.ts";
import type { Forgetting } from "./forgetting.ts";
import { forgottenMember } from "./forgotten-member.ts";
import { LEFT_OUT, namesLeftOut } from "./names-in-text.ts";

type Row = Readonly<Record<string, unknown>>;

/** A row as it is to be; undefined where it is to go. */
type RowRule = (row: Row, known: Known) => Row | undefined;

/** What is known of the person in one document. */
interface Known {
  readonly forgetting: Forgetting;
  /** Ids of the person's loans. */
  readonly loans: ReadonlySet<unknown>;
  /** Whether the person in need of that id is this member: rolls and care give ids apart. */
  readonly isNeedOfSameId: boolean;
}

/**
 * Makes what forgets a person in documents: a register of any time, or a
 * submission. The id becomes the pseudonym everywhere, the row of the roll keeps
 * what is counted, what was written of the person alone goes, and the names are
 * left out of all texts. Amounts, days, kinds and numbers stay, and so do ids of
 * loans and of ledger lines, which papers carry.
 *
 * For whoever stores earlier versions of a register and what was sent in; who has only
 * the register itself takes {@link forgetMember}.
 *
 * @param forgetting - from {@link forgettingOf}
 * @returns a function from a document to the same without the person. Parts that do
 * not speak of the person are shared with the document given, which stays as it was
 * @example
 * import { forgetter } from "@ishc/core";
 * const forget = forgetter({ memberId: "m7", pseudonym: "forgotten-3f9a", names: ["Lê Thị Ánh"] });
 * forget({ meetings: [{ attendance: [{ memberId: "m7", status: "present" }], reason: "nhà bà Lê Thị Ánh" }] });
 * // { meetings: [{ attendance: [{ memberId: "forgotten-3f9a", status: "present" }], reason: "nhà bà …" }] }
 */
export function forgetter(forgetting: Forgetting): <T>(document: T) => T {
  const leaveOut = namesLeftOut(forgetting.names);
  // Versions of a register share most of their rows: each is gone through once.
  const done = new WeakMap<object, unknown>();
  return <T>(document: T) => {
    const known = knownIn(document, forgetting);
    const ruled = (row: Row, field: string): Row | undefined => {
      const rule = RULES[field];
      const left = rule ? rule(row, known) : row;
      return left && rowLeft(left, visit);
    };
    const visit = (value: unknown, field: string): unknown => {
      if (typeof value === "string") return textLeft(value, field, known, leaveOut);
      if (typeof value !== "object" || value === null || field === CLUB) return value;
      if (done.has(value)) return done.get(value);
      const left = Array.isArray(value)
        ? listLeft(value, (row) => visit(row, field))
        : ruled(value as Row, field);
      done.set(value, left);
      return left;
    };
    return visit(document, "") as T;
  };
}

/** The section about the club itself: decisions and associations, in public papers. */
const CLUB = "club";

/** Fields that hold ids of members. */
const MEMBER_IDS: ReadonlySet<string> = new Set(["memberId", "memberIds", "measured"]);

/** Fields that hold what somebody wrote. Names of others are theirs. */
const TEXTS: ReadonlySet<string> = new Set(
  REGISTER_FIELDS.filter(({ type, path }) => type === "text" && !path.startsWith(`${CLUB}.`))
    .map(({ path }) => path.slice(path.lastIndexOf(".") + 1))
    .filter((name) => name !== "name"),
);

function textLeft(
  text: string,
  field: string,
  { forgetting: { memberId, pseudonym }, loans, isNeedOfSameId }: Known,
  leaveOut: (text: string) => string,
): string {
  if (TEXTS.has(field)) return leaveOut(text);
  if (text !== memberId) return text;
  const isTheirs =
    MEMBER_IDS.has(field) ||
    (field === "loanId" && loans.has(text)) ||
    (field === "personId" && isNeedOfSameId);
  return isTheirs ? pseudonym : text;
}

/** The list itself where nothing in it changed. */
function listLeft(list: readonly unknown[], visit: (row: unknown) => unknown): readonly unknown[] {
  const rows = list.map(visit);
  const isSame = rows.every((row, i) => row === list[i]);
  return isSame ? list : rows.filter((row) => row !== undefined);
}

/** The row itself where nothing in it changed. */
function rowLeft(row: Row, visit: (value: unknown, field: string) => unknown): Row {
  const fields = Object.entries(row).map(([name, value]) => [name, visit(value, name)] as const);
  return fields.every(([name, value]) => value === row[name]) ? row : Object.fromEntries(fields);
}

/** What goes of rows about the person besides the id and the names, by the field that holds the rows. */
const RULES: Readonly<Record<string, RowRule>> = {
  members: memberLeft,
  member: memberLeft,
  board: ofPerson(({ selfAssessment: _, ...term }) => term),
  readings: ofPerson(() => undefined),
  feedback: ofPerson(({ memberId: _, text: __, ...feedback }) => feedback),
  people: (row, known) => ofPerson(({ name: _, ...need }) => withOwnId(need, known))(row, known),
  loans: (row, known) => ofPerson(({ purpose: _, ...loan }) => loanLeft(loan, known))(row, known),
  entries: (row, { loans, forgetting }) =>
    row["memberId"] === forgetting.memberId || loans.has(row["loanId"]) ? lineLeft(row) : row,
};

/** A rule for rows whose `memberId` is the person's. */
function ofPerson(leave: (row: Row) => Row | undefined): RowRule {
  return (row, { forgetting }) => (row["memberId"] === forgetting.memberId ? leave(row) : row);
}

function memberLeft(row: Row, { forgetting }: Known): Row {
  if (row["id"] !== forgetting.memberId) return row;
  return forgottenMember(row as Partial<Member>, forgetting) as Row;
}

/** Who gave a loan or a need the id of the person named the person. */
function withOwnId(row: Row, { forgetting: { memberId, pseudonym } }: Known): Row {
  return row["id"] === memberId ? { ...row, id: pseudonym } : row;
}

function loanLeft(loan: Row, known: Known): Row {
  const { reschedules } = loan;
  const left = Array.isArray(reschedules) && {
    reschedules: reschedules.map(({ reason: _, ...agreed }) => agreed),
  };
  return withOwnId({ ...loan, ...left }, known);
}

/** A line taken back, or a loan written off, must have a reason: that there was one stays. */
function lineLeft({ note: _, ...line }: Row): Row {
  return "reason" in line ? { ...line, reason: LEFT_OUT } : line;
}

/** Looks up what else is the person's. What is no register, or an incomplete one, has less. */
function knownIn(document: unknown, forgetting: Forgetting): Known {
  const { funds, care } = asRow(document);
  const theirs = (section: unknown, name: string) => {
    const rows = asRow(section)[name];
    return (Array.isArray(rows) ? rows : [])
      .map(asRow)
      .filter(({ memberId }) => memberId === forgetting.memberId)
      .map(({ id }) => id);
  };
  return {
    forgetting,
    loans: new Set(theirs(funds, "loans")),
    isNeedOfSameId: theirs(care, "people").includes(forgetting.memberId),
  };
}

function asRow(value: unknown): Row {
  return typeof value === "object" && value !== null ? (value as Row) : {};
}
