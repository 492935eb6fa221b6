import type { Register } from "../register/register.ts";

/**
 * A register with every list in it the other way round, however deep. Stages,
 * reschedules and agendas have an order that says something, and keep it.
 */
export function reversedLists(register: Register): Register {
  return reversed(register, "") as Register;
}

const IN_ORDER: ReadonlySet<string> = new Set(["stages", "reschedules"]);

function reversed(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    const list = value.map((each) => reversed(each, name));
    return IN_ORDER.has(name) ? list : list.reverse();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reversed(each, key)]));
}

/** What was known of a register on a day: what has a day of its own after it is gone, wherever it stands. */
export function knownOn(register: Register, day: string): Register {
  const { club, ...sections } = register;
  // Stages begin in the future, too, and the club itself stays: a register is of a club.
  const stages = club.stages.filter(({ from }) => from <= day);
  const known = partKnown(sections, day) as Omit<Register, "club">;
  return {
    ...known,
    club: { ...(partKnown(club, day) as Register["club"]), stages, communes: club.communes },
  };
}

/** Days that something happened on, or began. */
const BEGINNINGS = ["date", "from", "givenOn", "receivedOn", "agreedOn", "openedOn"];
/** Days on which it went on or ended. */
const LATER = [
  "to",
  "withdrawnOn",
  "answeredOn",
  "actedOn",
  "closedOn",
  "settledOn",
  "dueOn",
  "rulesAdoptedOn",
  "performingTeamFormedOn",
];

function partKnown(value: unknown, day: string): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => hasBegun(each, day)).map((each) => partKnown(each, day));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, each]) => !(LATER.includes(key) && String(each) > day) && hasBegun(each, day),
  );
  return Object.fromEntries(entries.map(([key, each]) => [key, partKnown(each, day)]));
}

function hasBegun(value: unknown, day: string): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(
    ([key, each]) => !BEGINNINGS.includes(key) || String(each) <= day,
  );
}
