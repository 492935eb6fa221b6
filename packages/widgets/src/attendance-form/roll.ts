import { foldVietnamese, matchesName, type SheetMember } from "@ishc/core";

/** The members of one group, or those without. */
export interface RollGroup {
  /** The group; undefined for those without one. */
  readonly name: string | undefined;
  /** Its members, in the order of the sheet. */
  readonly members: readonly SheetMember[];
  /** The same people, a few at a time: what is drawn, or left out of sight, together. */
  readonly blocks: readonly (readonly SheetMember[])[];
}

/** At most so many people stand in one block: more than a screen of a phone. The styles know it. */
const BLOCK_SIZE = 8;

const known = new WeakMap<readonly SheetMember[], readonly RollGroup[]>();

/**
 * Puts a roll into its groups: `Tổ 2` before `Tổ 10`, those without a group last.
 *
 * @param members - in the order of the sheet
 * @returns the same groups for the same list
 */
export function rollGroups(members: readonly SheetMember[]): readonly RollGroup[] {
  const groups = known.get(members) ?? grouped(members);
  known.set(members, groups);
  return groups;
}

function grouped(members: readonly SheetMember[]): RollGroup[] {
  const groups = new Map<string | undefined, SheetMember[]>();
  for (const member of members) {
    const group = groups.get(member.group);
    if (group) group.push(member);
    else groups.set(member.group, [member]);
  }
  return [...groups]
    .map(([name, people]) => ({ name, members: people, blocks: blocksOf(people) }))
    .sort((a, b) => {
      if (a.name === undefined || b.name === undefined) return a.name === undefined ? 1 : -1;
      return compareNames(a.name, b.name);
    });
}

/** By their numbers where nothing else tells them apart: the first thing asked of Intl takes a slow phone a tenth of a second. */
function compareNames(a: string, b: string): number {
  const [, before, number] = /^(\D+)(\d+)$/.exec(a) ?? [];
  const [, same, other] = /^(\D+)(\d+)$/.exec(b) ?? [];
  return before && before === same
    ? Number(number) - Number(other)
    : a.localeCompare(b, "vi", { numeric: true });
}

/** Blocks of about the same size. */
function blocksOf(people: readonly SheetMember[]): SheetMember[][] {
  const count = Math.ceil(people.length / BLOCK_SIZE);
  const size = Math.ceil(people.length / count);
  // Not by Array.from, which old libraries replace.
  return [...Array(count)].map((_, i) => people.slice(i * size, (i + 1) * size));
}

/** Whom a search found. */
export interface Found {
  /** Ids; undefined while nothing is searched for. */
  readonly ids: ReadonlySet<string> | undefined;
  /** True where no name has the marks typed, and names without them are given. */
  readonly isNear: boolean;
}

/**
 * Finds people by any part of their name, with or without tone marks. While a
 * Vietnamese keyboard is halfway through a word, marks can be wrong for a
 * moment; then names that fit without marks are given.
 *
 * @param members - where to look
 * @param typed - what was typed
 */
export function findPeople(members: readonly SheetMember[], typed: string): Found {
  if (typed.trim() === "") return { ids: undefined, isNear: false };
  const exact = matching(members, typed);
  if (exact.size > 0) return { ids: exact, isNear: false };
  const near = matching(members, foldVietnamese(typed));
  return { ids: near, isNear: near.size > 0 };
}

function matching(members: readonly SheetMember[], typed: string): Set<string> {
  return new Set(members.filter(({ name }) => matchesName(name, typed)).map(({ id }) => id));
}
